//! Who is pinned by name: include, exclude, and pairs that are kept apart.

use std::collections::HashSet;

use super::super::json::Node;
use super::Rules;
use super::fields::{Object, Reading};
use super::read::Shortlist;
use crate::sheet::quoted;

/// The ids of a list.
pub(super) fn ids(
    reading: &mut Reading<'_>,
    file: &Object<'_>,
    key: &str,
    list: Option<&Shortlist<'_>>,
) -> Vec<String> {
    let nodes = file.get(key).and_then(|node| reading.list(node, key)).unwrap_or_default();
    nodes.iter().filter_map(|node| one_id(reading, node, key, list)).collect()
}

fn one_id(
    reading: &mut Reading<'_>,
    node: &Node,
    path: &str,
    list: Option<&Shortlist<'_>>,
) -> Option<String> {
    let id = reading.text(node, path)?;
    if let Some(list) = list.filter(|list| list.people.place(id).is_none()) {
        reading.wrong(node.line, path, &format!("{} is no id in {}", quoted(id), list.name));
    }
    Some(id.to_owned())
}

/// The pairs.
pub(super) fn apart(
    reading: &mut Reading<'_>,
    file: &Object<'_>,
    list: Option<&Shortlist<'_>>,
) -> Vec<(String, String)> {
    let nodes = file.get("apart").and_then(|node| reading.list(node, "apart")).unwrap_or_default();
    let mut pairs = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        let path = format!("apart[{at}]");
        let Some(pair) = reading.list(node, &path) else { continue };
        let [a, b] = pair else {
            reading.wrong(node.line, &path, &format!("has {} ids where a pair has two", pair.len()));
            continue;
        };
        let (a, b) = (one_id(reading, a, &path, list), one_id(reading, b, &path, list));
        let (Some(a), Some(b)) = (a, b) else { continue };
        if a == b {
            reading.wrong(node.line, &path, &format!("names {} twice", quoted(&a)));
        }
        pairs.push((a, b));
    }
    pairs
}

/// Tells of everybody who is both included and excluded.
pub(super) fn both(reading: &mut Reading<'_>, file: &Object<'_>, rules: &Rules) {
    let excluded: HashSet<&str> = rules.exclude.iter().map(String::as_str).collect();
    let line = file.get("include").map_or(file.line, |node| node.line);
    let mut told = HashSet::new();
    for both in rules.include.iter().filter(|id| excluded.contains(id.as_str())) {
        if told.insert(both) {
            reading.wrong(line, "include", &format!("{} is both included and excluded", quoted(both)));
        }
    }
}
