//! Attackers from outside, with a model of their own (scipy.milp) and readers of their own, on publications of records that
//! are invented from seeds.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::told;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/oracle/publication.py");

/// The seed, how many records, of how many editions.
type Records = (u32, u32, u32);

const OF_ONE_EDITION: [Records; 4] = [(6, 200, 1), (1, 600, 1), (2, 1_500, 1), (3, 20_000, 1)];
const OF_SEVERAL_EDITIONS: [Records; 3] = [(1, 4_000, 2), (4, 4_000, 2), (5, 10_000, 5)];

/// Records, and tables of them that tell of one another through people: of regions and groups that no country joins, and of
/// three pairs of the same dimensions.
const RINGS: [(Records, &str); 3] = [
    (
        (5, 1_500, 1),
        r#"{"tables":[{"id":"a","dims":{"gender":"all","geo":"region","seniority":"all"}},
                      {"id":"b","dims":{"gender":"all","geo":"un-group","seniority":"all"}},
                      {"id":"c","dims":{"gender":"all","geo":"sub-region"}}]}"#,
    ),
    (
        (1, 600, 1),
        r#"{"tables":[{"id":"a","dims":{"gender":"all","geo":"region"}},
                      {"id":"b","dims":{"gender":"all","geo":"combination"}},
                      {"id":"c","dims":{"gender":"all","geo":"region","stage":"all"}},
                      {"id":"d","dims":{"gender":"all","geo":"un-group"}}]}"#,
    ),
    (
        (3, 600, 1),
        r#"{"tables":[{"id":"a","dims":{"gender":"all","geo":"region","seniority":"all"}},
                      {"id":"b","dims":{"gender":"all","geo":"region","track":"all"}},
                      {"id":"c","dims":{"gender":"all","seniority":"all","track":"all"}}]}"#,
    ),
];

/// Records, which editions of them were published before, and which are now.
const OVERLAPPING: [(Records, &[usize], &[usize]); 2] =
    [((1, 3_000, 2), &[0], &[0, 1]), ((3, 3_000, 3), &[0, 1], &[1, 2])];

const BY_GROUPS: &str = r#"{"tables":[{"id":"a","dims":{"gender":"all","geo":"un-group"}},
                                      {"id":"b","dims":{"gender":"all","geo":"combination"}}]}"#;
const BY_SUB_REGION: &str = r#"{"tables":[{"id":"a","dims":{"gender":"all","geo":"sub-region"}}]}"#;
const REGIONS_BY_SENIORITY: &str =
    r#"{"tables":[{"id":"a","dims":{"gender":"all","geo":"region","seniority":"all"}}]}"#;
const GROUPS_BY_SENIORITY: &str =
    r#"{"tables":[{"id":"a","dims":{"gender":"all","geo":"un-group","seniority":"all"}}]}"#;

/// Records of two editions, the tables of the first that were published before, and those of both that are now: what one
/// shows the other adds up, or people tie them though no sum does.
const CUT_ANEW: [(Records, &str, &str); 4] = [
    ((1, 1_500, 2), BY_GROUPS, BY_SUB_REGION),
    ((1, 1_500, 2), BY_SUB_REGION, BY_GROUPS),
    ((3, 1_500, 2), BY_GROUPS, BY_SUB_REGION),
    ((2, 900, 2), REGIONS_BY_SENIORITY, GROUPS_BY_SENIORITY),
];

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

/// Invents records, and says where.
fn invented(packages: &str, (seed, records, editions): (u32, u32, u32), further: &[&str]) -> TempDir {
    let directory = TempDir::new().unwrap();
    let numbers = [seed, records, editions].map(|number| number.to_string());
    let mut arguments = vec!["generate", &numbers[0], &numbers[1], &numbers[2], "."];
    arguments.extend(further);
    asked_outside(packages, &arguments, directory.path());
    directory
}

fn publish(directory: &Path, arguments: &[&str]) {
    let mut atoll = Command::new(env!("CARGO_BIN_EXE_atoll"));
    atoll.arg("publish").args(arguments).current_dir(directory);
    for (option, file) in [("--editions", "editions.csv"), ("--tables", "tables.json")] {
        if directory.join(file).exists() {
            atoll.args([option, file]);
        }
    }
    let output = atoll.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", said(&output));
}

/// Invents records, publishes them, and says where.
fn published(packages: &str, publication: (u32, u32, u32), further: &[&str]) -> TempDir {
    let directory = invented(packages, publication, further);
    publish(directory.path(), &["--records", "records.csv", "--out", "publication"]);
    directory
}

/// What an attacker learns of others; of the one person of a cell that she is herself is nothing.
fn exposed(attack: &Value) -> Vec<&Value> {
    attack["exposed"].as_array().unwrap().iter().filter(|one| one["own"] != true).collect()
}

