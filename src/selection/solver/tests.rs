//! The engine against brute force on small instances, and on cohorts of a realistic size.

mod brute;
mod edges;
mod forced;
mod leaves;
mod oracle;
mod pins;
mod realistic;
mod reserves;
mod small;
mod trees;

use super::{Ask, Outcome, Problem, Unwatched, select};

/// The cohort alone.
fn solve(problem: &Problem) -> Outcome {
    select(problem, &Ask::default(), &Unwatched)
}

/// Whether a person is in a list.
fn names(ids: &[String], id: &str) -> bool {
    ids.iter().any(|one| one == id)
}
