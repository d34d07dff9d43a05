//! The verifier of results: reads result.json and its inputs by itself and believes nothing.
//!
//! Whole numbers only. It shares no code with the solver, only the readers of files. What a result claims and
//! nobody can check without solving again is said to be unchecked.
//!
//! Reading order: `claim` (the file), `case` (the question), `cohort`, `certificate` with `tree` and `leaf`,
//! `standing`, `reserve`, `infeasible`, `beside`, `report` (the findings).

mod beside;
mod case;
mod certificate;
mod claim;
mod cohort;
mod infeasible;
mod leaf;
mod report;
mod reserve;
mod standing;
mod swap;
#[cfg(test)]
mod tests;
mod tree;

pub use report::Report;

use crate::selection::files::{Inputs, Named};
use crate::sheet::{Faults, text};
use case::Case;
use certificate::Proven;
use claim::{Claim, Lottery, Proof, Status};
use cohort::{Freed, breaks, count, score};

/// Checks a result against the inputs that it is said to come from.
///
/// # Errors
/// The file is no result at all: one sentence with line and column.
pub fn verify(result: Named<'_>, inputs: &Inputs) -> Result<Report, Faults> {
    let claim = read(result)?;
    let case = Case::of(inputs);
    let mut report = Report::default();
    let kinds = report.kinds();
    let own = inputs.sha256();
    report.need(claim.inputs_sha256.as_ref() == Some(&own), "inputs", || {
        format!("the result is of other inputs: theirs is {:?}, these have {own}", claim.inputs_sha256)
    });
    report.hold(kinds, || "the inputs are those that the result names".into());
    let Some(cohort) = people(&case, &claim, &mut report) else { return Ok(report) };
    let mut selected = vec![false; case.len()];
    cohort.iter().for_each(|person| selected[*person] = true);
    let proven = certificate::check(&case, &claim, &selected, &mut report);
    numbers(&case, &claim, &cohort, proven.as_ref(), &mut report);
    rules(&case, &claim, &cohort, &mut report);
    standing::check(&case, &claim, &selected, proven.as_ref(), &mut report);
    if claim.score.is_some() {
        reserve::check(&case, &claim, &cohort, &mut report);
    }
    infeasible::check(&case, &claim, &mut report);
    beside::costs(&case, &claim, proven.as_ref(), &mut report);
    beside::what_if(&case, &claim, &cohort, proven.as_ref(), &mut report);
    beside::frontier(&case, &claim, &mut report);
    lottery(&claim, &mut report);
    Ok(report)
}

fn read(file: Named<'_>) -> Result<Claim, Faults> {
    let mut faults = Faults::default();
    let parsed = text(file.name, file.bytes, &mut faults).map(serde_json::from_str::<Claim>);
    match parsed {
        Some(Ok(claim)) => return Ok(claim),
        Some(Err(error)) => faults.tell(format!("{}:{}: {error}", file.name, error.line())),
        None => {}
    }
    Err(faults)
}

/// The cohort: known people who keep every rule, in the right order; none if ids are unknown.
fn people(case: &Case<'_>, claim: &Claim, report: &mut Report) -> Option<Vec<usize>> {
    let kinds = report.kinds();
    let mut cohort = Vec::new();
    for id in &claim.selected {
        match case.find(id) {
            Some(person) => cohort.push(person),
            None => report.blame("selected", || format!("{} is no id of the shortlist", id.escape_debug())),
        }
    }
    if report.kinds() != kinds {
        return None;
    }
    if claim.score.is_none() {
        report.need(cohort.is_empty(), "selected", || "people are chosen and there is no score".into());
        return Some(cohort);
    }
    for what in breaks(case, &cohort, Freed(None)) {
        report.blame("selected", || what);
    }
    let ranks: Vec<_> = cohort.iter().map(|person| case.rank(&claim.seed, *person)).collect();
    report.need(ranks.windows(2).all(|pair| pair[0] < pair[1]), "order", || {
        "the chosen are not sorted by score, ticket and id".into()
    });
    report.hold(kinds, || format!("{} people for {} places keep every rule", cohort.len(), case.seats()));
    Some(cohort)
}

