//! The bound of a leaf against every cohort of the leaf, for any multipliers.

use proptest::prelude::*;

use super::super::case::Case;
use super::super::claim::Leaf;
use super::super::cohort::{Freed, breaks, score};
use super::super::leaf::{Prices, Reckoned, rounded};
use super::{Small, small};

/// Any multipliers on all that there is, and up to two people decided.
fn with_leaf() -> impl Strategy<Value = (Small, Vec<i64>, usize, usize)> {
    (small(9, 37), prop::collection::vec(0..200_000_i64, 24), 0..40_usize, 0..40_usize)
}

fn leaf(case: &Case<'_>, u: &[i64], inside: usize, out: usize) -> Leaf {
    let mut u = u.iter().copied().cycle();
    let mut next = || u.next().unwrap_or(0);
    let mut leaf = Leaf::default();
    for rule in &case.rules {
        let id = rule.id.to_owned();
        if rule.is_each {
            let caps = (0..4)
                .filter_map(|c| Some((format!("c{c}"), next())).filter(|(c, _)| case.code(c).is_some()));
            leaf.each.insert(id, caps.collect());
        } else {
            rule.max.is_some().then(|| leaf.max.insert(id.clone(), next()));
            rule.min.is_some().then(|| leaf.min.insert(id, next()));
        }
    }
    for (a, b) in &case.pairs {
        let pair = (case.id(*a).to_owned(), case.id(*b).to_owned());
        leaf.apart.push(super::super::claim::Price { pair, u: next() });
    }
    let id = |at: usize| (at < case.len()).then(|| format!("P{at}"));
    leaf.inside.extend(id(inside));
    leaf.out.extend(id(out).filter(|_| out != inside));
    leaf
}

/// Every cohort that keeps every rule and belongs to the leaf.
fn cohorts(case: &Case<'_>, leaf: &Leaf) -> Vec<Vec<usize>> {
    let all = (0..1_usize << case.len()).filter(|bits| bits.count_ones() as usize == case.seats());
    let all = all.map(|bits| (0..case.len()).filter(|at| bits >> at & 1 == 1).collect::<Vec<_>>());
    let has = |cohort: &[usize], id: &String| case.find(id).is_some_and(|at| cohort.contains(&at));
    all.filter(|cohort| breaks(case, cohort, Freed(None)).is_empty())
        .filter(|cohort| leaf.inside.iter().all(|id| has(cohort, id)))
        .filter(|cohort| !leaf.out.iter().any(|id| has(cohort, id)))
        .collect()
}

proptest! {
    #[test]
    fn no_cohort_of_a_leaf_beats_its_bound_nor_the_bound_with_somebody_flipped(
        (small, u, inside, out) in with_leaf()
    ) {
        let inputs = small.inputs();
        let case = Case::of(&inputs);
        let leaf = leaf(&case, &u, inside, out);
        let reckoned = Reckoned::of(&case, &leaf, Prices::of(&case, &leaf, 64, None));
        for cohort in cohorts(&case, &leaf) {
            let own = score(&case, &cohort);
            let bound = reckoned.total.map(|total| rounded(total, 64, 37));
            prop_assert!(bound.is_some_and(|bound| own <= bound), "{} above {:?}", own, bound);
            for person in 0..case.len() {
                let flipped = reckoned.flipped(person, cohort.contains(&person));
                prop_assert!(flipped.is_some_and(|total| own <= rounded(total, 64, 37)));
            }
        }
    }
}
