//! A move leads from the true figures to others that fit the same sums.

use super::system::System;

/// Where a move is to take its cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// By exactly so much.
    By(i64),
    /// Up by so much at least.
    Up(i64),
}

impl Goal {
    /// What would make a cell's true count uncertain enough: a small count must become none or no longer small, any
    /// other must become another. The nearer one first.
    pub fn of(system: &System, cell: usize) -> [Goal; 2] {
        let cells = &system.cells;
        let count = cells.counts[cell];
        match count {
            _ if cells.is_small(cell) && cells.ks[cell] - count < count => {
                [Goal::Up(cells.ks[cell] - count), Goal::By(-count)]
            }
            _ if cells.is_small(cell) => [Goal::By(-count), Goal::Up(cells.ks[cell] - count)],
            0 => [Goal::By(1), Goal::Up(1)],
            _ => [Goal::By(-1), Goal::By(1)],
        }
    }

    /// The least that it asks for.
    pub fn by(self) -> i64 {
        match self {
            Goal::By(by) | Goal::Up(by) => by,
        }
    }

    pub fn is_reached_by(self, change: i64) -> bool {
        match self {
            Goal::By(by) => change == by,
            Goal::Up(by) => change >= by,
        }
    }
}

/// The changes of a move, in the order of the cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    pub changes: Vec<(usize, i64)>,
}

impl Move {
    pub fn touches(&self, cell: usize) -> bool {
        self.by(cell) != 0
    }

    /// By how much it changes a cell.
    pub fn by(&self, cell: usize) -> i64 {
        self.changes.binary_search_by_key(&cell, |(at, _)| *at).map_or(0, |at| self.changes[at].1)
    }

    /// What it would newly hide.
    pub fn cost(&self, system: &System, hidden: &[bool]) -> u64 {
        let published = self.changes.iter().filter(|(cell, _)| !hidden[*cell]);
        published.map(|(cell, _)| u64::from(system.cells.weights[*cell])).sum()
    }

    /// Whether no count is less after it than everybody knows it to be and nobody reaches a stage without the one before.
    pub fn leaves_counts(&self, system: &System) -> bool {
        let after = |cell: usize| system.cells.counts[cell] + self.by(cell);
        let is_in_order = |at: &usize| {
            let (one, other) = system.orders[*at];
            after(one) >= after(other)
        };
        self.changes.iter().all(|(cell, by)| system.cells.counts[*cell] + by >= system.cells.floors[*cell])
            && self.changes.iter().all(|(cell, _)| system.orders_of[*cell].iter().all(is_in_order))
    }

    /// Whether only cells that may move do, and the figures after it are not negative and fit all sums and orders.
    pub fn holds(&self, system: &System, may_move: impl Fn(usize) -> bool) -> bool {
        let fits = |at: &usize| {
            let sum = &system.sums[*at];
            self.by(sum.parent) == sum.children.iter().map(|child| self.by(*child)).sum::<i64>()
        };
        self.changes.iter().all(|(cell, _)| may_move(*cell) && system.sums_of[*cell].iter().all(fits))
            && self.leaves_counts(system)
    }
}
