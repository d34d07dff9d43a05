//! Honest results with one thing altered: it is found, whatever it is.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{answer, small, wrong};
use crate::selection::solver::{Outcome, Status};

/// Every place in a result, by pointer, where a number, a truth or a text stands.
fn places(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| places(item, &format!("{path}/{at}"), found));
        }
        Value::Object(entries) => {
            entries.iter().for_each(|(key, item)| places(item, &format!("{path}/{key}"), found));
        }
        _ => found.push(path.to_owned()),
    }
}

/// Whether nobody can tell the truth here without solving again, or the truth is not touched.
fn is_free(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match parts.as_slice() {
        // What is told beside the proof, as the report says.
        ["frontier" | "relaxation" | "conflict" | "conflict_pins", ..] | ["seed" | "lottery"] => true,
        ["rules", _, "cost"] | ["what_if", _, "because" | "status", ..] => true,
        // Another replacement may be as good, another list may cover as much, another cohort may score as much.
        ["reserve", "list", _] | ["reserve", "replace", _, "in" | "also_out", _] => true,
        // Of another person the same may be true.
        ["what_if", _, "enters" | "leaves", _] | ["what_if", _, "id" | "ask"] => true,
        // Other multipliers may prove the same bound, and less than what is proven may be claimed.
        ["certificate", "leaves", _, "max" | "min" | "each" | "apart", ..] => true,
        ["candidates", _, "margin"] => true,
        _ => false,
    }
}

fn alter(value: &mut Value, by: i64) {
    *value = match &value {
        Value::Number(number) => json!(number.as_i64().unwrap_or(0) + by),
        Value::Null => json!(by),
        Value::Bool(truth) => json!(!truth),
        Value::String(text) => match text.as_str() {
            "optimal" => json!("not_proven"),
            "infeasible" => json!("optimal"),
            "safe" | "out" => json!("contested"),
            "contested" => json!("pinned"),
            "pinned" => json!("safe"),
            "bound" | "search" => json!("tree"),
            "tree" => json!("bound"),
            "in" => json!("out"),
            "explain" | "without" => json!("with"),
            "with" => json!("without"),
            id if id.starts_with('P') => json!(other_id(id, by)),
            text => json!(format!("{text}0")),
        },
        other => (*other).clone(),
    };
}

