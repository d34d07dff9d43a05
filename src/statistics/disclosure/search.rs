//! The search for a witness: from those at hand, by quick mending, by a linear programme among the hidden cells, and by
//! one over all cells, in this order.

use super::combine::combined;
use super::moves::{Goal, Move};
use super::programme::{Field, Wish};
use super::protect::State;
use super::repair::repaired;
use super::ties::{Bundle, Ties};

/// What touching a hidden cell costs: next to nothing, but fewer are better.
const NEXT_TO_NOTHING: f64 = 1.0 / 1024.0;

/// What a hidden cell of one person costs more: a move that leaves it alone serves that person too.
const DEAR: f64 = 30.0;

/// So many bundles around one soon show that nothing can be done.
const CLOSE: usize = 60;

/// So many around one are asked first for the cheapest move, then all.
const NEAR: usize = 300;

/// So often asking the near ones first may have been in vain more often than not.
const VAIN: i32 = 8;

/// In a larger field the nearer goal is enough: the other would cost as long again and seldom hide less.
const LARGE: usize = 1_500;

/// What is asked among hidden cells costs about the square of the bundles; so much of that is spent.
const MOST_WORK: usize = 250_000_000;

pub(super) struct Search {
    /// All cells that could be hidden.
    all: Ties,
    /// The hidden ones.
    hidden: Ties,
    /// How much more often asking the near ones was in vain than not.
    vain: i32,
    /// What is left to be spent.
    work: usize,
}

impl Search {
    pub fn of(state: &State<'_>, all: Ties) -> Search {
        Search { all, hidden: state.ties_of_hidden(), vain: 0, work: MOST_WORK }
    }

    pub fn hidden_are(&mut self, hidden: Ties) {
        self.hidden = hidden;
    }

    pub fn hidden(&self) -> &Ties {
        &self.hidden
    }

    /// Whether there is time for the clean-up to go on.
    pub fn has_time(&self) -> bool {
        self.work > self.hidden.bundles.len().pow(2)
    }

    /// A move that hides nothing more and leaves some cells alone.
    pub fn among_hidden(&mut self, state: &State<'_>, cell: usize, held: &[usize]) -> Option<Move> {
        let may_move = |at: usize| state.hidden[at] && !state.system.is_told[at] && !held.contains(&at);
        let found = combined(state.system, &state.witnesses, cell, may_move);
        let found = found.or_else(|| {
            let (price, ties) = (prices(state, &self.hidden, held), &self.hidden);
            let is_still: Vec<bool> = price.iter().map(Option::is_none).collect();
            let wishes = wishes(state, ties, cell);
            let quick = wishes.iter().find_map(|wish| repaired(ties, &is_still, wish.bundle, wish.by));
            let field = Field { ties, price: &price };
            let changes = quick.or_else(|| {
                wishes.iter().filter(|wish| !field.is_hopeless(**wish, CLOSE)).find_map(|wish| {
                    self.work = self.work.saturating_sub(ties.bundles.len().pow(2));
                    field.cheapest(*wish, usize::MAX)
                })
            });
            changes.map(|changes| ties.unbundled(&changes))
        });
        found.filter(|found| found.holds(state.system, may_move))
    }

    /// The cheapest move, whatever it hides.
    pub fn cheapest(&mut self, state: &State<'_>, cell: usize, held: &[usize]) -> Option<Move> {
        if self.vain < VAIN {
            let near = self.asked(state, cell, held, NEAR);
            self.vain += if near.is_some() { -1 } else { 1 };
            if near.is_some() {
                return near;
            }
        }
        self.asked(state, cell, held, usize::MAX)
    }

    fn asked(&self, state: &State<'_>, cell: usize, held: &[usize], most: usize) -> Option<Move> {
        let price = prices(state, &self.all, held);
        let field = Field { ties: &self.all, price: &price };
        let may_move = |at: usize| !state.system.is_told[at] && !held.contains(&at);
        let mut found = wishes(state, &self.all, cell).into_iter().filter_map(|wish| {
            let found = self.all.unbundled(&field.cheapest(wish, most)?);
            found.holds(state.system, may_move).then_some(found)
        });
        match price.len() {
            LARGE.. => found.next(),
            _ => found.min_by_key(|found| found.cost(state.system, &state.hidden)),
        }
    }
}

/// What changing each bundle by one costs; those with a held cell stay still.
fn prices(state: &State<'_>, ties: &Ties, held: &[usize]) -> Vec<Option<f64>> {
    let price = |(at, _): &(usize, i64)| match state.hidden[*at] {
        true if state.rules.insiders && state.is_alone(*at) => DEAR * NEXT_TO_NOTHING,
        true => NEXT_TO_NOTHING,
        false => f64::from(state.system.cells.weights[*at]),
    };
    let of = |bundle: &Bundle| Some(bundle.cells.iter().map(price).sum());
    let mut prices: Vec<Option<f64>> = ties.bundles.iter().map(of).collect();
    for (bundle, _) in held.iter().filter_map(|cell| ties.of[*cell]) {
        prices[bundle] = None;
    }
    prices
}

/// What would do for a cell, in bundles.
fn wishes(state: &State<'_>, ties: &Ties, cell: usize) -> Vec<Wish> {
    let Some((bundle, factor)) = ties.of[cell] else { return Vec::new() };
    let wish = |goal: Goal| Wish { bundle, by: goal.by() * factor, is_exact: matches!(goal, Goal::By(_)) };
    Goal::of(state.system, cell).map(wish).to_vec()
}
