//! The rules of rules.json, one by one.

use std::collections::HashMap;

use super::super::json::Node;
use super::fields::{Object, Reading};
use super::read::Shortlist;
use super::share::{Bound, seats};
use super::{Kind, Rule};
use crate::sheet::{few, quoted};

const KEYS: [&str; 5] = ["id", "where", "each", "min", "max"];

/// Every rule that can be read.
pub(super) fn all(
    reading: &mut Reading<'_>,
    file: &Object<'_>,
    places: usize,
    list: Option<&Shortlist<'_>>,
) -> Vec<Rule> {
    let nodes = file.get("rules").and_then(|node| reading.list(node, "rules")).unwrap_or_default();
    let mut rules: Vec<Rule> = Vec::new();
    let mut lines: HashMap<String, usize> = HashMap::new();
    for (at, node) in nodes.iter().enumerate() {
        let path = format!("rules[{at}]");
        let Some(object) = reading.object(node, &path, Some(&KEYS)) else { continue };
        let id = rule_id(reading, &object);
        if let (Some(id), Some(first)) = (&id, id.as_ref().and_then(|id| lines.get(id))) {
            let what = format!("{} is the id of the rule on line {first} too", quoted(id));
            reading.wrong(node.line, &object.below("id"), &what);
        }
        let kind = kind(reading, &object, places, list);
        if let (Some(id), Some(kind)) = (id, kind) {
            lines.insert(id.clone(), node.line);
            rules.push(Rule { id, kind });
        }
    }
    rules
}

fn rule_id(reading: &mut Reading<'_>, rule: &Object<'_>) -> Option<String> {
    let path = rule.below("id");
    let Some(node) = rule.get("id") else {
        reading.wrong(rule.line, &path, "is missing; every rule has an id");
        return None;
    };
    let id = reading.text(node, &path)?;
    if id.is_empty() {
        reading.wrong(node.line, &path, "is empty");
        return None;
    }
    Some(id.to_owned())
}

fn kind(
    reading: &mut Reading<'_>,
    rule: &Object<'_>,
    places: usize,
    list: Option<&Shortlist<'_>>,
) -> Option<Kind> {
    match (rule.get("where"), rule.get("each")) {
        (Some(_), Some(_)) => {
            reading.wrong(rule.line, &rule.path, "has both where and each; make two rules of it");
            None
        }
        (None, None) => {
            reading.wrong(rule.line, &rule.path, "has neither where nor each");
            None
        }
        (Some(node), None) => {
            let matching = matching(reading, node, &rule.below("where"), list);
            let (min, max) = bounds(reading, rule, places);
            Some(Kind::Where { matching: matching?, min, max })
        }
        (None, Some(node)) => each(reading, rule, node, places, list),
    }
}

fn each(
    reading: &mut Reading<'_>,
    rule: &Object<'_>,
    node: &Node,
    places: usize,
    list: Option<&Shortlist<'_>>,
) -> Option<Kind> {
    let path = rule.below("each");
    let attribute = reading.text(node, &path);
    if let Some(attribute) = attribute {
        is_attribute(reading, node.line, &path, attribute, list);
    }
    if let Some(min) = rule.get("min") {
        reading.wrong(min.line, &rule.below("min"), "goes with where only; each has a max and no min");
    }
    let path = rule.below("max");
    let Some(max) = rule.get("max") else {
        reading.wrong(rule.line, &path, "is missing; each needs one");
        return None;
    };
    let max = Bound::read(reading, max, &path)?;
    let max = seats(None, Some(max), places).1?;
    Some(Kind::Each { attribute: attribute?.to_owned(), max })
}

fn bounds(reading: &mut Reading<'_>, rule: &Object<'_>, places: usize) -> (Option<usize>, Option<usize>) {
    let mut side = |key: &str| rule.get(key).and_then(|node| Bound::read(reading, node, &rule.below(key)));
    let (min, max, is_widened) = {
        let (min, max) = (side("min"), side("max"));
        seats(min, max, places)
    };
    if rule.get("min").is_none() && rule.get("max").is_none() {
        reading.odd(rule.line, &rule.path, "has neither min nor max, so it asks nothing");
    }
    if let (Some(min), Some(max)) = (min, max) {
        if is_widened {
            let what =
                format!("no whole number lies between its shares of {places}; {min} to {max} are taken");
            reading.odd(rule.line, &rule.path, &what);
        }
        if min > max {
            reading.wrong(rule.line, &rule.path, &format!("its min {min} is above its max {max}"));
        }
    }
    (min, max)
}

type Matching = Vec<(String, Vec<String>)>;

fn matching(
    reading: &mut Reading<'_>,
    node: &Node,
    path: &str,
    list: Option<&Shortlist<'_>>,
) -> Option<Matching> {
    let entries = reading.entries(node, path)?;
    if entries.is_empty() {
        reading.wrong(node.line, path, "names no attribute");
    }
    let mut matching = Vec::new();
    for (attribute, node) in entries {
        let path = format!("{path}.{attribute}");
        let place = is_attribute(reading, node.line, &path, attribute, list);
        let Some(nodes) = reading.list(node, &path) else { continue };
        if nodes.is_empty() {
            reading.wrong(node.line, &path, "lists no value");
        }
        let mut values = Vec::new();
        for node in nodes {
            let Some(value) = reading.text(node, &path) else { continue };
            if let (Some(place), Some(list)) = (place, list) {
                let people = list.people;
                let code = people.texts().iter().position(|text| text == value);
                if !code
                    .is_some_and(|code| (0..people.len()).any(|person| people.code(person, place) == code))
                {
                    reading.odd(node.line, &path, &format!("nobody has the value {}", quoted(value)));
                }
            }
            values.push(value.to_owned());
        }
        matching.push((attribute.to_owned(), values));
    }
    Some(matching)
}

/// The place of an attribute; a fault if the shortlist is known and has no such column.
fn is_attribute(
    reading: &mut Reading<'_>,
    line: usize,
    path: &str,
    attribute: &str,
    list: Option<&Shortlist<'_>>,
) -> Option<usize> {
    let list = list?;
    let found = list.people.attribute(attribute);
    if found.is_none() {
        let there = few(list.people.attributes(), 12);
        let name = list.name;
        let what =
            format!("{name} has no attribute column {}; its attributes are: {there}", quoted(attribute));
        reading.wrong(line, path, &what);
    }
    found
}
