//! A selection that was solved, and what other questions need of it: its prices, its proof and its warm start.

use super::ask::{Step, Watch};
use super::certificate::Proof;
use super::outcome::Lottery;
use super::programme::Programme;
use super::proof::{Case, Verdict};
use super::prove;
use super::roster::Roster;
use super::solve::Cohort;
use super::ties;
use std::cmp::Reverse;

/// The best cohort with its proof.
pub(super) struct Base<'a> {
    pub roster: &'a Roster<'a>,
    pub programme: &'a Programme,
    pub cohort: Cohort,
    /// The cohort that was drawn among its equals.
    pub at: Vec<i64>,
    pub lottery: Lottery,
    pub proof: Proof,
    pub cases: Vec<Case>,
    /// What the formula says of the only case; where the proof is a tree, of the case of everything.
    pub verdict: Verdict,
    /// No cohort scores more.
    pub bound: i64,
}

impl<'a> Base<'a> {
    pub fn of(roster: &'a Roster, programme: &'a Programme, cohort: Cohort, watch: &dyn Watch) -> Self {
        let score = cohort.best.worth;
        let root = Case::root(&cohort.prices);
        let verdict = root.judge(programme, true);
        let bound = verdict.bound(programme.grid);
        if !cohort.complete && bound > score {
            let (at, cases) = (cohort.best.at.clone(), vec![root]);
            let (lottery, proof) = (Lottery::FirstFoundInFixedOrder, Proof::Search);
            return Self { roster, programme, at, lottery, proof, cases, verdict, bound, cohort };
        }
        let (proof, cases, verdict) = prove::best(programme, &cohort, (root, verdict), watch);
        watch.tell(Step::Ties, 0, 1);
        let prices = if proof == Proof::Bound { &cases[0].prices } else { &cohort.prices };
        let (at, lottery) = ties::draw(roster, programme, (prices, verdict.edge()), &cohort.best, watch);
        Self { roster, programme, at, lottery, proof, cases, verdict, bound: score, cohort }
    }

    /// The cohort's score in thousandths.
    pub fn score(&self) -> i64 {
        self.cohort.best.worth
    }

    /// The ids of these people in the order of the answer: score, then ticket, then id.
    pub fn names(&self, is_named: impl Fn(usize) -> bool) -> Vec<String> {
        let mut named: Vec<usize> = (0..self.at.len()).filter(|p| is_named(*p)).collect();
        let roster = self.roster;
        named.sort_by_cached_key(|p| {
            (Reverse(roster.people[*p].score), Reverse(roster.ticket(*p)), roster.id_rank[*p])
        });
        named.into_iter().map(|p| self.roster.people[p].id.to_string()).collect()
    }

    /// It is proven that no cohort scores more.
    pub fn is_optimal(&self) -> bool {
        self.bound == self.score()
    }
}
