//! Attackers from outside, with a model of their own (scipy.milp) and readers of their own, on publications of records that
//! are invented from seeds.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::told;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/oracle/publication.py");

/// How many records of how many editions, from which seed.
const PUBLICATIONS: [(u32, u32, u32); 4] = [(1, 600, 1), (2, 1_500, 1), (3, 20_000, 1), (4, 4_000, 2)];

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).concat()
}

fn asked_outside(packages: &str, arguments: &[&str], directory: &Path) -> Value {
    let mut command = Command::new("python3");
    command.env("PYTHONPATH", packages).arg(SCRIPT).args(arguments).current_dir(directory);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Invents records, publishes them, and says where.
fn published(packages: &str, (seed, records, editions): (u32, u32, u32), further: &[&str]) -> TempDir {
    let directory = TempDir::new().unwrap();
    let numbers = [seed, records, editions].map(|number| number.to_string());
    let mut arguments = vec!["generate", &numbers[0], &numbers[1], &numbers[2], "."];
    arguments.extend(further);
    asked_outside(packages, &arguments, directory.path());
    let mut atoll = Command::new(env!("CARGO_BIN_EXE_atoll"));
    atoll.args(["publish", "--records", "records.csv", "--out", "publication"]).current_dir(directory.path());
    if directory.path().join("editions.csv").exists() {
        atoll.args(["--editions", "editions.csv"]);
    }
    if directory.path().join("tables.json").exists() {
        atoll.args(["--tables", "tables.json"]);
    }
    let output = atoll.output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    directory
}

#[test]
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
fn no_attacker_works_out_an_unsafe_cell_and_all_formats_agree() {
    let Some(packages) = told("ATOLL_TEST_ORACLES") else {
        println!("skipped: ATOLL_TEST_ORACLES names no outside packages");
        return;
    };
    for publication in PUBLICATIONS {
        let directory = published(&packages, publication, &[]);
        let attack = asked_outside(&packages, &["attack", "publication", "records.csv"], directory.path());
        assert!(attack["unsafe"].as_u64().is_some_and(|many| many > 0), "{publication:?}: {attack}");
        assert_eq!(attack["exposed"], Value::Array(Vec::new()), "{publication:?}");
        let readback = asked_outside(&packages, &["readback", "publication"], directory.path());
        assert_eq!(readback["agree"], true, "{publication:?}: {readback}");
    }
}

#[test]
fn no_hidden_count_stands_in_any_byte_of_any_file() {
    let Some(packages) = told("ATOLL_TEST_ORACLES") else { return };
    let directory = published(&packages, (5, 4_000, 1), &["--recognisable"]);
    let leaks = asked_outside(&packages, &["leaks", "publication", "records.csv"], directory.path());
    assert!(leaks["hidden"].as_u64().is_some_and(|many| many > 0), "{leaks}");
    assert_eq!(leaks["leaks"], Value::Array(Vec::new()), "{leaks}");
}
