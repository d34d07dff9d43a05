//! The slow truth: every cohort there is, counted by the independent check.

use super::names;
use crate::selection::solver::{Change, Problem, RuleKind, Side, Violation, check, ticket};
use compact_str::CompactString;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// By how much a cohort breaks each bound: the place of the rule, and which side.
type Broken = BTreeMap<(usize, Side), usize>;

/// Every choice of exactly `places` people that respects the pins.
pub struct Oracle<'a> {
    problem: &'a Problem,
    cohorts: Vec<(Vec<String>, Broken)>,
}

impl<'a> Oracle<'a> {
    pub fn of(problem: &'a Problem) -> Self {
        let n = problem.candidates.len();
        let sizes = (0..1_usize << n).filter(|set| set.count_ones() as usize == problem.places);
        let cohort = |set: usize| -> Vec<String> {
            let chosen = (0..n).filter(|at| set >> at & 1 == 1);
            let ids: BTreeSet<&CompactString> = chosen.map(|at| &problem.candidates[at].id).collect();
            ids.into_iter().map(CompactString::to_string).collect()
        };
        let judged = |ids: Vec<String>| broken(problem, &ids).map(|broken| (ids, broken));
        Self { problem, cohorts: sizes.map(cohort).filter_map(judged).collect() }
    }

    /// The best cohort by score, then tickets, then the least sorted ids, with its score.
    pub fn best(&self) -> Option<(i64, Vec<String>)> {
        self.best_drawn(|id| ticket(&self.problem.seed, id))
    }

    /// The same with tickets from elsewhere.
    pub fn best_drawn(&self, ticket: impl Fn(&str) -> u32) -> Option<(i64, Vec<String>)> {
        let rank = |ids: &Vec<String>| {
            let (mut score, mut tickets) = (0, 0);
            for person in self.problem.candidates.iter().filter(|c| names(ids, &c.id)) {
                score += person.score;
                tickets += u64::from(ticket(&person.id));
            }
            (Reverse(score), Reverse(tickets), ids.clone())
        };
        let valid = self.cohorts.iter().filter(|(_, broken)| broken.is_empty());
        let best = valid.map(|(ids, _)| rank(ids)).min()?;
        Some((best.0.0, best.2))
    }

    /// The cohorts that keep every rule.
    pub fn cohorts(self) -> Vec<Vec<String>> {
        self.cohorts.into_iter().filter(|(_, broken)| broken.is_empty()).map(|(ids, _)| ids).collect()
    }

    /// How many cohorts reach this score.
    pub fn ties(&self, score: i64) -> usize {
        let total = |ids: &Vec<String>| -> i64 {
            self.problem.candidates.iter().filter(|c| names(ids, &c.id)).map(|c| c.score).sum()
        };
        self.cohorts.iter().filter(|(ids, broken)| broken.is_empty() && total(ids) == score).count()
    }

    /// Whether the pins and these rules alone leave a cohort.
    pub fn is_possible_with(&self, rules: &[String]) -> bool {
        let named = |rule: usize| rules.contains(&self.problem.rules[rule].id);
        self.cohorts.iter().any(|(_, broken)| !broken.keys().any(|(rule, _)| named(*rule)))
    }

    /// The relaxation of least total; of several, the one that asks most of the first bounds.
    pub fn relaxation(&self) -> Vec<Change> {
        let levers: Vec<(usize, Side)> =
            (0..self.problem.rules.len()).flat_map(|rule| [(rule, Side::Min), (rule, Side::Max)]).collect();
        let amounts = |broken: &Broken| -> Vec<usize> {
            levers.iter().map(|lever| broken.get(lever).copied().unwrap_or(0)).collect()
        };
        let rank = |amounts: Vec<usize>| (amounts.iter().sum::<usize>(), Reverse(amounts));
        let least = self.cohorts.iter().map(|(_, broken)| rank(amounts(broken))).min();
        let moved = least.into_iter().flat_map(|(_, Reverse(amounts))| levers.iter().zip(amounts));
        moved.filter(|(_, by)| *by > 0).map(|((rule, side), by)| self.change(*rule, *side, by)).collect()
    }

    fn change(&self, rule: usize, side: Side, by: usize) -> Change {
        let rule = &self.problem.rules[rule];
        let from = match (&rule.kind, side) {
            (RuleKind::Where { min, .. }, Side::Min) => min.unwrap_or(0),
            (RuleKind::Where { max, .. }, Side::Max) => max.unwrap_or(0),
            (RuleKind::Each { max, .. }, _) => *max,
        };
        let to = if side == Side::Min { from - by } else { from + by };
        Change { rule: rule.id.clone(), bound: side, from, to }
    }
}

/// The bounds a cohort breaks; none if it breaks a pin.
fn broken(problem: &Problem, ids: &[String]) -> Option<Broken> {
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let place = |id: &String| problem.rules.iter().position(|rule| rule.id == *id);
    let mut broken = Broken::new();
    for violation in check(problem, &ids) {
        let (rule, side, by) = match &violation {
            Violation::TooFew { rule, count, min } => (rule, Side::Min, min - count),
            Violation::TooMany { rule, count, max, .. } => (rule, Side::Max, count - max),
            _ => return None,
        };
        let worst = broken.entry((place(rule)?, side)).or_default();
        *worst = by.max(*worst);
    }
    Some(broken)
}
