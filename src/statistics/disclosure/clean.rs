//! Clean-up: what is hidden and not unsafe is shown again, one cell after another, wherever every unsafe cell still
//! finds its witnesses without it.

use super::moves::Move;
use super::programme::Programme;
use super::protect::State;

/// Shows again what need not be hidden; the heaviest cells first.
pub(super) fn clean(state: &mut State<'_>) {
    let cells = &state.system.cells;
    let may_be_shown =
        |cell: &usize| state.hidden[*cell] && !state.is_unsafe[*cell] && !state.system.is_withheld[*cell];
    let mut order: Vec<usize> = (0..cells.len()).filter(may_be_shown).collect();
    order.sort_by(|one, other| {
        let heavy = |cell: usize| (cells.weights[cell], cells.counts[cell]);
        heavy(*other).cmp(&heavy(*one)).then_with(|| cells.keys[*one].cmp(&cells.keys[*other]))
    });
    let mut programme = Programme::of(state.system, state.hidden.clone(), &state.hidden);
    for cell in order {
        try_without(state, cell, &mut programme);
    }
}

/// Publishes a cell if everybody whose witnesses touched it finds others.
fn try_without<'a>(state: &mut State<'a>, cell: usize, programme: &mut Programme<'a>) {
    let (kept, lost): (Vec<Move>, Vec<Move>) =
        std::mem::take(&mut state.witnesses).into_iter().partition(|witness| !witness.touches(cell));
    let kept_many = kept.len();
    state.witnesses = kept;
    state.hidden[cell] = false;
    let mut without = programme.clone();
    without.stop(cell);
    if finds_others(state, cell, &lost, &without) {
        *programme = without;
    } else {
        state.witnesses.truncate(kept_many);
        state.witnesses.extend(lost);
        state.hidden[cell] = true;
    }
}

fn finds_others(state: &mut State<'_>, without: usize, lost: &[Move], programme: &Programme<'_>) -> bool {
    let mut concerned: Vec<usize> =
        lost.iter().flat_map(|witness| witness.changes.iter().map(|(at, _)| *at)).collect();
    concerned.sort_unstable();
    concerned.dedup();
    concerned.retain(|at| state.is_unsafe[*at] && !state.unprotected.contains(at));
    concerned.sort_by_key(|at| !state.system.are_neighbours(*at, without)); // who will fail, fails first
    for cell in concerned {
        while let Some(held) = state.lacking(cell) {
            let found = state.find(programme, cell, &held);
            let Some(found) = found else { return false };
            state.witnesses.push(found);
        }
    }
    true
}
