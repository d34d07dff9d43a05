//! Attribute values as small numbers, so that fifty thousand people are matched without comparing texts.

use super::model::{Candidate, Problem, RuleKind};
use crate::selection::attributes::Table;
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The values of every attribute that a rule names, for every person.
pub(super) struct Labels<'a> {
    attributes: Vec<Attribute<'a>>,
}

struct Attribute<'a> {
    name: &'a str,
    /// The values in use, sorted; a person's value is its place here.
    values: Vec<&'a str>,
    of: Vec<u32>,
}

/// For every attribute that must match: its place, and which of its values are accepted.
pub(super) type Matcher = Vec<(usize, Vec<bool>)>;

impl<'a> Labels<'a> {
    pub fn of(problem: &'a Problem, people: &[&'a Candidate]) -> Self {
        let mut names: BTreeSet<&str> = BTreeSet::new();
        for rule in &problem.rules {
            match &rule.kind {
                RuleKind::Where { matching, .. } => names.extend(matching.keys().map(String::as_str)),
                RuleKind::Each { attribute, .. } => drop(names.insert(attribute)),
            }
        }
        let mut coding: Vec<Coding> = names.into_iter().map(Coding::of).collect();
        let mut last: Option<&Arc<Table>> = None;
        for person in people {
            let (table, row) = person.attributes.place();
            if !last.is_some_and(|last| Arc::ptr_eq(last, table)) {
                coding.iter_mut().for_each(|attribute| attribute.open(table));
                last = Some(table);
            }
            coding.iter_mut().for_each(|attribute| attribute.add(table, row));
        }
        Self { attributes: coding.into_iter().map(Coding::sorted).collect() }
    }

    /// The stated values of an attribute, sorted.
    pub fn values(&self, attribute: &str) -> impl Iterator<Item = &'a str> {
        let found = self.attributes.iter().find(|a| a.name == attribute);
        found.into_iter().flat_map(|a| a.values.iter().copied().filter(|value| !value.is_empty()))
    }

    /// The place of an attribute.
    pub fn place(&self, attribute: &str) -> Option<usize> {
        self.attributes.iter().position(|a| a.name == attribute)
    }

    /// The place of a person's value among the stated values; none if it is not stated.
    pub fn value_place(&self, attribute: usize, person: usize) -> Option<u32> {
        let attribute = &self.attributes[attribute];
        let unstated = u32::from(attribute.values.first().is_some_and(|v| v.is_empty()));
        attribute.of[person].checked_sub(unstated)
    }

    /// Prepares the question whether a person has, for every attribute named, one of its values.
    pub fn matcher(&self, matching: &BTreeMap<String, Vec<String>>) -> Matcher {
        let accepts = |(name, accepted): (&String, &Vec<String>)| {
            let place = self.place(name)?;
            let values = &self.attributes[place].values;
            Some((place, values.iter().map(|value| accepted.iter().any(|a| a == value)).collect()))
        };
        matching.iter().filter_map(accepts).collect()
    }

    pub fn matches(&self, matcher: &Matcher, person: usize) -> bool {
        matcher.iter().all(|(place, accepted)| accepted[self.attributes[*place].of[person] as usize])
    }
}

/// An attribute while its values are numbered as they come.
struct Coding<'a> {
    name: &'a str,
    seen: FxHashMap<&'a str, u32>,
    values: Vec<&'a str>,
    of: Vec<u32>,
    /// Its column in the table that is open, and the numbers of that table's texts, as far as they were met.
    column: Option<usize>,
    codes: Vec<Option<u32>>,
}

impl<'a> Coding<'a> {
    fn of(name: &'a str) -> Self {
        Self {
            name,
            seen: FxHashMap::default(),
            values: Vec::new(),
            of: Vec::new(),
            column: None,
            codes: Vec::new(),
        }
    }

    fn open(&mut self, table: &Table) {
        self.column = table.column(self.name);
        self.codes.clear();
        self.codes.resize(table.texts.len(), None);
    }

    fn add(&mut self, table: &'a Table, row: usize) {
        let code = match self.column.map(|column| table.code(row, column)) {
            None => number(&mut self.seen, &mut self.values, ""),
            Some(text) => match self.codes[text] {
                Some(code) => code,
                None => {
                    *self.codes[text].insert(number(&mut self.seen, &mut self.values, &table.texts[text]))
                }
            },
        };
        self.of.push(code);
    }

    fn sorted(mut self) -> Attribute<'a> {
        let mut order: Vec<usize> = (0..self.values.len()).collect();
        order.sort_by_key(|at| self.values[*at]);
        let mut place = vec![0; order.len()];
        order.iter().zip(0..).for_each(|(at, sorted)| place[*at] = sorted);
        self.of.iter_mut().for_each(|code| *code = place[*code as usize]);
        let values = order.into_iter().map(|at| self.values[at]).collect();
        Attribute { name: self.name, values, of: self.of }
    }
}

/// The number of a value, a new one if it was not met before.
fn number<'a>(seen: &mut FxHashMap<&'a str, u32>, values: &mut Vec<&'a str>, value: &'a str) -> u32 {
    *seen.entry(value).or_insert_with(|| {
        values.push(value);
        values.len() as u32 - 1
    })
}
