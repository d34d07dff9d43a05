//! The files as people write them: what is read, what is refused and in which words, and what the hash sees.

use proptest::prelude::*;

use super::{Inputs, Kind, Named};
use crate::sheet::Faults;

const CANDIDATES: &str = "id,score,gender,country\nA,12.5,woman,FR\nB,11,man,FR\nC,10.25,woman,\n";
const RULES: &str = r#"{"places": 2, "rules": [
 {"id": "women", "where": {"gender": ["woman"]}, "min": 1, "max": 2},
 {"id": "state", "each": "country", "max": 1}],
 "include": ["A"], "apart": [["B", "C"]]}"#;

fn read(candidates: &str, rules: &str, answers: Option<&str>) -> Result<Inputs, Faults> {
    let named = |name, text: &'static str| Named { name, bytes: text.as_bytes() };
    let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    Inputs::read(
        named("c.csv", leak(candidates)),
        named("r.json", leak(rules)),
        answers.map(|text| named("a.csv", leak(text))),
    )
}

fn told(candidates: &str, rules: &str, answers: Option<&str>) -> Vec<String> {
    read(candidates, rules, answers).expect_err("this is bad input").told().to_vec()
}

fn rules_told(rules: &str) -> Vec<String> {
    told(CANDIDATES, rules, None)
}

#[test]
fn the_files_are_read_as_they_stand() {
    let inputs = read(CANDIDATES, RULES, None).expect("these are sound");
    assert_eq!(inputs.people.ids, ["A", "B", "C"]);
    assert_eq!(inputs.people.scores, [12_500, 11_000, 10_250]);
    assert_eq!((inputs.people.value(1, 1), inputs.people.value(2, 1)), ("FR", ""));
    assert_eq!((inputs.rules.places, inputs.rules.reserve), (2, 0));
    let women =
        Kind::Where { matching: vec![("gender".into(), vec!["woman".into()])], min: Some(1), max: Some(2) };
    assert_eq!(inputs.rules.rules[0].kind, women);
    assert!(inputs.warnings.is_empty(), "{:?}", inputs.warnings);
}

#[test]
fn every_fault_of_a_shortlist_is_told_with_its_line_and_field() {
    let candidates = "id,score\nA,\"12,5\"\n,1\nA,2\nB,NaN\n";
    let rules = r#"{"places": 1}"#;
    assert_eq!(
        told(candidates, rules, None),
        [
            "c.csv:2: score: \"12,5\" has a comma; write a point, as in 12.5",
            "c.csv:3: id: is empty",
            "c.csv:4: id: \"A\" stands on line 2 too; ids are unique",
            "c.csv:5: score: \"NaN\" is no number; write a decimal, as in 12.5",
        ]
    );
    assert_eq!(
        told("id,points\nA,1\n", rules, None),
        ["c.csv:1: there is no column \"score\"; the columns are id, points"]
    );
    assert!(told("id,score\n", rules, None)[0].contains("nobody below the header"));
}

/// A shortlist so long that two threads read it; States come up as it goes on.
fn long_list() -> Vec<String> {
    let row = |nth: usize| format!("ID-{:05},{}.5,woman,S{}", nth * 7919 % 10_007, nth % 90, nth / 100);
    ["id,score,gender,country".to_owned()].into_iter().chain((0..10_000).map(row)).collect()
}

#[test]
fn a_long_file_is_read_in_halves_as_in_one_piece() {
    let rules = r#"{"places": 2, "rules": [{"id": "state", "each": "country", "max": 1}]}"#;
    let mut rows = long_list();
    for end in ["\n", "\r\n"] {
        let halves = read(&rows.join(end), rules, None).expect("this is sound");
        assert_eq!((halves.people.len(), halves.people.value(9_999, 1)), (10_000, "S99"));
        let mut quoted = rows.clone();
        quoted[1] = quoted[1].replace("woman", "\"woman\"");
        assert_eq!(read(&quoted.join(end), rules, None).expect("this is sound"), halves);
    }
    rows[9_000] = rows[20].clone();
    rows[9_500] = "X,y,woman,S1".to_owned();
    let what =
        ["c.csv:9001: id: \"ID-00356\" stands on line 21 too; ids are unique", "c.csv:9501: score: \"y\""];
    let told = told(&rows.join("\n"), rules, None);
    assert_eq!(told.len(), 2, "{told:?}");
    told.iter().zip(what).for_each(|(told, what)| assert!(told.starts_with(what), "{told}"));
}

