//! The engine that picks a cohort: values in, values out, the same answer for any order of the input.
//!
//! Choose exactly `places` candidates with the largest sum of scores so that every rule holds. Floats only guide: the
//! cohort is re-checked in integers, and `Optimal` means that an integer bound equals its score.
//!
//! Reading order: `model` (the question), `ask`, `outcome` (the answer), `select` (the stages), `roster` and
//! `programme` (the question in numbers), `linear`, `sifting`, `kernel`, `search` (how the best is found), `bound`,
//! `proof`, `prove`, `tree`, `certificate` (how it is proven), `ties`, `margins`, `costs`, `what_if`, `frontier`,
//! [`reserve`] (what else is asked), `classes`, `conflict`, `relaxation` (what stands in the way).

mod ask;
mod base;
mod bound;
mod branching;
mod cells;
mod certificate;
mod check;
mod classes;
mod conflict;
mod costs;
mod frontier;
mod infeasible;
mod kernel;
mod labels;
mod linear;
mod margins;
mod model;
mod outcome;
mod polish;
mod programme;
mod proof;
mod prove;
mod relaxation;
mod reports;
pub mod reserve;
mod roster;
mod search;
mod select;
mod share;
mod sifting;
mod solve;
#[cfg(test)]
mod tests;
mod tickets;
mod ties;
mod tree;
mod what_if;

pub use ask::{Ask, FrontierAsk, Step, Unwatched, Watch};
pub use certificate::{ApartPrice, Certificate, Leaf, Proof, SCALE};
pub use check::{Violation, check};
pub use frontier::{PerMille, Point};
pub use model::{Candidate, Fault, PinKind, Problem, Rule, RuleKind};
pub use outcome::{Because, Change, Lottery, Outcome, Pin, RuleReport, Side, Standing, Status, Verdict};
pub use reserve::{Replacement, Reserve};
pub use select::{MANY, select};
pub use share::{Seats, Share, seats};
pub use tickets::ticket;
pub use what_if::{Asked, Forced, WhatIf};
