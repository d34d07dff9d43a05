//! Reviewers to applications: the assignment of greatest affinity, and of those the one with the most even loads.
//!
//! A minimum-cost flow in whole numbers. Each application takes its reviewers one by one along the cheapest
//! alternating path, which may hand on places given before; so every stage is a cheapest flow, and what finds no
//! path now finds none later. Reading order: `task`, `flow`, `handing`, `shortfall`; `files` reads and writes CSV.

pub mod files;
mod flow;
mod handing;
mod shortfall;
mod task;
#[cfg(test)]
mod tests;

pub use flow::assign;
pub use shortfall::{Reason, Shortfall};
pub use task::{Room, Task, tie};

/// An assignment. Applications and reviewers are numbers of the task.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// For each application its reviewers, in their order.
    pub reviewers: Vec<Vec<usize>>,
    /// Who lacks reviewers, and why, in the order of the applications.
    pub shortfalls: Vec<Shortfall>,
}
