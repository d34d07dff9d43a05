//! Every small selection agrees with the slow truth.

use super::leaves::assert_proves;
use super::oracle::Oracle;
use super::{names, small, solve};
use crate::selection::solver::base::Base;
use crate::selection::solver::programme::Programme;
use crate::selection::solver::roster::Roster;
use crate::selection::solver::solve::{Solved, solve as best_of};
use crate::selection::solver::{Ask, Lottery, Outcome, Problem, Status, Unwatched, select};
use proptest::prelude::*;

fn assert_infeasible(problem: &Problem, outcome: &Outcome, oracle: &Oracle) {
    assert_eq!(outcome.status, Status::Infeasible);
    assert_eq!(outcome.relaxation, oracle.relaxation());
    let pins_alone = !oracle.is_possible_with(&[]);
    assert_eq!(outcome.conflict.is_empty(), pins_alone);
    assert_eq!(outcome.conflict_pins.is_empty(), !pins_alone);
    if !pins_alone {
        assert!(!oracle.is_possible_with(&outcome.conflict));
        for rule in &outcome.conflict {
            let others = outcome.conflict.iter().filter(|other| *other != rule).cloned();
            assert!(oracle.is_possible_with(&others.collect::<Vec<_>>()), "{rule} is superfluous");
        }
    }
    assert!(problem.candidates.iter().all(|c| !names(&outcome.selected, &c.id)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn a_selection_is_what_trying_every_cohort_finds(problem in small::any_problem()) {
        prop_assert_eq!(problem.check(), vec![]);
        let (oracle, outcome) = (Oracle::of(&problem), solve(&problem));
        match oracle.best() {
            Some((score, mut cohort)) => {
                let mut selected = outcome.selected.clone();
                selected.sort();
                cohort.sort();
                prop_assert_eq!(outcome.status, Status::Optimal);
                prop_assert_eq!((outcome.score, outcome.bound, outcome.gap), (Some(score), Some(score), Some(0)));
                prop_assert_eq!(selected, cohort, "ties go by ticket");
                let alone = oracle.ties(score) == 1;
                prop_assert_eq!(outcome.lottery, if alone { Lottery::NotNeeded } else { Lottery::ByTicket });
                prop_assert!(outcome.rules.iter().all(|rule| rule.slack.is_none_or(|slack| slack >= 0)));
            }
            None => assert_infeasible(&problem, &outcome, &oracle),
        }
        assert_proves(&problem, &outcome);
    }

    #[test]
    fn cohorts_whose_tickets_come_to_the_same_sum_go_by_their_sorted_ids(problem in small::any_problem()) {
        let mut roster = Roster::of(&problem);
        roster.lottery = |_, id| u32::from(id.as_bytes()[2] % 2);
        let programme = Programme::of(&roster);
        if let Solved::Cohort(cohort) = best_of(&programme, None, None, &Unwatched) {
            let base = Base::of(&roster, &programme, *cohort, &Unwatched);
            let mut names = base.names(|p| base.at[p] == 1);
            names.sort();
            let best = Oracle::of(&problem).best_drawn(|id| (roster.lottery)("", id));
            prop_assert_eq!(Some((base.score(), names)), best);
        }
    }

    #[test]
    fn the_order_of_the_input_never_shows(
        (problem, shuffled) in small::any_problem().prop_flat_map(|problem| {
            let candidates = Just(problem.candidates.clone()).prop_shuffle();
            let pins = (Just(problem.include.clone()), Just(problem.exclude.clone()), Just(problem.apart.clone()));
            let pins = (pins.0.prop_shuffle(), pins.1.prop_shuffle(), pins.2.prop_shuffle());
            (Just(problem), candidates, pins).prop_map(|(problem, candidates, (include, exclude, apart))| {
                let shuffled = Problem { candidates, include, exclude, apart, ..problem.clone() };
                (problem, shuffled)
            })
        })
    ) {
        let ids: Vec<String> = problem.candidates.iter().map(|c| c.id.to_string()).collect();
        let mut sorted = ids.clone();
        sorted.sort();
        let ask = Ask { costs: true, explain: sorted, ..Ask::default() };
        let bytes = |p: &Problem| serde_json::to_string(&select(p, &ask, &Unwatched)).expect("it is plain data");
        prop_assert_eq!(bytes(&problem), bytes(&shuffled));
    }

    #[test]
    fn another_seed_changes_only_who_is_chosen_among_equals(problem in small::any_problem()) {
        let other = Problem { seed: "another".into(), ..problem.clone() };
        let (one, two) = (solve(&problem), solve(&other));
        prop_assert_eq!(&one.certificate, &two.certificate);
        prop_assert_eq!((one.status, one.score, one.lottery), (two.status, two.score, two.lottery));
        if one.lottery == Lottery::NotNeeded {
            prop_assert_eq!(one.candidates, two.candidates);
            prop_assert_eq!(one.rules, two.rules);
        }
    }
}
