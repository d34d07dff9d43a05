//! Assignments against every assignment there is, against a search for a better one, and against the clock.

use proptest::prelude::*;

use super::files::{Asked, Inputs, Named};
use super::{Plan, Reason, Room, Task, assign};

/// What a plan is worth: affinity first, then even loads.
fn worth(task: &Task, plan: &[Vec<usize>]) -> (i64, i64) {
    let mut loads: Vec<i64> = task.rooms.iter().map(|room| room.now as i64).collect();
    plan.iter().flatten().for_each(|reviewer| loads[*reviewer] += 1);
    let pairs = plan.iter().enumerate().flat_map(|(a, on)| on.iter().map(move |r| (a, *r)));
    let affinity = pairs.map(|(a, r)| i64::from(task.affinity(a, r).expect("nobody is forbidden"))).sum();
    (affinity, -loads.iter().map(|load| load * load).sum::<i64>())
}

/// Whether a plan gives nobody what is forbidden, doubled or beyond their load, and says what is missing.
fn is_sound(task: &Task, plan: &Plan) -> Result<(), String> {
    let mut loads: Vec<usize> = task.rooms.iter().map(|room| room.now).collect();
    for (a, on) in plan.reviewers.iter().enumerate() {
        if on.iter().any(|r| task.affinity(a, *r).is_none()) || on.windows(2).any(|two| two[0] >= two[1]) {
            return Err(format!("application {a} has {on:?}"));
        }
        on.iter().for_each(|r| loads[*r] += 1);
        let short = plan.shortfalls.iter().filter(|short| short.application == a);
        if on.len() + short.map(|short| short.lacks).sum::<usize>() != task.wanted[a] {
            return Err(format!("application {a} has {on:?} of {}", task.wanted[a]));
        }
    }
    let full = |(load, room): (&usize, &Room)| room.most.is_some_and(|most| *load > most.max(room.now));
    if loads.iter().zip(&task.rooms).any(full) { Err(format!("loads {loads:?}")) } else { Ok(()) }
}

fn some_task(
    applications: usize,
    reviewers: usize,
    worths: std::ops::Range<i32>,
) -> impl Strategy<Value = Task> {
    let wanted = prop::collection::vec(0..4_usize, 1..=applications);
    let rooms = prop::collection::vec((0..3_usize, prop::option::weighted(0.8, 0..6_usize)), 1..=reviewers);
    let cells = prop::collection::vec((worths, prop::bool::weighted(0.2)), applications * reviewers);
    (wanted, rooms, cells).prop_map(|(wanted, rooms, cells)| {
        let rooms = rooms.into_iter().map(|(now, most)| Room { now, most }).collect();
        let mut task = Task::new(wanted, rooms);
        for a in 0..task.wanted.len() {
            for r in 0..task.rooms.len() {
                let (worth, is_forbidden) = cells[a * task.rooms.len() + r];
                task.prefer(a, r, worth);
                if is_forbidden {
                    task.forbid(a, r);
                }
            }
        }
        task
    })
}

/// The most reviews that can be given, and the best worth with as many for each application as the plan gives.
fn best(task: &Task, given: &[usize]) -> (usize, Option<(i64, i64)>) {
    let many = task.rooms.len();
    let mut most = 0;
    let mut best = None;
    let mut stack = vec![Vec::<Vec<usize>>::new()];
    while let Some(plan) = stack.pop() {
        let at = plan.len();
        if at == task.wanted.len() {
            most = most.max(plan.iter().map(Vec::len).sum());
            if plan.iter().map(Vec::len).eq(given.iter().copied()) {
                best = best.max(Some(worth(task, &plan)));
            }
            continue;
        }
        for bits in 0..1_usize << many {
            let on: Vec<usize> = (0..many).filter(|r| bits >> r & 1 == 1).collect();
            let mut next = plan.clone();
            next.push(on);
            let full = |r: usize| {
                let load = task.rooms[r].now + next.iter().flatten().filter(|other| **other == r).count();
                task.rooms[r].most.is_some_and(|most| load > most)
            };
            let on = &next[at];
            if on.len() <= task.wanted[at] && on.iter().all(|r| task.affinity(at, *r).is_some() && !full(*r))
            {
                stack.push(next);
            }
        }
    }
    (most, best)
}

