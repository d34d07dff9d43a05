//! What a rule costs: the best score without it minus the best score with it.

use super::ask::{Step, Watch};
use super::base::Base;
use super::solve::{Solved, solve};

/// The cost of every rule in thousandths, in the order of the problem; none where it could not be proven.
pub(super) fn of_rules(base: &Base, watch: &dyn Watch) -> Vec<Option<i64>> {
    let of = base.roster.problem.rules.len();
    let cost = |rule| {
        watch.tell(Step::Costs, rule, of);
        base.is_optimal().then(|| of_rule(base, rule, watch)).flatten()
    };
    (0..of).map(cost).collect()
}

fn of_rule(base: &Base, rule: usize, watch: &dyn Watch) -> Option<i64> {
    let is_of = |row: usize| base.roster.rows[row].what.rule() == Some(rule);
    let weighs = |row: usize| base.cases.iter().any(|case| case.prices[row] != 0);
    let is_proven = base.proof != super::certificate::Proof::Search;
    if is_proven && !(0..base.roster.rows.len()).any(|row| is_of(row) && weighs(row)) {
        return Some(0);
    }
    let free = base.programme.without_rows(is_of);
    let mut linear = base.cohort.linear.clone();
    linear.follow(&free);
    match solve(&free, Some(linear), Some(base.cohort.best.clone()), watch) {
        Solved::Cohort(cohort) if cohort.complete => Some(cohort.best.worth - base.score()),
        _ => None,
    }
}
