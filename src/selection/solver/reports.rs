//! What the cohort does to every rule.

use super::model::{Rule, RuleKind};
use super::outcome::RuleReport;
use super::roster::{Roster, What};

/// One report for each rule, in the order of the problem.
pub(super) fn of_rules(roster: &Roster, at: &[i64], costs: Vec<Option<i64>>) -> Vec<RuleReport> {
    let mut counts = vec![0; roster.rows.len()];
    for person in (0..at.len()).filter(|p| at[*p] == 1) {
        roster.rows_of(person).iter().for_each(|(row, _)| counts[*row as usize] += 1);
    }
    let mut most = vec![0; roster.problem.rules.len()];
    for (row, count) in roster.rows.iter().zip(counts) {
        if let What::Target(rule) | What::Cap(rule, _) = row.what {
            most[rule] = count.max(most[rule]);
        }
    }
    let rules = roster.problem.rules.iter().zip(most).zip(costs);
    rules.map(|((rule, count), cost)| report(rule, count, cost)).collect()
}

fn report(rule: &Rule, count: usize, cost: Option<i64>) -> RuleReport {
    let (min, max) = match &rule.kind {
        RuleKind::Where { min, max, .. } => (*min, *max),
        RuleKind::Each { max, .. } => (None, Some(*max)),
    };
    let above = min.map(|min| count as i64 - min as i64);
    let below = max.map(|max| max as i64 - count as i64);
    let slack = above.into_iter().chain(below).min();
    RuleReport { id: rule.id.clone(), count, min, max, slack, cost }
}
