//! result.json as its reader sees it: what is claimed, in types of this file's own.

use std::collections::BTreeMap;

use serde::Deserialize;

/// All that a result claims. A key that is not known here could not be checked, so it is refused.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    pub status: Status,
    pub score: Option<i64>,
    pub bound: Option<i64>,
    pub gap: Option<i64>,
    pub selected: Vec<String>,
    pub rules: Vec<RuleClaim>,
    pub candidates: Vec<Standing>,
    pub conflict: Vec<String>,
    pub conflict_pins: Vec<Pin>,
    pub relaxation: Vec<Change>,
    pub reserve: Option<Reserve>,
    pub frontier: Vec<Point>,
    pub what_if: Vec<WhatIf>,
    pub seed: String,
    pub lottery: Lottery,
    pub certificate: Option<Certificate>,
    pub inputs_sha256: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Status {
    Optimal,
    NotProven,
    Infeasible,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Lottery {
    NotNeeded,
    ByTicket,
    FirstFoundInFixedOrder,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleClaim {
    pub id: String,
    pub count: i64,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub slack: Option<i64>,
    pub cost: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Standing {
    pub id: String,
    pub verdict: Verdict,
    pub margin: Option<i64>,
    pub because: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Verdict {
    Pinned,
    Safe,
    Out,
    Contested,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Side {
    Min,
    Max,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    pub rule: String,
    pub bound: Side,
    pub from: i64,
    pub to: i64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Pin {
    Include(String),
    Exclude(String),
    Apart(String, String),
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reserve {
    pub list: Vec<String>,
    pub covers: i64,
    pub replace: Vec<Replacement>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Replacement {
    pub out: String,
    #[serde(rename = "in")]
    pub inside: Vec<String>,
    pub also_out: Vec<String>,
    pub loss: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Point {
    /// Of the places: a number such as 0.475.
    pub share: f64,
    pub min: i64,
    pub status: Status,
    pub score: Option<i64>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WhatIf {
    pub ask: Asked,
    pub id: String,
    pub forced: Forced,
    pub status: Status,
    pub score: Option<i64>,
    pub loss: Option<i64>,
    pub enters: Vec<String>,
    pub leaves: Vec<String>,
    pub because: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Asked {
    Explain,
    With,
    Without,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Forced {
    In,
    Out,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Certificate {
    pub scale: i64,
    pub grid: i64,
    pub proof: Proof,
    pub leaves: Vec<Leaf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Proof {
    Bound,
    Tree,
    Search,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Leaf {
    #[serde(rename = "in")]
    pub inside: Vec<String>,
    pub out: Vec<String>,
    pub max: BTreeMap<String, i64>,
    pub min: BTreeMap<String, i64>,
    pub each: BTreeMap<String, BTreeMap<String, i64>>,
    pub apart: Vec<Price>,
    pub bound: i64,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Price {
    pub pair: (String, String),
    pub u: i64,
}
