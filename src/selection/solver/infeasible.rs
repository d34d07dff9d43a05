//! Why there is no cohort: rules that cannot hold together, pins that contradict, and the least that would have
//! to give. Every answer is proven by the same integer search, asked about fewer or softer rules.

use super::instance::{Instance, Lever, Row};
use super::model::Problem;
use super::outcome::{Change, Outcome, Pin, Status};
use super::search::search;
use super::task::Task;
use std::collections::BTreeSet;

/// Explains an instance that is proven to have no cohort.
pub(super) fn explain(problem: &Problem, instance: &Instance, nodes: usize) -> Outcome {
    let pins: Vec<Row> = instance.rows.iter().filter(|row| row.lever.is_none()).cloned().collect();
    let empty = Outcome::empty(Status::Infeasible);
    if is_impossible(instance, pins, nodes) {
        return Outcome { conflict_pins: conflict_pins(instance, nodes), ..empty };
    }
    Outcome {
        conflict: conflict(problem, instance, nodes),
        relaxation: relaxation(problem, instance, nodes),
        ..empty
    }
}

/// Proven that these rows leave no cohort; false when it could not be decided.
fn is_impossible(instance: &Instance, rows: Vec<Row>, nodes: usize) -> bool {
    let found = search(&Task::any(instance, rows, |_| false, nodes));
    found.complete && found.best.is_none()
}

/// Drops, in rule order, every rule that the contradiction does not need.
fn conflict(problem: &Problem, instance: &Instance, nodes: usize) -> Vec<String> {
    let mut dropped = BTreeSet::new();
    for rule in 0..problem.rules.len() {
        dropped.insert(rule);
        let kept = |row: &&Row| row.lever.is_none_or(|lever| !dropped.contains(&lever.rule));
        let rows = instance.rows.iter().filter(kept).cloned().collect();
        if !is_impossible(instance, rows, nodes) {
            dropped.remove(&rule);
        }
    }
    let kept = problem.rules.iter().enumerate().filter(|(rule, _)| !dropped.contains(rule));
    kept.map(|(_, rule)| rule.id.clone()).collect()
}

/// Drops every pin that the contradiction does not need: whole lists first, then one by one.
fn conflict_pins(instance: &Instance, nodes: usize) -> Vec<Pin> {
    let mut left = instance.clone();
    left.rows.retain(|row| row.lever.is_none());
    let drops = |fewer: &Instance| is_impossible(fewer, fewer.rows.clone(), nodes);
    for list in 0..3 {
        let mut fewer = left.clone();
        match list {
            0 => fewer.include.clear(),
            1 => fewer.exclude.clear(),
            _ => fewer.rows.clear(),
        }
        left = if drops(&fewer) { fewer } else { left };
    }
    for (list, length) in [left.include.len(), left.exclude.len(), left.rows.len()].into_iter().enumerate() {
        for at in (0..length).rev() {
            let mut fewer = left.clone();
            match list {
                0 => drop(fewer.include.remove(at)),
                1 => drop(fewer.exclude.remove(at)),
                _ => drop(fewer.rows.remove(at)),
            }
            left = if drops(&fewer) { fewer } else { left };
        }
    }
    named(&left)
}

fn named(left: &Instance) -> Vec<Pin> {
    let id = |person: &usize| left.ids[*person].clone();
    let include = left.include.iter().map(|p| Pin::Include(id(p)));
    let exclude = left.exclude.iter().map(|p| Pin::Exclude(id(p)));
    let apart = left.rows.iter().filter_map(|row| Some((row.members.first()?, row.members.last()?)));
    include.chain(exclude).chain(apart.map(|(a, b)| Pin::Apart(id(a), id(b)))).collect()
}

/// The change of bounds with the least sum; of several, the one that asks most of the first rule, then of the
/// second, and so on, of `min` before `max`. Empty if it could not be proven least.
fn relaxation(problem: &Problem, instance: &Instance, nodes: usize) -> Vec<Change> {
    let mut moves = Moves { instance, rows: instance.rows.clone(), moved: BTreeSet::new(), nodes };
    let Some(mut left) = moves.least() else { return Vec::new() };
    let levers: BTreeSet<Lever> = instance.rows.iter().filter_map(|row| row.lever).collect();
    let mut changes = Vec::new();
    for lever in levers {
        if left == 0 {
            break;
        }
        let Some(by) = moves.most(lever, left) else { return Vec::new() };
        moves = moves.with(lever, by);
        left -= by;
        changes.extend(change(problem, instance, lever, by));
    }
    changes
}

fn change(problem: &Problem, instance: &Instance, lever: Lever, by: i64) -> Option<Change> {
    let row = instance.rows.iter().find(|row| row.lever == Some(lever)).filter(|_| by > 0)?;
    let seats = |limit: i64| usize::try_from(limit).unwrap_or(0);
    let (from, to) = (seats(row.limit), seats(row.relaxed(by).limit));
    Some(Change { rule: problem.rules[lever.rule].id.clone(), bound: lever.side, from, to })
}

/// A relaxation in the making: bounds already moved are hard, the others may still give.
struct Moves<'a> {
    instance: &'a Instance,
    rows: Vec<Row>,
    moved: BTreeSet<Lever>,
    nodes: usize,
}

impl Moves<'_> {
    /// The least total by which the other bounds have to move.
    fn least(&self) -> Option<i64> {
        let found = search(&self.task());
        Some(-found.best.filter(|_| found.complete)?.worth)
    }

    /// The most that this lever can take of a total that is the least possible.
    fn most(&self, lever: Lever, total: i64) -> Option<i64> {
        let others = self.with(lever, total).least()?;
        for by in (1..=total - others).rev() {
            let trial = self.with(lever, by);
            let mut task = trial.task();
            task.need = Some(by - total);
            let found = search(&task);
            if found.best.is_some() {
                return Some(by);
            }
            if !found.complete {
                return None;
            }
        }
        Some(0)
    }

    fn with(&self, lever: Lever, by: i64) -> Self {
        let moved = |row: &Row| if row.lever == Some(lever) { row.relaxed(by) } else { row.clone() };
        let mut levers = self.moved.clone();
        levers.insert(lever);
        Self { rows: self.rows.iter().map(moved).collect(), moved: levers, ..*self }
    }

    fn task(&self) -> Task<'_> {
        Task::any(self.instance, self.rows.clone(), |lever| !self.moved.contains(&lever), self.nodes)
    }
}
