//! Shortlists as they come in: hundreds of names, ten targets, one a State.

use crate::selection::solver::{
    Candidate, Lottery, Outcome, Problem, Rule, RuleKind, Seats, Share, Status, check, seats, solve,
};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::BTreeMap;
use std::time::Instant;

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
            Candidate { id: format!("A{at:06}"), score, attributes: BTreeMap::from(attributes) }
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

#[test]
#[ignore]
fn probe() {
    for (n, places) in [(60, 15), (60, 20), (120, 25), (300, 25), (500, 25)] {
        for grid in [1, 125, 625, 5000] {
            for seed in 0..4 {
                let problem = selection(n, places, grid, seed);
                let started = Instant::now();
                let outcome = solve(&problem);
                eprintln!(
                    "{n} {places} {grid} {seed}: {:?} {:?} gap {:?} {:?} conflict {:?} {:?} in {:?}",
                    outcome.status,
                    outcome.score,
                    outcome.gap,
                    outcome.lottery,
                    outcome.conflict,
                    outcome.relaxation,
                    started.elapsed()
                );
            }
        }
    }
}
