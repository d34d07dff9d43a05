//! The answer of the solver: a cohort with its proof, or what stands in the way.

use serde::{Deserialize, Serialize};

/// What came of a selection. Scores are in thousandths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
    /// How ties between equally good cohorts were settled.
    pub lottery: Lottery,
    /// Rules that cannot hold together, while any part of them can; empty if the pins alone contradict.
    pub conflict: Vec<String>,
    /// The least change of bounds that makes a cohort possible.
    pub relaxation: Vec<Change>,
    /// Pins that contradict without any rule, none of them superfluous.
    pub conflict_pins: Vec<Pin>,
}

/// How far an answer is proven.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// No cohort is better: an integer bound equals the score.
    Optimal,
    /// The search ended at its limit: the best cohort found, if any, and a bound.
    NotProven,
    /// No cohort keeps every rule.
    Infeasible,
}

/// How ties were settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lottery {
    /// One cohort alone is best, or there is none.
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

impl Outcome {
    /// An answer that names nobody; the caller fills in what it knows.
    pub(super) fn empty(status: Status) -> Self {
        Self {
            status,
            score: None,
            bound: None,
            gap: None,
            selected: Vec::new(),
            rules: Vec::new(),
            lottery: Lottery::NotNeeded,
            conflict: Vec::new(),
            relaxation: Vec::new(),
            conflict_pins: Vec::new(),
        }
    }
}
