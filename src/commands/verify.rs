//! `atoll verify …`: checks what somebody else reckoned, without an instance.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::select::named;
use super::select_files::{bad, load, load_some, say};
use super::verify_publication;
use crate::selection::files::Inputs;
use crate::selection::verifier::{Report, verify};
use crate::sheet::{Faults, plain};

#[derive(Debug, Subcommand)]
pub(super) enum Verb {
    /// Whether a result of `atoll select` holds: its cohort, its numbers and its proof, against its inputs.
    Selection(Selection),
    /// Whether a publication of `atoll publish` holds, and whether anybody can work out a hidden figure of it.
    Publication(verify_publication::Asked),
}

/// A result and what it was made from.
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(super) struct Selection {
    /// The result that `atoll select` wrote.
    #[arg(long, value_name = "FILE")]
    result: PathBuf,
    /// The shortlist it was made from.
    #[arg(long, value_name = "FILE")]
    candidates: PathBuf,
    /// The rules it was made from.
    #[arg(long, value_name = "FILE")]
    rules: PathBuf,
    /// The answers to offers, if the result was made with them.
    #[arg(long, value_name = "FILE")]
    accepted: Option<PathBuf>,
}

const HELP: &str = "\
Exit: 0 everything that can be checked holds; 1 something does not, and it is said what; 2 the input is bad.

The check reckons in whole numbers and shares no code with the solver. It counts the cohort against every rule,
and each leaf of the certificate over all candidates:

    bound = sum of u × max - sum of u × min + sum of u over pairs apart
          + the reduced scores of who is in + the largest other reduced scores for the places that are left

where a reduced score is 64 × score less the multipliers u of the caps that a person counts in, plus those of the
minima. What would need another solve to check is listed as not checked.

    atoll verify selection --result result.json --candidates candidates.csv --rules rules.json";

pub(super) fn run(verb: &Verb) -> ExitCode {
    let asked = match verb {
        Verb::Selection(asked) => asked,
        Verb::Publication(asked) => return verify_publication::run(asked),
    };
    match report(asked) {
        Ok(report) => {
            say(&told(&report));
            ExitCode::from(u8::from(!report.is_sound()))
        }
        Err(faults) => bad(&faults),
    }
}

fn report(asked: &Selection) -> Result<Report, Faults> {
    let mut faults = Faults::default();
    let [result, candidates, rules] = load([&asked.result, &asked.candidates, &asked.rules], &mut faults);
    let answers = load_some(asked.accepted.as_ref(), &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let inputs = Inputs::read(named(&candidates), named(&rules), answers.as_ref().map(named))?;
    verify(named(&result), &inputs)
}

fn told(report: &Report) -> String {
    let lines = |mark: &str, sentences: &[String]| -> String {
        sentences.iter().map(|sentence| format!("{mark} {}\n", plain(sentence))).collect()
    };
    let verdict = if report.is_sound() { "The result holds.\n" } else { "The result does not hold.\n" };
    [
        lines("holds       ", report.holds()),
        lines("not checked ", report.unchecked()),
        lines("WRONG       ", &report.wrong()),
        verdict.to_owned(),
    ]
    .concat()
}
