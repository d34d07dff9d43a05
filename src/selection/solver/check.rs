//! The independent reader of a cohort: counts by hand, in integers, and shares nothing with the search.

use super::model::{Candidate, Problem, RuleKind};
use crate::selection::attributes::Attributes;
use rustc_hash::FxHashSet;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// One thing a cohort does that it may not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Violation {
    /// Not exactly `places` are chosen.
    Places { wanted: usize, chosen: usize },
    /// No candidate has this id.
    Unknown { id: String },
    /// Chosen twice.
    Repeated { id: String },
    /// Left out though included by name.
    LeftOut { id: String },
    /// Chosen though excluded by name.
    Excluded { id: String },
    /// Both of a pair that must be apart.
    Together { first: String, second: String },
    /// Fewer than the rule's `min`.
    TooFew { rule: String, count: usize, min: usize },
    /// More than the rule's `max`; `value` names which, for an each-rule.
    TooMany { rule: String, value: Option<String>, count: usize, max: usize },
}

/// Everything that is wrong with the cohort; empty when it keeps every rule.
pub fn check(problem: &Problem, cohort: &[&str]) -> Vec<Violation> {
    let mut found = people(problem, cohort);
    found.extend(pins(problem, cohort));
    found.extend(rules(problem, cohort));
    found
}

/// The candidates whom the cohort names.
fn members<'a>(problem: &'a Problem, cohort: &[&str]) -> impl Iterator<Item = &'a Candidate> {
    let named: FxHashSet<&str> = cohort.iter().copied().collect();
    problem.candidates.iter().filter(move |c| named.contains(c.id.as_str()))
}

fn people(problem: &Problem, cohort: &[&str]) -> Vec<Violation> {
    let mut found = Vec::new();
    if cohort.len() != problem.places {
        found.push(Violation::Places { wanted: problem.places, chosen: cohort.len() });
    }
    let known: BTreeSet<&str> = members(problem, cohort).map(|c| c.id.as_str()).collect();
    for (at, id) in cohort.iter().enumerate() {
        if cohort[..at].contains(id) {
            found.push(Violation::Repeated { id: (*id).to_owned() });
        } else if !known.contains(id) {
            found.push(Violation::Unknown { id: (*id).to_owned() });
        }
    }
    found
}

fn pins(problem: &Problem, cohort: &[&str]) -> Vec<Violation> {
    let chosen = |id: &String| cohort.contains(&id.as_str());
    let left_out =
        problem.include.iter().filter(|id| !chosen(id)).map(|id| Violation::LeftOut { id: id.clone() });
    let excluded =
        problem.exclude.iter().filter(|id| chosen(id)).map(|id| Violation::Excluded { id: id.clone() });
    let together = problem.apart.iter().filter(|(a, b)| chosen(a) && chosen(b));
    let together = together.map(|(a, b)| Violation::Together { first: a.clone(), second: b.clone() });
    left_out.chain(excluded).chain(together).collect()
}

fn rules(problem: &Problem, cohort: &[&str]) -> Vec<Violation> {
    let chosen: Vec<&Attributes> = members(problem, cohort).map(|c| &c.attributes).collect();
    let mut found = Vec::new();
    for rule in &problem.rules {
        match &rule.kind {
            RuleKind::Where { matching, min, max } => {
                let mut count = 0;
                for person in &chosen {
                    let fits = |(name, accepted): (&String, &Vec<String>)| match person.get(name) {
                        Some(value) => accepted.iter().any(|one| one == value),
                        None => accepted.iter().any(String::is_empty),
                    };
                    count += usize::from(matching.iter().all(fits));
                }
                if let Some(min) = min.filter(|min| count < *min) {
                    found.push(Violation::TooFew { rule: rule.id.clone(), count, min });
                }
                if let Some(max) = max.filter(|max| count > *max) {
                    found.push(Violation::TooMany { rule: rule.id.clone(), value: None, count, max });
                }
            }
            RuleKind::Each { attribute, max } => {
                let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
                for value in chosen.iter().filter_map(|person| person.get(attribute)) {
                    *counts.entry(value).or_default() += 1;
                }
                let crowded = counts.into_iter().filter(|(value, count)| !value.is_empty() && count > max);
                found.extend(crowded.map(|(value, count)| Violation::TooMany {
                    rule: rule.id.clone(),
                    value: Some(value.to_owned()),
                    count,
                    max: *max,
                }));
            }
        }
    }
    found
}
