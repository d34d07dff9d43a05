//! Reserves: whoever is on the list can really step in, and no other list covers more.

use super::oracle::Oracle;
use super::{names, small, solve};
use crate::selection::solver::{Candidate, Problem, Rule, Status, check, reserve};
use proptest::prelude::*;

/// The cohort with one person exchanged keeps every rule; who declined is no longer bound to be included.
fn steps_in(problem: &Problem, cohort: &[String], out: &str, new: &str) -> bool {
    let mut after = problem.clone();
    after.include.retain(|id| id != out);
    let ids: Vec<&str> = cohort.iter().map(|id| if id == out { new } else { id.as_str() }).collect();
    check(&after, &ids).is_empty()
}

fn covered(problem: &Problem, cohort: &[String], list: &[&String]) -> usize {
    let steps_in = |out: &&String| list.iter().any(|new| steps_in(problem, cohort, out, new));
    cohort.iter().filter(steps_in).count()
}

/// The fewest swaps and then the least loss after `out` declines, by trying every cohort.
fn nearest(problem: &Problem, cohort: &[String], out: &str) -> Option<(usize, i64)> {
    let mut after = problem.clone();
    after.include.retain(|id| id != out);
    after.exclude.push(out.to_owned());
    let score = |ids: &[String]| -> i64 {
        problem.candidates.iter().filter(|c| names(ids, &c.id)).map(|c| c.score).sum()
    };
    let cohorts = Oracle::of(&after).cohorts();
    let swaps = |ids: &[String]| ids.iter().filter(|id| !cohort.contains(id)).count();
    cohorts.iter().map(|ids| (swaps(ids), score(cohort) - score(ids))).min()
}

proptest! {
    #[test]
    fn no_list_of_two_covers_more_declines(problem in small::any_problem()) {
        let outcome = solve(&problem);
        let Some(found) = outcome.reserve.filter(|_| outcome.status == Status::Optimal) else { return Ok(()) };
        let cohort = outcome.selected;
        prop_assert_eq!(&found, &reserve::reserve(&problem, &cohort));
        let others: Vec<String> =
            problem.candidates.iter().map(|c| c.id.to_string()).filter(|id| !cohort.contains(id)).collect();
        let pairs = others.iter().flat_map(|a| others.iter().map(move |b| [a, b]));
        let most = pairs.map(|pair| covered(&problem, &cohort, &pair)).max().unwrap_or(0);
        prop_assert!(found.list.len() <= 2);
        prop_assert_eq!(found.covers, most);
        prop_assert_eq!(covered(&problem, &cohort, &found.list.iter().collect::<Vec<_>>()), most);
        prop_assert_eq!(found.replace.iter().map(|r| &r.out).collect::<Vec<_>>(), cohort.iter().collect::<Vec<_>>());
        for swap in &found.replace {
            let best = nearest(&problem, &cohort, &swap.out);
            prop_assert_eq!(swap.loss, best.map(|(_, loss)| loss), "{:?}", swap);
            prop_assert_eq!(swap.by.len(), best.map_or(0, |(swaps, _)| swaps));
            if best.is_some() {
                prop_assert_eq!(swap.also_out.len() + 1, swap.by.len());
                let stay = cohort.iter().filter(|id| **id != swap.out && !swap.also_out.contains(id));
                let ids: Vec<&str> = stay.chain(&swap.by).map(String::as_str).collect();
                let mut after = problem.clone();
                after.include.retain(|id| *id != swap.out);
                prop_assert_eq!(check(&after, &ids), vec![]);
            }
        }
    }

    #[test]
    fn the_next_reserve_is_the_first_who_keeps_every_rule(problem in small::any_problem(), at in 0..6_usize) {
        let outcome = solve(&problem);
        if outcome.selected.is_empty() {
            return Ok(());
        }
        let cohort = outcome.selected;
        let out = cohort[at % cohort.len()].clone();
        let members: Vec<String> = cohort.iter().filter(|id| **id != out).cloned().collect();
        let list: Vec<String> =
            problem.candidates.iter().map(|c| c.id.to_string()).filter(|id| !cohort.contains(id)).collect();
        let first = list.iter().find(|new| steps_in(&problem, &cohort, &out, new)).cloned();
        prop_assert_eq!(reserve::next_reserve(&problem, &members, &list), first);
    }
}

fn cohort_of_four() -> Problem {
    let person = |(id, score, gender): (&str, i64, &str)| Candidate {
        id: id.into(),
        score,
        attributes: [("gender".to_owned(), gender.to_owned())].into_iter().collect(),
    };
    let people = [
        ("ana", 90, "woman"),
        ("bo", 85, "man"),
        ("cy", 84, "man"),
        ("dia", 80, "woman"),
        ("ed", 75, "man"),
        ("fay", 60, "woman"),
    ];
    let women = r#"{"id": "women", "where": {"gender": ["woman"]}, "min": 2, "max": 2}"#;
    let women: Rule = serde_json::from_str(women).expect("the rule of a test is valid");
    Problem { places: 4, candidates: people.map(person).to_vec(), rules: vec![women], ..Problem::default() }
}

#[test]
fn a_list_of_two_holds_a_woman_though_a_man_scores_more() {
    let problem = cohort_of_four();
    let cohort = solve(&problem).selected;
    assert_eq!(cohort, ["ana", "bo", "cy", "dia"]);
    let found = reserve::reserve(&Problem { reserve: 2, ..problem }, &cohort);
    assert_eq!((found.list, found.covers), (vec!["ed".to_owned(), "fay".to_owned()], 4));
}

#[test]
fn with_two_vacancies_the_first_call_leaves_room_for_the_second() {
    let mut problem = cohort_of_four();
    let members = ["bo".to_owned(), "dia".to_owned()];
    let list = ["ed".to_owned(), "fay".to_owned()];
    assert_eq!(reserve::next_reserve(&problem, &members, &list), Some("ed".into()), "then fay fills up");
    problem.exclude = vec!["fay".into()];
    let called = reserve::next_reserve(&problem, &members, &list);
    assert_eq!(
        called,
        Some("ed".into()),
        "the list cannot fill both places, but a place for a woman stays open"
    );
    let members = ["bo".to_owned(), "ed".to_owned(), "dia".to_owned()];
    assert_eq!(
        reserve::next_reserve(&problem, &members, &["cy".to_owned()]),
        None,
        "a third man is too many"
    );
}
