//! Where everybody stands: verdict, margin and reasons, against what the certificate proves.

use std::collections::HashSet;

use super::case::Case;
use super::certificate::Proven;
use super::claim::{Claim, Standing, Verdict};
use super::report::Report;

/// Checks `candidates`; `proven` is none where the certificate could not be followed.
pub(super) fn check(
    case: &Case<'_>,
    claim: &Claim,
    selected: &[bool],
    proven: Option<&Proven>,
    report: &mut Report,
) {
    let (people, score) = (&claim.candidates, claim.score);
    let Some(score) = score else {
        report.need(people.is_empty(), "candidates", || "people are judged and there is no cohort".into());
        return;
    };
    let kinds = report.kinds();
    if !everybody_by_id(case, people, report) {
        return;
    }
    let weighs = Weighing::of(case, claim);
    for standing in people {
        let Some(person) = case.find(&standing.id) else { continue };
        let is_pinned = case.include[person] || case.exclude[person];
        let wanted = verdict(standing, is_pinned, selected[person]);
        report.need(standing.verdict == wanted, "verdict", || {
            format!("{} is called {:?} and is {wanted:?}", standing.id, standing.verdict)
        });
        if let Some(proven) = proven.filter(|_| !is_pinned) {
            margin(standing, i128::from(score), proven.flipped[person], report);
        }
        report.need(!is_pinned || standing.margin.is_none(), "margin", || {
            format!("{} is pinned and has one", standing.id)
        });
        if proven.is_some() {
            let because = weighs.on(case, person);
            let told: Vec<&str> = standing.because.iter().map(String::as_str).collect();
            report.need(told == because, "because", || {
                format!("{}: {told:?} is claimed, multipliers weigh from {because:?}", standing.id)
            });
        }
    }
    report.hold(kinds, || {
        let margins = if proven.is_some() { ", each margin within what the certificate proves" } else { "" };
        format!("the verdicts of {} people{margins}", people.len())
    });
    if proven.is_none() {
        report.leave("margins and reasons of single people: there is no certificate to read them off");
    }
}

fn everybody_by_id(case: &Case<'_>, people: &[Standing], report: &mut Report) -> bool {
    let known = people.iter().filter(|standing| case.find(&standing.id).is_some()).count();
    let is_all = people.len() == case.len() && known == people.len();
    let is_sorted = people.windows(2).all(|pair| pair[0].id < pair[1].id);
    report.need(is_all && is_sorted, "candidates", || {
        format!("{} are listed of {}, each once and by id: not so", people.len(), case.len())
    })
}

/// In and out follow from the cohort; firm or not from the margin.
fn verdict(standing: &Standing, is_pinned: bool, is_selected: bool) -> Verdict {
    match (is_pinned, standing.margin, is_selected) {
        (true, ..) => Verdict::Pinned,
        (_, Some(margin), _) if margin <= 0 => Verdict::Contested,
        (_, _, true) => Verdict::Safe,
        (_, _, false) => Verdict::Out,
    }
}

fn margin(standing: &Standing, score: i128, flipped: Option<i128>, report: &mut Report) {
    let most = flipped.map(|bound| (score - bound).max(0));
    let is_proven = match (standing.margin, most) {
        (_, None) => standing.margin.is_none_or(|margin| margin >= 0),
        (Some(margin), Some(most)) => (0..=most).contains(&i128::from(margin)),
        (None, Some(_)) => false,
    };
    report.need(is_proven, "margin", || {
        let claimed = standing.margin.map_or("that they cannot be flipped".to_owned(), |m| m.to_string());
        format!("{}: {claimed} is claimed, the certificate proves {most:?}", standing.id)
    });
}

/// The rules that have a multiplier above zero in some leaf.
struct Weighing {
    /// By rule: a where-rule weighs on all who match.
    plain: Vec<bool>,
    /// Values of an each-rule that weigh.
    values: HashSet<(usize, usize)>,
}

impl Weighing {
    fn of(case: &Case<'_>, claim: &Claim) -> Self {
        let mut this = Self { plain: vec![false; case.rules.len()], values: HashSet::new() };
        let leaves = claim.certificate.iter().flat_map(|certificate| &certificate.leaves);
        for leaf in leaves {
            for (id, _) in leaf.max.iter().chain(&leaf.min).filter(|(_, u)| **u != 0) {
                case.rule(id).into_iter().for_each(|rule| this.plain[rule] = true);
            }
            for (id, caps) in &leaf.each {
                let codes = caps.iter().filter(|(_, u)| **u != 0).filter_map(|(value, _)| case.code(value));
                this.values.extend(codes.filter_map(|code| Some((case.rule(id)?, code))));
            }
        }
        this
    }

    fn on<'a>(&self, case: &Case<'a>, person: usize) -> Vec<&'a str> {
        let weighs = |(at, rule): &(usize, &super::case::Line<'a>)| {
            rule.group[person].is_some_and(|group| {
                if rule.is_each { self.values.contains(&(*at, group)) } else { self.plain[*at] }
            })
        };
        case.rules.iter().enumerate().filter(weighs).map(|(_, rule)| rule.id).collect()
    }
}
