//! One question for the search: which rows bind, which may be broken at a price, and what a person is worth.

use super::instance::{Instance, Lever, Row};
use super::marks::Marks;
use std::collections::BTreeMap;

/// Find the cohort of greatest worth.
pub(super) struct Task<'a> {
    pub instance: &'a Instance,
    pub rows: Vec<Row>,
    /// The rows each person counts in.
    pub rows_of: Vec<Vec<usize>>,
    /// Rows that may be broken: their lever costs one for every person too many or too few.
    pub soft: Vec<bool>,
    pub worth: Vec<i64>,
    /// Every cohort's worth is a multiple of this.
    pub grid: i64,
    /// A second measure that must reach a sum.
    pub quota: Option<Quota>,
    /// Where to begin; none if the pins contradict at sight.
    pub start: Option<Marks>,
    /// Only cohorts worth at least this are of interest.
    pub need: Option<i64>,
    /// A cohort known beforehand.
    pub known: Option<Vec<usize>>,
    /// Compare cohorts of equal worth too, by their sorted ids.
    pub ties: bool,
    /// How many nodes the search may visit.
    pub nodes: usize,
}

/// The chosen people's weights must come to `at_least`.
#[derive(Clone)]
pub(super) struct Quota {
    pub weights: Vec<i64>,
    pub at_least: i64,
}

impl<'a> Task<'a> {
    /// All rows hard, everybody worth their score.
    pub fn best_score(instance: &'a Instance, rows: Vec<Row>, nodes: usize) -> Self {
        let mut task = Self::new(instance, rows, instance.scores.clone(), nodes);
        task.grid = instance.scores.iter().fold(0, |a, b| gcd(a, b.abs())).max(1);
        task
    }

    /// Nobody is worth anything: is there a cohort at all? Rows whose lever is `soft` may be broken.
    pub fn any(instance: &'a Instance, rows: Vec<Row>, soft: impl Fn(Lever) -> bool, nodes: usize) -> Self {
        let mut task = Self::new(instance, rows, vec![0; instance.ids.len()], nodes);
        task.soft = task.rows.iter().map(|row| row.lever.is_some_and(&soft)).collect();
        task
    }

    /// Any cohort, worth what `worth` says.
    pub fn new(instance: &'a Instance, rows: Vec<Row>, worth: Vec<i64>, nodes: usize) -> Self {
        let mut rows_of = vec![Vec::new(); instance.ids.len()];
        for (at, row) in rows.iter().enumerate() {
            row.members.iter().for_each(|person| rows_of[*person].push(at));
        }
        Self {
            instance,
            soft: vec![false; rows.len()],
            rows,
            rows_of,
            worth,
            grid: 1,
            quota: None,
            start: Marks::of(instance),
            need: None,
            known: None,
            ties: false,
            nodes,
        }
    }

    /// What a cohort is worth, counted afresh in integers; none if it breaks a hard row.
    pub fn value(&self, cohort: &[usize]) -> Option<i64> {
        if cohort.len() != self.instance.places || !self.reaches_quota(cohort) {
            return None;
        }
        let mut counts = vec![0_i64; self.rows.len()];
        for row in cohort.iter().flat_map(|person| &self.rows_of[*person]) {
            counts[*row] += 1;
        }
        let mut broken: BTreeMap<Option<Lever>, i64> = BTreeMap::new();
        for ((row, count), soft) in self.rows.iter().zip(counts).zip(&self.soft) {
            let excess = row.excess(count);
            if excess > 0 && !soft {
                return None;
            }
            let worst = broken.entry(row.lever).or_default();
            *worst = excess.max(*worst);
        }
        Some(cohort.iter().map(|p| self.worth[*p]).sum::<i64>() - broken.values().sum::<i64>())
    }

    fn reaches_quota(&self, cohort: &[usize]) -> bool {
        self.quota.as_ref().is_none_or(|q| cohort.iter().map(|p| q.weights[*p]).sum::<i64>() >= q.at_least)
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
