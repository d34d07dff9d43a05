//! The selection engine as its command: whole processes that read and write files, beside the solve alone of an
//! outside solver (HiGHS, through scipy.milp with no gap allowed) on the same shortlists.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::Value;
use tempfile::TempDir;

use crate::outside::{MEASURE, said};
use crate::shortlists::{Shape, Style, write};
use crate::table::{Aim, Table};

/// Each command is timed so often; the median counts.
const TURNS: usize = 7;
/// The outside solver is asked in every so many of those turns.
const OUTSIDE: usize = 3;
/// Seconds within which nobody minds how a whole process compares with a solve alone (ADR 16).
const AT_ONCE: f64 = 0.05;

const SELECT: &str = "select --candidates candidates.csv --rules rules.json --out result.json";

const SHAPES: [Shape; 9] = [
    shape(100, 20, 1, Style::Loose),
    shape(300, 25, 1, Style::Tight),
    shape(1_000, 30, 5_000, Style::Usual),
    shape(1_000, 25, 1, Style::Tight),
    shape(3_000, 60, 1, Style::Laminar),
    shape(10_000, 100, 1, Style::Tight),
    shape(10_000, 25, 5_000, Style::Usual),
    shape(10_000, 60, 5_000, Style::Laminar),
    shape(50_000, 200, 1, Style::Tight),
];

const fn shape(candidates: usize, places: usize, grid: u64, style: Style) -> Shape {
    Shape { candidates, places, grid, style, has_pins: true, seed: 5 }
}

pub fn run(atoll: &Path, table: &mut Table) {
    let packages = std::env::var("ATOLL_TEST_ORACLES").ok();
    for shape in SHAPES {
        let directory = TempDir::new().unwrap();
        write(shape, directory.path());
        let of = format!("select {} of {}, {:?}", shape.places, shape.candidates, shape.style);
        let (own, outside) = compared(atoll, packages.as_deref(), directory.path());
        let aim = if shape.candidates == 50_000 { Aim::AtMost(1_000.0) } else { Aim::None };
        table.add(format!("{of}: the whole process"), own * 1_000.0, "ms", aim);
        if let Some(outside) = outside {
            let most = if shape.candidates <= 1_000 { 1.0 } else { 0.2 };
            let aim = Aim::AtMost(f64::max(most, AT_ONCE / outside));
            table.add("  ÷ the solve alone of scipy.milp", own / outside, "×", aim);
        }
        if shape.candidates == 50_000 {
            table.add("  at its peak", peak(atoll, directory.path()), "MB", Aim::AtMost(200.0));
        }
        if shape.candidates == 10_000 && shape.style != Style::Laminar {
            further(atoll, directory.path(), shape, own, table);
        }
    }
    contradiction(atoll, table);
    assigning(atoll, table);
}

/// One cost, one person, a frontier, of a shortlist that takes `base` seconds.
fn further(atoll: &Path, directory: &Path, shape: Shape, base: f64, table: &mut Table) {
    let rules = read(&directory.join("rules.json"))["rules"].as_array().unwrap().len() as f64;
    let costs = (timed(atoll, directory, "--costs") - base) / rules;
    table.add("  one cost ÷ the whole process", costs / base, "×", Aim::AtMost(3.0));
    let out = read(&directory.join("result.json"))["candidates"].clone();
    let nobody = out.as_array().unwrap().iter().find(|one| one["verdict"] == "out").unwrap()["id"].clone();
    let asked = format!("--explain {}", nobody.as_str().unwrap());
    let one = timed(atoll, directory, &asked) - base;
    table.add("  one why-not ÷ the whole process", one / base, "×", Aim::AtMost(3.0));
    if shape.style == Style::Tight {
        let women = read(&directory.join("rules.json"))["rules"][0]["id"].as_str().unwrap().to_owned();
        let frontier = timed(atoll, directory, &format!("--frontier {women} 20%..60% --points 12"));
        table.add("  a frontier of 12 points", frontier, "s", Aim::AtMost(5.0));
    }
}

