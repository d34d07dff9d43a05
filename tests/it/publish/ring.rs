//! Tables that tell of one another through people.

use super::{HEADER, PUBLISH};
use crate::support::folder::Folder;

const COUNTRIES: [&str; 8] = ["FJI", "TON", "KEN", "WSM", "TUV", "LAO", "NPL", "VUT"];

/// Two hundred records of three genders, eight countries, thirteen grades and eleven tracks.
fn of_many_kinds() -> String {
    let mut rows = HEADER.to_owned();
    for nth in 0..200 {
        let (country, gender) = (COUNTRIES[nth % 8], ["woman", "man", "undisclosed"][nth % 3]);
        let line =
            format!("r{nth},2026,{gender},{country},grade {},track {},application\n", nth % 13, nth % 11);
        rows.push_str(&line);
    }
    rows
}

#[test]
fn tables_that_tell_of_one_another_in_too_many_ways_are_refused_by_name_and_nothing_is_written() {
    let tables = r#"{"tables":[{"id":"by-grade","dims":{"gender":"all","geo":"country","seniority":"all"}},
                               {"id":"by-track","dims":{"gender":"all","geo":"country","track":"all"}},
                               {"id":"grades","dims":{"gender":"all","seniority":"all","track":"all"}},
                               {"id":"stages","dims":{"gender":"all","stage":"all"}}]}"#;
    let folder = Folder::with(&[("records.csv", &of_many_kinds()), ("tables.json", tables)]);
    let answer = folder.run(&format!("{PUBLISH} --tables tables.json")).exit(2);
    // Three genders, 8 countries, 13 grades and 11 tracks, each with a total.
    let said = "tables.json: the tables by-grade, by-track, grades tell of one another through people in 6048 ways; no more \
                than 5000 can be judged";
    assert!(answer.err.contains(said), "{}", answer.err);
    assert!(!folder.path("publication").exists());
}

#[test]
fn so_are_tables_of_which_some_were_published_before() {
    let before = r#"{"tables":[{"id":"by-grade","dims":{"geo":"country","seniority":"all"}}]}"#;
    let now = r#"{"tables":[{"id":"by-track","dims":{"gender":"all","geo":"country","track":"all"}},
                            {"id":"grades","dims":{"gender":"all","seniority":"all","track":"all"}}]}"#;
    let files =
        [("records.csv", of_many_kinds()), ("before.json", before.to_owned()), ("now.json", now.to_owned())];
    let folder = Folder::with(&files.each_ref().map(|(name, text)| (*name, text.as_str())));
    folder.run("publish --records records.csv --tables before.json --out before").exit(0);
    let asked = format!("{PUBLISH} --tables now.json --previous before=records.csv");
    let answer = folder.run(&asked).exit(2);
    let said = "now.json: the tables by-track, grades, by-grade (earlier) tell of one another through people in 6048 ways";
    assert!(answer.err.contains(said), "{}", answer.err);
    assert!(!folder.path("publication").exists());
}
