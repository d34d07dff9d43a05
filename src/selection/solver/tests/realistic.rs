//! Shortlists as they come in: hundreds of names, ten targets, one a State.

use super::solve;
use crate::selection::solver::{
    Candidate, Lottery, Outcome, Problem, Rule, RuleKind, Seats, Share, Status, check, reserve, seats,
};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

fn shortlist(n: usize, grid: i64, seed: u64) -> Vec<Candidate> {
    let mut rng = StdRng::seed_from_u64(seed);
    let regions = ["africa", "asia_pacific", "eastern_europe", "grulac", "weog"];
    let tracks = ["technical", "policy", "strategy"];
    (0..n)
        .map(|at| {
            let state = rng.random_range(0..(n / 3).clamp(12, 120));
            let small = if state % 7 < 3 { "yes" } else { "no" };
            let woman = rng.random_bool(if state % 5 == 2 { 0.15 } else { 0.4 });
            let attributes = [
                ("gender", if woman { "woman" } else { "man" }.to_owned()),
                ("country", format!("S{state:03}")),
                ("region", regions[state % 5].to_owned()),
                ("sids_or_ldc", small.to_owned()),
                ("track", tracks[rng.random_range(0..3)].to_owned()),
                ("seniority", ["junior", "mid", "senior", "director"][rng.random_range(0..4)].to_owned()),
            ];
            let bonus = if small == "yes" { 0 } else { 12_000 } + if woman { 0 } else { 4_000 };
            let score = (rng.random_range(20_000..84_000) + bonus) / grid * grid;
            let attributes = attributes.map(|(name, value)| (name.to_owned(), value));
            Candidate { id: format!("A{at:06}").into(), score, attributes: attributes.into_iter().collect() }
        })
        .collect()
}

fn target(id: &str, attribute: &str, value: &str, min: Option<usize>, max: Option<usize>) -> Rule {
    let matching = BTreeMap::from([(attribute.to_owned(), vec![value.to_owned()])]);
    Rule { id: id.to_owned(), kind: RuleKind::Where { matching, min, max } }
}

fn selection(n: usize, places: usize, grid: i64, seed: u64) -> Problem {
    let Seats { min, max, .. } = seats(Share::percent(47), Share::percent(53), places);
    let mut rules = vec![
        target("women", "gender", "woman", Some(min), Some(max)),
        target("small", "sids_or_ldc", "yes", Some(Share::of(1, 3).at_least(places)), None),
        Rule { id: "one-a-state".into(), kind: RuleKind::Each { attribute: "country".into(), max: 1 } },
    ];
    for region in ["africa", "asia_pacific", "eastern_europe", "grulac", "weog"] {
        rules.push(target(region, "region", region, Some(places * 3 / 20), Some(places * 2 / 5)));
    }
    for track in ["technical", "policy", "strategy"] {
        rules.push(target(track, "track", track, Some(places / 5), Some(places / 2)));
    }
    rules.push(target("directors", "seniority", "director", None, Some(places / 5)));
    let candidates = shortlist(n, grid, seed);
    Problem { places, reserve: 6, candidates, rules, seed: "draw".into(), ..Problem::default() }
}

/// What an answer to a realistic selection must be, whoever is on the list.
fn assert_proven(problem: &Problem, outcome: &Outcome) {
    assert_eq!((outcome.status, outcome.gap), (Status::Optimal, Some(0)));
    assert_ne!(outcome.lottery, Lottery::FirstFoundInFixedOrder);
    let ids: Vec<&str> = outcome.selected.iter().map(String::as_str).collect();
    assert_eq!(check(problem, &ids), []);
}

#[test]
fn a_realistic_cohort_is_proven_in_well_under_two_seconds() {
    for (n, places) in [(60, 15), (300, 25), (500, 25)] {
        for grid in [1, 625, 5_000] {
            let problem = selection(n, places, grid, 7);
            let started = Instant::now();
            assert_proven(&problem, &solve(&problem));
            let took = started.elapsed();
            assert!(took < Duration::from_secs(2), "{n} candidates on a grid of {grid} took {took:?}");
        }
    }
}

#[test]
fn a_realistic_answer_does_not_depend_on_the_order_of_the_rows() {
    let problem = selection(300, 25, 5_000, 3);
    let mut turned = problem.clone();
    turned.candidates.reverse();
    turned.candidates.rotate_left(100);
    assert_eq!(solve(&problem), solve(&turned));
}

#[test]
fn an_impossible_realistic_selection_names_its_conflict_and_the_least_change() {
    let mut problem = selection(300, 25, 625, 1);
    for candidate in &mut problem.candidates {
        if candidate.attributes.get("region") == Some("africa") {
            let mut stated = BTreeMap::from(candidate.attributes.clone());
            stated.insert("gender".into(), "man".into());
            candidate.attributes = stated.into();
        }
    }
    problem.rules.push(target("africa-13", "region", "africa", Some(13), None));
    problem.rules.retain(|rule| rule.id != "africa");
    problem.rules.push(target("women-13", "gender", "woman", Some(13), None));
    let started = Instant::now();
    let outcome = solve(&problem);
    assert_eq!(outcome.status, Status::Infeasible);
    assert_eq!(outcome.conflict, ["africa-13", "women-13"]);
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    let mut kept = problem.clone();
    kept.rules.retain(|rule| outcome.conflict.contains(&rule.id));
    assert_eq!(solve(&kept).relaxation.len(), 1, "one seat less for either is enough");
}

#[test]
fn a_reserve_for_five_hundred_candidates_covers_the_whole_cohort() {
    let problem = selection(500, 25, 625, 2);
    let outcome = solve(&problem);
    let started = Instant::now();
    let found = reserve::reserve(&problem, &outcome.selected);
    assert_eq!((found.list.len(), found.covers), (6, 25));
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

#[test]
fn a_hopelessly_tangled_selection_stops_by_itself_and_claims_nothing() {
    let mut rng = StdRng::seed_from_u64(1);
    let mut problem = Problem { places: 20, ..Problem::default() };
    for at in 0..150 {
        let mut answers = || if rng.random_bool(0.5) { "1" } else { "0" }.to_owned();
        let attributes = (0..20).map(|name| (format!("a{name}"), answers())).collect();
        let score = rng.random_range(40_000..100_000);
        problem.candidates.push(Candidate { id: format!("A{at}").into(), score, attributes });
    }
    let quota = |name: usize| Some(10 + name % 5);
    problem.rules =
        (0..20).map(|a| target(&format!("r{a}"), &format!("a{a}"), "1", quota(a), quota(a))).collect();
    let outcome = solve(&problem);
    assert_eq!(outcome.status, Status::NotProven);
    assert!(outcome.bound.is_some(), "a bound is known long before a cohort is");
    assert_eq!(outcome, solve(&problem));
}
