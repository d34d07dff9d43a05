//! The least that would have to give: every bound of a rule may move at a price of one a seat; an each-rule moves as
//! one. Of several relaxations of the least sum, the one that asks most of the first rule, then of the second, and so
//! on, of `min` before `max`.

use super::ask::{Step, Watch};
use super::cells::Cells;
use super::classes::Classes;
use super::kernel::maximise;
use super::linear::Linear;
use super::outcome::{Change, Side};
use super::programme::Programme;
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
    let Some(total) = easing.solve().map(|best| -best.worth) else { return Vec::new() };
    let (mut left, mut changes) = (total, Vec::new());
    easing.cap(total);
    for at in 0..easing.levers.len() {
        watch.tell(Step::Relaxation, at, easing.levers.len());
        let by = if left == 0 { Some(0) } else { easing.most(at) };
        let Some(by) = by else { return Vec::new() };
        easing.hold(at, by);
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
    /// The row that adds up what all levers take.
    sum: usize,
    linear: Option<Linear>,
    watch: &'a dyn Watch,
}

impl<'a> Easing<'a> {
    fn of(roster: &Roster, classes: &Classes, watch: &'a dyn Watch) -> Self {
        let base = &classes.programme;
        let levers: BTreeSet<Lever> = (0..roster.rows.len()).flat_map(|row| levers_of(roster, row)).collect();
        let sum = roster.rows.len();
        let mut cells = Cells::new();
        (0..base.len()).for_each(|class| cells.push(base.cells.of(class).iter().copied()));
        let places = base.max[0].unwrap_or(0);
        let (mut low, mut high, mut worth) = (base.low.clone(), base.high.clone(), vec![0; base.len()]);
        for lever in &levers {
            let moved = |row: &usize| levers_of(roster, *row).any(|of| of == *lever);
            let weight = if lever.side == Side::Min { 1 } else { -1 };
            let rows = (0..sum).filter(moved).map(|row| (row as u32, weight));
            cells.push(rows.chain([(sum as u32, 1)]));
            low.push(0);
            high.push(places.max(if lever.side == Side::Min { limit(roster, *lever) } else { 0 }));
            worth.push(-1);
        }
        let open = |limits: &[Option<i64>]| limits.iter().copied().chain([None]).collect();
        let (min, max) = (open(&base.min), open(&base.max));
        let programme = Programme { cells: cells.into(), low, high, worth: worth.into(), min, max, grid: 1 };
        Self { programme, levers: levers.into_iter().collect(), first: base.len(), sum, linear: None, watch }
    }

    fn solve(&mut self) -> Option<Best> {
        let goal = Goal { need: None, order: None, nodes: NODES, watch: self.watch };
        let mut linear = self.linear.take();
        linear.iter_mut().for_each(|linear| linear.follow(&self.programme));
        let answer = maximise(&self.programme, linear, None, goal);
        self.linear = Some(answer.linear);
        answer.best.filter(|_| answer.complete)
    }

    /// From now on all levers together take no more than this.
    fn cap(&mut self, total: i64) {
        self.programme.max[self.sum] = Some(total);
    }

    /// The most that a lever can take.
    fn most(&mut self, lever: usize) -> Option<i64> {
        let mut worth = vec![0; self.programme.len()];
        worth[self.first + lever] = 1;
        self.programme = self.programme.worth(worth, 1);
        self.solve().map(|best| best.worth)
    }

    /// From now on a lever takes exactly this.
    fn hold(&mut self, lever: usize, by: i64) {
        self.programme.low[self.first + lever] = by;
        self.programme.high[self.first + lever] = by;
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

fn change(roster: &Roster, lever: Lever, by: i64) -> Option<Change> {
    let seats = |limit: i64| usize::try_from(limit).unwrap_or(0);
    let from = limit(roster, lever);
    let to = if lever.side == Side::Min { from - by } else { from + by };
    let rule = roster.problem.rules[lever.rule].id.clone();
    (by > 0).then(|| Change { rule, bound: lever.side, from: seats(from), to: seats(to) })
}
