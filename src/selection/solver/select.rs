//! The public door: one question, one answer. The stages of a selection stand here in their order.

use super::ask::{Ask, Step, Watch};
use super::base::Base;
use super::certificate::{Certificate, Proof};
use super::check::check;
use super::model::Problem;
use super::outcome::{Outcome, Status};
use super::programme::Programme;
use super::proof::{self, Case};
use super::roster::Roster;
use super::solve::{Solved, solve};
use super::{costs, frontier, infeasible, margins, reports, reserve, what_if};
use std::panic::resume_unwind;
use std::thread;

/// With so many people another thread is worth its start.
pub const MANY: usize = 1_000;

/// The best cohort of a well-put problem ([`Problem::check`] finds no fault), or why there is none, and whatever
/// else was asked.
pub fn select(problem: &Problem, ask: &Ask, watch: &dyn Watch) -> Outcome {
    let roster = Roster::of(problem);
    let programme = Programme::of(&roster);
    watch.tell(Step::Cohort, 0, 1);
    let mut outcome = match solve(&programme, None, None, watch) {
        Solved::Cohort(cohort) => answer(&Base::of(&roster, &programme, *cohort, watch), ask, watch),
        Solved::Impossible(prices) => infeasible::explain(&roster, &programme, prices.as_ref(), watch),
        Solved::Unknown(prices) => {
            let certificate = prices.map(|prices| {
                let cases = [Case::root(&prices)];
                let bounds = proof::bounds(&programme, &cases, true);
                Certificate::of(&roster, programme.grid, Proof::Search, &cases, &bounds)
            });
            let bound = certificate.as_ref().map(|certificate| certificate.leaves[0].bound);
            Outcome { bound, certificate, ..Outcome::default() }
        }
    };
    outcome.seed.clone_from(&problem.seed);
    outcome
}

/// Puts a cohort into an answer; one that the independent check refuses never leaves the engine.
fn answer(base: &Base, ask: &Ask, watch: &dyn Watch) -> Outcome {
    let problem = base.roster.problem;
    let selected = base.names(|p| base.at[p] == 1);
    if !check(problem, &selected.iter().map(String::as_str).collect::<Vec<_>>()).is_empty() {
        return Outcome::default();
    }
    let (score, is_optimal) = (base.score(), base.is_optimal());
    let costs = if ask.costs { costs::of_rules(base, watch) } else { vec![None; problem.rules.len()] };
    let (roster, programme, at) = (base.roster, base.programme, &base.at);
    let only = (base.proof != Proof::Tree).then_some(&base.verdict);
    let (reserve, (candidates, bounds)) = beside(
        problem.reserve > 0 && problem.candidates.len() >= MANY,
        &|| (problem.reserve > 0).then(|| reserve::of(roster, programme, at, watch)),
        || margins::standings(roster, programme, (&base.cases, only), at, score),
    );
    let certificate = Certificate::of(roster, programme.grid, base.proof, &base.cases, &bounds);
    Outcome {
        status: if is_optimal { Status::Optimal } else { Status::NotProven },
        score: Some(score),
        bound: Some(base.bound),
        gap: Some(base.bound - score),
        rules: reports::of_rules(roster, at, costs),
        candidates,
        reserve,
        frontier: ask.frontier.as_ref().map_or_else(Vec::new, |ask| frontier::points(base, ask, watch)),
        what_if: what_if::answers(base, ask, watch),
        lottery: base.lottery,
        certificate: Some(certificate),
        selected,
        ..Outcome::default()
    }
}

/// Does two things that do not know of each other, the first in another thread if there is one and it `is_worth` it.
fn beside<A: Send, B>(is_worth: bool, first: &(impl Fn() -> A + Sync), second: impl FnOnce() -> B) -> (A, B) {
    thread::scope(|scope| {
        let other = is_worth.then(|| thread::Builder::new().spawn_scoped(scope, first));
        let second = second();
        let first = match other {
            Some(Ok(other)) => other.join().unwrap_or_else(|panic| resume_unwind(panic)),
            _ => first(),
        };
        (first, second)
    })
}
