//! accepted.csv: what people answered. Who accepted or may still answer stays; who declined is out.

use std::collections::{HashMap, HashSet};

use super::rules::Rules;
use crate::sheet::{Faults, Sheet, quoted};

/// Reads the answers and pins people accordingly.
///
/// `ids` are those of the shortlist in the file `list`; `rules_name` is named where a rule says the contrary.
pub(super) fn read(
    name: &str,
    bytes: &[u8],
    shortlist: (&str, &HashMap<&str, usize>),
    rules: (&str, &mut Rules),
    faults: &mut Faults,
) -> Option<()> {
    let ((list, ids), (rules_name, rules)) = (shortlist, rules);
    let mut sheet = Sheet::open(name, bytes, faults)?;
    let (id, answer) = (sheet.need("id", faults), sheet.need("answer", faults));
    let (id, answer) = (id?, answer?);
    let before = rules.clone();
    let listed = |ids: &[String], id: &str| ids.iter().any(|other| other == id);
    let mut lines: HashMap<String, usize> = HashMap::new();
    while let Some(row) = sheet.next_row(faults) {
        let (own, said) = (row.cells[id].as_ref(), row.cells[answer].as_ref());
        if !ids.contains_key(own) {
            sheet.wrong(row.line, "id", &format!("{} is no id in {list}", quoted(own)), faults);
        } else if let Some(first) = lines.insert(own.to_owned(), row.line) {
            sheet.wrong(row.line, "id", &format!("{} answered on line {first} too", quoted(own)), faults);
        }
        let (pins, against, word) = match said {
            "accepted" | "pending" => (&mut rules.include, &before.exclude, "excluded"),
            "declined" => (&mut rules.exclude, &before.include, "included"),
            _ => {
                let what = format!("{} is none of accepted, pending, declined", quoted(said));
                sheet.wrong(row.line, "answer", &what, faults);
                continue;
            }
        };
        if listed(against, own) {
            let what = format!("{said}, but {} is {word} in {rules_name}", quoted(own));
            sheet.wrong(row.line, "answer", &what, faults);
        }
        pins.push(own.to_owned());
    }
    for pins in [&mut rules.include, &mut rules.exclude] {
        let mut known = HashSet::new();
        pins.retain(|id| known.insert(id.clone()));
    }
    Some(())
}
