//! What is said of a question that nobody can answer: the rules that contradict, and the least relaxation.

use super::case::Case;
use super::certificate::SCALE;
use super::claim::{Certificate, Change, Claim, Pin, Side, Status};
use super::leaf::{Prices, Reckoned};
use super::report::Report;

pub(super) fn check(case: &Case<'_>, claim: &Claim, report: &mut Report) {
    let is_empty = claim.conflict.is_empty() && claim.conflict_pins.is_empty() && claim.relaxation.is_empty();
    if claim.status != Status::Infeasible {
        report.need(is_empty, "conflict", || "one is told though the status is not infeasible".into());
        return;
    }
    let kinds = report.kinds();
    let order: Vec<Option<usize>> = claim.conflict.iter().map(|id| case.rule(id)).collect();
    let is_ordered = order.iter().all(Option::is_some) && order.windows(2).all(|pair| pair[0] < pair[1]);
    report.need(is_ordered, "conflict", || "a rule is unknown, doubled or out of order".into());
    report.need(claim.conflict.is_empty() || claim.conflict_pins.is_empty(), "conflict", || {
        "rules and pins are both said to contradict by themselves".into()
    });
    for pin in claim.conflict_pins.iter().filter(|pin| !is_pin(case, pin)) {
        report.blame("conflict", || format!("{pin:?} is not among the pins"));
    }
    relaxation(case, claim, report);
    report.hold(kinds, || "the contradicting rules or pins are among those asked for".into());
    report.leave(
        "that the contradiction needs all of its parts, and that the relaxation helps and is the least",
    );
}

fn is_pin(case: &Case<'_>, pin: &Pin) -> bool {
    let is_in = |flags: &[bool], id: &str| case.find(id).is_some_and(|person| flags[person]);
    match pin {
        Pin::Include(id) => is_in(&case.include, id),
        Pin::Exclude(id) => is_in(&case.exclude, id),
        Pin::Apart(a, b) => {
            let pair = case.find(a).zip(case.find(b)).map(|(a, b)| (a.min(b), a.max(b)));
            pair.is_some_and(|pair| case.pairs.contains(&pair))
        }
    }
}

fn relaxation(case: &Case<'_>, claim: &Claim, report: &mut Report) {
    let mut last = None;
    for change in &claim.relaxation {
        let place = case.rule(&change.rule);
        let is_moved = place.is_some_and(|at| is_moved(case, at, change));
        let key = (place, change.bound == Side::Max);
        let is_next = last.is_none_or(|last| last < key);
        last = Some(key);
        report.need(is_moved && is_next, "relaxation", || {
            format!("{} {:?} from {} to {}", change.rule, change.bound, change.from, change.to)
        });
    }
    if let Some(certificate) = claim.certificate.as_ref().filter(|_| !claim.relaxation.is_empty()) {
        report.need(is_not_refuted(case, claim, certificate), "relaxation", || {
            "the certificate still proves that there is no cohort after it".into()
        });
    }
}

/// `from` is the rule's bound, and `to` is on its easier side.
fn is_moved(case: &Case<'_>, rule: usize, change: &Change) -> bool {
    let rule = &case.rules[rule];
    match change.bound {
        Side::Min => rule.min == Some(change.from) && (0..change.from).contains(&change.to),
        Side::Max => rule.max == Some(change.from) && change.to > change.from,
    }
}

/// Some leaf must come to 0 or more once the bounds have moved; else nothing was gained.
fn is_not_refuted(case: &Case<'_>, claim: &Claim, certificate: &Certificate) -> bool {
    certificate.leaves.iter().any(|leaf| {
        let mut prices = Prices::of(case, leaf, 0, None);
        for change in &claim.relaxation {
            let by = i128::from(change.to) - i128::from(change.from);
            let (max, min) = (leaf.max.get(&change.rule), leaf.min.get(&change.rule));
            let caps = leaf.each.get(&change.rule).into_iter().flat_map(|caps| caps.values());
            prices.constant += match change.bound {
                Side::Min => -min.map_or(0, |l| i128::from(*l) * by),
                Side::Max => max.into_iter().chain(caps).map(|u| i128::from(*u) * by).sum(),
            };
        }
        Reckoned::of(case, leaf, prices).total.is_some_and(|total| total.div_euclid(SCALE) >= 0)
    })
}
