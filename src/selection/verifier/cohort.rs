//! A set of people against every rule, in whole numbers.

use super::case::{Case, Line};

/// Whose pins are not asked for: who declines, or whose place is flipped.
#[derive(Clone, Copy, Default)]
pub(super) struct Freed(pub Option<usize>);

/// Everything that a cohort breaks, as sentences; empty when it keeps every rule.
pub(super) fn breaks(case: &Case<'_>, cohort: &[usize], freed: Freed) -> Vec<String> {
    let mut chosen = vec![false; case.len()];
    let mut wrong = Vec::new();
    for person in cohort {
        if std::mem::replace(&mut chosen[*person], true) {
            wrong.push(format!("{} is chosen twice", case.id(*person)));
        }
    }
    if cohort.len() != case.seats() {
        wrong.push(format!("{} are chosen for {} places", cohort.len(), case.seats()));
    }
    for person in (0..case.len()).filter(|person| freed.0 != Some(*person)) {
        if case.include[person] && !chosen[person] {
            wrong.push(format!("{} is included by name and not chosen", case.id(person)));
        }
        if case.exclude[person] && chosen[person] {
            wrong.push(format!("{} is excluded by name and chosen", case.id(person)));
        }
    }
    for (a, b) in case.pairs.iter().filter(|(a, b)| chosen[*a] && chosen[*b]) {
        wrong.push(format!("{} and {} are chosen though they must be apart", case.id(*a), case.id(*b)));
    }
    wrong.extend(case.rules.iter().filter_map(|rule| broken(rule, cohort)));
    wrong
}

fn broken(rule: &Line<'_>, cohort: &[usize]) -> Option<String> {
    let count = count(rule, cohort);
    let id = rule.id;
    if let Some(min) = rule.min.filter(|min| count < *min) {
        return Some(format!("rule {id}: {count} match where at least {min} must"));
    }
    let max = rule.max.filter(|max| count > *max)?;
    let what = if rule.is_each { "share one value" } else { "match" };
    Some(format!("rule {id}: {count} {what} where at most {max} may"))
}

/// How many match; for an each-rule the most that share one value.
pub(super) fn count(rule: &Line<'_>, cohort: &[usize]) -> i64 {
    let mut counts = vec![0_i64; rule.groups.len()];
    cohort.iter().filter_map(|person| rule.group[*person]).for_each(|group| counts[group] += 1);
    counts.into_iter().max().unwrap_or(0)
}

/// The sum of the scores.
pub(super) fn score(case: &Case<'_>, cohort: &[usize]) -> i128 {
    cohort.iter().map(|person| case.score(*person)).sum()
}
