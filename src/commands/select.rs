//! `atoll select`: the best cohort under hard targets, from a spreadsheet, without an instance.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use anyhow::Context;
use clap::Args;

use super::select_files::{Loaded, bad, check_target, load, load_some, say, write, write_with};
use super::select_watch::Progress;
use super::{select_asked, select_summary};
use crate::selection::files::{Inputs, Mark, Named, picture, write_result};
use crate::selection::solver::{MANY, Outcome, Status, select};
use crate::sheet::Faults;

/// What is asked for.
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(super) struct Asked {
    /// The shortlist, a CSV file with the columns id, score and any number of attributes.
    #[arg(long, value_name = "FILE")]
    candidates: PathBuf,
    /// What is asked of the cohort, a JSON file.
    #[arg(long, value_name = "FILE")]
    rules: PathBuf,
    /// The public text that draws among equally good cohorts.
    #[arg(long, value_name = "TEXT", default_value = "")]
    seed: String,
    /// How long to look, as 10s, 500ms or 2m; then the best cohort found is told, with how much better another may be.
    #[arg(long, value_name = "TIME", default_value = "10s", value_parser = select_asked::time)]
    time_limit: Duration,
    /// Reckon what each rule costs: the best score without it, less the best score with it.
    #[arg(long)]
    costs: bool,
    /// Why these people are in or out: the best cohort with their place flipped.
    #[arg(long, value_name = "ID", num_args = 1..)]
    explain: Vec<String>,
    /// The best cohort with each of these people in it, one at a time.
    #[arg(long, value_name = "ID", num_args = 1..)]
    with: Vec<String>,
    /// The best cohort without each of these people, one at a time.
    #[arg(long, value_name = "ID", num_args = 1..)]
    without: Vec<String>,
    /// Answers to offers, a CSV file with the columns id and answer: accepted, pending or declined.
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
    /// The best score for each share of one rule, as in: --frontier women 0.3..0.6 (or 30%..60%).
    #[arg(long, num_args = 2, value_names = ["RULE", "A..B"])]
    frontier: Vec<String>,
    /// At how many shares from A to B.
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=1000))]
    points: u16,
    /// The file to write: everything that is told here and more, as JSON.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

const HELP: &str = "\
Exit: 0 the cohort is proven best; 3 no cohort keeps every rule; 4 the time was over before a proof (each writes
the result); 2 the input is bad (every fault is told, nothing is written).

A worked example. Save a sheet as candidates.csv (CSV UTF-8):

    id,score,gender,country,region
    A1,91.5,man,FRA,WEOG
    A2,90,man,FRA,WEOG
    A3,88.25,woman,KEN,AFR
    A4,87,man,CHL,GRULAC
    A5,80.5,woman,FJI,AP
    A6,79,woman,KEN,AFR

