//! The question put to the solver: candidates, places, rules and pins, and what can be wrong with them.

use crate::selection::attributes::{Attributes, Table};
use compact_str::CompactString;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Scores beyond a million points are a fault of the problem; the arithmetic stays clear of overflow below it.
const LARGEST_SCORE: i64 = 1_000_000_000;

/// One selection to be made. Reads the documented `rules.json`, with the candidates beside the rules.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Problem {
    /// How many are chosen, exactly.
    pub places: usize,
    /// How many names the reserve list may hold.
    pub reserve: usize,
    /// The shortlist, in any order.
    pub candidates: Vec<Candidate>,
    /// Targets and one-per-value caps, in the order that settles ties between relaxations.
    pub rules: Vec<Rule>,
    /// Ids that must be chosen.
    pub include: Vec<String>,
    /// Ids that must not be chosen.
    pub exclude: Vec<String>,
    /// Pairs of whom at most one is chosen.
    pub apart: Vec<(String, String)>,
    /// The public text that draws the tickets.
    pub seed: String,
}

/// A person on the shortlist: an opaque id, a score and opaque attribute labels.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Unique within the problem.
    pub id: CompactString,
    /// Thousandths of a point.
    pub score: i64,
    /// Attribute to value; missing or empty means not stated.
    #[serde(default)]
    pub attributes: Attributes,
}

/// One line of `rules.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Unique, not empty.
    pub id: String,
    /// What it asks.
    #[serde(flatten)]
    pub kind: RuleKind,
}

/// The two things a rule can ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RuleKind {
    /// At least `min` and at most `max` of the chosen have, for every attribute named, one of its values.
    Where {
        /// Attribute to accepted values; several attributes must all match.
        #[serde(rename = "where")]
        matching: BTreeMap<String, Vec<String>>,
        /// At least so many; none if absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        min: Option<usize>,
        /// At most so many; none if absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        max: Option<usize>,
    },
    /// At most `max` of the chosen share one stated value of the attribute.
    Each {
        /// The attribute.
        #[serde(rename = "each")]
        attribute: String,
        /// The cap for every value.
        max: usize,
    },
}

/// Which list named somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PinKind {
    /// `include`
    Include,
    /// `exclude`
    Exclude,
    /// `apart`
    Apart,
}

/// Why a problem is not well put. Being impossible is no fault: that is an outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "fault")]
pub enum Fault {
    /// Two candidates have this id.
    DuplicateCandidate { id: String },
    /// The score is below zero or beyond all reason.
    ScoreOutOfRange { id: String },
    /// Two rules have this id.
    DuplicateRule { rule: String },
    /// A rule has no id.
    UnnamedRule,
    /// The rule names an attribute that no candidate carries.
    UnknownAttribute { rule: String, attribute: String },
    /// The list names an id that no candidate has.
    UnknownCandidate { list: PinKind, id: String },
    /// More places than candidates.
    TooFewCandidates { places: usize, candidates: usize },
    /// The rule's `min` is above its `max`.
    MinAboveMax { rule: String },
    /// One person both included and excluded.
    IncludedAndExcluded { id: String },
    /// A pair that names one person twice.
    ApartFromOneself { id: String },
}

impl Problem {
    /// Everything that is wrong with the question, in the order of its parts; empty when it can be solved.
    pub fn check(&self) -> Vec<Fault> {
        let mut faults = self.candidate_faults();
        faults.extend(self.rule_faults());
        faults.extend(self.pin_faults());
        faults
    }

    fn candidate_faults(&self) -> Vec<Fault> {
        let mut faults: Vec<Fault> = repeated(self.candidates.iter().map(|c| c.id.as_str()))
            .map(|id| Fault::DuplicateCandidate { id: id.to_owned() })
            .collect();
        let odd = self.candidates.iter().filter(|c| !(0..=LARGEST_SCORE).contains(&c.score));
        faults.extend(odd.map(|c| Fault::ScoreOutOfRange { id: c.id.to_string() }));
        if self.places > self.candidates.len() {
            faults.push(Fault::TooFewCandidates { places: self.places, candidates: self.candidates.len() });
        }
        faults
    }

    fn rule_faults(&self) -> Vec<Fault> {
        let known = self.attributes();
        let mut faults: Vec<Fault> = repeated(self.rules.iter().map(|r| r.id.as_str()))
            .map(|rule| Fault::DuplicateRule { rule: rule.to_owned() })
            .collect();
        for rule in &self.rules {
            if rule.id.is_empty() {
                faults.push(Fault::UnnamedRule);
            }
            let unknown = rule.attributes().into_iter().filter(|a| !known.contains(a));
            faults.extend(
                unknown.map(|a| Fault::UnknownAttribute { rule: rule.id.clone(), attribute: a.to_owned() }),
            );
            if let RuleKind::Where { min: Some(min), max: Some(max), .. } = rule.kind
                && min > max
            {
                faults.push(Fault::MinAboveMax { rule: rule.id.clone() });
            }
        }
        faults
    }

    /// The attributes that somebody's table has.
    fn attributes(&self) -> BTreeSet<&str> {
        let mut known = BTreeSet::new();
        let mut last: Option<&Arc<Table>> = None;
        for attributes in self.candidates.iter().map(|c| &c.attributes) {
            let (table, _) = attributes.place();
            if !last.is_some_and(|last| Arc::ptr_eq(last, table)) {
                known.extend(attributes.names());
            }
            last = Some(table);
        }
        known
    }

    fn pin_faults(&self) -> Vec<Fault> {
        let known: BTreeSet<&str> = self.candidates.iter().map(|c| c.id.as_str()).collect();
        let excluded: BTreeSet<&str> = self.exclude.iter().map(String::as_str).collect();
        let included: BTreeSet<&str> = self.include.iter().map(String::as_str).collect();
        let pairs = self.apart.iter().flat_map(|(a, b)| [a.as_str(), b.as_str()]).collect();
        let lists = [(PinKind::Include, &included), (PinKind::Exclude, &excluded), (PinKind::Apart, &pairs)];
        let mut faults = Vec::new();
        for (list, ids) in lists {
            let unknown = ids.difference(&known);
            faults.extend(unknown.map(|id| Fault::UnknownCandidate { list, id: (*id).to_owned() }));
        }
        let both = included.intersection(&excluded);
        faults.extend(both.map(|id| Fault::IncludedAndExcluded { id: (*id).to_owned() }));
        let selves = self.apart.iter().filter(|(a, b)| a == b);
        faults.extend(selves.map(|(a, _)| Fault::ApartFromOneself { id: a.clone() }));
        faults
    }
}

impl Rule {
    fn attributes(&self) -> Vec<&str> {
        match &self.kind {
            RuleKind::Where { matching, .. } => matching.keys().map(String::as_str).collect(),
            RuleKind::Each { attribute, .. } => vec![attribute],
        }
    }
}

/// The texts that occur more than once, each named once.
fn repeated<'a>(texts: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    texts.for_each(|text| *counts.entry(text).or_default() += 1);
    counts.into_iter().filter(|(_, n)| *n > 1).map(|(text, _)| text)
}