fn other_id(id: &str, by: i64) -> String {
    format!("P{}", (id[1..].parse::<i64>().unwrap_or(0) + by).rem_euclid(4))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn one_altered_value_is_found(small in small(10, 250), at in any::<prop::sample::Index>(), by in 1..3_i64) {
        let inputs = small.inputs();
        let honest = serde_json::to_value(answer(&inputs)).expect("this is JSON");
        let mut all = Vec::new();
        places(&honest, "", &mut all);
        all.retain(|path| !is_free(path));
        let path = at.get(&all);
        let mut altered = honest.clone();
        alter(altered.pointer_mut(path).expect("it is there"), by);
        if altered == honest {
            return Ok(());
        }
        prop_assert!(!wrong(&inputs, altered.to_string().as_bytes()).is_empty(), "{}", path);
    }

    #[test]
    fn a_margin_that_is_raised_is_found(small in small(10, 250), at in any::<prop::sample::Index>()) {
        let inputs = small.inputs();
        let mut altered = serde_json::to_value(answer(&inputs)).expect("this is JSON");
        let selected = altered["selected"].clone();
        let people = altered["candidates"].as_array_mut().expect("a list");
        if people.is_empty() {
            return Ok(());
        }
        let person = at.index(people.len());
        let person = &mut people[person];
        if person["margin"].is_null() {
            return Ok(());
        }
        person["margin"] = json!(person["margin"].as_i64().map(|margin| margin + 250));
        let is_in = selected.as_array().is_some_and(|selected| selected.contains(&person["id"]));
        person["verdict"] = json!(if is_in { "safe" } else { "out" });
        prop_assert!(!wrong(&inputs, altered.to_string().as_bytes()).is_empty());
    }

    #[test]
    fn a_leaf_that_is_cut_or_doubled_is_found(
        small in small(12, 1), is_cut in any::<bool>(), at in any::<prop::sample::Index>(),
    ) {
        let inputs = small.inputs();
        let mut altered = serde_json::to_value(answer(&inputs)).expect("this is JSON");
        let Some(leaves) = altered["certificate"]["leaves"].as_array_mut() else { return Ok(()) };
        let at = at.index(leaves.len());
        if is_cut {
            leaves.remove(at);
        } else {
            leaves.push(leaves[at].clone());
        }
        prop_assert!(!wrong(&inputs, altered.to_string().as_bytes()).is_empty());
    }

    #[test]
    fn a_worse_cohort_with_the_proof_of_another_question_is_found(small in small(12, 1)) {
        let inputs = small.inputs();
        let honest = answer(&inputs);
        let is_pinned = |id| inputs.rules.include.contains(id);
        if honest.status != Status::Optimal || is_pinned(&honest.selected[0]) {
            return Ok(());
        }
        let mut other = inputs.clone();
        other.rules.exclude.push(honest.selected[0].clone());
        let worse = answer(&other);
        if worse.status != Status::Optimal || worse.score == honest.score {
            return Ok(());
        }
        let mut forged = Outcome { inputs_sha256: honest.inputs_sha256.clone(), ..worse };
        let found = wrong(&inputs, serde_json::to_string(&forged).expect("this is JSON").as_bytes());
        prop_assert!(found.iter().any(|what| what.contains("leaf")), "{:?}", found);
        forged.certificate = honest.certificate.clone();
        let found = wrong(&inputs, serde_json::to_string(&forged).expect("this is JSON").as_bytes());
        prop_assert!(found.iter().any(|what| what.contains("is above")), "{:?}", found);
    }
}

#[test]
fn a_hostile_file_is_refused_and_harms_nothing() {
    let small = super::Small {
        candidates: "id,score\nP0,1\nP1,2\nP2,3\nP3,4\n".into(),
        rules: "{\"places\": 2}".into(),
    };
    let inputs = small.inputs();
    let honest = serde_json::to_value(answer(&inputs)).expect("this is JSON");
    assert_eq!(wrong(&inputs, honest.to_string().as_bytes()), Vec::<String>::new());
    for (path, value) in [
        ("/score", json!(i64::MAX)),
        ("/bound", json!(i64::MIN)),
        ("/gap", json!(i64::MIN)),
        (
            "/rules",
            json!([{ "id": "x", "count": i64::MAX, "min": null, "max": null, "slack": i64::MIN, "cost": null }]),
        ),
        ("/certificate/scale", json!(0)),
        ("/certificate/grid", json!(0)),
        ("/certificate/grid", json!(-1)),
        ("/certificate/leaves", json!([])),
        ("/certificate/leaves/0/bound", json!(i64::MAX)),
        ("/certificate/leaves/0/max", json!({ "x": i64::MAX })),
        ("/certificate/leaves/0/apart", json!([{ "pair": ["P0", "P1"], "u": i64::MAX }])),
        ("/frontier", json!([{ "share": 1e300, "min": i64::MAX, "status": "optimal", "score": i64::MIN }])),
        ("/reserve", json!({ "list": ["P9"], "covers": i64::MIN, "replace": [] })),
        ("/selected", json!(vec!["P0"; 100_000])),
    ] {
        let mut hostile = honest.clone();
        *hostile.pointer_mut(path).expect("it is there") = value;
        assert!(!wrong(&inputs, hostile.to_string().as_bytes()).is_empty(), "{path}");
    }
    let deep = format!("{{\"status\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(!wrong(&inputs, deep.as_bytes()).is_empty());
    let mut many = honest.clone();
    let leaf = honest["certificate"]["leaves"][0].clone();
    many["certificate"]["leaves"] = Value::Array(vec![leaf; 20_000]);
    many["certificate"]["proof"] = json!("tree");
    assert!(!wrong(&inputs, many.to_string().as_bytes()).is_empty());
}
