//! `atoll assign`, as somebody with spreadsheets types it.

use crate::support::folder::Folder;

const ASSIGN: &str = "assign --applications applications.csv --reviewers reviewers.csv --out assignment.csv";

fn folder() -> Folder {
    Folder::with(&[
        ("applications.csv", "id,country\nA1,FRA\nA2,KEN\nA3,CHL\n"),
        ("reviewers.csv", "id,load,country\nR1,2,FRA; BEL\nR2,2,KEN\nR3,2,\n"),
        ("pairs.csv", "application,reviewer,affinity\nA1,R2,5\nA2,R3,forbidden\n"),
    ])
}

#[test]
fn wishes_are_met_conflicts_kept_and_loads_even() {
    let folder = folder();
    let line = format!("{ASSIGN} --pairs pairs.csv --forbid-same country --reviews 1");
    let told = folder.run(&line).exit(0);
    assert_eq!(told.out, "3 reviews of 3 applications by 3 reviewers, affinity 5, 1 to 1 each.\n");
    let csv = "application,reviewer,affinity\nA1,R2,5\nA2,R1,0\nA3,R3,0\n";
    assert_eq!(folder.read("assignment.csv"), csv);
}

#[test]
fn the_example_of_the_help_is_this_one() {
    let help = folder().run("assign --help").exit(0).out;
    for row in
        ["A1,FRA                  R1,2,FRA;BEL              A1,R2,5", "--forbid-same country --reviews 1"]
    {
        assert!(help.contains(row), "{help}");
    }
}

#[test]
fn no_order_of_rows_shows() {
    let folder = folder();
    let line = format!("{ASSIGN} --pairs pairs.csv --forbid-same country --reviews 2 --partial");
    folder.run(&line);
    let before = folder.read("assignment.csv");
    for name in ["applications.csv", "reviewers.csv", "pairs.csv"] {
        let text = folder.read(name);
        let (head, rows) = text.split_once('\n').unwrap();
        let rows: Vec<&str> = rows.lines().rev().collect();
        folder.write(name, &format!("{head}\n{}\n", rows.join("\n")));
    }
    folder.run(&line);
    assert_eq!(folder.read("assignment.csv"), before);
}

#[test]
fn a_shortfall_is_named_with_its_reason_and_nothing_is_written_unless_asked() {
    let folder = folder();
    let line = format!("{ASSIGN} --pairs pairs.csv --forbid-same country --reviews 2");
    let told = folder.run(&line).exit(3);
    let reason = "application \"A2\" lacks 1 of 2 reviewers: only 1 of 3 may review it";
    assert!(told.err.contains(reason), "{}", told.err);
    assert!(
        told.err.ends_with("Nothing was written; --partial writes what can be assigned.\n"),
        "{}",
        told.err
    );
    assert!(!folder.path("assignment.csv").exists());
    folder.run(&format!("{line} --partial")).exit(3);
    assert_eq!(folder.read("assignment.csv").lines().count(), 1 + 5);
}

#[test]
fn full_reviewers_are_named_with_what_is_needed_of_them() {
    let folder = folder();
    folder.write("reviewers.csv", "id,load\nR1,1\nR2,1\n");
    let told = folder.run(&format!("{ASSIGN} --reviews 1")).exit(3);
    let reason = "all who could take it are full (R1, R2): they have room for 2 reviews, and the 3 applications \
                  that depend on them need 3 of them";
    assert!(told.err.contains(reason), "{}", told.err);
}

#[test]
fn every_fault_is_told_and_nothing_is_written() {
    let folder = folder();
    folder.write("reviewers.csv", "id;load\nR1;2\n");
    folder.write("applications.csv", "id,country\nA1,FRA\nA1,KEN\n");
    let told = folder.run(&format!("{ASSIGN} --reviews 1 --forbid-same country,city")).exit(2);
    let lines: Vec<&str> = told.err.lines().collect();
    assert_eq!(
        lines,
        [
            "applications.csv:1: there is no column \"city\"; the columns are id, country",
            "reviewers.csv:1: the columns are separated by semicolons; save the file with commas",
        ]
    );
    assert!(!folder.path("assignment.csv").exists());
}

#[test]
fn an_id_that_a_spreadsheet_would_run_is_written_as_text_and_comes_back() {
    let folder = folder();
    folder.write("applications.csv", "id\n=cmd\n");
    folder.run(&format!("{ASSIGN} --reviews 1")).exit(0);
    assert!(folder.read("assignment.csv").contains("\n'=cmd,R"), "{}", folder.read("assignment.csv"));
    std::fs::rename(folder.path("assignment.csv"), folder.path("pairs.csv")).unwrap();
    folder.run(&format!("{ASSIGN} --reviews 1 --pairs pairs.csv")).exit(0);
}
