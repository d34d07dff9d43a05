//! `atoll publish --plan`: what would be hidden, and what coarser cuts would hide; nothing is written.

use super::{HEADER, PUBLISH, folder};
use crate::support::folder::Folder;

#[test]
fn a_plan_says_what_would_be_hidden_and_writes_nothing() {
    let folder = folder();
    for line in [&format!("{PUBLISH} --plan"), "publish --records records.csv --plan"] {
        let told = folder.run(line).exit(0);
        assert!(told.out.contains("cells are hidden."), "{}", told.out);
    }
    folder.run("publish --records records.csv").exit(2);
    assert!(!folder.path("publication").exists());
}

#[test]
fn a_plan_reckons_coarser_cuts_where_most_is_hidden() {
    let states =
        ["FJI", "TON", "WSM", "TUV", "KIR", "KEN", "LSO", "COM", "JAM", "GUY", "BLZ", "NPL", "BTN", "LAO"];
    let row =
        |n: usize| format!("r{n},2026,{},{},,,application\n", ["woman", "man"][n % 2], states[n / 2 % 14]);
    let folder =
        Folder::with(&[("records.csv", &format!("{HEADER}{}", (0..56).map(row).collect::<String>()))]);
    let told = folder.run("publish --records records.csv --plan").exit(0).out;
    let cut = told.lines().find(|line| line.starts_with("t1 ") && line.contains("geo: region"));
    let words = cut.unwrap_or_else(|| panic!("{told}")).split_whitespace();
    let numbers: Vec<usize> = words.filter_map(|word| word.parse().ok()).collect();
    assert!(2 * numbers[1] < numbers[0], "by region less than half is hidden: {told}");
}
