//! When nobody can step in alone: the fewest swaps after a decline, then the least loss, as a programme in which
//! staying is worth more than any scores.

use super::super::ask::Watch;
use super::super::programme::Programme;
use super::super::solve::{Solved, solve};
use super::Replacement;
use super::tally::Tally;

/// The cohort nearest to `at` without `out`.
pub(super) fn fewest(
    tally: &Tally,
    programme: &Programme,
    at: &[i64],
    out: usize,
    watch: &dyn Watch,
) -> Replacement {
    let mut changed = programme.worth(worths(programme, at), programme.grid);
    (changed.low[out], changed.high[out]) = (0, 0);
    let after = match solve(&changed, None, None, watch) {
        Solved::Cohort(cohort) if cohort.complete => Some(cohort.best.at),
        _ => None,
    };
    let score =
        |at: &[i64]| -> i64 { at.iter().zip(programme.worth.iter()).map(|(x, worth)| x * worth).sum() };
    let who = |is_named: &dyn Fn(usize, i64) -> bool| {
        let people = after.iter().flat_map(|after| after.iter().enumerate());
        tally.names(people.filter(|(p, x)| is_named(*p, **x)).map(|(p, _)| p).collect())
    };
    Replacement {
        out: tally.roster.people[out].id.to_string(),
        by: who(&|person, x| x > at[person]),
        also_out: who(&|person, x| x < at[person] && person != out),
        loss: after.as_ref().map(|after| score(at) - score(after)),
    }
}

/// Everybody's score, and for staying more than any two cohorts differ.
fn worths(programme: &Programme, at: &[i64]) -> Vec<i64> {
    let best = programme.worth.iter().copied().max().unwrap_or(0);
    let places: i64 = at.iter().sum();
    let staying = best * (places + 1) + programme.grid;
    programme.worth.iter().zip(at).map(|(score, x)| score + staying * x).collect()
}
