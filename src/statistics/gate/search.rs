//! Looks for another table: the least change of the base that fits and reaches a goal.
//!
//! A linear program proposes, whole numbers decide: no float reaches a verdict of safety. That no table exists is the
//! program's word, and errs to the refusing side if it errs.

use super::Refusal;
use super::needs::Goal;
use super::part::{Bounds, Move, Part};
use super::program::{Answer, Program, whole};
use super::system::contradiction;

/// What a search comes back with.
pub(super) enum Found {
    /// A change of the base that fits and reaches the goal, checked in whole numbers.
    Table(Move),
    /// There is none.
    Nothing,
    /// The deadline came first, or the program gave up.
    Unknown,
}

/// So many variables around a goal are tried before all of a part that has twice as many.
const NEAR: usize = 220;

/// So many that changes found before touch are tried then: few of them are open, and most are bundled.
const AROUND: [usize; 3] = [400, 800, 1_200];

/// Looks for a table within bounds that reaches the goal. `around` tells of so many variables that changes found before
/// touch near the goal; the search is over all where they do not suffice.
pub(super) fn reach(
    part: &Part,
    goal: &Goal,
    bounds: &Bounds,
    around: impl Fn(usize) -> Vec<usize>,
    is_over: &dyn Fn() -> bool,
) -> Found {
    if bounds.most(goal) < goal.least {
        return Found::Nothing;
    }
    if part.variables.len() > 2 * NEAR {
        let near = neighbourhood(part, goal, bounds);
        if let Found::Table(moved) = within(part, goal, bounds, &near, is_over) {
            return Found::Table(moved);
        }
    }
    let mut tried = 0;
    for most in AROUND.into_iter().filter(|most| 3 * most < 2 * part.variables.len()) {
        let around = around(most);
        if around.len() <= tried {
            break;
        }
        tried = around.len();
        if let Found::Table(moved) = within(part, goal, bounds, &around, is_over) {
            return Found::Table(moved);
        }
    }
    let all: Vec<usize> = (0..part.variables.len()).collect();
    within(part, goal, bounds, &all, is_over)
}

/// Any table that fits a part. None if time is over.
///
/// # Errors
/// There is none.
pub(super) fn any(part: &Part, is_over: &dyn Fn() -> bool) -> Result<Option<Vec<i64>>, Refusal> {
    for is_whole in [false, true] {
        let program = Program::any(part, is_whole);
        match program.solve(is_over) {
            Answer::Nothing => return Err(contradiction()),
            Answer::Unknown => return Ok(None),
            Answer::Values(values) => {
                if let Some(changes) = whole(&values, 1.0) {
                    let mut base = part.bounds.low.clone();
                    changes.into_iter().for_each(|(at, by)| base[at] += by);
                    return Ok(Some(base));
                }
            }
        }
    }
    Ok(None)
}

fn within(part: &Part, goal: &Goal, bounds: &Bounds, open: &[usize], is_over: &dyn Fn() -> bool) -> Found {
    let serves = |moved: &Move| {
        part.fits(moved)
            && part.worth(goal, moved) >= goal.least
            && moved.iter().all(|(at, _)| !bounds.is_fixed(*at))
    };
    let values = match solve(part, goal, bounds, open, false, is_over) {
        Answer::Values(values) => values,
        Answer::Nothing => return Found::Nothing,
        Answer::Unknown => return Found::Unknown,
    };
    // A vertex of halves or thirds becomes whole by taking it two or three times.
    for times in [1.0, 2.0, 3.0] {
        if let Some(moved) = whole(&values, times).filter(serves) {
            return Found::Table(moved);
        }
    }
    match solve(part, goal, bounds, open, true, is_over) {
        Answer::Values(values) => whole(&values, 1.0).filter(serves).map_or(Found::Unknown, Found::Table),
        Answer::Nothing => Found::Nothing,
        Answer::Unknown => Found::Unknown,
    }
}

/// The variables nearest to a goal's, over the lines that they share.
fn neighbourhood(part: &Part, goal: &Goal, bounds: &Bounds) -> Vec<usize> {
    let mut near: Vec<usize> = goal.terms.iter().map(|(at, _)| *at).collect();
    let mut is_near = vec![false; part.variables.len()];
    near.iter().for_each(|at| is_near[*at] = true);
    let mut next = 0;
    while next < near.len() && near.len() < NEAR {
        for (line, _) in &part.touching[near[next]] {
            for (at, _) in &part.lines[*line].terms {
                if !is_near[*at] && !bounds.is_fixed(*at) {
                    is_near[*at] = true;
                    near.push(*at);
                }
            }
        }
        next += 1;
    }
    near.sort_unstable();
    near
}

fn solve(
    part: &Part,
    goal: &Goal,
    bounds: &Bounds,
    open: &[usize],
    is_whole: bool,
    is_over: &dyn Fn() -> bool,
) -> Answer {
    if is_over() {
        return Answer::Unknown;
    }
    Program::of(part, goal, bounds, open, is_whole).solve(is_over)
}