Write beside it rules.json: three places; one or two women; at least one from Africa; one per country; A1 is in;
A4 and A5 are not both in; two names in reserve:

    {\"places\": 3, \"reserve\": 2,
     \"rules\": [
       {\"id\": \"women\", \"where\": {\"gender\": [\"woman\"]}, \"min\": 1, \"max\": 2},
       {\"id\": \"africa\", \"where\": {\"region\": [\"AFR\"]}, \"min\": 1},
       {\"id\": \"one-per-country\", \"each\": \"country\", \"max\": 1}],
     \"include\": [\"A1\"], \"exclude\": [], \"apart\": [[\"A4\", \"A5\"]]}

Then run:

    atoll select --candidates candidates.csv --rules rules.json --seed \"drawn 12 May\" --costs --out result.json

It chooses A1, A3 and A4, says what each rule costs, and who could step in. A min or max may be a share such as
\"47%\": a min is rounded up to seats and a max down. Several attributes in one where must all match; several values
of one attribute are alternatives. Anyone can check the result:

    atoll verify selection --result result.json --candidates candidates.csv --rules rules.json

Later, with the answers in accepted.csv (id,answer), the same question about the places that are left:

    atoll select --candidates candidates.csv --rules rules.json --accepted accepted.csv --out second.json";

/// Exit 0, 3 or 4 by the status of the result; 2 for bad input.
pub(super) fn run(asked: &Asked) -> anyhow::Result<ExitCode> {
    let mut faults = Faults::default();
    let paths: Vec<&Path> =
        [&asked.candidates, &asked.rules].into_iter().chain(&asked.accepted).map(PathBuf::as_path).collect();
    check_target(&asked.out, &paths, &mut faults);
    let [candidates, rules] = load([&asked.candidates, &asked.rules], &mut faults);
    let answers = load_some(asked.accepted.as_ref(), &mut faults);
    if !faults.is_empty() {
        return Ok(bad(&faults));
    }
    let inputs = match Inputs::read(named(&candidates), named(&rules), answers.as_ref().map(named)) {
        Ok(inputs) => inputs,
        Err(faults) => return Ok(bad(&faults)),
    };
    drop((candidates, rules, answers));
    let question = select_asked::Question {
        costs: asked.costs,
        lists: [&asked.explain, &asked.with, &asked.without],
        frontier: &asked.frontier,
        points: usize::from(asked.points),
    };
    let ask = match question.ask(&inputs) {
        Ok(ask) => ask,
        Err(faults) => return Ok(bad(&faults)),
    };
    inputs.warnings.iter().for_each(|warning| eprintln!("warning: {warning}"));
    let progress = Progress::until(asked.time_limit);
    let problem = inputs.problem(&asked.seed);
    let is_long = problem.candidates.len() >= MANY;
    let outcome = solve_beside(is_long, &|| inputs.sha256(), || select(&problem, &ask, &progress));
    progress.clear();
    let mut outcome = outcome?;
    keep(asked, &mut outcome)?;
    say(&select_summary::of(&inputs, &outcome));
    say(&format!("\nThe result is in {}.\n", asked.out.display()));
    if let Some(warning) = select_summary::lottery_warning(&outcome) {
        eprintln!("warning: {warning}");
    }
    let code = ExitCode::from(match outcome.status {
        Status::Optimal => 0,
        Status::Infeasible => 3,
        Status::NotProven => 4,
    });
    // The process ends here: to give back a text at a time what fifty thousand people took is a tenth of its work.
    std::mem::forget((problem, inputs, outcome));
    Ok(code)
}

/// Solves; another thread meanwhile reckons the hash of the inputs, if that `is_long`.
///
/// # Errors
/// There is no hash: nobody could tell what the result is of, so that there is no result either.
fn solve_beside(
    is_long: bool,
    hash: &(impl Fn() -> String + Sync),
    solve: impl FnOnce() -> Outcome,
) -> anyhow::Result<Outcome> {
    thread::scope(|scope| {
        let beside = is_long.then(|| thread::Builder::new().spawn_scoped(scope, hash));
        let outcome = solve();
        // Where there is no other thread, this one does it, after the search, whose clock is running.
        let hash = match beside {
            Some(Ok(beside)) => beside.join().ok(),
            _ => Some(hash()),
        };
        let hash = hash.context("the hash of the inputs could not be reckoned; nothing is written")?;
        Ok(Outcome { inputs_sha256: Some(hash), ..outcome })
    })
}

pub(super) fn named(file: &Loaded) -> Named<'_> {
    Named { name: &file.name, bytes: &file.bytes }
}

/// Writes the result, and the picture of a frontier beside it.
fn keep(asked: &Asked, outcome: &mut Outcome) -> anyhow::Result<()> {
    if let (Some(rule), false) = (asked.frontier.first(), outcome.frontier.is_empty()) {
        let marks: Vec<Mark> = outcome
            .frontier
            .iter()
            .map(|point| Mark {
                share: point.share.0,
                seats: point.min,
                score: point.score,
                is_proven: point.status != Status::NotProven,
            })
            .collect();
        let file = asked.out.with_extension("frontier.svg");
        write(&file, picture(rule, &marks).as_bytes())
            .with_context(|| format!("writing {}", file.display()))?;
    }
    write_with(&asked.out, |to| write_result(outcome, to))
        .with_context(|| format!("writing {}", asked.out.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_without_the_hash_of_its_inputs_is_none() {
        for is_long in [false, true] {
            let outcome =
                solve_beside(is_long, &|| "5e".to_owned(), Outcome::default).expect("nothing goes wrong");
            assert_eq!(outcome.inputs_sha256.as_deref(), Some("5e"));
        }
        let broken = solve_beside(true, &|| panic!("this panic is meant"), Outcome::default);
        let said = broken.expect_err("the hash is lost").to_string();
        assert!(said.contains("hash of the inputs"), "{said}");
    }
}
