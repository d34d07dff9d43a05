//! The least that would have to give: every bound of a rule may move at a price of one a seat; an each-rule moves as
//! one. Of several relaxations of the least sum, the one that asks most of the first rule, then of the second, and so
//! on, of `min` before `max`.

use super::ask::{Step, Watch};
use super::classes::Classes;
use super::kernel::maximise;
use super::outcome::{Change, Side};
use super::programme::{Cells, Programme};
use super::roster::Roster;
use super::search::{Best, Goal};
use std::collections::BTreeSet;

/// How many nodes each question may take.
const NODES: usize = 4_000;

/// A bound that staff could move: one side of one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Lever {
    rule: usize,
    side: Side,
}

/// The change of bounds with the least sum; empty if it could not be proven least.
pub(super) fn least(roster: &Roster, classes: &Classes, watch: &dyn Watch) -> Vec<Change> {
    let mut easing = Easing::of(roster, classes, watch);
    let first = easing.first;
    let Some(best) = easing.solve() else { return Vec::new() };
    let total = -best.worth;
    let (mut left, mut changes) = (total, Vec::new());
    for at in 0..easing.levers.len() {
        watch.tell(Step::Relaxation, at, easing.levers.len());
        if left == 0 {
            easing.programme.high[first + at] = 0;
            continue;
        }
        let Some(by) = easing.most(at, total) else { return Vec::new() };
        easing.programme.low[first + at] = by;
        easing.programme.high[first + at] = by;
        left -= by;
        changes.extend(change(roster, easing.levers[at], by));
    }
    changes
}

/// The programme of classes with one more column for every lever.
struct Easing<'a> {
    programme: Programme,
    levers: Vec<Lever>,
    /// The column of the first lever.
    first: usize,
    watch: &'a dyn Watch,
}

impl<'a> Easing<'a> {
    fn of(roster: &Roster, classes: &Classes, watch: &'a dyn Watch) -> Self {
        let base = &classes.programme;
        let levers: BTreeSet<Lever> = (0..roster.rows.len()).flat_map(|row| levers_of(roster, row)).collect();
        let mut cells = Cells::new();
        (0..base.len()).for_each(|class| cells.push(base.cells.of(class).iter().copied()));
        let places = base.max[0].unwrap_or(0);
        let (mut low, mut high, mut worth) = (base.low.clone(), base.high.clone(), vec![0; base.len()]);
        for lever in &levers {
            let moved = |row: &usize| levers_of(roster, *row).any(|of| of == *lever);
            let weight = if lever.side == Side::Min { 1 } else { -1 };
            cells.push((0..roster.rows.len()).filter(moved).map(|row| (row as u32, weight)));
            low.push(0);
            high.push(places.max(largest_min(roster, lever)));
            worth.push(-1);
        }
        let programme = Programme { cells: cells.into(), low, high, worth: worth.into(), ..base.clone() };
        Self { programme, levers: levers.into_iter().collect(), first: base.len(), watch }
    }

    fn solve(&self) -> Option<Best> {
        self.ask(&self.programme)
    }

    fn ask(&self, programme: &Programme) -> Option<Best> {
        let goal = Goal { need: None, order: None, nodes: NODES, watch: self.watch };
        let answer = maximise(programme, None, None, goal);
        answer.best.filter(|_| answer.complete)
    }

    /// The most that a lever can take while all of them together take no more than `total`.
    fn most(&self, lever: usize, total: i64) -> Option<i64> {
        let column = self.first + lever;
        let mut worth = vec![0; self.programme.len()];
        worth[column] = 1;
        let mut capped = self.programme.worth(worth, 1);
        let mut cells = Cells::new();
        let new = self.programme.min.len() as u32;
        for at in 0..self.programme.len() {
            let extra = (at >= self.first).then_some((new, 1));
            cells.push(self.programme.cells.of(at).iter().copied().chain(extra));
        }
        capped.cells = cells.into();
        capped.min.push(None);
        capped.max.push(Some(total));
        self.ask(&capped).map(|best| best.worth)
    }
}

fn levers_of<'a>(roster: &'a Roster, row: usize) -> impl Iterator<Item = Lever> + use<'a> {
    let row = &roster.rows[row];
    let rule = row.what.rule();
    let sides = [(Side::Min, row.min), (Side::Max, row.max)];
    sides.into_iter().filter_map(move |(side, limit)| Some(Lever { rule: limit.and(rule)?, side }))
}

fn limit(roster: &Roster, lever: Lever) -> i64 {
    let row = roster.rows.iter().find(|row| row.what.rule() == Some(lever.rule));
    row.and_then(|row| if lever.side == Side::Min { row.min } else { row.max }).unwrap_or(0)
}

fn largest_min(roster: &Roster, lever: &Lever) -> i64 {
    if lever.side == Side::Min { limit(roster, *lever) } else { 0 }
}

fn change(roster: &Roster, lever: Lever, by: i64) -> Option<Change> {
    let seats = |limit: i64| usize::try_from(limit).unwrap_or(0);
    let from = limit(roster, lever);
    let to = if lever.side == Side::Min { from - by } else { from + by };
    let rule = roster.problem.rules[lever.rule].id.clone();
    (by > 0).then(|| Change { rule, bound: lever.side, from: seats(from), to: seats(to) })
}
