//! The canonical form of a selection's inputs, and its SHA-256: the same question has the same hash.
//!
//! UTF-8 JSON without white space: `{"candidates":[…],"rules":{…}}`. A candidate is `["id",score,{"attribute":
//! "value",…}]`, score in thousandths, attributes by name, those not stated left out; candidates stand by id.
//! The rules have the keys `apart`, `exclude`, `include`, `places`, `reserve`, `rules` in this order; each rule
//! has its keys in the order of their names, without a bound that it lacks. Ids of a list, the two of a pair, pairs
//! and the values of a rule are sorted and stand once; the rules keep their order, for it settles ties. All
//! sorting is by bytes. Answers of accepted.csv are pins like those of the rules. The seed is no part.

use std::collections::BTreeMap;
use std::io::{self, Write};

use data_encoding::HEXLOWER;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::people::People;
use super::rules::{Kind, Rule, Rules};

/// The hash, in lower-case hexadecimal digits.
pub(super) fn sha256(people: &People, rules: &Rules) -> String {
    let mut hash = Hash(Sha256::new());
    write(&mut hash, people, rules).expect("a hash takes every byte");
    HEXLOWER.encode(&hash.0.finalize())
}

struct Hash(Sha256);

impl Write for Hash {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes the canonical form.
pub(super) fn write(to: &mut impl Write, people: &People, rules: &Rules) -> io::Result<()> {
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_unstable_by(|a, b| people.ids[*a].cmp(&people.ids[*b]));
    let mut columns: Vec<usize> = (0..people.attributes.len()).collect();
    columns.sort_unstable_by(|a, b| people.attributes[*a].cmp(&people.attributes[*b]));
    let quote = |text: &String| serde_json::to_string(text).map_err(io::Error::from);
    let names: Vec<String> = people.attributes.iter().map(quote).collect::<io::Result<_>>()?;
    let texts: Vec<String> = people.texts().iter().map(quote).collect::<io::Result<_>>()?;
    let mut line = String::new();
    write!(to, "{{\"candidates\":[")?;
    for (at, person) in order.into_iter().enumerate() {
        line.clear();
        let comma = if at > 0 { "," } else { "" };
        line.push_str(&format!("{comma}[{},{},{{", quote(&people.ids[person])?, people.scores[person]));
        let mut comma = "";
        for column in columns.iter().filter(|column| !people.value(person, **column).is_empty()) {
            for part in [comma, &names[*column], ":", &texts[people.code(person, *column)]] {
                line.push_str(part);
            }
            comma = ",";
        }
        line.push_str("}]");
        to.write_all(line.as_bytes())?;
    }
    write!(to, "],\"rules\":{}}}", rules_in_order(rules))
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