#[test]
fn every_fault_of_the_rules_is_told_with_its_line_and_field() {
    let cases = [
        (r#"{"places": 4}"#, "r.json:1: places: 4 are to be chosen of 3 in c.csv"),
        (r#"{"rules": []}"#, "r.json:1: places: is missing"),
        (r#"{"places": -1}"#, "r.json:1: places: -1 is below 0"),
        (r#"{"places": 1.5}"#, "r.json:1: places: \"1.5\" is no whole number"),
        (r#"{"places": 1e0}"#, "r.json:1: places: \"1e0\" is no whole number"),
        (r#"{"places": "2"}"#, "r.json:1: places: is a text and should be a whole number"),
        (r#"{"places": 99999999999999999999999}"#, "is too large"),
        (r#"{"places": 1, "seats": 2}"#, "r.json:1: seats: is not a key that is known here"),
        (r#"{"places": 1, "places": 2}"#, "r.json:1: places: stands here twice"),
        (r#"{"places": 1, "include": ["Z"]}"#, "r.json:1: include: \"Z\" is no id in c.csv"),
        (r#"{"places": 1, "exclude": "A"}"#, "r.json:1: exclude: is a text and should be a list in [ ]"),
        (r#"{"places": 1, "include": ["A"], "exclude": ["A"]}"#, "\"A\" is both included and excluded"),
        (r#"{"places": 1, "apart": [["A", "A"]]}"#, "r.json:1: apart[0]: names \"A\" twice"),
        (r#"{"places": 1, "apart": [["A"]]}"#, "r.json:1: apart[0]: has 1 ids where a pair has two"),
        (r#"[1]"#, "r.json:1: is a list and should be an object in { }"),
        ("{\"places\": 1,\n \"rules\": [}", "r.json:2: column 12: this is no JSON"),
    ];
    for (rules, sentence) in cases {
        let told = rules_told(rules);
        assert!(told.len() == 1 && told[0].contains(sentence), "{rules}: {told:?}");
    }
}

#[test]
fn every_fault_of_one_rule_is_told_with_its_line_and_field() {
    let cases = [
        (r#""where": {"gender": ["woman"]}, "maximum": 1"#, "rules[0].maximum: is not a key"),
        (
            r#""where": {"gender": ["woman"]}, "each": "country", "max": 1"#,
            "rules[0]: has both where and each",
        ),
        (r#""max": 1"#, "rules[0]: has neither where nor each"),
        (r#""where": {"gender": ["woman"]}, "min": 2, "max": 1"#, "rules[0]: its min 2 is above its max 1"),
        (
            r#""where": {"gendre": ["woman"]}, "min": 1"#,
            "no attribute column \"gendre\"; its attributes are: gender, country",
        ),
        (r#""each": "score", "max": 1"#, "rules[0].each: c.csv has no attribute column \"score\""),
        (r#""each": "country""#, "rules[0].max: is missing"),
        (r#""each": "country", "max": 1, "min": 1"#, "rules[0].min: goes with where only"),
        (
            r#""where": {"gender": "woman"}, "min": 1"#,
            "rules[0].where.gender: is a text and should be a list",
        ),
        (r#""where": {"gender": []}, "min": 1"#, "rules[0].where.gender: lists no value"),
        (r#""where": {}, "min": 1"#, "rules[0].where: names no attribute"),
        (r#""where": {"gender": ["woman"]}, "min": -1"#, "rules[0].min: -1 is below 0"),
        (
            r#""where": {"gender": ["woman"]}, "min": "many""#,
            "rules[0].min: \"many\" is neither a whole number nor a share",
        ),
    ];
    for (rule, sentence) in cases {
        let told = rules_told(&format!("{{\"places\": 1, \"rules\": [\n{{\"id\": \"x\", {rule}}}]}}"));
        assert!(
            told.len() == 1 && told[0].starts_with("r.json:2: ") && told[0].contains(sentence),
            "{rule}: {told:?}"
        );
    }
    let twice = r#"{"id": "x", "each": "country", "max": 1}"#;
    let told = rules_told(&format!(
        "{{\"places\": 1, \"rules\": [\n{twice},\n{twice},\n{{\"id\": \"\", \"each\": \"country\", \"max\": 1}}]}}"
    ));
    assert_eq!(
        told,
        [
            "r.json:3: rules[1].id: \"x\" is the id of the rule on line 2 too",
            "r.json:4: rules[2].id: is empty",
        ]
    );
}

#[test]
fn faults_of_both_files_are_told_together() {
    let told = told("id,score\nA,x\n", r#"{"places": 1, "oops": 1}"#, None);
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].starts_with("c.csv:2") && told[1].starts_with("r.json:1"), "{told:?}");
}

#[test]
fn what_is_merely_odd_is_a_warning() {
    let rules = r#"{"places": 2, "rules": [{"id": "x", "where": {"gender": ["womann"]}, "min": 3}]}"#;
    let inputs = read(CANDIDATES, rules, None).expect("a minimum nobody can meet is no bad input");
    assert_eq!(inputs.warnings, ["r.json:1: rules[0].where.gender: nobody has the value \"womann\""]);
    let pairs =
        r#"{"places": 1, "include": ["A"], "exclude": ["B"], "apart": [["A", "B"], ["B", "A"], ["A", "B"]]}"#;
    assert!(read(CANDIDATES, pairs, None).is_ok_and(|inputs| inputs.warnings.is_empty()));
}

#[test]
fn shares_become_seats_and_say_so_where_none_lies_between() {
    let rules = |places: usize| {
        format!(
            r#"{{"places": {places}, "rules": [{{"id": "x", "where": {{"gender": ["woman"]}}, "min": "47%", "max": "53 %"}}]}}"#
        )
    };
    let inputs = read(CANDIDATES, &rules(3), None).expect("sound");
    assert!(matches!(inputs.rules.rules[0].kind, Kind::Where { min: Some(1), max: Some(2), .. }));
    assert!(inputs.warnings[0].contains("no whole number lies between"), "{:?}", inputs.warnings);
    assert!(read(CANDIDATES, &rules(2), None).expect("sound").warnings.is_empty());
}

#[test]
fn answers_pin_people_and_contradict_nobody() {
    let inputs = read(CANDIDATES, r#"{"places": 1}"#, Some("answer,id\naccepted,A\ndeclined,B\npending,C\n"));
    let inputs = inputs.expect("these are sound");
    assert_eq!(inputs.rules.include, ["A", "C"]);
    assert_eq!(inputs.rules.exclude, ["B"]);
    let rules = r#"{"places": 1, "include": ["A"], "exclude": ["B"]}"#;
    let told =
        told(CANDIDATES, rules, Some("id,answer\nA,declined\nB,pending\nZ,accepted\nC,yes\nC,accepted\n"));
    assert_eq!(
        told,
        [
            "a.csv:2: answer: declined, but \"A\" is included in r.json",
            "a.csv:3: answer: pending, but \"B\" is excluded in r.json",
            "a.csv:4: id: \"Z\" is no id in c.csv",
            "a.csv:5: answer: \"yes\" is none of accepted, pending, declined",
            "a.csv:6: id: \"C\" answered on line 5 too",
        ]
    );
}

#[test]
fn the_canonical_form_is_what_its_description_says() {
    let inputs = read(CANDIDATES, RULES, None).expect("these are sound");
    assert_eq!(
        super::canonical::form(&inputs.people, &inputs.rules),
        concat!(
            r#"{"candidates":[["A",12500,{"country":"FR","gender":"woman"}],["B",11000,{"country":"FR","gender":"man"}],"#,
            r#"["C",10250,{"gender":"woman"}]],"rules":{"apart":[["B","C"]],"exclude":[],"include":["A"],"places":2,"#,
            r#""reserve":0,"rules":[{"id":"women","max":2,"min":1,"where":{"gender":["woman"]}},"#,
            r#"{"each":"country","id":"state","max":1}]}}"#
        )
    );
}

#[test]
fn the_hash_sees_no_order_of_rows_columns_or_keys_and_no_white_space() {
    let same = read(
        "country,id,gender,score\r\n,C,woman,10.250\r\nFR,B,man,11.0\r\nFR,A,woman,12.5\r\n",
        r#"{"include":["A","A"],"reserve":0,"exclude":[],"apart":[["C","B"],["B","C"]],"places":2,"rules":[
            {"min":1,"max":2,"where":{"gender":["woman","woman"]},"id":"women"},{"max":1,"each":"country","id":"state"}]}"#,
        None,
    );
    let hash = read(CANDIDATES, RULES, None).expect("sound").sha256();
    assert_eq!(same.expect("sound").sha256(), hash);
    for (from, to) in [("12.5", "12.501"), ("woman,\n", "man,\n"), ("C,", "D,"), ("country", "state")] {
        let rules = RULES.replace("\"C\"", if from == "C," { "\"D\"" } else { "\"C\"" });
        let rules = rules.replace("\"country\"", if to == "state" { "\"state\"" } else { "\"country\"" });
        let other = read(&CANDIDATES.replace(from, to), &rules, None).expect("sound").sha256();
        assert_ne!(other, hash, "{from} to {to}");
    }
    let other = read(CANDIDATES, &RULES.replace("\"min\": 1", "\"min\": 0"), None).expect("sound").sha256();
    assert_ne!(other, hash);
}

#[test]
fn a_question_that_came_from_no_file_has_the_same_hash() {
    let inputs = read(CANDIDATES, RULES, None).expect("sound");
    assert_eq!(Inputs::of(&inputs.problem("seed")).sha256(), inputs.sha256());
}

#[test]
fn what_is_read_is_well_put_for_the_engine() {
    let largest = CANDIDATES.replace("12.5", "1000000");
    for candidates in [CANDIDATES, &largest] {
        let problem = read(candidates, RULES, None).expect("sound").problem("");
        assert_eq!(problem.check(), []);
    }
}

proptest! {
    #[test]
    fn no_bytes_make_the_readers_stumble(
        a in "[a-z0-9,;\"\n.-]{0,60}", b in "[\\[\\]{}\":,a-z0-9 \n-]{0,60}", c in "[a-z,\n]{0,30}",
    ) {
        let _ = read(&format!("id,score,x\n{a}"), &format!("{{\"places\":1,{b}}}"), Some(&format!("id,answer\n{c}")));
    }
}
