//! `atoll verify selection`: what an honest, an altered and a foreign result come to.

use serde_json::json;

use crate::select::{CANDIDATES, SELECT, folder};
use crate::support::folder::Folder;

const VERIFY: &str = "verify selection --result result.json --candidates candidates.csv --rules rules.json";

fn selected() -> Folder {
    let folder = folder();
    folder.run(&format!("{SELECT} --costs --explain A2 --frontier women 0..1")).exit(0);
    folder
}

#[test]
fn an_honest_result_holds_and_what_was_not_checked_is_said() {
    let told = selected().run(VERIFY).exit(0);
    assert!(told.out.ends_with("The result holds.\n"), "{}", told.out);
    assert!(told.out.contains("holds        the certificate's bound, reckoned afresh"), "{}", told.out);
    assert!(told.out.contains("not checked  that each point of the frontier is the best"), "{}", told.out);
}

#[test]
fn an_altered_result_is_found_and_told_by_its_kind() {
    let folder = selected();
    let honest = folder.json("result.json");
    for (pointer, value, kind) in [
        ("/score", json!(266_751), "score: "),
        ("/selected/2", json!("A2"), "selected: rule one-per-country: 2 share one value"),
        ("/selected/2", json!("A9"), "selected: A9 is no id"),
        ("/rules/0/count", json!(2), "rules: women: count 2"),
        ("/candidates/2/margin", json!(1_500), "margin: A3: 1500 is claimed"),
        ("/candidates/1/because", json!([]), "because: A2"),
        ("/reserve/replace/0/loss", json!(1_499), "reserve: A1: a loss of"),
        ("/certificate/leaves/0/bound", json!(266_500), "bound of a leaf: leaf 0: 266500 is claimed"),
        ("/certificate/leaves/0/each/one-per-country/FRA", json!(-1), "multipliers: leaf 0"),
        ("/certificate/leaves/0/each", json!({}), "bound of a leaf: leaf 0: 266750 is claimed"),
        ("/certificate/leaves/0/in", json!(["A1"]), "leaves: they do not cover every case"),
        ("/certificate/proof", json!("tree"), "proof: a tree of 1 leaves"),
        ("/certificate", json!(null), "certificate: an optimum is claimed without"),
        ("/status", json!("not_proven"), "status: NotProven"),
    ] {
        let mut altered = honest.clone();
        *altered.pointer_mut(pointer).unwrap() = value;
        folder.write("result.json", &altered.to_string());
        let told = folder.run(VERIFY).exit(1);
        assert!(told.out.contains(&format!("WRONG        {kind}")), "{pointer}: {}", told.out);
        assert!(told.out.ends_with("The result does not hold.\n"), "{}", told.out);
    }
}

#[test]
fn a_result_of_other_inputs_is_found() {
    let folder = selected();
    folder.write("candidates.csv", &CANDIDATES.replace("79", "79.25"));
    let told = folder.run(VERIFY).exit(1);
    assert!(told.out.contains("WRONG        inputs: the result is of other inputs"), "{}", told.out);
}

#[test]
fn a_result_with_answers_is_checked_with_the_answers() {
    let folder = folder();
    folder.write("accepted.csv", "id,answer\nA4,declined\n");
    folder.run(&format!("{SELECT} --accepted accepted.csv")).exit(0);
    folder.run(VERIFY).exit(1);
    folder.run(&format!("{VERIFY} --accepted accepted.csv")).exit(0);
}

#[test]
fn an_impossible_question_has_a_proof_too() {
    let folder = folder();
    folder.write(
        "rules.json",
        &folder.read("rules.json").replace("\"AFR\"]}, \"min\": 1", "\"AFR\"]}, \"min\": 2"),
    );
    folder.run(SELECT).exit(3);
    assert!(folder.run(VERIFY).exit(0).out.contains("holds        the certificate's bound"));
    let mut altered = folder.json("result.json");
    altered["certificate"]["leaves"][0]["each"] = json!({});
    folder.write("result.json", &altered.to_string());
    folder.run(VERIFY).exit(1);
}

#[test]
fn what_is_no_result_is_bad_input() {
    let folder = folder();
    for text in ["", "{", "[]", "{\"status\": \"optimal\"}", "\u{feff}{\"status\": \"perfect\"}"] {
        folder.write("result.json", text);
        let told = folder.run(VERIFY).exit(2);
        assert!(told.err.starts_with("result.json:"), "{}", told.err);
        assert_eq!(told.out, "");
    }
    let gone = folder.run(&VERIFY.replace("result.json", "gone.json")).exit(2);
    assert!(gone.err.starts_with("gone.json: cannot be read"), "{}", gone.err);
}
