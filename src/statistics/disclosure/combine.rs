//! New moves from those at hand: one taken several times or the other way round, or two that cancel out where neither may
//! go. Sums fit by themselves then; only what is left of counts and orders has to be looked at.

use super::moves::{Goal, Move};
use super::system::System;
use super::terms::gathered;
use super::witnesses::Witnesses;

/// So many of the newest moves are tried for each place.
const NEWEST: usize = 6;

/// A move for a cell from witnesses of whatever kind, that touches only cells that may move.
pub fn combined(
    system: &System,
    witnesses: &Witnesses,
    cell: usize,
    may_move: impl Fn(usize) -> bool,
) -> Option<Move> {
    for own in witnesses.newest_touching(cell).take(NEWEST) {
        let Some((pin, by)) = own.changes.iter().find(|(at, _)| !may_move(*at)) else {
            if let Some(found) = reached(system, own, cell) {
                return Some(found);
            }
            continue;
        };
        for other in witnesses.newest_touching(*pin).take(NEWEST) {
            let cancelled = sum(own, other.by(*pin), other, -by);
            if cancelled.touches(cell)
                && cancelled.changes.iter().all(|(at, _)| may_move(*at))
                && let Some(found) = reached(system, &cancelled, cell)
            {
                return Some(found);
            }
        }
    }
    None
}

/// A move so many times, forward or back, that it reaches one of the goals of a cell.
fn reached(system: &System, found: &Move, cell: usize) -> Option<Move> {
    Goal::of(system, cell).into_iter().find_map(|goal| {
        let (gain, need) = (found.by(cell), goal.by());
        let times = (need.abs() + gain.abs() - 1) / gain.abs() * gain.signum() * need.signum();
        let found = Move { changes: found.changes.iter().map(|(at, by)| (*at, by * times)).collect() };
        (goal.is_reached_by(found.by(cell)) && found.leaves_counts(system)).then_some(found)
    })
}

/// `a` times one move and `b` times another, divided by what all of it has in common.
fn sum(one: &Move, a: i64, other: &Move, b: i64) -> Move {
    let times =
        |own: &Move, many: i64| own.changes.iter().map(|(at, by)| (*at, by * many)).collect::<Vec<_>>();
    let mut changes = gathered(times(one, a).into_iter().chain(times(other, b)));
    let common = changes.iter().fold(0, |common, (_, by)| divisor(common, by.abs())).max(1);
    changes.iter_mut().for_each(|(_, by)| *by /= common);
    Move { changes }
}

fn divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { divisor(b, a % b) }
}
