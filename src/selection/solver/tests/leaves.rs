//! A certificate is checked by the published formula, from ids and values alone.

use super::super::certificate::{Certificate, Leaf, Proof};
use super::super::{Outcome, Problem, RuleKind, Status};
use super::names;
use crate::selection::attributes::Attributes;
use std::collections::BTreeSet;

/// Fails unless the certificate proves what the outcome says.
pub fn assert_proves(problem: &Problem, outcome: &Outcome) {
    let certificate = outcome.certificate.as_ref().expect("what is proven has a certificate");
    let limit =
        if outcome.status == Status::Optimal { outcome.score.expect("a cohort has a score") } else { -1 };
    assert_ne!(certificate.proof, Proof::Search, "a small proof can be published");
    for leaf in &certificate.leaves {
        let bound = bound(problem, certificate, leaf, outcome.status == Status::Optimal);
        assert!(bound <= limit, "{leaf:?} comes to {bound}, not to {limit}");
        assert_eq!(bound, leaf.bound);
    }
    assert!(covers(&certificate.leaves.iter().collect::<Vec<_>>(), &BTreeSet::new()));
}

/// The bound of a leaf in thousandths; minus one grid where there are too many in or too few left.
fn bound(problem: &Problem, certificate: &Certificate, leaf: &Leaf, is_scored: bool) -> i64 {
    let (mut total, mut inside, mut free) = (0_i128, 0, Vec::new());
    for rule in &problem.rules {
        match &rule.kind {
            RuleKind::Where { min, max, .. } => {
                total += leaf.max.get(&rule.id).map_or(0, |u| i128::from(*u) * max.expect("priced") as i128);
                total -= leaf.min.get(&rule.id).map_or(0, |l| i128::from(*l) * min.expect("priced") as i128);
            }
            RuleKind::Each { max, .. } => {
                let values = leaf.each.get(&rule.id).into_iter().flatten();
                total += values.map(|(_, u)| i128::from(*u) * *max as i128).sum::<i128>();
            }
        }
    }
    total += leaf.apart.iter().map(|price| i128::from(price.u)).sum::<i128>();
    for candidate in &problem.candidates {
        let id = &candidate.id;
        let mut reduced =
            if is_scored { i128::from(candidate.score) * i128::from(certificate.scale) } else { 0 };
        for rule in &problem.rules {
            reduced -= price(leaf, &rule.id, &rule.kind, &candidate.attributes);
        }
        let pairs = leaf.apart.iter().filter(|price| price.pair.0 == *id || price.pair.1 == *id);
        reduced -= pairs.map(|price| i128::from(price.u)).sum::<i128>();
        if names(&problem.include, id) || names(&leaf.inside, id) {
            total += reduced;
            inside += 1;
        } else if !names(&problem.exclude, id) && !names(&leaf.out, id) {
            free.push(reduced);
        }
    }
    if inside > problem.places || inside + free.len() < problem.places {
        return -certificate.grid;
    }
    free.sort_unstable_by(|a, b| b.cmp(a));
    total += free[..problem.places - inside].iter().sum::<i128>();
    let (scale, grid) = (i128::from(certificate.scale), i128::from(certificate.grid));
    i64::try_from(total.div_euclid(scale).div_euclid(grid) * grid).expect("a small bound")
}

fn price(leaf: &Leaf, rule: &str, kind: &RuleKind, has: &Attributes) -> i128 {
    let value = |name: &String| has.get(name).unwrap_or_default().to_owned();
    match kind {
        RuleKind::Where { matching, .. } if matching.iter().all(|(name, of)| of.contains(&value(name))) => {
            i128::from(*leaf.max.get(rule).unwrap_or(&0)) - i128::from(*leaf.min.get(rule).unwrap_or(&0))
        }
        RuleKind::Where { .. } => 0,
        RuleKind::Each { attribute, .. } => {
            i128::from(*leaf.each.get(rule).and_then(|values| values.get(&value(attribute))).unwrap_or(&0))
        }
    }
}

/// Whether the leaves split on one person after another until each stands alone.
fn covers(leaves: &[&Leaf], split: &BTreeSet<&str>) -> bool {
    let Some(first) = leaves.first() else { return false };
    if leaves.len() == 1 {
        return first.inside.iter().chain(&first.out).all(|id| split.contains(id.as_str()));
    }
    let named = first.inside.iter().chain(&first.out).find(|id| {
        let is_named = |leaf: &&Leaf| leaf.inside.contains(id) || leaf.out.contains(id);
        !split.contains(id.as_str()) && leaves.iter().all(is_named)
    });
    let Some(id) = named else { return false };
    let (inside, out): (Vec<&Leaf>, Vec<&Leaf>) = leaves.iter().partition(|leaf| leaf.inside.contains(id));
    let mut split = split.clone();
    split.insert(id);
    covers(&inside, &split) && covers(&out, &split)
}
