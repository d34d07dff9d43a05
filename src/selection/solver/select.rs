//! The public door: one question, one answer.

use super::ask::{Ask, Watch};
use super::model::Problem;
use super::outcome::{Outcome, Status};
use super::solve::solve;
use super::what_if::{Asked, Forced, WhatIf};

/// The best cohort of a well-put problem ([`Problem::check`] finds no fault), or why there is none, and whatever
/// else was asked.
pub fn select(problem: &Problem, ask: &Ask, _watch: &dyn Watch) -> Outcome {
    let mut outcome = solve(problem);
    outcome.seed.clone_from(&problem.seed);
    let with = ask.with.iter().map(|id| (Asked::With, id));
    let without = ask.without.iter().map(|id| (Asked::Without, id));
    let answers = with.chain(without).map(|(asked, id)| one(problem, &outcome, asked, id));
    outcome.what_if = answers.collect();
    outcome
}

fn one(problem: &Problem, base: &Outcome, ask: Asked, id: &str) -> WhatIf {
    let mut changed = problem.clone();
    changed.include.retain(|other| other != id);
    changed.exclude.retain(|other| other != id);
    let forced = if ask == Asked::With { Forced::In } else { Forced::Out };
    match forced {
        Forced::In => changed.include.push(id.to_owned()),
        Forced::Out => changed.exclude.push(id.to_owned()),
    }
    let found = solve(&changed);
    let proven = |o: &Outcome| o.score.filter(|_| o.status == Status::Optimal);
    let loss = proven(base).zip(proven(&found)).map(|(before, after)| before - after);
    let missing = |from: &[String], here: &[String]| -> Vec<String> {
        here.iter().filter(|id| found.score.is_some() && !from.contains(id)).cloned().collect()
    };
    WhatIf {
        ask,
        id: id.to_owned(),
        forced,
        status: found.status,
        score: found.score,
        loss,
        enters: missing(&base.selected, &found.selected),
        leaves: missing(&found.selected, &base.selected),
        because: found.conflict.clone(),
    }
}
