//! Protection: a cell that is unsafe gets a witness, other figures that fit everything published and have it elsewhere;
//! and for each person who is alone in a cell, a witness that leaves that cell as she knows it.

use std::cmp::Reverse;

use super::clean::clean;
use super::moves::Move;
use super::primary::unsafe_cells;
use super::search::Search;
use super::system::System;
use super::ties::Ties;
use super::witnesses::Witnesses;

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

/// What protection heeds. Small counts always, and sums, margins and groups; each further rule hides more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Rows of one kind: a cell that holds everybody of its row, or all but one, is unsafe too.
    pub kinds: bool,
    /// Everybody knows that nobody reaches a stage without the one before.
    pub funnel: bool,
    /// Everybody knows that what is listed occurs.
    pub listed: bool,
    /// Somebody who is alone in a cell knows it.
    pub insiders: bool,
}

impl Rules {
    /// What a publication heeds.
    pub const ALL: Rules = Rules { kinds: true, funnel: true, listed: true, insiders: true };

    /// What other programmes know of: for comparing with them.
    pub const SMALL_COUNTS: Rules = Rules { kinds: false, funnel: false, listed: false, insiders: false };
}

/// So few cells are protected in every [`Turn`], and the least hidden counts; more would take too long.
const FEW: usize = 400;

/// Which unsafe cells come first. What is hidden for one serves the next, so that it matters how many are hidden in the
/// end; and no turn is the best for all tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// Those that hold most: they are the hardest to balance.
    LargestFirst,
    SmallestFirst,
    ByKey,
    ByKeyBackwards,
}

/// Hides what must be hidden. Deterministic: cells are taken in fixed orders.
pub fn protect(system: &System, rules: Rules) -> Protection {
    let heeded = system.heeding(rules);
    let system = &*heeded;
    let first = in_turn(system, rules, Turn::LargestFirst);
    if system.cells.len() > FEW {
        return first;
    }
    [Turn::SmallestFirst, Turn::ByKey, Turn::ByKeyBackwards].into_iter().fold(first, |best, turn| {
        let other = in_turn(system, rules, turn);
        if other.cost(system) < best.cost(system) { other } else { best }
    })
}

fn in_turn(system: &System, rules: Rules, turn: Turn) -> Protection {
    let is_unsafe = unsafe_cells(system, rules);
    let may_move: Vec<bool> = system.is_told.iter().map(|told| !told).collect();
    let all = Ties::of(system, &may_move);
    let mut state = State {
        system,
        rules,
        bundle: all.of.clone(),
        hidden: is_unsafe.iter().zip(&system.is_withheld).map(|(one, other)| *one || *other).collect(),
        is_unsafe,
        witnesses: Witnesses::new(system.cells.len()),
        unprotected: Vec::new(),
    };
    let mut search = Search::of(&state, all);
    for cell in state.in_order(turn) {
        state.guard(cell, &mut search);
    }
    clean(&mut state, &mut search);
    let State { hidden, is_unsafe, witnesses, unprotected, .. } = state;
    Protection { hidden, is_unsafe, unprotected, witnesses: witnesses.into_kept() }
}

impl Protection {
    /// Unsafe cells that nothing protects, then how much is hidden.
    fn cost(&self, system: &System) -> (usize, u32) {
        let hidden = self.hidden.iter().zip(&system.cells.weights).filter(|(hidden, _)| **hidden);
        (self.unprotected.len(), hidden.map(|(_, weight)| weight).sum())
    }
}

/// Protection in the making.
pub(super) struct State<'a> {
    pub system: &'a System,
    pub rules: Rules,
    /// Of each cell its bundle and factor if everything is hidden that is not told.
    bundle: Vec<Option<(usize, i64)>>,
    pub hidden: Vec<bool>,
    pub is_unsafe: Vec<bool>,
    pub witnesses: Witnesses,
    pub unprotected: Vec<usize>,
}