/// A chain of changes between reviewers that would make the plan better: a circle that costs less than nothing.
fn is_improvable(task: &Task, plan: &Plan) -> bool {
    let many = task.rooms.len();
    let mut loads: Vec<i64> = task.rooms.iter().map(|room| room.now as i64).collect();
    plan.reviewers.iter().flatten().for_each(|reviewer| loads[*reviewer] += 1);
    let mut steps: Vec<(usize, usize, (i64, i64))> = Vec::new();
    for (a, on) in plan.reviewers.iter().enumerate() {
        for from in on {
            for to in (0..many).filter(|to| !on.contains(to)) {
                if let (Some(before), Some(after)) = (task.affinity(a, *from), task.affinity(a, to)) {
                    steps.push((*from, to, (i64::from(before) - i64::from(after), 0)));
                }
            }
        }
    }
    for (r, load) in loads.iter().enumerate() {
        if task.rooms[r].most.is_none_or(|most| *load < most as i64) {
            steps.push((r, many, (0, 2 * load + 1)));
        }
        if plan.reviewers.iter().flatten().any(|other| *other == r) {
            steps.push((many, r, (0, 1 - 2 * load)));
        }
    }
    let mut way = vec![(0, 0); many + 1];
    let mut has_changed = true;
    for _ in 0..=many + 1 {
        has_changed = false;
        for (from, to, cost) in &steps {
            let longer = (way[*from].0 + cost.0, way[*from].1 + cost.1);
            if longer < way[*to] {
                way[*to] = longer;
                has_changed = true;
            }
        }
    }
    has_changed
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_small_assignment_is_the_best_of_all(task in some_task(4, 3, -2..3)) {
        let plan = assign(&task);
        prop_assert_eq!(is_sound(&task, &plan), Ok(()));
        let given: Vec<usize> = plan.reviewers.iter().map(Vec::len).collect();
        let (most, best) = best(&task, &given);
        prop_assert_eq!(given.iter().sum::<usize>(), most);
        prop_assert_eq!(best, Some(worth(&task, &plan.reviewers)));
    }

    #[test]
    fn no_exchange_makes_a_larger_assignment_better(task in some_task(30, 9, -50..50)) {
        let plan = assign(&task);
        prop_assert_eq!(is_sound(&task, &plan), Ok(()));
        prop_assert!(!is_improvable(&task, &plan));
    }

    #[test]
    fn no_exchange_makes_an_assignment_with_many_ties_better(task in some_task(30, 9, 0..2)) {
        prop_assert!(!is_improvable(&task, &assign(&task)));
    }

    #[test]
    fn a_shortfall_names_reviewers_who_have_too_little_room(task in some_task(12, 5, 0..2)) {
        for short in assign(&task).shortfalls {
            match short.reason {
                Reason::Forbidden => prop_assert!(short.allowed < task.wanted[short.application]),
                Reason::Full { room, needed, reviewers, .. } => {
                    prop_assert!(needed > room && !reviewers.is_empty(), "{} of {}", needed, room);
                }
            }
        }
    }
}

#[test]
fn what_goes_wrong_is_told_by_file_line_and_field() {
    let named = |name, text: &'static str| Named { name, bytes: text.as_bytes() };
    let asked = Asked {
        applications: named("a.csv", "id,country\nA1,FR\nA1,DE\n"),
        reviewers: named("r.csv", "id,load,country\nR1,two,FR;DE\nR2,-1,\n"),
        pairs: Some(named("p.csv", "application,reviewer,affinity\nA1,R9,1\nA1,R1,high\nA1,R1,2\n")),
        forbid_same: &["country".to_owned()],
        reviews: 1,
    };
    let told = Inputs::read(&asked).expect_err("these are bad");
    assert_eq!(
        told.told(),
        [
            "a.csv:3: id: \"A1\" stands on line 2 too; ids are unique",
            "r.csv:2: load: \"two\" is no whole number from 0 to 1000000",
            "r.csv:3: load: \"-1\" is no whole number from 0 to 1000000",
            "p.csv:2: reviewer: \"R9\" is no id in r.csv",
            "p.csv:3: affinity: \"high\" is neither a whole number up to 1000000000 nor the word forbidden",
            "p.csv:4: reviewer: this pair stands here twice",
        ]
    );
}

#[test]
fn a_shared_value_forbids_and_ids_come_back_as_they_were() {
    let named = |name, text: &'static str| Named { name, bytes: text.as_bytes() };
    let asked = Asked {
        applications: named("a.csv", "country,id\nFR; DE,'=A1\n,A2\n"),
        reviewers: named("r.csv", "load,id,country\n2,R1,DE;US\n1,-R2,CH\n"),
        pairs: Some(named("p.csv", "reviewer,application,affinity\n'-R2,A2,forbidden\nR1,A2,-5\n")),
        forbid_same: &["country".to_owned()],
        reviews: 1,
    };
    let inputs = Inputs::read(&asked).expect("these are sound");
    assert_eq!(inputs.applications, ["=A1", "A2"]);
    let plan = assign(&inputs.task);
    assert_eq!(inputs.csv(&plan), "application,reviewer,affinity\n'=A1,'-R2,0\nA2,R1,-5\n");
}

#[test]
fn without_wishes_or_conflicts_loads_differ_by_one_at_most_and_pairs_of_reviewers_vary() {
    let plan = assign(&Task::new(vec![2; 100], vec![Room { now: 0, most: None }; 8]));
    let mut loads = [0; 8];
    plan.reviewers.iter().flatten().for_each(|reviewer| loads[*reviewer] += 1);
    assert!(loads.iter().all(|load| *load == 25), "{loads:?}");
    let pairs: std::collections::BTreeSet<_> = plan.reviewers.iter().collect();
    assert!(pairs.len() >= 20, "{} of 28 pairs meet", pairs.len());
}
