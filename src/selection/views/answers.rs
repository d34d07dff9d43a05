//! What the solver answered, as a page shows it: keys and figures, and never a gender beside a person.

use serde::Serialize;

use super::parts::{Label, Named, label_beside_a_person, label_of, named};
use crate::selection::candidates::Shortlist;
use crate::selection::solver::{
    Asked, Change, Forced, Lottery, Outcome, Pin, Problem, Rule, RuleKind, Side, Status, WhatIf,
};
use crate::selection::targets::{bounded, bounds};

/// A bound that would have to move so that a cohort exists.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Move {
    pub code: String,
    pub labels: Vec<String>,
    /// `min` or `max`.
    pub side: String,
    pub from: usize,
    pub to: usize,
}

/// What the cohort would be with, or without, one person.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WhatIfView {
    pub is_with: bool,
    pub who: Named,
    /// `optimal`, `not_proven`, `not_found` or `infeasible`.
    pub status: String,
    pub score: Option<i64>,
    pub is_proven: bool,
    /// In thousandths; none unless both cohorts are proven.
    pub loss: Option<i64>,
    pub enters: Vec<Named>,
    pub leaves: Vec<Named>,
    /// The targets in the way.
    pub because: Vec<Label>,
}

/// A requirement that takes part in a contradiction.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PinRow {
    /// The key of what was required.
    pub key: String,
    pub first: String,
    /// Of a pair.
    pub second: String,
}

pub fn verdict(status: Status, is_empty: bool) -> &'static str {
    match (status, is_empty) {
        (Status::Optimal, _) => "optimal",
        (Status::NotProven, false) => "not_proven",
        (Status::NotProven, true) => "not_found",
        (Status::Infeasible, _) => "infeasible",
    }
}

/// How a draw among equals ended; empty where there were none.
pub fn lottery(lottery: Lottery) -> &'static str {
    match lottery {
        Lottery::NotNeeded => "",
        Lottery::ByTicket => "by_ticket",
        Lottery::FirstFoundInFixedOrder => "first_found",
    }
}

pub fn what_ifs(shortlist: &Shortlist, problem: &Problem, outcome: &Outcome) -> Vec<WhatIfView> {
    let view = |found: &WhatIf| {
        let named = |reference: &String| named(shortlist.by_reference(reference), reference);
        WhatIfView {
            is_with: found.ask == Asked::With || found.forced == Forced::In,
            who: named(&found.id),
            status: verdict(found.status, found.score.is_none()).to_owned(),
            score: found.score,
            is_proven: found.loss.is_some(),
            loss: found.loss,
            enters: found.enters.iter().map(named).collect(),
            leaves: found.leaves.iter().map(named).collect(),
            because: if found.loss == Some(0) { Vec::new() } else { in_the_way(problem, outcome, found) },
        }
    };
    outcome.what_if.iter().map(view).collect()
}

/// The targets in the way of one person. Whether a target on gender weighs on this person would tell their gender:
/// where it weighs on anybody it is said of everybody, and never by its name.
fn in_the_way(problem: &Problem, outcome: &Outcome, found: &WhatIf) -> Vec<Label> {
    let weighs_on_anybody =
        |rule: &Rule| outcome.candidates.iter().any(|standing| standing.because.contains(&rule.id));
    let is_said = |rule: &&Rule| match found.status {
        Status::Infeasible => found.because.contains(&rule.id),
        _ if is_on_gender(&rule.kind) => weighs_on_anybody(rule),
        _ => found.because.contains(&rule.id),
    };
    let mut said: Vec<Label> = Vec::new();
    for rule in problem.rules.iter().filter(is_said) {
        let labels = label_beside_a_person(&rule.kind);
        let code = if is_on_gender(&rule.kind) { String::new() } else { rule.id.clone() };
        let label = Label { code, labels };
        if !said.contains(&label) {
            said.push(label);
        }
    }
    said
}

fn is_on_gender(kind: &RuleKind) -> bool {
    label_beside_a_person(kind) != label_of(kind)
}

pub fn pins(outcome: &Outcome) -> Vec<PinRow> {
    let row = |key: &str, first: &String, second: &str| PinRow {
        key: key.to_owned(),
        first: first.clone(),
        second: second.to_owned(),
    };
    let pin = |pin: &Pin| match pin {
        Pin::Include(id) => row("selection-include", id, ""),
        Pin::Exclude(id) => row("selection-exclude", id, ""),
        Pin::Apart(first, second) => row("selection-apart", first, second),
    };
    outcome.conflict_pins.iter().map(pin).collect()
}

/// The question without the requirements that contradict each other.
pub fn unpinned(plan: &Problem, outcome: &Outcome) -> Problem {
    let mut plan = Problem { candidates: Vec::new(), ..plan.clone() };
    for pin in &outcome.conflict_pins {
        match pin {
            Pin::Include(id) => plan.include.retain(|known| known != id),
            Pin::Exclude(id) => plan.exclude.retain(|known| known != id),
            Pin::Apart(a, b) => plan.apart.retain(|(c, d)| (a, b) != (c, d) && (a, b) != (d, c)),
        }
    }
    plan
}

pub fn moves(plan: &Problem, outcome: &Outcome) -> Vec<Move> {
    let of = |change: &Change| {
        let rule = plan.rules.iter().find(|rule| rule.id == change.rule)?;
        let side = if change.bound == Side::Min { "min" } else { "max" };
        let (code, side) = (rule.id.clone(), side.to_owned());
        Some(Move { code, labels: label_of(&rule.kind), side, from: change.from, to: change.to })
    };
    outcome.relaxation.iter().filter_map(of).collect()
}

/// The question with the least change made.
pub fn relaxed(plan: &Problem, outcome: &Outcome) -> Problem {
    let mut plan = Problem { candidates: Vec::new(), ..plan.clone() };
    for change in &outcome.relaxation {
        let Some(rule) = plan.rules.iter_mut().find(|rule| rule.id == change.rule) else { continue };
        let (min, max) = bounds(&rule.kind);
        let (min, max) = match change.bound {
            Side::Min => (Some(change.to).filter(|to| *to > 0), max),
            Side::Max => (min, Some(change.to)),
        };
        match bounded(&rule.kind, min, max) {
            Some(kind) => rule.kind = kind,
            None => plan.rules.retain(|rule| rule.id != change.rule),
        }
    }
    plan
}
