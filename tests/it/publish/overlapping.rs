//! A publication of editions that overlap those of an earlier one without being the same.

use super::{folder_with_an_earlier_one, records};

/// The records of 2026 and as many of 2027, one State more among them.
fn of_both() -> String {
    let rows = records();
    let (_, rows_of_2026) = rows.split_once('\n').unwrap();
    let of_2027 = rows_of_2026.lines().map(|row| format!("s{row}\n").replace(",2026,", ",2027,"));
    let of_guyana = (0..30).map(|at| {
        let gender = ["woman", "man"][at % 2];
        format!("g{at},2027,{gender},GUY,senior,policy,eligible\n")
    });
    [rows.clone()].into_iter().chain(of_2027).chain(of_guyana).collect()
}

#[test]
fn an_edition_is_published_and_later_both_together_from_one_file_of_records() {
    let folder = folder_with_an_earlier_one();
    folder.write("both.csv", &of_both());
    let told = folder
        .run("publish --records both.csv --tables first.json --previous first=both.csv --out both")
        .exit(0);
    assert!(told.out.contains("Nothing can be worked out."), "{}", told.out);
    folder.run("verify publication both --previous first").exit(0);
    let [first, both] = ["first", "both"].map(|publication| folder.read(&format!("{publication}/t1.csv")));
    let line =
        |text: &str, codes: &str| text.lines().find(|line| line.starts_with(codes)).unwrap().to_owned();
    assert_eq!(line(&first, "woman,WSM"), "woman,WSM,,C");
    assert_eq!(line(&both, "woman,WSM"), "woman,WSM,,C", "she of 2026 and she of 2027");
    assert_eq!(line(&both, "T,WORLD"), "T,WORLD,438,F");
}
