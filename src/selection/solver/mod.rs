//! The engine that picks a cohort: values in, values out, the same answer for any order of the input.
//!
//! Choose exactly `places` candidates with the largest sum of scores so that every rule holds. A float solver
//! only guides: the cohort is re-checked in integers, and `Optimal` means that an integer bound equals its score.
//!
//! Reading order: `model` (the question), `outcome` (the answer), `solve` (the stages), `search` (branch and
//! bound), `bound` (the integer proof), `guide` (the float advice), `infeasible`, [`reserve`], `what_if`.

mod ask;
mod bound;
mod certificate;
mod check;
mod frontier;
mod guide;
mod infeasible;
mod instance;
mod lottery;
mod marks;
mod model;
mod outcome;
pub mod reserve;
mod search;
mod select;
mod share;
mod solve;
mod task;
#[cfg(test)]
mod tests;
mod tickets;
mod what_if;

pub use ask::{Ask, FrontierAsk, Step, Unwatched, Watch};
pub use certificate::{ApartPrice, Certificate, Leaf, Proof, SCALE};
pub use check::{Violation, check};
pub use frontier::{PerMille, Point};
pub use model::{Candidate, Fault, PinKind, Problem, Rule, RuleKind};
pub use outcome::{Change, Lottery, Outcome, Pin, RuleReport, Side, Standing, Status, Verdict};
pub use reserve::{Replacement, Reserve};
pub use select::select;
pub use share::{Seats, Share, seats};
pub use solve::{Effort, solve, solve_within};
pub use tickets::ticket;
pub use what_if::{Asked, Forced, WhatIf};
