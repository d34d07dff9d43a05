//! Records and editions read from sheets, and every fault told with its line, column and remedy.

use super::{Records, Source, read};
use crate::sheet::Faults;

const HEADER: &str = "record_id,edition,gender,country,seniority,track,stage\n";

fn reading(rows: &str, editions: Option<&str>) -> Result<Records, String> {
    let sheet = format!("{HEADER}{rows}");
    let mut faults = Faults::default();
    let source = Source {
        records: ("records.csv", sheet.as_bytes()),
        editions: editions.map(|editions| ("editions.csv", editions.as_bytes())),
    };
    read(source, |code| ["FJI", "TON"].contains(&code), &mut faults).ok_or_else(|| faults.to_string())
}

fn told(rows: &str) -> String {
    reading(rows, None).expect_err("a fault")
}

#[test]
fn a_file_that_holds_is_read_with_its_editions_dated() {
    let records =
        reading("r1,2026,woman,FJI,senior,policy,completed\nr2,2025-03-15 b,,TON,,,application\n", None);
    let records = records.expect("sound");
    assert_eq!(records.ids, ["r1", "r2"]);
    let dates: Vec<String> = records.editions.iter().map(|edition| edition.deadline.to_string()).collect();
    assert_eq!(dates, ["2025-03-15", "2026-12-31"]);
    assert_eq!(records.column("gender").expect("a column").word(1), "undisclosed");
    assert_eq!(records.column("track").expect("a column").word(1), "unclassified");
}

#[test]
fn what_is_unknown_is_told_with_line_column_and_remedy() {
    for (row, part) in [
        (
            "r1,2026,female,FJI,a,b,application",
            "records.csv:2: gender: \"female\" is unknown; use one of woman",
        ),
        (
            "r1,2026,woman,Fiji,a,b,application",
            "records.csv:2: country: \"Fiji\" is no country; use ISO 3166-1 alpha-3",
        ),
        ("r1,2026,woman,FJI,a,b,hired", "records.csv:2: stage: \"hired\" is unknown; use one of application"),
        ("r1,2026,woman,FJI,ALL,b,application", "records.csv:2: seniority: \"ALL\" stands for the total"),
        ("r1,2026,woman,FJI,a;b,b,application", "records.csv:2: seniority: \"a;b\" has a semicolon"),
        (
            "r1,2026,woman,FJI,a ,b,application",
            "records.csv:2: seniority: \"a \" begins or ends with a space",
        ),
        (",2026,woman,FJI,a,b,application", "records.csv:2: record_id: is empty"),
        ("r1,,woman,FJI,a,b,application", "records.csv:2: edition: is empty"),
        (
            "r1,spring,woman,FJI,a,b,application",
            "records.csv:2: edition: \"spring\" has no date; list it with its deadline",
        ),
        ("r1,20261,woman,FJI,a,b,application", "\"20261\" has no date"),
    ] {
        let faults = told(&format!("{row}\n"));
        assert!(faults.contains(part), "{row}: {faults}");
    }
}

#[test]
fn an_id_that_stands_twice_is_told_with_both_lines() {
    let row = "2026,woman,FJI,a,b,application";
    let faults = told(&format!("r1,{row}\nr2,{row}\nr1,{row}\n"));
    assert!(faults.contains("records.csv:4: record_id: \"r1\" stands on line 2 too"), "{faults}");
}

#[test]
fn a_file_without_records_is_told() {
    assert!(told("").contains("records.csv: has no records below its header"));
}

#[test]
fn all_faults_are_told_at_once() {
    let faults = told("r1,2026,x,FJI,a,b,application\nr2,2026,woman,XXX,a,b,y\n");
    assert_eq!(faults.lines().count(), 3, "{faults}");
}

#[test]
fn a_file_of_editions_dates_them_and_says_who_may_apply() {
    let row = "r1,spring,woman,FJI,a,b,application\n";
    let editions = "edition,deadline,restricted\nspring,2026-04-01,yes\n";
    let records = reading(row, Some(editions)).expect("sound");
    assert_eq!(records.editions[0].deadline.to_string(), "2026-04-01");
    assert!(records.editions[0].restricted);
    let faults =
        reading(row, Some("edition,deadline,restricted\nspring,1 April,maybe\n")).expect_err("faults");
    assert!(
        faults.contains("editions.csv:2: deadline: \"1 April\" is no date; write it as 2026-03-15"),
        "{faults}"
    );
    assert!(faults.contains("editions.csv:2: restricted: \"maybe\" is unknown; use yes or no"), "{faults}");
}

#[test]
fn a_restricted_edition_is_published_alone() {
    let rows = "r1,spring,woman,FJI,a,b,application\nr2,2026,woman,FJI,a,b,application\n";
    let faults =
        reading(rows, Some("edition,deadline,restricted\nspring,2026-04-01,yes\n")).expect_err("faults");
    assert!(faults.contains("edition \"spring\" is restricted to women; publish it alone"), "{faults}");
}
