//! The integer bound holds whatever prices it is given: a bad guide makes it weak, never wrong.

use super::oracle::Oracle;
use super::small;
use crate::selection::solver::bound::{Appraisal, Multipliers, SCALE};
use crate::selection::solver::instance::Instance;
use crate::selection::solver::task::Task;
use proptest::collection::vec;
use proptest::prelude::*;

fn prices() -> impl Strategy<Value = Vec<i128>> {
    vec(prop_oneof![Just(0), 0..2 * SCALE, 0..3000 * SCALE], 24)
}

proptest! {
    #[test]
    fn no_cohort_beats_the_bound_of_any_prices(problem in small::problem(), prices in prices()) {
        let instance = Instance::of(&problem);
        let task = Task::best_score(&instance, instance.rows.clone(), 0);
        let rows = prices.iter().cycle().take(task.rows.len()).copied().collect();
        let marks = task.start.clone().expect("nobody is both included and excluded");
        let bound = Appraisal::of(&task, &marks, &Multipliers { rows, quota: 0, of_emptiness: false }, None).bound;
        if let Some((score, _)) = Oracle::of(&problem).best() {
            prop_assert!(bound.is_some_and(|bound| bound >= score), "{bound:?} < {score}");
        }
    }

    #[test]
    fn no_prices_prove_a_selection_empty_that_is_not(problem in small::problem(), prices in prices()) {
        let instance = Instance::of(&problem);
        let task = Task::any(&instance, instance.rows.clone(), |_| false, 0);
        let rows = prices.iter().cycle().take(task.rows.len()).copied().collect();
        let marks = task.start.clone().expect("nobody is both included and excluded");
        let bound = Appraisal::of(&task, &marks, &Multipliers { rows, quota: 0, of_emptiness: true }, None).bound;
        prop_assert!(bound.is_some() || Oracle::of(&problem).best().is_none());
    }

    #[test]
    fn no_prices_make_breaking_rules_look_dearer_than_it_is(problem in small::problem(), prices in prices()) {
        let instance = Instance::of(&problem);
        let task = Task::any(&instance, instance.rows.clone(), |_| true, 0);
        let rows = prices.iter().cycle().take(task.rows.len()).copied().collect();
        let marks = task.start.clone().expect("nobody is both included and excluded");
        let mut multipliers = Multipliers { rows, quota: 0, of_emptiness: false };
        multipliers.cap_soft(&task);
        let bound = Appraisal::of(&task, &marks, &multipliers, None).bound;
        let oracle = Oracle::of(&problem);
        if oracle.is_possible_with(&[]) {
            let least: usize = oracle.relaxation().iter().map(|change| change.from.abs_diff(change.to)).sum();
            prop_assert!(bound.is_some_and(|bound| bound >= -(least as i64)), "{bound:?} < -{least}");
        }
    }
}
