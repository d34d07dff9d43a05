//! Why an application lacks reviewers: too few may review it, or all who could are full.

use super::handing::Handing;
use super::task::Task;

/// An application that lacks reviewers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shortfall {
    pub application: usize,
    /// How many it lacks.
    pub lacks: usize,
    /// How many reviewers are not forbidden.
    pub allowed: usize,
    pub reason: Reason,
}

/// Why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It has everybody who may review it.
    Forbidden,
    /// All who could take it, also by handing others on, are full: a set of reviewers whose room is less than what
    /// the applications that depend on them need of them.
    Full {
        /// The set.
        reviewers: Vec<usize>,
        /// The reviews that they have room for.
        room: usize,
        /// How many applications depend on them, this one included.
        applications: usize,
        /// The reviews that these need of them at least.
        needed: usize,
    },
}

impl Shortfall {
    pub(super) fn of(
        task: &Task,
        handing: &Handing<'_>,
        application: usize,
        lacks: usize,
        reached: Vec<usize>,
    ) -> Self {
        let allowed = task.row(application).filter(|(_, affinity)| affinity.is_some()).count();
        if reached.is_empty() {
            return Self { application, lacks, allowed, reason: Reason::Forbidden };
        }
        let mut is_in = vec![false; task.rooms.len()];
        reached.iter().for_each(|reviewer| is_in[*reviewer] = true);
        let mut applications: Vec<usize> = reached.iter().flat_map(|at| handing.held[*at].clone()).collect();
        applications.push(application);
        applications.sort_unstable();
        applications.dedup();
        let room =
            |at: &usize| task.rooms[*at].most.unwrap_or(usize::MAX).saturating_sub(task.rooms[*at].now);
        let outside = |at: &usize| task.row(*at).filter(|(to, worth)| worth.is_some() && !is_in[*to]).count();
        let needed = applications.iter().map(|at| task.wanted[*at].saturating_sub(outside(at))).sum();
        let reason = Reason::Full {
            room: reached.iter().map(room).fold(0, usize::saturating_add),
            applications: applications.len(),
            needed,
            reviewers: reached,
        };
        Self { application, lacks, allowed, reason }
    }
}
