//! An outside solver (HiGHS, through scipy.milp with no gap allowed) asked the same questions as `atoll select`, on
//! shortlists invented from seeds; and every answer examined by `atoll verify selection`.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::shortlists::{Shape, Style, write};
use crate::support::told;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/oracle/milp.py");

/// Shapes beside those of the loop: large ones, and massively tied ones.
const LARGE: [Shape; 3] = [
    Shape { candidates: 3_000, places: 60, grid: 1, style: Style::Tight, has_pins: true, seed: 71 },
    Shape { candidates: 3_000, places: 100, grid: 5_000, style: Style::Usual, has_pins: false, seed: 72 },
    Shape { candidates: 5_000, places: 25, grid: 10, style: Style::Laminar, has_pins: true, seed: 73 },
];

fn shapes() -> Vec<Shape> {
    use Style::{Impossible, Laminar, Loose, Tight, Usual};
    let mut shapes = LARGE.to_vec();
    let sizes = [(60, 15), (100, 20), (150, 25), (300, 40), (800, 30)];
    let styles = [Loose, Usual, Tight, Laminar, Impossible];
    let grids = [1, 10, 625, 5_000];
    for seed in 0..40 {
        let (candidates, places) = sizes[seed % 5];
        let (style, grid) = (styles[(seed / 5 + seed) % 5], grids[seed % 4]);
        shapes.push(Shape { candidates, places, grid, style, has_pins: seed % 3 == 0, seed: seed as u64 });
    }
    shapes
}

/// What the outside solver says of every shortlist.
fn asked_outside(packages: &str, directories: &[TempDir]) -> Vec<Option<i64>> {
    let mut command = Command::new("python3");
    command.env("PYTHONPATH", packages).args([SCRIPT, "solve"]);
    let output = command.args(directories.iter().map(TempDir::path)).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let lines = String::from_utf8(output.stdout).unwrap();
    let answers = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["score"].as_i64());
    answers.collect()
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).concat()
}

fn atoll(directory: &Path, command: &str) -> Output {
    let mut atoll = Command::new(env!("CARGO_BIN_EXE_atoll"));
    let sheets = ["--candidates", "candidates.csv", "--rules", "rules.json"];
    atoll.args(command.split(' ')).args(sheets).current_dir(directory).output().unwrap()
}

#[test]
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
fn an_outside_solver_finds_no_better_cohort_and_none_where_there_is_said_to_be_none() {
    let Some(packages) = told("ATOLL_TEST_ORACLES") else {
        println!("skipped: ATOLL_TEST_ORACLES names no directory with scipy");
        return;
    };
    let directories: Vec<TempDir> = shapes().iter().map(|_| TempDir::new().unwrap()).collect();
    shapes().iter().zip(&directories).for_each(|(shape, directory)| write(*shape, directory.path()));
    let outside = asked_outside(&packages, &directories);
    for ((shape, directory), outside) in shapes().iter().zip(&directories).zip(&outside) {
        let output = atoll(directory.path(), "select --out result.json");
        let written = std::fs::read(directory.path().join("result.json")).unwrap();
        let answer: Value = serde_json::from_slice(&written).unwrap();
        assert_eq!(answer["score"].as_i64(), *outside, "{shape:?}: {}", said(&output));
        let (status, code) = if outside.is_some() { ("optimal", 0) } else { ("infeasible", 3) };
        assert_eq!(
            (answer["status"].as_str(), output.status.code()),
            (Some(status), Some(code)),
            "{shape:?}"
        );
        let verified = atoll(directory.path(), "verify selection --result result.json");
        assert!(verified.status.success(), "{shape:?}: {}", said(&verified));
    }
    let impossible = outside.iter().filter(|score| score.is_none()).count();
    assert!((5..30).contains(&impossible), "some of the questions have no answer: {impossible}");
}
