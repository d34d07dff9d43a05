//! The answer of the engine, as it is written to result.json: keys and numbers, never words.

use super::certificate::Certificate;
use super::frontier::Point;
use super::reserve::Reserve;
use super::what_if::WhatIf;
use compact_str::CompactString;
use serde::{Deserialize, Serialize, Serializer};
use std::sync::Arc;

/// What came of a selection. Scores are in thousandths; a field that does not apply is null or empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    /// How far the answer is proven.
    pub status: Status,
    /// The cohort's score; none without a cohort.
    pub score: Option<i64>,
    /// No cohort that keeps every rule scores more; none when infeasible.
    pub bound: Option<i64>,
    /// `bound − score`.
    pub gap: Option<i64>,
    /// The cohort: score descending, then ticket descending, then id.
    pub selected: Vec<String>,
    /// One report for each rule, in the order of the problem; empty without a cohort.
    pub rules: Vec<RuleReport>,
    /// Everybody by id: how firmly they are in or out; empty without a cohort.
    pub candidates: Vec<Standing>,
    /// Rules that cannot hold together, while any part of them can; empty if the pins alone contradict.
    pub conflict: Vec<String>,
    /// Pins that contradict without any rule, none of them superfluous.
    pub conflict_pins: Vec<Pin>,
    /// The least change of bounds that makes a cohort possible.
    pub relaxation: Vec<Change>,
    /// Who could step in for whom; none unless a reserve was asked for and there is a cohort.
    pub reserve: Option<Reserve>,
    /// What each share of one rule would cost; empty unless asked for.
    pub frontier: Vec<Point>,
    /// The answers about single people, in the order of the questions.
    pub what_if: Vec<WhatIf>,
    /// The public text that drew the tickets.
    pub seed: String,
    /// How ties between equally good cohorts were settled.
    pub lottery: Lottery,
    /// The proof, which anyone can check; none when nothing is proven.
    pub certificate: Option<Certificate>,
    /// Filled in by whoever read the inputs.
    pub inputs_sha256: Option<String>,
}

/// How far an answer is proven.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// No cohort is better: an integer bound equals the score.
    Optimal,
    /// The search ended at its limit: the best cohort found, if any, and a bound.
    #[default]
    NotProven,
    /// No cohort keeps every rule.
    Infeasible,
}

/// How ties were settled.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lottery {
    /// One cohort alone is best, or there is none.
    #[default]
    NotNeeded,
    /// The best cohort with the largest sum of tickets, proven.
    ByTicket,
    /// Best, but not proven to have the largest sum of tickets.
    FirstFoundInFixedOrder,
}

/// What the cohort does to one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleReport {
    /// The rule.
    pub id: String,
    /// How many of the chosen match; for an each-rule, the most that share one value.
    pub count: usize,
    /// The bound asked for.
    pub min: Option<usize>,
    /// The bound asked for.
    pub max: Option<usize>,
    /// How far the count is from its nearest bound; none for a rule without bounds.
    pub slack: Option<i64>,
    /// The best score without the rule minus the best score with it, in thousandths; none unless asked for and
    /// proven. Costs do not add up: two rules may each cost nothing as long as the other stands.
    #[serde(default)]
    pub cost: Option<i64>,
}

/// How firmly a person is in or out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The person.
    pub id: CompactString,
    /// In one word.
    pub verdict: Verdict,
    /// What the cohort loses at least, in thousandths, if this person's place is flipped; none for somebody who is
    /// pinned, or whose place cannot be flipped at all.
    pub margin: Option<i64>,
    /// Rules with a non-zero multiplier on this person, in the order of the problem.
    pub because: Because,
}

/// Ids of rules. Whoever has the same ones shares one list of them, for many thousands do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(from = "Vec<String>")]
pub struct Because(Arc<[String]>);

impl From<Vec<String>> for Because {
    fn from(rules: Vec<String>) -> Self {
        Self(rules.into())
    }
}

impl std::ops::Deref for Because {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

impl Serialize for Because {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter())
    }
}

/// A standing in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Included or excluded by name.
    Pinned,
    /// In, and leaving would cost.
    Safe,
    /// Out, and entering would cost.
    Out,
    /// In or out, and nothing is proven about the other side.
    Contested,
}

/// One of a rule's two bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The lower bound.
    Min,
    /// The upper bound.
    Max,
}

/// A bound that would have to move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The rule.
    pub rule: String,
    /// Which of its bounds.
    pub bound: Side,
    /// As asked.
    pub from: usize,
    /// As it would have to be.
    pub to: usize,
}

/// One pin, as named in a contradiction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pin {
    /// Must be chosen.
    Include(String),
    /// Must not be chosen.
    Exclude(String),
    /// Not both.
    Apart(String, String),
}