/// Score, bound, gap and status, against the cohort and the certificate.
fn numbers(case: &Case<'_>, claim: &Claim, cohort: &[usize], proven: Option<&Proven>, report: &mut Report) {
    let kinds = report.kinds();
    let wide = |number: Option<i64>| number.map(i128::from);
    let (score_told, bound) = (wide(claim.score), wide(claim.bound));
    let own = claim.score.map(|_| score(case, cohort));
    report.need(score_told == own, "score", || format!("{score_told:?} is claimed, the sum is {own:?}"));
    let gap = bound.zip(score_told).map(|(bound, score)| bound - score);
    report.need(wide(claim.gap) == gap, "gap", || format!("{:?} is claimed, it is {gap:?}", claim.gap));
    let is_right = match claim.status {
        Status::Optimal => gap == Some(0),
        Status::NotProven => gap.is_none_or(|gap| gap > 0),
        Status::Infeasible => score_told.is_none() && bound.is_none(),
    };
    report.need(is_right, "status", || {
        format!("{:?} with score {score_told:?} and bound {bound:?}", claim.status)
    });
    report.hold(kinds, || "score, bound, gap and status agree".into());
    if let Some(proven) = proven {
        rest_on(claim, bound, proven, report);
    }
}

/// How far the claim rests on what the certificate proves.
fn rest_on(claim: &Claim, bound: Option<i128>, proven: &Proven, report: &mut Report) {
    let Some(root) = proven.bound else { return };
    let is_search = claim.certificate.as_ref().is_some_and(|one| one.proof == Proof::Search);
    let is_below = bound.is_some_and(|bound| bound < root) || claim.status == Status::Infeasible;
    match claim.status {
        Status::Optimal if !is_search => {}
        Status::Infeasible if !is_search => {}
        _ if is_below => {
            let claimed = bound.map_or("infeasible".to_owned(), |bound| bound.to_string());
            report.leave(format!(
                "the verdict {claimed}: it rests on a search that is too long to publish; the certificate proves \
                 a bound of {root}"
            ));
        }
        _ => {
            report.need(bound.is_none_or(|bound| bound == root), "bound", || {
                format!("{bound:?} is claimed, the certificate proves {root}")
            });
        }
    }
}

fn rules(case: &Case<'_>, claim: &Claim, cohort: &[usize], report: &mut Report) {
    let kinds = report.kinds();
    if claim.score.is_none() {
        report.need(claim.rules.is_empty(), "rules", || "rules are counted without a cohort".into());
        return;
    }
    let is_all = claim.rules.iter().map(|rule| rule.id.as_str()).eq(case.rules.iter().map(|rule| rule.id));
    report.need(is_all, "rules", || "they are not those of rules.json in their order".into());
    for (told, rule) in claim.rules.iter().zip(&case.rules).filter(|_| is_all) {
        let count = count(rule, cohort);
        let above = rule.min.map(|min| count - min);
        let below = rule.max.map(|max| max - count);
        let slack = above.into_iter().chain(below).min();
        let is_so = (told.count, told.min, told.max, told.slack) == (count, rule.min, rule.max, slack);
        report.need(is_so, "rules", || {
            format!(
                "{}: count {}, min {:?}, max {:?}, slack {:?} are claimed; they are {count}, {:?}, {:?}, {slack:?}",
                rule.id, told.count, told.min, told.max, told.slack, rule.min, rule.max
            )
        });
    }
    report.hold(kinds, || format!("the counts of {} rules", case.rules.len()));
}

fn lottery(claim: &Claim, report: &mut Report) {
    match claim.lottery {
        Lottery::ByTicket => report.leave("that no equally good cohort has a larger sum of tickets"),
        Lottery::NotNeeded if claim.score.is_some() => report.leave("that no other cohort is equally good"),
        Lottery::NotNeeded | Lottery::FirstFoundInFixedOrder => {}
    }
}
