//! Where one set of multipliers leaves a gap: trees that cover everything, and margins that hold in every leaf.

use super::leaves::assert_proves;
use crate::selection::solver::{Ask, Candidate, Problem, Proof, Rule, RuleKind, Status, Unwatched, select};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::BTreeMap;

/// Exact quotas over the same people, so that the relaxation is nearly always better than any cohort.
fn tangled(seed: u64) -> Problem {
    let mut rng = StdRng::seed_from_u64(seed);
    let mut candidates: Vec<Candidate> = Vec::new();
    for at in 0..40 {
        let mut answer =
            |a: usize| (format!("a{a}"), if rng.random_bool(0.5) { "yes" } else { "no" }.to_owned());
        let attributes = (0..6).map(&mut answer).collect();
        candidates.push(Candidate {
            id: format!("P{at:02}").into(),
            score: rng.random_range(0..50_000),
            attributes,
        });
    }
    let quota = |a: usize| {
        let matching = BTreeMap::from([(format!("a{a}"), vec!["yes".to_owned()])]);
        Rule {
            id: format!("r{a}"),
            kind: RuleKind::Where { matching, min: Some(3 + a % 3), max: Some(3 + a % 3) },
        }
    };
    Problem { places: 8, candidates, rules: (0..6).map(quota).collect(), ..Problem::default() }
}

#[test]
fn a_margin_holds_in_every_leaf_of_a_tree_and_the_tree_is_a_proof() {
    let mut trees = 0;
    for seed in 0..12 {
        let problem = tangled(seed);
        let explain = problem.candidates.iter().map(|c| c.id.to_string()).collect();
        let outcome = select(&problem, &Ask { explain, ..Ask::default() }, &Unwatched);
        if outcome.status != Status::Optimal {
            continue;
        }
        assert_proves(&problem, &outcome);
        trees += usize::from(outcome.certificate.as_ref().is_some_and(|c| c.proof == Proof::Tree));
        for (standing, flipped) in outcome.candidates.iter().zip(&outcome.what_if) {
            assert_eq!(standing.id, flipped.id);
            if let Some(loss) = flipped.loss {
                assert!(standing.margin.is_some_and(|margin| margin <= loss), "{standing:?} loses {loss}");
            }
        }
    }
    assert!(trees > 3, "only {trees} of the proofs are trees");
}
