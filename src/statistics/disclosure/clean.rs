//! Clean-up: what is hidden and not unsafe is shown again, one cell after another, wherever every unsafe cell still
//! finds its witnesses without it.

use super::protect::{State, all_or_first};
use super::search::Search;

/// Shows again what need not be hidden; the heaviest cells first.
pub(super) fn clean(state: &mut State<'_>, search: &mut Search) {
    let cells = &state.system.cells;
    let may_be_shown =
        |cell: &usize| state.hidden[*cell] && !state.is_unsafe[*cell] && !state.system.is_withheld[*cell];
    let mut order: Vec<usize> = (0..cells.len()).filter(may_be_shown).collect();
    order.sort_by(|one, other| {
        let heavy = |cell: usize| (cells.weights[cell], cells.counts[cell]);
        heavy(*other).cmp(&heavy(*one)).then_with(|| cells.keys[*one].cmp(&cells.keys[*other]))
    });
    for cell in order {
        if !search.has_time() {
            break;
        }
        try_without(state, search, cell);
    }
}

/// Publishes a cell if everybody whose witnesses touched it finds others. Those that were found are kept in any case: they
/// do without it, and may serve when the next cell is tried.
fn try_without(state: &mut State<'_>, search: &mut Search, cell: usize) {
    let lost = state.witnesses.let_go(cell);
    state.hidden[cell] = false;
    search.hidden_are(state.ties_of_hidden());
    if finds_others(state, search, cell, &lost) {
        state.witnesses.forget(&lost);
    } else {
        state.witnesses.take_back(&lost);
        state.hidden[cell] = true;
    }
}

fn finds_others(state: &mut State<'_>, search: &mut Search, without: usize, lost: &[usize]) -> bool {
    let touched = lost.iter().flat_map(|witness| &state.witnesses.at(*witness).changes);
    let mut concerned: Vec<usize> = touched.map(|(at, _)| *at).collect();
    concerned.sort_unstable();
    concerned.dedup();
    concerned.retain(|at| state.is_unsafe[*at] && !state.unprotected.contains(at));
    if concerned.iter().any(|cell| is_tied(state, search, *cell)) {
        return false;
    }
    concerned.sort_by_key(|at| !state.system.are_neighbours(*at, without)); // who will fail, fails first
    for cell in concerned {
        while let Some(held) = state.lacking(cell) {
            let found = all_or_first(&held, |held| search.among_hidden(state, cell, held));
            let Some(found) = found else { return false };
            state.witnesses.add(found);
        }
    }
    true
}

/// Whether a cell cannot move at all, or not without one that a witness has to leave alone.
fn is_tied(state: &State<'_>, search: &Search, cell: usize) -> bool {
    let bundle = |cell: usize| search.hidden().of[cell].map(|(bundle, _)| bundle);
    let own = bundle(cell);
    let holds = |held: Vec<usize>| held.into_iter().any(|held| bundle(held) == own);
    own.is_none() || state.lacking(cell).is_some_and(holds)
}
