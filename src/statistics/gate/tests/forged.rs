//! Files that do not hold by themselves: each refused in a sentence that names the place.

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::super::Files;
use super::sketch::{Sketch, judged};

fn sound() -> Sketch {
    let people = [("woman", "A", 9), ("man", "A", 8), ("woman", "B", 9), ("man", "B", 7)];
    let derived = vec!["share,gender=woman;geo=A,geo=A,52.9,1,100".into()];
    Sketch { derived, ..Sketch::two(&["A", "B"], &people) }
}

/// What is said of the files after a change of one of them.
fn said(file: &str, from: &str, to: &str) -> String {
    let mut files = sound().files();
    let text = String::from_utf8(files[file].clone()).expect("text");
    assert!(text.contains(from), "{from} in {text}");
    files.insert(file.into(), text.replacen(from, to, 1).into_bytes());
    judged(&files, None, &[]).map_or_else(|refusal| refusal.to_string(), |_| "sound".into())
}

#[test]
fn sound_files_are_not_refused() {
    assert_eq!(said("t1.csv", "woman,A,9,F", "woman,A,9,F"), "sound");
    assert!(sound().judged().is_ok());
}

#[test]
fn a_forged_table_is_refused() {
    let of = |from, to| said("t1.csv", from, to);
    assert_eq!(of("woman,A,9,F", "woman,A,9.5,F"), "t1.csv:6: 9.5 is no count");
    assert_eq!(of("woman,A,9,F", "woman,A,-9,F"), "t1.csv:6: -9 is no count");
    assert_eq!(of("woman,A,9,F", "woman,A,9,C"), "t1.csv:6: a hidden cell says 9");
    assert_eq!(of("woman,A,9,F", "woman,A,9,P"), "t1.csv:6: the status P is neither F nor C");
    assert_eq!(of("woman,A,9,F", "woman,Q,9,F"), "t1.csv:6: Q is no code of geo");
    assert_eq!(of("woman,A,9,F", "woman,B,9,F"), "t1.csv:7: this cell is in line 6 too");
    assert_eq!(of("woman,A,9,F", "woman,A,F"), "t1.csv:6: 3 columns, not 4");
    assert_eq!(of("gender,geo", "geo,gender"), "t1.csv:1: the columns are not gender,geo,value,status");
    assert!(of("man,WORLD,15,F", "man,WORLD,16,F").contains("no table at all fits"));
    assert!(of("man,B,7,F\n", "").contains("no table at all fits"), "absent is zero");
}

#[test]
fn a_forged_description_is_refused() {
    let of = |from, to| said("release.json", from, to);
    assert_eq!(of("\"k\":5,\"dims\"", "\"k\":4,\"dims\""), "release.json: k is 4, and never below 5");
    assert_eq!(
        of("\"absent\":\"zero\",\"k\":5", "\"absent\":\"zero\",\"k\":4"),
        "release.json: table t1 has k 4, below 5"
    );
    assert_eq!(of("t1.csv", "t9.csv"), "t9.csv: there is no such file");
    assert!(of("\"absent\":\"zero\"", "\"absent\":\"maybe\"").starts_with("release.json:1: unknown variant"));
    assert_eq!(of("\"A\":\"WORLD\"", "\"A\":\"A\""), "release.json: A of geo does not lead up to WORLD");
    assert_eq!(
        of("\"total\":\"WORLD\"", "\"total\":\"EARTH\""),
        "release.json: A of geo does not lead up to EARTH"
    );
    assert!(of("{", "[").starts_with("release.json:1:"));
}

#[test]
fn a_forged_figure_is_refused() {
    let of = |from, to| said("derived.csv", from, to);
    assert_eq!(of("52.9", "53.0"), "derived.csv:2: the figure is not what its cells say");
    assert_eq!(of("52.9", "52.90"), "derived.csv:2: 52.90 is no number with 1 decimals");
    assert_eq!(of("geo=A,geo=A", "geo=A,geo=Q"), "derived.csv:2: it is of a cell that no table shows");
}

#[test]
fn records_that_count_otherwise_are_refused() {
    let mut other = sound();
    other.people[0].1 = 8;
    let said = judged(&sound().files(), Some(&other.records()), &[]).expect_err("8 women");
    assert_eq!(said.to_string(), "t1.csv:2: this cell says 33, the records count 32");
    let hidden = sound().hide(&["gender=woman;geo=A", "geo=A", "gender=woman", ""]);
    assert!(judged(&hidden.files(), Some(&other.records()), &[]).is_err(), "the share tells");
}

#[test]
fn sums_have_to_hold() {
    let summed = |files: &Files| {
        let line = |(name, bytes): (&String, &Vec<u8>)| {
            format!("{}  {name}\n", HEXLOWER.encode(&Sha256::digest(bytes)))
        };
        files.iter().map(line).collect::<String>().into_bytes()
    };
    let mut files = sound().files();
    files.insert("SHA256SUMS".into(), summed(&files));
    assert!(judged(&files, None, &[]).is_ok());
    let said = |files: &Files| judged(files, None, &[]).expect_err("forged").to_string();
    let mut other = files.clone();
    other.insert("t1.svg".into(), Vec::new());
    assert_eq!(said(&other), "SHA256SUMS: t1.svg has no sum");
    let mut other = files.clone();
    other.entry("t1.csv".into()).or_default().push(b'\n');
    assert_eq!(said(&other), "SHA256SUMS:3: t1.csv is not the file that was summed");
    files.remove("derived.csv");
    assert_eq!(said(&files), "SHA256SUMS:1: there is no file derived.csv");
}
