//! Who reviews what: every application gets its reviewers, nobody sees what they may not, loads are even.
//!
//! Each place is filled along the alternating path that ends at the least loaded reviewer in reach, which may
//! hand on places given earlier in the same plan. Cost of a reviewer's load is its square, so a shortest path in
//! the residual network is exactly that, and the plan is a cheapest flow: its loads are as even as they can be.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use entity::{ApplicationId, PersonId};

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
    let mut plan = Plan { loads: task.reviewers.clone(), ..Plan::default() };
    for (&application, &wanted) in &task.wanted {
        let filled = (0..wanted).take_while(|_| fill_one(task, &mut plan, application)).count();
        if filled < wanted {
            plan.shortfalls.insert(application, wanted - filled);
        }
    }
    plan
}

/// Finds one more reviewer for `application`; others may change places for it.
fn fill_one(task: &Task, plan: &mut Plan, application: ApplicationId) -> bool {
    let reached = reach(task, plan, application);
    let ends = reached.iter().map(|(reviewer, step)| {
        (
            plan.loads.get(reviewer).copied().unwrap_or_default(),
            step.depth,
            mixed(application, *reviewer),
            *reviewer,
        )
    });
    let Some((.., end)) = ends.min() else { return false };
    *plan.loads.entry(end).or_default() += 1;
    let mut reviewer = end;
    while let Some(step) = reached.get(&reviewer) {
        plan.pairs.insert((step.application, reviewer));
        let Some(giver) = step.giver else { break };
        plan.pairs.remove(&(step.application, giver));
        reviewer = giver;
    }
    true
}

/// How a reviewer was reached: by taking `application`, which `giver` then hands over.
struct Reached {
    application: ApplicationId,
    giver: Option<PersonId>,
    depth: usize,
}

/// Every reviewer who can be reached from `application` by handing on places of this plan.
fn reach(task: &Task, plan: &Plan, application: ApplicationId) -> BTreeMap<PersonId, Reached> {
    let held = held_by(plan);
    let mut reached: BTreeMap<PersonId, Reached> = BTreeMap::new();
    let mut seen = BTreeSet::from([application]);
    let mut queue = VecDeque::from([(application, None, 0)]);
    while let Some((application, giver, depth)) = queue.pop_front() {
        if reached.len() == task.reviewers.len() {
            break;
        }
        for &reviewer in task.reviewers.keys() {
            let pair = (application, reviewer);
            let is_free = !task.forbidden.contains(&pair) && !plan.pairs.contains(&pair);
            if is_free && !reached.contains_key(&reviewer) {
                reached.insert(reviewer, Reached { application, giver, depth });
                let places = held.get(&reviewer).into_iter().flatten();
                let onward = places.filter(|place| seen.insert(**place));
                queue.extend(onward.map(|place| (*place, Some(reviewer), depth + 1)));
            }
        }
    }
    reached
}

fn held_by(plan: &Plan) -> BTreeMap<PersonId, Vec<ApplicationId>> {
    let mut held: BTreeMap<PersonId, Vec<ApplicationId>> = BTreeMap::new();
    for &(application, reviewer) in &plan.pairs {
        held.entry(reviewer).or_default().push(application);
    }
    held
}

/// Breaks ties so that the same reviewers do not meet again and again; a fixed function of the pair.
fn mixed(application: ApplicationId, reviewer: PersonId) -> u128 {
    const ODD: u128 = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835;
    let mut bits = application.0.as_u128().wrapping_mul(ODD) ^ reviewer.0.as_u128().rotate_left(64);
    for _ in 0..2 {
        bits ^= bits >> 67;
        bits = bits.wrapping_mul(ODD);
    }
    bits ^ (bits >> 61)
}