impl State<'_> {
    /// The unsafe cells.
    fn in_order(&self, turn: Turn) -> Vec<usize> {
        let cells = &self.system.cells;
        let mut order: Vec<usize> = (0..cells.len()).filter(|cell| self.is_unsafe[*cell]).collect();
        match turn {
            Turn::LargestFirst => {
                order.sort_by_key(|cell| (Reverse(cells.counts[*cell]), &cells.keys[*cell]))
            }
            Turn::SmallestFirst => order.sort_by_key(|cell| (cells.counts[*cell], &cells.keys[*cell])),
            Turn::ByKey => order.sort_by_key(|cell| &cells.keys[*cell]),
            Turn::ByKeyBackwards => order.sort_by_key(|cell| Reverse(&cells.keys[*cell])),
        }
        order
    }

    /// Finds the witnesses that an unsafe cell lacks, and hides what they touch.
    fn guard(&mut self, cell: usize, search: &mut Search) {
        while let Some(held) = self.lacking(cell) {
            let found = all_or_first(&held, |held| {
                search.among_hidden(self, cell, held).or_else(|| search.cheapest(self, cell, held))
            });
            let Some(found) = found else {
                self.unprotected.push(cell);
                return;
            };
            if found.cost(self.system, &self.hidden) > 0 {
                found.changes.iter().for_each(|(at, _)| self.hidden[*at] = true);
                search.hidden_are(self.ties_of_hidden());
            }
            self.witnesses.add(found);
        }
    }

    /// None when the cell has all the witnesses that it needs; else the cells that a further one must leave alone.
    pub fn lacking(&self, cell: usize) -> Option<Vec<usize>> {
        let mut known: Option<Vec<usize>> = None;
        for witness in self.witnesses.touching(cell).filter(|witness| self.is_witness(witness, cell)) {
            let alone =
                |at: &usize| self.rules.insiders && self.is_alone(*at) && !self.is_the_same(cell, *at);
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

    /// Somebody alone in a hidden cell of a table knows its count.
    pub fn is_alone(&self, cell: usize) -> bool {
        self.system.cells.counts[cell] == 1 && !self.system.is_between[cell]
    }

    /// Whether two cells of the same codes over other editions hold the same people whatever is hidden: they are tied, and
    /// equal. Who is alone in one of them is alone in the other, and that tells her nothing.
    fn is_the_same(&self, one: usize, other: usize) -> bool {
        let cells = &self.system.cells;
        let is_tied = self.bundle[one].is_some() && self.bundle[one] == self.bundle[other];
        let is_equal = is_tied && cells.counts[one] == cells.counts[other];
        one == other
            || (is_equal && without_edition(&cells.keys[one]).eq(without_edition(&cells.keys[other])))
    }

    /// Whether the move takes an unsafe cell where it, or the truth, is not small.
    pub fn is_witness(&self, witness: &Move, cell: usize) -> bool {
        let cells = &self.system.cells;
        let by = witness.by(cell);
        by != 0 && !(cells.is_small(cell) && cells.would_be_small(cell, cells.counts[cell] + by))
    }

    /// The bundles of the hidden cells, all but what is told anyway.
    pub fn ties_of_hidden(&self) -> Ties {
        let may_move = self.hidden.iter().zip(&self.system.is_told).map(|(hidden, told)| *hidden && !told);
        Ties::of(self.system, &may_move.collect::<Vec<bool>>())
    }
}

/// The codes of a key, whatever the editions.
fn without_edition(key: &str) -> impl Iterator<Item = &str> {
    key.split(';').filter(|part| !part.is_empty() && !part.starts_with("edition="))
}

/// A move that leaves all of some cells alone, or else the first of them.
pub(super) fn all_or_first(held: &[usize], mut search: impl FnMut(&[usize]) -> Option<Move>) -> Option<Move> {
    search(held).or_else(|| match held {
        [first, _, ..] => search(&[*first]),
        _ => None,
    })
}
