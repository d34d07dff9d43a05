//! Single swaps in a cohort: whether one person may take another's place with every rule kept.

use super::case::Case;

/// A cohort counted once, so that a swap is judged in one step a rule.
pub(super) struct Swaps<'a> {
    case: &'a Case<'a>,
    chosen: Vec<bool>,
    /// For each rule, how many of the cohort count in each group.
    counts: Vec<Vec<i64>>,
    /// For each person, whom they must be apart from.
    apart: std::collections::HashMap<usize, Vec<usize>>,
    /// Everybody who could come, best score first.
    queue: Vec<usize>,
}

impl<'a> Swaps<'a> {
    pub fn of(case: &'a Case<'a>, cohort: &[usize]) -> Self {
        let mut chosen = vec![false; case.len()];
        cohort.iter().for_each(|person| chosen[*person] = true);
        let counts = case.rules.iter().map(|rule| {
            let mut counts = vec![0; rule.groups.len()];
            cohort.iter().filter_map(|person| rule.group[*person]).for_each(|group| counts[group] += 1);
            counts
        });
        let mut apart = std::collections::HashMap::<usize, Vec<usize>>::new();
        for (a, b) in &case.pairs {
            apart.entry(*a).or_default().push(*b);
            apart.entry(*b).or_default().push(*a);
        }
        let may = |person: &usize| !chosen[*person] && !case.exclude[*person];
        let mut queue: Vec<usize> = (0..case.len()).filter(may).collect();
        queue.sort_by_key(|person| std::cmp::Reverse(case.score(*person)));
        Self { case, counts: counts.collect(), apart, queue, chosen }
    }

    /// The best score of anybody who could take this person's place alone.
    pub fn best(&self, out: usize) -> Option<i128> {
        let fits = self.queue.iter().find(|new| self.fits(out, **new))?;
        Some(self.case.score(*fits))
    }

    /// Whether `new`, who is not in the cohort, may take the place of `out`.
    pub fn fits(&self, out: usize, new: usize) -> bool {
        let is_free = |other: &usize| *other == out || !self.chosen[*other];
        if self.chosen[new] || self.case.exclude[new] {
            return false;
        }
        if !self.apart.get(&new).is_none_or(|others| others.iter().all(is_free)) {
            return false;
        }
        self.case.rules.iter().zip(&self.counts).all(|(rule, counts)| {
            let (left, came) = (rule.group[out], rule.group[new]);
            left == came
                || came.is_none_or(|group| rule.max.is_none_or(|max| counts[group] < max))
                    && left.is_none_or(|group| rule.min.is_none_or(|min| counts[group] > min))
        })
    }
}
