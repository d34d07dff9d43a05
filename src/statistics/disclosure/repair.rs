//! A quick search for a move: change a bundle, then mend one sum after another by changing one more bundle of it, those
//! first that mend most at once. It finds the small moves, which are nearly all; what it does not find may still exist.

use super::ties::Ties;

/// So many changes are tried before it gives up.
const PATIENCE: u32 = 200;

/// So many bundles a move may change.
const LONGEST: usize = 14;

/// Changes that begin with `by` of `bundle`; those that have to stay still do.
pub fn repaired(ties: &Ties, is_still: &[bool], bundle: usize, by: i64) -> Option<Vec<(usize, i64)>> {
    let mut repair = Repair {
        ties,
        is_still,
        by: vec![0; ties.bundles.len()],
        missing: vec![0; ties.sums.len()],
        broken: Vec::new(),
        changes: Vec::new(),
        patience: PATIENCE,
    };
    (!is_still[bundle] && repair.change(bundle, by) && repair.mend()).then_some(repair.changes)
}

struct Repair<'a> {
    ties: &'a Ties,
    is_still: &'a [bool],
    by: Vec<i64>,
    /// What each sum comes to; 0 is right.
    missing: Vec<i64>,
    /// Sums that miss something; some may have been mended since.
    broken: Vec<usize>,
    changes: Vec<(usize, i64)>,
    patience: u32,
}

impl Repair<'_> {
    fn mend(&mut self) -> bool {
        let Some(sum) = self.next_broken() else { return true };
        if self.changes.len() >= LONGEST {
            return false;
        }
        for (bundle, by) in self.candidates(sum) {
            if self.patience == 0 {
                return false;
            }
            self.patience -= 1;
            if self.change(bundle, by) {
                if self.mend() {
                    return true;
                }
                self.undo();
            }
        }
        false
    }

    /// The broken sum with the fewest bundles that could mend it.
    fn next_broken(&mut self) -> Option<usize> {
        let missing = &self.missing;
        self.broken.retain(|sum| missing[*sum] != 0);
        let many =
            |sum: &usize| self.ties.sums[*sum].iter().filter(|(bundle, _)| self.is_free(*bundle)).count();
        self.broken.iter().copied().min_by_key(|sum| (many(sum), *sum))
    }

    fn is_free(&self, bundle: usize) -> bool {
        !self.is_still[bundle] && self.by[bundle] == 0
    }

    /// The changes of one bundle that would mend a sum as far as it can, those first that mend the most others.
    fn candidates(&self, sum: usize) -> Vec<(usize, i64)> {
        let missing = self.missing[sum];
        let free = self.ties.sums[sum].iter().filter(|(bundle, _)| self.is_free(*bundle));
        let within = free.map(|(bundle, factor)| {
            let bounds = &self.ties.bundles[*bundle];
            (*bundle, (-missing / factor).clamp(bounds.low, bounds.high))
        });
        let mut found: Vec<(usize, i64)> = within.filter(|(_, by)| *by != 0).collect();
        found.sort_by_cached_key(|(bundle, by)| (self.breaks(*bundle, *by), *bundle));
        found
    }

    /// How many more sums would be broken after the change than before.
    fn breaks(&self, bundle: usize, by: i64) -> i64 {
        let sums = self.ties.bundles[bundle].sums.iter();
        sums.map(|sum| {
            let before = self.missing[*sum];
            let after = before + self.share(*sum, bundle, by);
            i64::from(after != 0) - i64::from(before != 0)
        })
        .sum()
    }

    fn share(&self, sum: usize, bundle: usize, by: i64) -> i64 {
        let terms = &self.ties.sums[sum];
        terms.binary_search_by_key(&bundle, |(own, _)| *own).map_or(0, |at| terms[at].1 * by)
    }

    /// Changes a bundle, unless a count would be negative or somebody reach a stage without the one before.
    fn change(&mut self, bundle: usize, by: i64) -> bool {
        let ties = self.ties;
        let own = &ties.bundles[bundle];
        if by < own.low || by > own.high {
            return false;
        }
        self.by[bundle] = by;
        let left = |order: &usize| {
            let order = &ties.orders[*order];
            order.terms.iter().map(|(bundle, factor)| factor * self.by[*bundle]).sum::<i64>() + order.room
        };
        if own.orders.iter().any(|order| left(order) < 0) {
            self.by[bundle] = 0;
            return false;
        }
        for sum in &own.sums {
            self.missing[*sum] += self.share(*sum, bundle, by);
            self.broken.push(*sum);
        }
        self.changes.push((bundle, by));
        true
    }

    fn undo(&mut self) {
        let Some((bundle, by)) = self.changes.pop() else { return };
        self.by[bundle] = 0;
        for sum in &self.ties.bundles[bundle].sums {
            self.missing[*sum] -= self.share(*sum, bundle, by);
            self.broken.push(*sum);
        }
    }
}
