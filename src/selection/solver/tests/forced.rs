//! Costs, margins and what-ifs agree with the slow truth about the changed question.

use super::oracle::Oracle;
use super::{names, small};
use crate::selection::solver::{
    Ask, Asked, Forced, FrontierAsk, Outcome, Problem, RuleKind, Status, Unwatched, Verdict, select,
};
use compact_str::CompactString;
use proptest::prelude::*;

fn best(problem: &Problem) -> Option<i64> {
    Oracle::of(problem).best().map(|(score, _)| score)
}

fn forced(problem: &Problem, id: &str, is_in: bool) -> Problem {
    let mut changed = problem.clone();
    changed.include.retain(|other| other != id);
    changed.exclude.retain(|other| other != id);
    if is_in {
        changed.include.push(id.to_owned())
    } else {
        changed.exclude.push(id.to_owned())
    }
    changed
}

fn asked(problem: &Problem, ask: Ask) -> Option<Outcome> {
    Some(select(problem, &ask, &Unwatched)).filter(|outcome| outcome.status == Status::Optimal)
}

proptest! {
    #[test]
    fn the_cost_of_a_rule_is_what_its_absence_would_gain(problem in small::any_problem()) {
        let Some(outcome) = asked(&problem, Ask { costs: true, ..Ask::default() }) else { return Ok(()) };
        for (at, report) in outcome.rules.iter().enumerate() {
            let mut free = problem.clone();
            free.rules.remove(at);
            let gain = best(&free).zip(outcome.score).map(|(free, score)| free - score);
            prop_assert_eq!(report.cost, gain, "{}", &report.id);
        }
    }

    #[test]
    fn a_margin_never_promises_more_than_a_flip_loses(problem in small::any_problem()) {
        let Some(outcome) = asked(&problem, Ask::default()) else { return Ok(()) };
        let mut ids: Vec<&CompactString> = problem.candidates.iter().map(|c| &c.id).collect();
        ids.sort();
        prop_assert_eq!(outcome.candidates.iter().map(|c| &c.id).collect::<Vec<_>>(), ids);
        for standing in &outcome.candidates {
            let is_in = names(&outcome.selected, &standing.id);
            let is_pinned = [&problem.include, &problem.exclude].iter().any(|ids| names(ids, &standing.id));
            prop_assert_eq!(standing.verdict == Verdict::Pinned, is_pinned);
            prop_assert!(!is_pinned || standing.margin.is_none());
            if let Some(margin) = standing.margin {
                let side = if is_in { Verdict::Safe } else { Verdict::Out };
                prop_assert_eq!(standing.verdict, if margin == 0 { Verdict::Contested } else { side });
            }
            if let Some(flipped) = best(&forced(&problem, &standing.id, !is_in)).filter(|_| !is_pinned) {
                let loss = outcome.score.expect("optimal") - flipped;
                prop_assert!(standing.margin.is_some_and(|margin| margin <= loss), "{standing:?} {loss}");
            }
        }
    }

    #[test]
    fn a_what_if_is_the_best_cohort_under_the_changed_wish(problem in small::any_problem(), at in 0..12_usize) {
        let id = problem.candidates[at % problem.candidates.len()].id.to_string();
        let one = || vec![id.clone()];
        let ask = Ask { explain: one(), with: one(), without: one(), ..Ask::default() };
        let Some(outcome) = asked(&problem, ask) else { return Ok(()) };
        let is_in = outcome.selected.contains(&id);
        let expected = [(Asked::Explain, !is_in), (Asked::With, true), (Asked::Without, false)];
        for (answer, (ask, to_in)) in outcome.what_if.iter().zip(expected) {
            prop_assert_eq!(answer.ask, ask);
            prop_assert_eq!(answer.forced == Forced::In, to_in);
            let oracle = Oracle::of(&forced(&problem, &id, to_in)).best();
            prop_assert_eq!(answer.score, oracle.as_ref().map(|(score, _)| *score));
            prop_assert_eq!(answer.loss, answer.score.zip(outcome.score).map(|(after, before)| before - after));
            let Some((_, cohort)) = oracle else { continue };
            let mut after: Vec<String> =
                outcome.selected.iter().filter(|id| !answer.leaves.contains(id)).cloned().collect();
            after.extend(answer.enters.iter().cloned());
            after.sort();
            prop_assert_eq!(after, cohort);
        }
    }

    #[test]
    fn every_point_of_a_frontier_is_the_best_at_its_share(problem in small::any_problem()) {
        let is_where = |kind: &RuleKind| matches!(kind, RuleKind::Where { .. });
        let Some(rule) = problem.rules.iter().position(|rule| is_where(&rule.kind)) else { return Ok(()) };
        let frontier = FrontierAsk { rule: problem.rules[rule].id.clone(), from: 0, to: 1000, points: 4 };
        let Some(outcome) = asked(&problem, Ask { frontier: Some(frontier), ..Ask::default() }) else { return Ok(()) };
        let shares: Vec<u32> = outcome.frontier.iter().map(|point| point.share.0).collect();
        prop_assert_eq!(shares, [0, 333, 667, 1000]);
        for point in outcome.frontier {
            let mut changed = problem.clone();
            if let RuleKind::Where { min, max, .. } = &mut changed.rules[rule].kind {
                (*min, *max) = (Some(point.min), None);
            }
            prop_assert_eq!(point.min, (point.share.0 as usize * problem.places).div_ceil(1000));
            prop_assert_eq!(point.score, best(&changed));
        }
    }
}
