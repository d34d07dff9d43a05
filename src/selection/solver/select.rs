//! The public door: one question, one answer. The stages of a selection stand here in their order.

use super::ask::{Ask, Step, Watch};
use super::base::Base;
use super::certificate::{Certificate, Proof};
use super::check::check;
use super::model::Problem;
use super::outcome::{Outcome, Status};
use super::programme::Programme;
use super::proof::Case;
use super::roster::Roster;
use super::solve::{Solved, solve};
use super::{costs, frontier, infeasible, margins, reports, reserve, what_if};

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
                Certificate::of(&roster, &programme, Proof::Search, &[Case::root(&prices)], true)
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
    let certificate = Certificate::of(base.roster, base.programme, base.proof, &base.cases, true);
    Outcome {
        status: if is_optimal { Status::Optimal } else { Status::NotProven },
        score: Some(score),
        bound: Some(base.bound),
        gap: Some(base.bound - score),
        rules: reports::of_rules(base.roster, &base.at, costs),
        candidates: margins::standings(base.roster, base.programme, &base.cases, &base.at, score),
        reserve: (problem.reserve > 0).then(|| reserve::of(base.roster, base.programme, &base.at, watch)),
        frontier: ask.frontier.as_ref().map_or_else(Vec::new, |ask| frontier::points(base, ask, watch)),
        what_if: what_if::answers(base, ask, watch),
        lottery: base.lottery,
        certificate: Some(certificate),
        selected,
        ..Outcome::default()
    }
}
