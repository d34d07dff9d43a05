//! The canonical form of a selection's inputs, and its SHA-256: the same question has the same hash.
//!
//! UTF-8 JSON without white space: `{"candidates":[…],"rules":{…}}`. A candidate is `["id",score,{"attribute":
//! "value",…}]`, score in thousandths, attributes by name, those not stated left out; candidates stand by id.
//! The rules have the keys `apart`, `exclude`, `include`, `places`, `reserve`, `rules` in this order; each rule
//! has its keys in the order of their names, without a bound that it lacks. Ids of a list, the two of a pair, pairs
//! and the values of a rule are sorted and stand once; the rules keep their order, for it settles ties. All
//! sorting is by bytes. Answers of accepted.csv are pins like those of the rules. The seed is no part.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::people::People;
use super::rules::{Kind, Rule, Rules};

/// About so many bytes are hashed at a time, so that the form of fifty thousand people is never whole in memory.
const CHUNK: usize = 1 << 14;

/// The hash, in lower-case hexadecimal digits.
pub(super) fn sha256(people: &People, rules: &Rules) -> String {
    let mut hash = Sha256::new();
    let mut form = String::with_capacity(CHUNK * 2);
    write(people, rules, &mut form, |form| {
        if form.len() >= CHUNK {
            hash.update(&*form);
            form.clear();
        }
    });
    hash.update(form);
    HEXLOWER.encode(&hash.finalize())
}

/// The canonical form.
#[cfg(test)]
pub(super) fn form(people: &People, rules: &Rules) -> String {
    let mut form = String::new();
    write(people, rules, &mut form, |_| {});
    form
}

/// Writes the canonical form; `pause` may take away what is there after every candidate.
fn write(people: &People, rules: &Rules, form: &mut String, mut pause: impl FnMut(&mut String)) {
    let mut columns: Vec<usize> = (0..people.attributes().len()).collect();
    columns.sort_unstable_by(|a, b| people.attributes()[*a].cmp(&people.attributes()[*b]));
    let names: Vec<String> = people.attributes().iter().map(|name| quoted(name)).collect();
    let texts: Vec<String> = people.texts().iter().map(|text| quoted(text)).collect();
    form.push_str("{\"candidates\":[");
    for (at, person) in people.by_id().enumerate() {
        form.push_str(if at > 0 { ",[" } else { "[" });
        let id = &people.ids[person];
        if id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
            form.extend(["\"", id, "\""]);
        } else {
            form.push_str(&quoted(id));
        }
        form.push(',');
        form.push_str(&people.scores[person].to_string());
        form.push_str(",{");
        let mut comma = "";
        for column in columns.iter().filter(|column| !people.value(person, **column).is_empty()) {
            for part in [comma, &names[*column], ":", &texts[people.code(person, *column)]] {
                form.push_str(part);
            }
            comma = ",";
        }
        form.push_str("}]");
        pause(form);
    }
    form.push_str("],\"rules\":");
    form.push_str(&rules_in_order(rules));
    form.push('}');
}

/// As JSON writes a text.
fn quoted(text: &str) -> String {
    json!(text).to_string()
}

/// A map of JSON values keeps its keys sorted.
fn rules_in_order(rules: &Rules) -> String {
    let apart = rules.apart.iter().map(|(a, b)| if a <= b { [a, b] } else { [b, a] });
    let map: BTreeMap<&str, serde_json::Value> = BTreeMap::from([
        ("apart", json!(sorted(apart))),
        ("exclude", json!(sorted(rules.exclude.iter()))),
        ("include", json!(sorted(rules.include.iter()))),
        ("places", json!(rules.places)),
        ("reserve", json!(rules.reserve)),
        ("rules", rules.rules.iter().map(one_rule).collect()),
    ]);
    json!(map).to_string()
}

fn one_rule(rule: &Rule) -> serde_json::Value {
    let mut map = BTreeMap::from([("id", json!(rule.id))]);
    match &rule.kind {
        Kind::Each { attribute, max } => {
            map.insert("each", json!(attribute));
            map.insert("max", json!(max));
        }
        Kind::Where { matching, min, max } => {
            let values = matching.iter().map(|(attribute, values)| (attribute, sorted(values.iter())));
            map.insert("where", json!(values.collect::<BTreeMap<_, _>>()));
            min.iter().for_each(|min| drop(map.insert("min", json!(min))));
            max.iter().for_each(|max| drop(map.insert("max", json!(max))));
        }
    }
    json!(map)
}

fn sorted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = all.collect();
    all.sort();
    all.dedup();
    all
}
