//! `atoll assign`: reviewers to applications, from spreadsheets, without an instance.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Args;

use super::select_files::{Loaded, bad, check_target, load, load_some, say, write};
use crate::reviews::assignment::files::{self, Inputs, Named};
use crate::reviews::assignment::{Plan, assign};
use crate::sheet::Faults;

/// What is asked for.
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(super) struct Asked {
    /// A CSV file with the column id, and attributes that may forbid a pair.
    #[arg(long, value_name = "FILE")]
    applications: PathBuf,
    /// A CSV file with the columns id and load (the most reviews this reviewer may have), and the same attributes.
    #[arg(long, value_name = "FILE")]
    reviewers: PathBuf,
    /// A CSV file with the columns application, reviewer, affinity: a whole number, or the word forbidden.
    #[arg(long, value_name = "FILE")]
    pairs: Option<PathBuf>,
    /// Attributes, separated by commas: who shares a value with an application may not review it.
    #[arg(long, value_name = "ATTRIBUTE", value_delimiter = ',')]
    forbid_same: Vec<String>,
    /// How many reviewers each application gets.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=1000))]
    reviews: u16,
    /// Write what can be assigned even if some applications lack reviewers.
    #[arg(long)]
    partial: bool,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

const HELP: &str = "\
Exit: 0 every application has its reviewers; 3 some lack reviewers (each is told with the reason; nothing is written
unless --partial is given); 2 the input is bad (every fault is told, nothing is written).

Of all assignments that keep loads and conflicts, this is one of the greatest sum of affinities, and of those one
whose loads are most even (the least sum of squares). A pair that pairs.csv does not name has the affinity 0. The
order of rows never matters. A worked example:

    applications.csv        reviewers.csv             pairs.csv
    id,country              id,load,country           application,reviewer,affinity
    A1,FRA                  R1,2,FRA;BEL              A1,R2,5
    A2,KEN                  R2,2,KEN                  A2,R3,forbidden
    A3,CHL                  R3,2,

    atoll assign --applications applications.csv --reviewers reviewers.csv --pairs pairs.csv \\
                 --forbid-same country --reviews 1 --out assignment.csv

R1 cannot review A1, for both say FRA; a cell may list several values with semicolons. assignment.csv has the
columns application, reviewer, affinity. An id that begins with = + - @ is written with an apostrophe before it, so
that no spreadsheet runs it as a formula; where these files are read, such an apostrophe is taken off again.";

/// Exit 0, 3 for a shortfall, 2 for bad input.
pub(super) fn run(asked: &Asked) -> anyhow::Result<ExitCode> {
    let inputs = match read(asked) {
        Ok(inputs) => inputs,
        Err(faults) => return Ok(bad(&faults)),
    };
    let plan = assign(&inputs.task);
    if plan.shortfalls.is_empty() || asked.partial {
        let csv = inputs.csv(&plan);
        write(&asked.out, csv.as_bytes()).with_context(|| format!("writing {}", asked.out.display()))?;
    }
    say(&summary(&inputs, &plan));
    for short in plan.shortfalls.iter().take(MOST) {
        eprintln!("{}", inputs.sentence(short));
    }
    match plan.shortfalls.len() {
        0 => return Ok(ExitCode::SUCCESS),
        many if many > MOST => eprintln!("… and {} more applications that lack reviewers", many - MOST),
        _ => {}
    }
    if !asked.partial {
        eprintln!("Nothing was written; --partial writes what can be assigned.");
    }
    Ok(ExitCode::from(3))
}

/// So many shortfalls are told one by one.
const MOST: usize = 50;

fn read(asked: &Asked) -> Result<Inputs, Faults> {
    let mut faults = Faults::default();
    let given = [&asked.applications, &asked.reviewers];
    let paths: Vec<&Path> = given.into_iter().chain(&asked.pairs).map(PathBuf::as_path).collect();
    check_target(&asked.out, &paths, &mut faults);
    let [applications, reviewers] = load([&asked.applications, &asked.reviewers], &mut faults);
    let pairs = load_some(asked.pairs.as_ref(), &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    Inputs::read(&files::Asked {
        applications: named(&applications),
        reviewers: named(&reviewers),
        pairs: pairs.as_ref().map(named),
        forbid_same: &asked.forbid_same,
        reviews: usize::from(asked.reviews),
    })
}

fn named(file: &Loaded) -> Named<'_> {
    Named { name: &file.name, bytes: &file.bytes }
}

fn summary(inputs: &Inputs, plan: &Plan) -> String {
    let mut loads = vec![0_usize; inputs.reviewers.len()];
    plan.reviewers.iter().flatten().for_each(|reviewer| loads[*reviewer] += 1);
    let pairs = plan.reviewers.iter().enumerate().flat_map(|(a, on)| on.iter().map(move |r| (a, *r)));
    let affinity: i64 = pairs.filter_map(|(a, r)| inputs.task.affinity(a, r)).map(i64::from).sum();
    let (least, most) = (loads.iter().min().copied(), loads.iter().max().copied());
    format!(
        "{} reviews of {} applications by {} reviewers, affinity {affinity}, {} to {} each.\n",
        loads.iter().sum::<usize>(),
        inputs.applications.len(),
        inputs.reviewers.len(),
        least.unwrap_or_default(),
        most.unwrap_or_default()
    )
}
