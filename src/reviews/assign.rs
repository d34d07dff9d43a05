//! Who reviews what: every application gets its reviewers, nobody sees what they may not, loads are even.
//!
//! The plan of the engine in `assignment`, asked with the ids of an edition: all pairs that are allowed are worth
//! the same, nobody has a limit, and what people have already counts.

use std::collections::{BTreeMap, BTreeSet};

use entity::{ApplicationId, PersonId};

use super::assignment::{self, Room};

/// What there is to assign.
#[derive(Clone, Debug, Default)]
pub struct Task {
    /// The reviewers who may be asked, with the work that they already have.
    pub reviewers: BTreeMap<PersonId, usize>,
    /// How many more reviewers each application needs.
    pub wanted: BTreeMap<ApplicationId, usize>,
    /// Pairs that must not be: conflicts, and those who were asked before.
    pub forbidden: BTreeSet<(ApplicationId, PersonId)>,
}

/// What is proposed. Nothing is asked of anybody yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub pairs: BTreeSet<(ApplicationId, PersonId)>,
    /// Applications for which nobody else may be asked, and how many reviewers they lack.
    pub shortfalls: BTreeMap<ApplicationId, usize>,
    /// The work of each reviewer, what they had included.
    pub loads: BTreeMap<PersonId, usize>,
}

/// The plan for a task: the same for the same task, whatever the order in which it was told.
pub fn plan(task: &Task) -> Plan {
    let applications: Vec<ApplicationId> = task.wanted.keys().copied().collect();
    let reviewers: Vec<PersonId> = task.reviewers.keys().copied().collect();
    let rooms = task.reviewers.values().map(|load| Room { now: *load, most: None });
    let mut asked = assignment::Task::new(task.wanted.values().copied().collect(), rooms.collect());
    for (application, reviewer) in &task.forbidden {
        let pair = (applications.binary_search(application), reviewers.binary_search(reviewer));
        if let (Ok(application), Ok(reviewer)) = pair {
            asked.forbid(application, reviewer);
        }
    }
    let found = assignment::assign(&asked);
    let mut plan = Plan { loads: task.reviewers.clone(), ..Plan::default() };
    for (application, given) in applications.iter().zip(&found.reviewers) {
        for reviewer in given.iter().map(|at| reviewers[*at]) {
            plan.pairs.insert((*application, reviewer));
            *plan.loads.entry(reviewer).or_default() += 1;
        }
    }
    let short = found.shortfalls.iter().map(|short| (applications[short.application], short.lacks));
    plan.shortfalls = short.collect();
    plan
}
