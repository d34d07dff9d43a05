//! What if this person were in, or out, or this rule were gone? Each answer is a full selection of its own.

use super::model::Problem;
use super::outcome::{Outcome, Status};
use super::solve::solve;
use serde::Serialize;

/// The best cohort under one changed wish, beside the one it is compared with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WhatIf {
    /// The changed selection.
    pub outcome: Outcome,
    /// What the cohort's score loses, in thousandths; none unless both are proven optimal.
    pub loss: Option<i64>,
    /// Who enters the cohort.
    pub enters: Vec<String>,
    /// Who leaves it.
    pub leaves: Vec<String>,
}

/// The best cohort with this person in it.
pub fn with(problem: &Problem, base: &Outcome, id: &str) -> WhatIf {
    let mut changed = problem.clone();
    changed.exclude.retain(|other| other != id);
    changed.include.push(id.to_owned());
    compare(base, solve(&changed))
}

/// The best cohort without this person.
pub fn without(problem: &Problem, base: &Outcome, id: &str) -> WhatIf {
    let mut changed = problem.clone();
    changed.include.retain(|other| other != id);
    changed.exclude.push(id.to_owned());
    compare(base, solve(&changed))
}

/// What a rule costs: the best score without it minus the best score with it. Costs do not add up: two rules may
/// each cost nothing as long as the other stands. None unless both are proven optimal.
pub fn cost_of(problem: &Problem, base: &Outcome, rule: &str) -> Option<i64> {
    let mut changed = problem.clone();
    changed.rules.retain(|other| other.id != rule);
    compare(base, solve(&changed)).loss.map(|loss| -loss)
}

fn compare(base: &Outcome, outcome: Outcome) -> WhatIf {
    let proven = |o: &Outcome| o.score.filter(|_| o.status == Status::Optimal);
    let loss = proven(base).zip(proven(&outcome)).map(|(before, after)| before - after);
    let missing = |from: &[String], here: &[String]| -> Vec<String> {
        if outcome.score.is_none() {
            return Vec::new();
        }
        here.iter().filter(|id| !from.contains(id)).cloned().collect()
    };
    let enters = missing(&base.selected, &outcome.selected);
    let leaves = missing(&outcome.selected, &base.selected);
    WhatIf { enters, leaves, loss, outcome }
}
