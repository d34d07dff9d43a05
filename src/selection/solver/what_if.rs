//! What if this person were in, or out? Each answer is a full selection of its own.

use super::outcome::Status;
use serde::{Deserialize, Serialize};

/// The best cohort with one person forced, beside the one that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatIf {
    /// Which list named the person.
    pub ask: Asked,
    /// The person.
    pub id: String,
    /// Where they are forced.
    pub forced: Forced,
    /// How far the answer is proven.
    pub status: Status,
    /// The score with the person forced, in thousandths; none without a cohort.
    pub score: Option<i64>,
    /// What the cohort's score loses; none unless both are proven optimal.
    pub loss: Option<i64>,
    /// Who enters the cohort, score descending.
    pub enters: Vec<String>,
    /// Who leaves it, score descending.
    pub leaves: Vec<String>,
    /// The rules in the way: those that contradict when there is no cohort, else those whose multipliers weigh on
    /// the person; in the order of the problem.
    pub because: Vec<String>,
}

/// Which list named a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// `explain`: the place is flipped.
    Explain,
    /// `with`
    With,
    /// `without`
    Without,
}

/// Where a person is forced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Forced {
    /// Into the cohort.
    In,
    /// Out of it.
    Out,
}
