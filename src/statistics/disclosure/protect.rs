//! Protection: a cell that is unsafe gets a witness, other figures that fit everything published and have it elsewhere;
//! and for each person who is alone in a cell, a witness that leaves that cell as she knows it.

use super::clean::clean;
use super::moves::{Goal, Move};
use super::primary::unsafe_cells;
use super::programme::Programme;
use super::repair::repaired;
use super::system::System;

/// Which cells are hidden, and why that is enough.
#[derive(Clone, Debug)]
pub struct Protection {
    pub hidden: Vec<bool>,
    pub is_unsafe: Vec<bool>,
    /// Unsafe cells that nothing protects.
    pub unprotected: Vec<usize>,
    /// The moves that show it.
    pub witnesses: Vec<Move>,
}

/// Whom to protect against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Somebody who is alone in a cell and knows it.
    pub insiders: bool,
}

impl Rules {
    pub const ALL: Rules = Rules { insiders: true };
}

/// Hides what must be hidden. Deterministic: cells are taken in a fixed order.
pub fn protect(system: &System, rules: Rules) -> Protection {
    let is_unsafe = unsafe_cells(system);
    let mut state = State {
        system,
        rules,
        hidden: is_unsafe.iter().zip(&system.is_withheld).map(|(one, other)| *one || *other).collect(),
        is_unsafe,
        witnesses: Vec::new(),
        unprotected: Vec::new(),
    };
    let mut programme = Programme::of(system, state.may_move(), &state.hidden);
    for cell in state.in_order() {
        state.guard(cell, &mut programme);
    }
    clean(&mut state);
    let State { hidden, is_unsafe, witnesses, unprotected, .. } = state;
    Protection { hidden, is_unsafe, unprotected, witnesses }
}

/// Protection in the making.
pub(super) struct State<'a> {
    pub system: &'a System,
    pub rules: Rules,
    pub hidden: Vec<bool>,
    pub is_unsafe: Vec<bool>,
    pub witnesses: Vec<Move>,
    pub unprotected: Vec<usize>,
}

impl<'a> State<'a> {
    /// Everything but what is told anyway.
    fn may_move(&self) -> Vec<bool> {
        self.system.is_told.iter().map(|is_told| !is_told).collect()
    }

    /// The unsafe cells, those that hold most first: they are the hardest to balance.
    pub fn in_order(&self) -> Vec<usize> {
        let cells = &self.system.cells;
        let mut order: Vec<usize> = (0..cells.len()).filter(|cell| self.is_unsafe[*cell]).collect();
        order.sort_by(|one, other| {
            cells.counts[*other]
                .cmp(&cells.counts[*one])
                .then_with(|| cells.keys[*one].cmp(&cells.keys[*other]))
        });
        order
    }

    /// Finds the witnesses that an unsafe cell lacks, and hides what they touch.
    fn guard(&mut self, cell: usize, programme: &mut Programme<'a>) {
        while let Some(held) = self.lacking(cell) {
            let Some(found) = self.find(programme, cell, &held) else {
                self.unprotected.push(cell);
                return;
            };
            let hides = found.cost(self.system, &self.hidden) > 0;
            for (at, _) in &found.changes {
                self.hidden[*at] = true;
            }
            self.witnesses.push(found);
            if hides {
                *programme = Programme::of(self.system, self.may_move(), &self.hidden);
            }
        }
    }

    /// None when the cell has all the witnesses that it needs; else the cells that a further one must leave alone.
    pub fn lacking(&self, cell: usize) -> Option<Vec<usize>> {
        let mut known: Option<Vec<usize>> = None;
        for witness in self.witnesses.iter().filter(|witness| self.is_witness(witness, cell)) {
            let alone = |at: &usize| *at != cell && self.rules.insiders && self.is_alone(*at);
            known = Some(match known {
                None => witness.changes.iter().map(|(at, _)| *at).filter(alone).collect(),
                Some(known) => known.into_iter().filter(|at| witness.touches(*at)).collect(),
            });
            if known.as_ref().is_some_and(Vec::is_empty) {
                return None;
            }
        }
        Some(known.unwrap_or_default())
    }

    /// Somebody alone in a hidden cell knows its count.
    fn is_alone(&self, cell: usize) -> bool {
        self.system.cells.counts[cell] == 1
    }

    /// Whether the move takes an unsafe cell where it, or the truth, is not small.
    pub fn is_witness(&self, witness: &Move, cell: usize) -> bool {
        let cells = &self.system.cells;
        let by = witness.by(cell);
        by != 0 && !(cells.is_small(cell) && cells.would_be_small(cell, cells.counts[cell] + by))
    }

    /// The cheapest move for a cell that leaves all of some cells alone, or else the first of them.
    pub fn find(&self, programme: &Programme<'_>, cell: usize, held: &[usize]) -> Option<Move> {
        self.cheapest(programme, cell, held).or_else(|| match held {
            [first, _, ..] => self.cheapest(programme, cell, &[*first]),
            _ => None,
        })
    }

    fn cheapest(&self, programme: &Programme<'_>, cell: usize, held: &[usize]) -> Option<Move> {
        let may_move: Vec<bool> = (0..self.hidden.len())
            .map(|at| self.hidden[at] && !self.system.is_told[at] && !held.contains(&at))
            .collect();
        let goals = Goal::of(self.system, cell);
        let quick = goals.iter().find_map(|goal| repaired(self.system, &may_move, cell, goal.by()));
        quick.or_else(|| {
            let found = goals.iter().filter_map(|goal| programme.cheapest(cell, *goal, held));
            found.min_by_key(|found| found.cost(self.system, &self.hidden))
        })
    }
}
