//! The integer bound holds whatever prices it is given: bad floats make it weak, never wrong.

use super::oracle::Oracle;
use super::{names, small};
use crate::selection::solver::bound::{Appraisal, whole};
use crate::selection::solver::programme::Programme;
use crate::selection::solver::proof::Case;
use crate::selection::solver::roster::Roster;
use proptest::collection::vec;
use proptest::prelude::*;

fn prices() -> impl Strategy<Value = Vec<f64>> {
    vec(prop_oneof![Just(0.0), -100.0..100.0, -2e5..2e5], 24)
}

proptest! {
    #[test]
    fn no_cohort_beats_the_bound_of_any_prices(problem in small::problem(), prices in prices()) {
        let roster = Roster::of(&problem);
        let programme = Programme::of(&roster);
        let prices: Vec<f64> = prices.into_iter().cycle().take(roster.rows.len()).collect();
        let prices = whole(&programme, &prices);
        if let Some((score, _)) = Oracle::of(&problem).best() {
            let search = Appraisal::of(&programme, &prices).bound(programme.grid);
            let published = Case::root(&prices).judge(&programme, true).bound(programme.grid);
            prop_assert!(published >= score && search >= published, "{search}, {published}, {score}");
            prop_assert!(Case::root(&prices).judge(&programme, false).bound(programme.grid) >= 0);
        }
    }

    #[test]
    fn nobody_is_settled_on_a_side_where_no_cohort_of_interest_has_them(
        problem in small::problem(),
        prices in prices(),
    ) {
        let roster = Roster::of(&problem);
        let programme = Programme::of(&roster);
        let prices: Vec<f64> = prices.into_iter().cycle().take(roster.rows.len()).collect();
        let appraisal = Appraisal::of(&programme, &whole(&programme, &prices));
        if let Some((score, cohort)) = Oracle::of(&problem).best() {
            let (mut low, mut high) = (programme.low.clone(), programme.high.clone());
            appraisal.fix(score, &mut low, &mut high);
            for (person, candidate) in roster.people.iter().enumerate() {
                let x = i64::from(names(&cohort, &candidate.id));
                prop_assert!(low[person] <= x && x <= high[person], "{}", candidate.id);
            }
        }
    }
}
