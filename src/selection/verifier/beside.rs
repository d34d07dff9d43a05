//! What is told beside the cohort: costs, single people, the frontier. Each as far as it can be checked cheaply.

use super::case::Case;
use super::certificate::{Proven, SCALE};
use super::claim::{Asked, Claim, Forced, Point, Status, WhatIf};
use super::cohort::{Freed, breaks, score};
use super::leaf::{Prices, Reckoned, rounded};
use super::report::Report;

/// Costs: none below zero, none above what the certificate allows once the rule's multipliers are gone.
pub(super) fn costs(case: &Case<'_>, claim: &Claim, proven: Option<&Proven>, report: &mut Report) {
    let costs = claim.rules.iter().filter_map(|rule| Some((case.rule(&rule.id)?, rule.cost?)));
    let costs: Vec<(usize, i64)> = costs.collect();
    if costs.is_empty() {
        return;
    }
    for (rule, cost) in &costs {
        let most = proven.and_then(|_| most_without(case, claim, *rule));
        let is_possible = *cost >= 0 && most.is_none_or(|most| i128::from(*cost) <= most);
        report.need(is_possible, "cost", || {
            format!("rule {}: {cost} is claimed, the certificate allows {most:?}", case.rules[*rule].id)
        });
    }
    report.leave("that a rule costs as much as is told: that would need a solve for each");
}

/// What the cohort could gain at most without a rule, by the same multipliers on all the others.
fn most_without(case: &Case<'_>, claim: &Claim, rule: usize) -> Option<i128> {
    let certificate = claim.certificate.as_ref()?;
    let bounds = certificate.leaves.iter().filter_map(|leaf| {
        let reckoned = Reckoned::of(case, leaf, Prices::of(case, leaf, SCALE, Some(rule)));
        Some(rounded(reckoned.total?, SCALE, i128::from(certificate.grid)))
    });
    Some(bounds.max()? - i128::from(claim.score?))
}

/// The cohorts of what-if answers: they keep every rule, they score what is told, and no more than is proven.
pub(super) fn what_if(
    case: &Case<'_>,
    claim: &Claim,
    cohort: &[usize],
    proven: Option<&Proven>,
    report: &mut Report,
) {
    let kinds = report.kinds();
    for one in &claim.what_if {
        if let Some(what) = wrong(case, claim, cohort, proven, one) {
            report.blame("what_if", || format!("{:?} {}: {what}", one.ask, one.id));
        }
    }
    if !claim.what_if.is_empty() {
        report.hold(kinds, || format!("{} cohorts of what_if: each keeps every rule", claim.what_if.len()));
        report.leave("that no cohort with a person forced in or out is better than the one told");
    }
}

fn wrong(
    case: &Case<'_>,
    claim: &Claim,
    cohort: &[usize],
    proven: Option<&Proven>,
    one: &WhatIf,
) -> Option<String> {
    let Some(person) = case.find(&one.id) else { return Some("the id is unknown".to_owned()) };
    if let Some(what) = unlike(case, claim, cohort.contains(&person), one) {
        return Some(what);
    }
    let Some(told) = one.score.map(i128::from) else {
        let is_empty = one.enters.is_empty() && one.leaves.is_empty() && one.loss.is_none();
        return (!is_empty).then(|| "somebody moves and there is no cohort".to_owned());
    };
    let find = |ids: &[String]| ids.iter().map(|id| case.find(id)).collect::<Option<Vec<usize>>>();
    let Some((ins, outs)) = find(&one.enters).zip(find(&one.leaves)) else {
        return Some("an id is unknown".to_owned());
    };
    let is_odd = ins.iter().any(|new| cohort.contains(new)) || !outs.iter().all(|old| cohort.contains(old));
    let after: Vec<usize> = cohort.iter().filter(|old| !outs.contains(old)).chain(&ins).copied().collect();
    if is_odd || after.contains(&person) != (one.forced == Forced::In) {
        return Some("who enters and leaves does not follow from the cohort".to_owned());
    }
    if let Some(what) = breaks(case, &after, Freed(Some(person))).into_iter().next() {
        return Some(what);
    }
    let base = score(case, cohort);
    if score(case, &after) != told {
        return Some(format!("a score of {told} is told, it is {}", score(case, &after)));
    }
    let is_proven = one.status == Status::Optimal && claim.status == Status::Optimal;
    if one.loss.map(i128::from) != is_proven.then_some(base - told) {
        return Some(format!("a loss of {:?} is told, it is {}", one.loss, base - told));
    }
    let is_flipped = cohort.contains(&person) != (one.forced == Forced::In);
    let is_free = !case.include[person] && !case.exclude[person];
    let most = proven.filter(|_| is_flipped && is_free).map(|proven| proven.flipped[person]);
    let is_above = most.is_some_and(|most| most.is_none_or(|most| told > most));
    is_above.then(|| format!("a score of {told} is told, the certificate allows {most:?}"))
}

