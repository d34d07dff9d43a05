//! The stages of a selection: the best score, the draw among equals, or the reasons why there is no cohort.

use super::check::check;
use super::infeasible;
use super::instance::Instance;
use super::lottery;
use super::model::{Problem, Rule, RuleKind};
use super::outcome::{Lottery, Outcome, RuleReport, Status};
use super::search::{Best, Found, search};
use super::task::Task;
use std::collections::{BTreeMap, BTreeSet};

/// How long to try, in nodes of the search, so that the answer never depends on a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// For the best score, and for each question asked about an impossible problem.
    pub nodes: usize,
    /// For the draw among cohorts of equal score.
    pub lottery_nodes: usize,
}

impl Default for Effort {
    /// Ordinary selections need a few dozen nodes; a tangle of many exact targets may use them all, which takes
    /// some seconds for a few hundred candidates.
    fn default() -> Self {
        Self { nodes: 2_000, lottery_nodes: 500 }
    }
}

/// The best cohort of a well-put problem ([`Problem::check`] finds no fault), or why there is none.
pub fn solve(problem: &Problem) -> Outcome {
    solve_within(problem, Effort::default())
}

/// [`solve`] with another effort.
pub fn solve_within(problem: &Problem, effort: Effort) -> Outcome {
    let instance = Instance::of(problem);
    let task = Task::best_score(&instance, instance.rows.clone(), effort.nodes);
    let found = search(&task);
    match (&found.best, found.complete) {
        (Some(best), true) => {
            let (people, lottery) = lottery::draw(&task, &found, best, effort.lottery_nodes);
            answer(problem, &instance, &found, &Best { worth: best.worth, people }, lottery)
        }
        (Some(best), false) => answer(problem, &instance, &found, best, Lottery::FirstFoundInFixedOrder),
        (None, true) => infeasible::explain(problem, &instance, effort.nodes),
        (None, false) => {
            Outcome { bound: found.bound.filter(|b| *b < i64::MAX), ..Outcome::empty(Status::NotProven) }
        }
    }
}

/// Whether any cohort keeps every rule; no, if that could not be decided.
pub(super) fn is_possible(problem: &Problem) -> bool {
    let instance = Instance::of(problem);
    let task = Task::any(&instance, instance.rows.clone(), |_| false, Effort::default().nodes);
    search(&task).best.is_some()
}

/// Puts a cohort into words that leave the solver; one that the independent check refuses never does.
fn answer(problem: &Problem, instance: &Instance, found: &Found, best: &Best, lottery: Lottery) -> Outcome {
    let selected = instance.names(&best.people);
    let ids: Vec<&str> = selected.iter().map(String::as_str).collect();
    if !check(problem, &ids).is_empty() {
        return Outcome::empty(Status::NotProven);
    }
    let bound = found.bound.unwrap_or(best.worth).max(best.worth);
    let is_optimal = found.complete && bound == best.worth;
    Outcome {
        score: Some(best.worth),
        bound: Some(bound),
        gap: Some(bound - best.worth),
        rules: reports(problem, &selected),
        selected,
        lottery,
        ..Outcome::empty(if is_optimal { Status::Optimal } else { Status::NotProven })
    }
}

fn reports(problem: &Problem, selected: &[String]) -> Vec<RuleReport> {
    let selected: BTreeSet<&str> = selected.iter().map(String::as_str).collect();
    let cohort: Problem = Problem {
        candidates: problem.candidates.iter().filter(|c| selected.contains(c.id.as_str())).cloned().collect(),
        ..Problem::default()
    };
    problem.rules.iter().map(|rule| report(&cohort, rule)).collect()
}

fn report(cohort: &Problem, rule: &Rule) -> RuleReport {
    let (count, min, max) = match &rule.kind {
        RuleKind::Where { matching, min, max } => {
            (cohort.candidates.iter().filter(|c| c.matches(matching)).count(), *min, *max)
        }
        RuleKind::Each { attribute, max } => {
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            for value in cohort.candidates.iter().map(|c| c.value(attribute)).filter(|v| !v.is_empty()) {
                *counts.entry(value).or_default() += 1;
            }
            (counts.into_values().max().unwrap_or(0), None, Some(*max))
        }
    };
    let above = min.map(|min| count as i64 - min as i64);
    let below = max.map(|max| max as i64 - count as i64);
    RuleReport { id: rule.id.clone(), count, min, max, slack: above.into_iter().chain(below).min(), cost: None }
}
