//! The board with an answer on it: the cohort, who is near it, what would change it, what stands in its way.

use entity::edition;

use crate::i18n::Lang;
use crate::paths;
use crate::picture::Ring;
use crate::selection::candidates::Shortlist;
use crate::selection::forms::{Wish, query};
use crate::selection::solver::{Outcome, Problem};
use crate::selection::views::{self, Board, Rows, Seat, frontier::Frontier};

pub(super) fn fill(
    board: &mut Board,
    lang: Lang,
    (edition, shortlist): (&edition::Model, &Shortlist),
    (wish, problem): (&Wish, &Problem),
    outcome: &Outcome,
) {
    let rows = Rows::of(&edition.code, shortlist, &wish.plan, outcome);
    board.verdict = views::verdict(outcome.status, outcome.selected.is_empty()).to_owned();
    (board.score, board.bound, board.gap) = (outcome.score, outcome.bound, outcome.gap);
    board.lottery = views::lottery(outcome.lottery).to_owned();
    board.seed.clone_from(&outcome.seed);
    board.what_ifs = views::what_ifs(shortlist, problem, outcome);
    board.frontier = Frontier::of(problem, outcome, &wish.frontier, lang.dir() == "rtl");
    cohort(board, rows.seats(), problem.places);
    outside(board, &edition.code, wish, &rows);
    reserve(board, shortlist, outcome);
    impossible(board, &edition.code, wish, outcome);
}

fn cohort(board: &mut Board, seats: Vec<Seat>, places: usize) {
    let count = |state: &str| seats.iter().filter(|seat| seat.state == state).count();
    (board.safe, board.contested, board.pinned) = (count("safe"), count("contested"), count("pin"));
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    board.ring = Some(Ring::new(small(places), small(board.safe + board.pinned), small(board.contested)));
    board.seats = seats;
}

fn outside(board: &mut Board, code: &str, wish: &Wish, rows: &Rows) {
    let outside = rows.outside(&wish.after);
    let page = format!("{}?{}", paths::selection(code), query(&wish.plan));
    (board.outside, board.outside_total) = (outside.rows, outside.total);
    board.outside_next = outside.last.map(|last| format!("{page}&after={last}")).unwrap_or_default();
    if !wish.after.is_empty() {
        board.outside_first = page;
    }
}

fn reserve(board: &mut Board, shortlist: &Shortlist, outcome: &Outcome) {
    let Some(reserve) = &outcome.reserve else { return };
    let named = |reference: &String| views::named(shortlist.by_reference(reference), reference);
    (board.reserve, board.covers) = (reserve.list.iter().map(named).collect(), reserve.covers);
}

/// What contradicts, the least change that helps, and where to go to have it.
fn impossible(board: &mut Board, code: &str, wish: &Wish, outcome: &Outcome) {
    let page = |plan: &Problem| format!("{}?{}", paths::selection(code), query(plan));
    board.conflict_pins = views::pins(outcome);
    if !board.conflict_pins.is_empty() {
        board.unpinned_url = page(&views::unpinned(&wish.plan, outcome));
    }
    board.relaxation = views::moves(&wish.plan, outcome);
    if !board.relaxation.is_empty() {
        board.relaxed_url = page(&views::relaxed(&wish.plan, outcome));
    }
}
