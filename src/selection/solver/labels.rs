//! Attribute values as small numbers, so that fifty thousand people are matched without comparing texts.

use super::model::{Candidate, Problem, Rule, RuleKind};
use crate::selection::attributes::Table;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
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

/// Rules as bits, so that a person is asked about all of them at once: for every attribute and value those rules that
/// it does not keep the person from counting in.
pub(super) struct Questions {
    /// Every rule.
    all: Vec<u64>,
    of: Vec<Vec<u64>>,
}

impl<'a> Labels<'a> {
    pub fn of(problem: &'a Problem, people: &[&'a Candidate]) -> Self {
        let mut names: BTreeSet<&str> = BTreeSet::new();
        for rule in &problem.rules {
            match &rule.kind {
                RuleKind::Where { matching, .. } => names.extend(matching.keys().map(String::as_str)),
                RuleKind::Each { attribute, .. } => drop(names.insert(attribute)),
            }
        }
        let mut coding: Vec<Coding> = names.into_iter().map(|name| Coding::of(name, people.len())).collect();
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

    /// Prepares the question in which of the rules a person counts.
    pub fn questions(&self, rules: &[Rule]) -> Questions {
        let mut all = vec![0; rules.len().div_ceil(64)];
        (0..rules.len()).for_each(|at| all[at / 64] |= 1 << (at % 64));
        let of = self.attributes.iter().map(|attribute| {
            let mut bits = vec![0; all.len() * attribute.values.len()];
            for (value, bits) in attribute.values.iter().zip(bits.chunks_exact_mut(all.len().max(1))) {
                for at in (0..rules.len()).filter(|at| attribute.lets(value, &rules[*at].kind)) {
                    bits[at / 64] |= 1 << (at % 64);
                }
            }
            bits
        });
        Questions { of: of.collect(), all }
    }

    /// The rules in which a person counts, by their places, ascending.
    pub fn rules_of(&self, questions: &Questions, person: usize, mut told: impl FnMut(usize)) {
        let words = questions.all.len();
        for (word, all) in questions.all.iter().enumerate() {
            let asked = self.attributes.iter().zip(&questions.of);
            let own = asked.map(|(attribute, bits)| bits[attribute.of[person] as usize * words + word]);
            let mut left = own.fold(*all, |left, own| left & own);
            while left != 0 {
                told(word * 64 + left.trailing_zeros() as usize);
                left &= left - 1;
            }
        }
    }
}

impl Attribute<'_> {
    /// Whether somebody with this value may count in a rule, as far as this attribute goes.
    fn lets(&self, value: &str, rule: &RuleKind) -> bool {
        match rule {
            RuleKind::Where { matching, .. } => {
                matching.get(self.name).is_none_or(|accepted| accepted.iter().any(|one| one == value))
            }
            RuleKind::Each { attribute, .. } => attribute != self.name || !value.is_empty(),
        }
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
    fn of(name: &'a str, people: usize) -> Self {
        Self {
            name,
            seen: FxHashMap::default(),
            values: Vec::new(),
            of: Vec::with_capacity(people),
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