/// Whether the answer is not to the question that its list asks.
fn unlike(case: &Case<'_>, claim: &Claim, is_in: bool, one: &WhatIf) -> Option<String> {
    let wanted = match one.ask {
        Asked::With => Forced::In,
        Asked::Without => Forced::Out,
        Asked::Explain if is_in => Forced::Out,
        Asked::Explain => Forced::In,
    };
    let order: Vec<Option<usize>> = one.because.iter().map(|id| case.rule(id)).collect();
    let is_ordered = order.iter().all(Option::is_some) && order.windows(2).all(|pair| pair[0] < pair[1]);
    let is_solved = one.status == Status::Infeasible;
    if one.forced != wanted && claim.score.is_some() {
        return Some(format!("{:?} is forced", one.forced));
    }
    if !is_ordered {
        return Some("a rule of because is unknown, doubled or out of order".to_owned());
    }
    (is_solved && one.score.is_some() || one.status == Status::Optimal && one.score.is_none())
        .then(|| "status and score do not go together".to_owned())
}

/// The frontier: seats follow from shares, and no later share scores more than an earlier one.
pub(super) fn frontier(case: &Case<'_>, claim: &Claim, report: &mut Report) {
    if claim.frontier.is_empty() {
        return;
    }
    let kinds = report.kinds();
    for point in &claim.frontier {
        let is_whole = (point.share * 1000.0).round() / 1000.0 == point.share;
        report.need(is_whole && seats(case, point) == Some(point.min), "frontier", || {
            format!("a share of {} does not come to {} seats", point.share, point.min)
        });
        let is_told = match point.status {
            Status::Optimal => point.score.is_some(),
            Status::Infeasible => point.score.is_none(),
            Status::NotProven => true,
        };
        report.need(is_told, "frontier", || format!("at {} status and score do not agree", point.share));
    }
    let proven: Vec<&Point> =
        claim.frontier.iter().filter(|point| point.status != Status::NotProven).collect();
    for pair in proven.windows(2) {
        let (first, second) =
            if pair[0].min <= pair[1].min { (pair[0], pair[1]) } else { (pair[1], pair[0]) };
        let is_falling =
            first.score >= second.score && (first.min != second.min || first.score == second.score);
        report.need(is_falling, "frontier", || {
            format!("{} seats score less than {} seats", first.min, second.min)
        });
    }
    report.hold(kinds, || format!("{} points of the frontier: seats, and a falling score", proven.len()));
    report.leave("that each point of the frontier is the best under its share");
}

/// ceil(share × places), the share in thousandths.
fn seats(case: &Case<'_>, point: &Point) -> Option<i64> {
    if !(0.0..=1000.0).contains(&point.share) {
        return None;
    }
    let share = (point.share * 1000.0).round() as u128;
    i64::try_from((share * case.seats() as u128).div_ceil(1000)).ok()
}
