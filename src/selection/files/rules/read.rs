//! Reads rules.json against the shortlist: every fault with its line and field, and what is merely odd.

use super::super::json;
use super::super::people::People;
use super::fields::{Object, Reading};
use super::{Rules, one, pins};

const KEYS: [&str; 6] = ["places", "reserve", "rules", "include", "exclude", "apart"];

/// What is known of the shortlist while the rules are read.
pub(super) struct Shortlist<'a> {
    pub name: &'a str,
    pub people: &'a People,
}

/// Reads the file. Without people, because their file could not be read, only what stands in this file is judged.
pub(in super::super) fn read(
    reading: &mut Reading<'_>,
    bytes: &[u8],
    people: Option<(&str, &People)>,
) -> Option<Rules> {
    let node = json::read(reading.name, bytes, reading.faults)?;
    let file = reading.object(&node, "", Some(&KEYS))?;
    let list = people.map(|(name, people)| Shortlist { name, people });
    let mut rules = Rules {
        places: places(reading, &file, list.as_ref()).unwrap_or_default(),
        reserve: file.get("reserve").and_then(|node| reading.count(node, "reserve")).unwrap_or_default(),
        ..Rules::default()
    };
    rules.rules = one::all(reading, &file, rules.places, list.as_ref());
    rules.include = pins::ids(reading, &file, "include", list.as_ref());
    rules.exclude = pins::ids(reading, &file, "exclude", list.as_ref());
    rules.apart = pins::apart(reading, &file, list.as_ref());
    pins::both(reading, &file, &rules);
    Some(rules)
}

fn places(reading: &mut Reading<'_>, file: &Object<'_>, list: Option<&Shortlist<'_>>) -> Option<usize> {
    let Some(node) = file.get("places") else {
        reading.wrong(file.line, "places", "is missing; write how many are chosen");
        return None;
    };
    let places = reading.count(node, "places")?;
    if let Some(list) = list.filter(|list| places > list.people.len()) {
        let what = format!("{places} are to be chosen of {} in {}", list.people.len(), list.name);
        reading.wrong(node.line, "places", &what);
    }
    Some(places)
}
