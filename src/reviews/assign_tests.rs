//! Plans of assignment against what can be counted by hand.

use std::collections::{BTreeMap, BTreeSet};

use entity::{ApplicationId, PersonId};
use proptest::prelude::*;
use uuid::Uuid;

use super::assign::{Plan, Task, plan};

fn application(n: usize) -> ApplicationId {
    ApplicationId(Uuid::from_u128(1000 + n as u128))
}

fn reviewer(n: usize) -> PersonId {
    PersonId(Uuid::from_u128(1 + n as u128))
}

/// Applications and reviewers of few countries: whoever shares one is forbidden.
fn task(applications: &[usize], reviewers: &[(usize, usize)], wanted: usize) -> Task {
    let mut task = Task::default();
    for (n, (_, load)) in reviewers.iter().enumerate() {
        task.reviewers.insert(reviewer(n), *load);
    }
    for (a, country) in applications.iter().enumerate() {
        task.wanted.insert(application(a), wanted);
        for (r, (own, _)) in reviewers.iter().enumerate() {
            if own == country {
                task.forbidden.insert((application(a), reviewer(r)));
            }
        }
    }
    task
}

fn some_task() -> impl Strategy<Value = Task> {
    let applications = prop::collection::vec(0..4_usize, 0..25);
    let reviewers = prop::collection::vec((0..4_usize, 0..4_usize), 0..7);
    (applications, reviewers, 1..4_usize).prop_map(|(a, r, wanted)| task(&a, &r, wanted))
}

/// The cost that an even plan makes smallest.
fn cost(loads: &BTreeMap<PersonId, usize>) -> usize {
    loads.values().map(|load| load * load).sum()
}

/// Whether one reviewer could hand a chain of places on and make loads more even by it.
fn could_be_more_even(task: &Task, plan: &Plan) -> bool {
    let free =
        |a: ApplicationId, r: PersonId| !task.forbidden.contains(&(a, r)) && !plan.pairs.contains(&(a, r));
    plan.loads.iter().any(|(from, load)| {
        let mut reached = BTreeSet::from([*from]);
        loop {
            let onward: BTreeSet<PersonId> = plan
                .pairs
                .iter()
                .filter(|(_, r)| reached.contains(r))
                .flat_map(|(a, _)| task.reviewers.keys().filter(|r| free(*a, **r)).copied())
                .collect();
            let before = reached.len();
            reached.extend(onward);
            if reached.len() == before {
                break;
            }
        }
        reached.iter().any(|to| plan.loads[to] + 1 < *load)
    })
}

proptest! {
    #[test]
    fn a_forbidden_pair_is_never_planned(task in some_task()) {
        let plan = plan(&task);
        prop_assert!(plan.pairs.is_disjoint(&task.forbidden));
    }

    #[test]
    fn every_application_is_served_as_far_as_there_is_anybody(task in some_task()) {
        let plan = plan(&task);
        for (application, wanted) in &task.wanted {
            let allowed = task.reviewers.keys().filter(|r| !task.forbidden.contains(&(*application, **r))).count();
            let given = plan.pairs.iter().filter(|(a, _)| a == application).count();
            prop_assert_eq!(given, allowed.min(*wanted));
            let lacks = plan.shortfalls.get(application).copied().unwrap_or_default();
            prop_assert_eq!(lacks, wanted - given, "a shortfall is named");
        }
    }

    #[test]
    fn no_exchange_makes_the_loads_more_even(task in some_task()) {
        prop_assert!(!could_be_more_even(&task, &plan(&task)));
    }

    #[test]
    fn the_loads_are_what_was_there_and_what_is_planned(task in some_task()) {
        let plan = plan(&task);
        for (reviewer, load) in &plan.loads {
            let given = plan.pairs.iter().filter(|(_, r)| r == reviewer).count();
            prop_assert_eq!(*load, task.reviewers[reviewer] + given);
        }
    }

    #[test]
    fn without_conflicts_loads_differ_by_one_at_most(applications in 1..40_usize, reviewers in 3..8_usize) {
        let nobody_shares: Vec<(usize, usize)> = (0..reviewers).map(|n| (100 + n, 0)).collect();
        let plan = plan(&task(&vec![0; applications], &nobody_shares, 2));
        let (low, high) = (plan.loads.values().min(), plan.loads.values().max());
        prop_assert!(high.zip(low).is_some_and(|(high, low)| high - low <= 1));
    }

    #[test]
    fn a_small_plan_is_as_even_as_the_best_of_all_plans(
        countries in prop::collection::vec(0..3_usize, 1..6),
        reviewers in prop::collection::vec((0..3_usize, 0..3_usize), 1..5),
    ) {
        let task = task(&countries, &reviewers, 2);
        prop_assert_eq!(cost(&plan(&task).loads), cheapest(&task));
    }
}

/// Tries every choice of reviewers for every application.
fn cheapest(task: &Task) -> usize {
    let reviewers: Vec<PersonId> = task.reviewers.keys().copied().collect();
    let mut all: BTreeSet<Vec<usize>> = BTreeSet::from([task.reviewers.values().copied().collect()]);
    for (application, wanted) in &task.wanted {
        let allowed: Vec<usize> = (0..reviewers.len())
            .filter(|n| !task.forbidden.contains(&(*application, reviewers[*n])))
            .collect();
        let size = allowed.len().min(*wanted) as u32;
        let choices: Vec<usize> = (0..1_usize << reviewers.len())
            .filter(|bits| bits.count_ones() == size)
            .filter(|bits| (0..reviewers.len()).all(|n| bits >> n & 1 == 0 || allowed.contains(&n)))
            .collect();
        all = all
            .iter()
            .flat_map(|loads| {
                choices
                    .iter()
                    .map(|bits| loads.iter().enumerate().map(|(n, load)| load + (bits >> n & 1)).collect())
            })
            .collect();
    }
    all.iter().map(|loads: &Vec<usize>| loads.iter().map(|load| load * load).sum()).min().unwrap_or_default()
}

#[test]
fn places_given_early_are_handed_on_when_a_later_application_needs_it() {
    let reviewers = [(0, 0), (1, 0), (2, 0)];
    let plan = plan(&task(&[0, 0, 1, 1, 2, 2], &reviewers, 2));
    assert_eq!(plan.loads.values().copied().collect::<Vec<_>>(), [4, 4, 4]);
    assert!(plan.shortfalls.is_empty());
}

#[test]
fn six_hundred_applications_are_planned_in_good_time_and_evenly() {
    let countries: Vec<usize> = (0..600).map(|n| n % 40).collect();
    let reviewers: Vec<(usize, usize)> = (0..20).map(|n| (n, 0)).collect();
    let plan = plan(&task(&countries, &reviewers, 2));
    assert_eq!(plan.pairs.len(), 1200);
    assert!(plan.loads.values().all(|load| *load == 60), "{:?}", plan.loads);
}
