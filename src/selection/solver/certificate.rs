//! The proof as it is written: multipliers from which anyone can reckon the bound of every leaf.

use super::proof::Case;
use super::roster::{Roster, What};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Multipliers are whole numbers of 1/64.
pub const SCALE: i64 = 64;

/// A proof that no cohort scores more, or that there is none. The leaves form a binary tree over candidates that
/// covers every case. When infeasible, all scores count as zero and every bound is below zero.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// Multipliers are counted in units of 1/scale.
    pub scale: i64,
    /// Every cohort's score is a multiple of this: the greatest common divisor of the scores, at least 1.
    pub grid: i64,
    /// What kind of proof.
    pub proof: Proof,
    /// One for `bound`; all for `tree`; for `search` the root alone, whose bound proves less than the search did, or
    /// as much as is proven at all when the search met its limit.
    pub leaves: Vec<Leaf>,
}

/// What kind of proof a certificate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// One leaf proves it.
    Bound,
    /// At most 10,000 leaves prove it.
    Tree,
    /// The search ended, but its tree is too long to publish; or it met its limit.
    Search,
}

/// The multipliers of one case. Zeros are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaf {
    /// The people who are in, in this case.
    #[serde(rename = "in")]
    pub inside: Vec<String>,
    /// The people who are out, in this case.
    pub out: Vec<String>,
    /// On the `max` of a where-rule, by rule.
    pub max: BTreeMap<String, i64>,
    /// On the `min` of a where-rule, by rule.
    pub min: BTreeMap<String, i64>,
    /// On the cap of an each-rule, by rule and value.
    pub each: BTreeMap<String, BTreeMap<String, i64>>,
    /// On pairs that are kept apart.
    pub apart: Vec<ApartPrice>,
    /// No cohort of this case scores more, in thousandths.
    pub bound: i64,
}

/// The multiplier of one pair.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApartPrice {
    /// Their ids, the lesser first.
    pub pair: (String, String),
    /// In units of 1/scale.
    pub u: i64,
}

impl Certificate {
    /// Writes a proof down: its cases, and the bound of each.
    pub(super) fn of(roster: &Roster, grid: i64, proof: Proof, cases: &[Case], bounds: &[i64]) -> Self {
        let leaves = cases.iter().zip(bounds).map(|(case, bound)| Leaf::of(roster, case, *bound));
        Self { scale: SCALE, grid, proof, leaves: leaves.collect() }
    }
}

impl Leaf {
    fn of(roster: &Roster, case: &Case, bound: i64) -> Self {
        let ids = |people: &[usize]| people.iter().map(|p| roster.people[*p].id.to_string()).collect();
        let mut leaf = Self { inside: ids(&case.inside), out: ids(&case.out), bound, ..Self::default() };
        for (row, price) in case.prices.iter().enumerate().filter(|(_, price)| **price != 0) {
            leaf.add(roster, row, *price);
        }
        leaf
    }

    fn add(&mut self, roster: &Roster, row: usize, price: i64) {
        let rule = |rule: usize| roster.problem.rules[rule].id.clone();
        match roster.rows[row].what {
            What::Places => {}
            What::Target(of) if price > 0 => drop(self.max.insert(rule(of), price)),
            What::Target(of) => drop(self.min.insert(rule(of), -price)),
            What::Cap(of, value) => {
                self.each.entry(rule(of)).or_default().insert(value.to_owned(), price);
            }
            What::Apart(a, b) => {
                let id = |person: usize| roster.people[person].id.to_string();
                let pair =
                    if roster.id_rank[a] < roster.id_rank[b] { (id(a), id(b)) } else { (id(b), id(a)) };
                self.apart.push(ApartPrice { pair, u: price });
            }
        }
    }
}
