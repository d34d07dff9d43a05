//! The engine that picks a cohort: values in, values out, the same answer for any order of the input.
//!
//! Choose exactly `places` candidates with the largest sum of scores so that every rule holds. A float solver
//! only guides: the cohort is re-checked in integers, and `Optimal` means that an integer bound equals its score.
//!
//! Reading order: [`model`] (the question), [`outcome`] (the answer), `solve` (the stages), `search` (branch and
//! bound), `bound` (the integer proof), `guide` (the float advice), `infeasible`, [`reserve`], [`what_if`].

mod bound;
mod check;
mod guide;
mod infeasible;
mod instance;
mod lottery;
mod marks;
mod model;
mod outcome;
pub mod reserve;
mod search;
mod share;
mod solve;
mod task;
#[cfg(test)]
mod tests;
mod tickets;
pub mod what_if;

pub use check::{Violation, check};
pub use model::{Candidate, Fault, PinKind, Problem, Rule, RuleKind};
pub use outcome::{Change, Lottery, Outcome, Pin, RuleReport, Side, Status};
pub use share::{Seats, Share, seats};
pub use solve::{Effort, solve, solve_within};
pub use tickets::ticket;
