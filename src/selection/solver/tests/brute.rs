//! Every small selection agrees with the slow truth.

use super::oracle::Oracle;
use super::small;
use crate::selection::solver::{Lottery, Problem, Status, solve, what_if};
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_selection_is_what_trying_every_cohort_finds(problem in small::problem()) {
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
            None => {
                prop_assert_eq!(outcome.status, Status::Infeasible);
                prop_assert_eq!(outcome.relaxation, oracle.relaxation());
                let pins_alone = !oracle.is_possible_with(&[]);
                prop_assert_eq!(outcome.conflict.is_empty(), pins_alone);
                if !pins_alone {
                    prop_assert!(!oracle.is_possible_with(&outcome.conflict));
                    for rule in &outcome.conflict {
                        let rest: Vec<String> =
                            outcome.conflict.iter().filter(|other| *other != rule).cloned().collect();
                        prop_assert!(oracle.is_possible_with(&rest), "{} is superfluous", rule);
                    }
                }
            }
        }
    }

    #[test]
    fn the_order_of_the_input_never_shows(
        (problem, shuffled) in small::problem().prop_flat_map(|problem| {
            let candidates = Just(problem.candidates.clone()).prop_shuffle();
            let pins = (Just(problem.include.clone()), Just(problem.exclude.clone()), Just(problem.apart.clone()));
            let pins = (pins.0.prop_shuffle(), pins.1.prop_shuffle(), pins.2.prop_shuffle());
            (Just(problem), candidates, pins).prop_map(|(problem, candidates, (include, exclude, apart))| {
                let shuffled = Problem { candidates, include, exclude, apart, ..problem.clone() };
                (problem, shuffled)
            })
        })
    ) {
        prop_assert_eq!(solve(&problem), solve(&shuffled));
    }

    #[test]
    fn a_what_if_is_the_best_cohort_under_the_changed_wish(problem in small::problem(), at in 0..12_usize) {
        let id = problem.candidates[at % problem.candidates.len()].id.clone();
        let base = solve(&problem);
        prop_assume!(base.status == Status::Optimal);
        let score = |changed: &Problem| Oracle::of(changed).best().map(|(score, _)| score);

        let mut without = problem.clone();
        without.include.retain(|other| *other != id);
        without.exclude.push(id.clone());
        let found = what_if::without(&problem, &base, &id);
        prop_assert_eq!(found.outcome.score, score(&without));
        prop_assert!(!found.outcome.selected.contains(&id));

        let mut with = problem.clone();
        with.exclude.retain(|other| *other != id);
        with.include.push(id.clone());
        let found = what_if::with(&problem, &base, &id);
        prop_assert_eq!(found.outcome.score, score(&with));
        prop_assert_eq!(found.loss, score(&with).zip(base.score).map(|(after, before)| before - after));

        if let Some(rule) = problem.rules.first() {
            let mut free = problem.clone();
            free.rules.remove(0);
            let cost = what_if::cost_of(&problem, &base, &rule.id);
            prop_assert_eq!(cost, score(&free).zip(base.score).map(|(free, bound)| free - bound));
        }
    }
}