#[test]
#[expect(clippy::print_stdout, reason = "a test that is skipped says so")]
fn no_attacker_works_out_an_unsafe_cell_of_one_edition_and_all_formats_agree() {
    let Some(packages) = told("ATOLL_TEST_ORACLES") else {
        println!("skipped: ATOLL_TEST_ORACLES names no outside packages");
        return;
    };
    OF_ONE_EDITION.into_iter().for_each(|records| withstands(&packages, records));
}

#[test]
fn no_attacker_works_out_an_unsafe_cell_of_several_editions_and_all_formats_agree() {
    let Some(packages) = told("ATOLL_TEST_ORACLES") else { return };
    OF_SEVERAL_EDITIONS.into_iter().for_each(|records| withstands(&packages, records));
}

fn withstands(packages: &str, records: Records) {
    let directory = published(packages, records, &[]);
    let attack = asked_outside(packages, &["attack", "publication", "records.csv"], directory.path());
    assert!(attack["unsafe"].as_u64().is_some_and(|many| many > 0), "{records:?}: {attack}");
    assert_eq!(exposed(&attack), Vec::<&Value>::new(), "{records:?}");
    let readback = asked_outside(packages, &["readback", "publication"], directory.path());
    assert_eq!(readback["agree"], true, "{records:?}: {readback}");
}

#[test]
fn no_attacker_works_out_an_unsafe_cell_through_the_people_that_tables_share() {
    let Some(packages) = told("ATOLL_TEST_ORACLES") else { return };
    for (records, tables) in RINGS {
        let directory = invented(&packages, records, &[]);
        std::fs::write(directory.path().join("tables.json"), tables).unwrap();
        publish(directory.path(), &["--records", "records.csv", "--out", "publication"]);
        let attack = asked_outside(&packages, &["attack", "publication", "records.csv"], directory.path());
        assert!(attack["unsafe"].as_u64().is_some_and(|many| many > 0), "{records:?}: {attack}");
        assert_eq!(exposed(&attack), Vec::<&Value>::new(), "{records:?}");
    }
}

/// Writes the records of some editions, by number, to a file of their own.
fn kept(directory: &Path, editions: &[usize], file: &str) {
    let records = std::fs::read_to_string(directory.join("records.csv")).unwrap();
    let (header, rows) = records.split_once('\n').unwrap();
    let of = |row: &str| row.split(',').nth(1).unwrap().to_owned();
    let all: BTreeSet<String> = rows.lines().map(of).collect();
    let asked: Vec<&String> = editions.iter().map(|at| all.iter().nth(*at).unwrap()).collect();
    let rows: String =
        rows.lines().filter(|row| asked.contains(&&of(row))).map(|row| format!("{row}\n")).collect();
    std::fs::write(directory.join(file), format!("{header}\n{rows}")).unwrap();
}

/// Publishes records beside the earlier publication, and has both attacked together.
fn nothing_is_exposed_beside_the_earlier(packages: &str, directory: &Path, records: &str, told: &str) {
    let previous = ["--previous", "earlier=earlier.csv"];
    let arguments = ["--records", records, "--out", "publication"];
    publish(directory, &[arguments.as_slice(), &previous].concat());
    let attack = ["attack", "publication", records];
    let attack = asked_outside(packages, &[attack.as_slice(), &previous].concat(), directory);
    assert!(attack["unsafe"].as_u64().is_some_and(|many| many > 0), "{told}: {attack}");
    assert_eq!(exposed(&attack), Vec::<&Value>::new(), "{told}");
}

#[test]
fn no_attacker_subtracts_tables_that_cut_the_same_people_in_other_ways() {
    let Some(packages) = told("ATOLL_TEST_ORACLES") else { return };
    for (publication, then, now) in CUT_ANEW {
        let directory = invented(&packages, publication, &[]);
        kept(directory.path(), &[0], "earlier.csv");
        std::fs::write(directory.path().join("tables.json"), then).unwrap();
        publish(directory.path(), &["--records", "earlier.csv", "--out", "earlier"]);
        std::fs::write(directory.path().join("tables.json"), now).unwrap();
        let told = format!("{publication:?}, {then}, {now}");
        nothing_is_exposed_beside_the_earlier(&packages, directory.path(), "records.csv", &told);
    }
}

#[test]
fn no_attacker_subtracts_one_publication_from_another() {
    let Some(packages) = told("ATOLL_TEST_ORACLES") else { return };
    for (publication, earlier, own) in OVERLAPPING {
        let directory = invented(&packages, publication, &[]);
        kept(directory.path(), earlier, "earlier.csv");
        kept(directory.path(), own, "own.csv");
        publish(directory.path(), &["--records", "earlier.csv", "--out", "earlier"]);
        nothing_is_exposed_beside_the_earlier(
            &packages,
            directory.path(),
            "own.csv",
            &format!("{publication:?}"),
        );
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
