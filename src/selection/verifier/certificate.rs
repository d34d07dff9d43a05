//! The certificate: names and signs first, then the tree, then one pass a leaf.

use std::collections::HashSet;

use super::case::Case;
use super::claim::{Certificate, Claim, Leaf, Proof, Status};
use super::leaf::{Prices, Reckoned, rounded};
use super::report::Report;
use super::tree::{Flaw, flaw};

/// Multipliers are whole numbers of 1/64.
pub(super) const SCALE: i128 = 64;
/// A longer tree is not published.
const MOST_LEAVES: usize = 10_000;

/// What the leaves prove.
pub(super) struct Proven {
    /// No cohort scores more, in thousandths; none if the leaves hold no cohort at all.
    pub bound: Option<i128>,
    /// The same for each person when their place is flipped.
    pub flipped: Vec<Option<i128>>,
}

/// Checks the certificate; what it proves, if it can be understood and covers every case.
pub(super) fn check(
    case: &Case<'_>,
    claim: &Claim,
    selected: &[bool],
    report: &mut Report,
) -> Option<Proven> {
    let Some(certificate) = &claim.certificate else {
        let is_due = claim.status == Status::Optimal;
        report.need(!is_due, "certificate", || "an optimum is claimed without a certificate".into());
        report.leave("the bound: there is no certificate");
        return None;
    };
    let kinds = report.kinds();
    let is_framed = frame(case, certificate, report);
    let is_short = certificate.leaves.len() <= MOST_LEAVES;
    if !is_short || !leaves_are_named(case, certificate, report) || !is_framed {
        return None;
    }
    let proven = reckon(case, claim, certificate, selected, report);
    report.hold(kinds, || match certificate.leaves.len() {
        1 => "the certificate's bound, reckoned afresh over all candidates".to_owned(),
        leaves => {
            format!("the certificate: {leaves} leaves that cover every case, each bound reckoned afresh")
        }
    });
    Some(proven)
}

fn frame(case: &Case<'_>, certificate: &Certificate, report: &mut Report) -> bool {
    let grid = grid(case);
    let leaves = certificate.leaves.len();
    let scale = i128::from(certificate.scale);
    let mut is_sound = report.need(scale == SCALE, "scale", || format!("{scale} instead of {SCALE}"));
    is_sound &= report.need(i128::from(certificate.grid) == grid, "grid", || {
        format!("{} is claimed, the scores have the common divisor {grid}", certificate.grid)
    });
    is_sound
        & report.need(is_honest(certificate.proof, leaves), "proof", || match certificate.proof {
            Proof::Tree => format!("a tree of {leaves} leaves; it has 2 to {MOST_LEAVES}"),
            Proof::Bound | Proof::Search => format!("one leaf is promised and there are {leaves}"),
        })
}

fn is_honest(proof: Proof, leaves: usize) -> bool {
    match proof {
        Proof::Bound | Proof::Search => leaves == 1,
        Proof::Tree => (2..=MOST_LEAVES).contains(&leaves),
    }
}

/// The greatest common divisor of the scores, at least 1.
fn grid(case: &Case<'_>) -> i128 {
    (0..case.len()).map(|person| case.score(person)).fold(0, gcd).max(1)
}

fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

fn leaves_are_named(case: &Case<'_>, certificate: &Certificate, report: &mut Report) -> bool {
    let mut is_sound = true;
    for (at, leaf) in certificate.leaves.iter().enumerate() {
        if let Some(what) = misnamed(case, leaf) {
            report.blame("multipliers", || format!("leaf {at}: {what}"));
            is_sound = false;
        }
    }
    match flaw(case, &certificate.leaves) {
        None => is_sound,
        Some(Flaw::Name(at, id)) => {
            report.blame("leaves", || format!("leaf {at}: {id} is unknown or named twice"));
            false
        }
        Some(Flaw::Shape(what)) => {
            report.blame("leaves", || format!("they do not cover every case once: {what}"));
            false
        }
    }
}

/// The first multiplier of a leaf that is below zero or belongs to nothing.
fn misnamed(case: &Case<'_>, leaf: &Leaf) -> Option<String> {
    let is_side = |id: &str, is_max: bool| {
        let rule = case.rule(id).map(|at| &case.rules[at]);
        rule.is_some_and(|rule| !rule.is_each && if is_max { rule.max } else { rule.min }.is_some())
    };
    for (side, multipliers) in [("max", &leaf.max), ("min", &leaf.min)] {
        for (id, u) in multipliers {
            if *u < 0 || !is_side(id, side == "max") {
                return Some(format!("{side} of {id} at {u}: below 0, or no rule has this bound"));
            }
        }
    }
    for (id, caps) in &leaf.each {
        let rule = case.rule(id).map(|at| &case.rules[at]).filter(|rule| rule.is_each);
        let is_value =
            |value: &String| rule.zip(case.code(value)).is_some_and(|(rule, code)| rule.groups[code]);
        let is_odd = rule.is_none() || caps.is_empty();
        if is_odd {
            return Some(format!("each of {id}: no such each-rule, or no value"));
        }
        if let Some((value, u)) = caps.iter().find(|(value, u)| **u < 0 || !is_value(value)) {
            return Some(format!("each of {id}, {value} at {u}: below 0, or nobody counts there"));
        }
    }
    let mut seen = HashSet::new();
    leaf.apart.iter().find_map(|price| {
        let pair = case.find(&price.pair.0).zip(case.find(&price.pair.1));
        let pair = pair.map(|(a, b)| (a.min(b), a.max(b))).filter(|pair| case.pairs.contains(pair));
        let is_sound = price.u >= 0 && pair.is_some_and(|pair| seen.insert(pair));
        let (a, b) = &price.pair;
        (!is_sound).then(|| format!("apart {a} and {b} at {}: below 0, no such pair, or twice", price.u))
    })
}

fn reckon(
    case: &Case<'_>,
    claim: &Claim,
    certificate: &Certificate,
    selected: &[bool],
    report: &mut Report,
) -> Proven {
    let is_infeasible = claim.status == Status::Infeasible;
    let (scale, grid) = (if is_infeasible { 0 } else { SCALE }, i128::from(certificate.grid));
    let mut proven = Proven { bound: None, flipped: vec![None; case.len()] };
    for (at, leaf) in certificate.leaves.iter().enumerate() {
        let reckoned = Reckoned::of(case, leaf, Prices::of(case, leaf, scale, None));
        let bound = reckoned.total.map(|total| rounded(total, SCALE, grid));
        // A leaf that holds no cohort at all, for its places cannot be filled, is written with -grid.
        let due = bound.unwrap_or(-grid);
        report.need(due == i128::from(leaf.bound), "bound of a leaf", || {
            format!("leaf {at}: {} is claimed, the formula gives {due}", leaf.bound)
        });
        proven.bound = proven.bound.max(bound);
        for (person, flipped) in proven.flipped.iter_mut().enumerate().filter(|_| !is_infeasible) {
            let own = reckoned.flipped(person, !selected[person]);
            *flipped = (*flipped).max(own.map(|total| rounded(total, SCALE, grid)));
        }
        let limit = if is_infeasible { Some(-1) } else { claim.score.map(i128::from) };
        let must_close = certificate.proof != Proof::Search && claim.status != Status::NotProven;
        let above = bound.unwrap_or(i128::MIN).max(i128::from(leaf.bound));
        if let Some(limit) = limit.filter(|limit| must_close && above > *limit) {
            report.blame("bound of a leaf", || format!("leaf {at}: {above} is above {limit}"));
        }
    }
    proven
}