/// Three reviewers for each of ten thousand applications, nobody from the same country.
fn assigning(atoll: &Path, table: &mut Table) {
    let directory = TempDir::new().unwrap();
    let sheet = |name: &str, head: &str, rows: Vec<String>| {
        std::fs::write(directory.path().join(name), format!("{head}\n{}\n", rows.join("\n"))).unwrap();
    };
    let country = |nth: usize| format!("S{:03}", nth * 7919 % 193);
    sheet(
        "applications.csv",
        "id,country",
        (0..10_000).map(|nth| format!("A{nth:06},{}", country(nth))).collect(),
    );
    sheet(
        "reviewers.csv",
        "id,load,country",
        (0..200).map(|nth| format!("R{nth:03},160,{}", country(nth))).collect(),
    );
    let asked = "assign --applications applications.csv --reviewers reviewers.csv --forbid-same country \
                 --reviews 3 --out assignment.csv";
    let seconds = once(atoll, directory.path(), asked);
    table.add("assign 3 of 200 reviewers to each of 10000", seconds, "s", Aim::AtMost(3.0));
}

/// Which targets contradict each other, beside the same question without the contradiction.
fn contradiction(atoll: &Path, table: &mut Table) {
    let [possible, impossible] = [Style::Usual, Style::Impossible].map(|style| {
        let directory = TempDir::new().unwrap();
        write(shape(10_000, 100, 1, style), directory.path());
        timed(atoll, directory.path(), "")
    });
    let ratio = impossible / possible;
    table.add("select 100 of 10000: a conflict explained ÷ one solve", ratio, "×", Aim::AtMost(10.0));
}

/// The median of some turns of `atoll select`, in seconds.
fn timed(atoll: &Path, directory: &Path, more: &str) -> f64 {
    let asked = format!("{SELECT} {more}");
    median((0..TURNS).map(|_| once(atoll, directory, &asked)).collect())
}

/// The median of some turns of `atoll select`, and of the outside solver's between them, so that a slow second is one
/// for both.
fn compared(atoll: &Path, packages: Option<&str>, directory: &Path) -> (f64, Option<f64>) {
    let (mut own, mut others) = (Vec::new(), Vec::new());
    for turn in 0..TURNS {
        own.push(once(atoll, directory, SELECT));
        others.extend(packages.filter(|_| turn % OUTSIDE == 0).map(|packages| outside(packages, directory)));
    }
    let others = Some(others).filter(|others| !others.is_empty());
    (median(own), others.map(median))
}

fn median(mut turns: Vec<f64>) -> f64 {
    turns.sort_by(f64::total_cmp);
    turns[turns.len() / 2]
}

/// The seconds of a whole process, from its start to its end, examined for an answer.
fn once(atoll: &Path, directory: &Path, asked: &str) -> f64 {
    let mut command = Command::new(atoll);
    command.args(asked.split_whitespace()).current_dir(directory).stdout(Stdio::null()).stderr(Stdio::null());
    let start = Instant::now();
    let ended = command.status().unwrap();
    let seconds = start.elapsed().as_secs_f64();
    assert!(matches!(ended.code(), Some(0 | 3)), "{asked}: {ended}");
    seconds
}

/// The mebibytes of `atoll select` at its peak.
fn peak(atoll: &Path, directory: &Path) -> f64 {
    let mut line = vec![MEASURE, "memory", atoll.to_str().unwrap()];
    line.extend(SELECT.split_whitespace());
    said("python3", &line, directory, "")["mebibytes"].as_f64().unwrap()
}

fn outside(packages: &str, directory: &Path) -> f64 {
    let said = said("python3", &[MEASURE, "solve", "."], directory, packages);
    let own = read(&directory.join("result.json"));
    assert_eq!(said["score"], own["score"], "the outside solver disagrees");
    said["seconds"].as_f64().unwrap()
}

fn read(file: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}
