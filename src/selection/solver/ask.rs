//! What is asked beside the cohort itself, and who watches over the time.

use serde::{Deserialize, Serialize};

/// Whether the time is over, and who hears of progress; injected, so the engine has no clock.
pub trait Watch: Sync {
    /// Asked often; once true, the engine stops with the best it has and claims nothing more.
    fn is_over(&self) -> bool;

    /// Told at every step of long work.
    fn tell(&self, _step: Step, _done: usize, _of: usize) {}
}

/// Nobody watches: the engine ends by itself, at fixed numbers of nodes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn is_over(&self) -> bool {
        false
    }
}

/// The parts of long work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The best score.
    Cohort,
    /// The draw among equals.
    Ties,
    /// The proof that anyone can check.
    Certificate,
    /// What each rule costs.
    Costs,
    /// Single people.
    WhatIf,
    /// The shares of one rule.
    Frontier,
    /// Who could step in.
    Reserve,
    /// Rules that cannot hold together.
    Conflict,
    /// The least change that helps.
    Relaxation,
}

/// What is asked beside the cohort.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ask {
    /// The cost of every rule.
    pub costs: bool,
    /// People whose place is flipped, one at a time: in for who is out, out for who is in.
    pub explain: Vec<String>,
    /// People who are forced in, one at a time.
    pub with: Vec<String>,
    /// People who are forced out, one at a time.
    pub without: Vec<String>,
    /// The shares of one rule.
    pub frontier: Option<FrontierAsk>,
}

/// Shares of a where-rule from `from` to `to`, both included, at equal distances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontierAsk {
    /// The id of the rule.
    pub rule: String,
    /// The first share of the places, in thousandths.
    pub from: u32,
    /// The last share of the places, in thousandths.
    pub to: u32,
    /// How many shares.
    pub points: usize,
}
