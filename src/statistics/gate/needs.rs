//! What must not be known: for each unsafe cell the tables that would leave a reader in doubt.

use super::system::System;
use super::world::{Strip, World};

/// Σ factor × variable ≥ `least`: the tables that this holds for serve a need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Goal {
    pub terms: Vec<(usize, i64)>,
    pub least: i64,
}

/// One cell that a reader must be left in doubt about. One table that reaches one of the goals does it.
#[derive(Debug, Clone)]
pub(super) struct Need {
    pub cell: usize,
    pub goals: Vec<Goal>,
    pub why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Why {
    /// The count is small, or could be.
    Small,
    /// The count says what all or nearly all of a group are.
    Group,
}

impl Goal {
    /// The variable is at least so much.
    fn above(variable: usize, least: i64) -> Self {
        Self { terms: vec![(variable, 1)], least }
    }

    /// The variable is at most so much.
    fn below(variable: usize, most: i64) -> Self {
        Self { terms: vec![(variable, -1)], least: -most }
    }
}

/// The needs of the unsafe cells when the true counts are known, one for each variable, in the order of the cells.
/// A need for differing is met by the true table already but for the cell itself, so its goals exclude the truth.
pub(super) fn with_truth(world: &World, system: &System, truth: &[i64]) -> Vec<Need> {
    let k = largest_k(world, system);
    let mut is_group = vec![false; truth.len()];
    for strip in &world.strips {
        group_disclosure(strip, system, truth, &mut is_group);
    }
    let mut needs = Vec::new();
    let mut is_done = vec![false; truth.len()];
    for (cell, variable) in system.variable.iter().copied().enumerate() {
        if is_done[variable] || world.cells.all[cell].table.is_empty() {
            continue;
        }
        let (count, k) = (truth[variable], k[variable]);
        is_done[variable] = true;
        if (1..k).contains(&count) {
            needs.push(Need { cell, goals: outside(variable, count, k), why: Why::Small });
        } else if is_group[variable] {
            let goals = vec![Goal::below(variable, count - 1), Goal::above(variable, count + 1)];
            needs.push(Need { cell, goals, why: Why::Group });
        }
    }
    needs
}

/// Nobody is there or `k` and more; the nearer one first.
fn outside(variable: usize, count: i64, k: i64) -> Vec<Goal> {
    let mut goals = vec![Goal::below(variable, 0), Goal::above(variable, k)];
    if k - count < count {
        goals.reverse();
    }
    goals
}

/// Marks the parts of a row that say what all, or all but one, of its people are.
fn group_disclosure(strip: &Strip, system: &System, truth: &[i64], is_group: &mut [bool]) {
    let count = |cell: usize| truth[system.variable[cell]];
    let whole = count(strip.parent);
    if whole < 1 {
        return;
    }
    for (part, is_leaf) in &strip.parts {
        let own = count(*part);
        if *is_leaf && own >= 1 && own >= whole - 1 {
            is_group[system.variable[*part]] = true;
        }
        if *is_leaf && own == whole {
            // The zeros beside it say the same.
            let others = strip.parts.iter().filter(|(other, _)| other != part);
            others.for_each(|(other, _)| is_group[system.variable[*other]] = true);
        }
    }
}

/// What somebody without the records can hold against the files: any count could be small, and any row could be
/// of one kind.
pub(super) fn without_truth(world: &World, system: &System) -> Vec<Need> {
    let k = largest_k(world, system);
    let mut needs = Vec::new();
    let mut is_done = vec![false; k.len()];
    for (cell, variable) in system.variable.iter().copied().enumerate() {
        if is_done[variable] || world.cells.all[cell].table.is_empty() {
            continue;
        }
        is_done[variable] = true;
        needs.push(Need { cell, goals: outside(variable, 1, k[variable]), why: Why::Small });
    }
    for strip in &world.strips {
        let parent = system.variable[strip.parent];
        for (part, _) in strip.parts.iter().filter(|(_, is_leaf)| *is_leaf) {
            let own = system.variable[*part];
            // A row of one part says nothing that its parent does not.
            if own == parent {
                continue;
            }
            let apart = Goal { terms: vec![(parent, 1), (own, -1)], least: 2 };
            needs.push(Need { cell: *part, goals: vec![apart, Goal::below(parent, 0)], why: Why::Group });
        }
    }
    needs
}

/// The largest k of the cells of each variable.
fn largest_k(world: &World, system: &System) -> Vec<i64> {
    let mut k = vec![0; system.variable.len()];
    for (cell, variable) in world.cells.all.iter().zip(&system.variable) {
        k[*variable] = k[*variable].max(cell.k);
    }
    k
}
