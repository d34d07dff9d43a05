//! Covering as much as possible with few sets: exact for the sizes of a reserve list, in a fixed order.

use std::collections::BTreeSet;

/// Beyond so many steps the best cover found so far is taken.
const STEPS: usize = 20_000;

/// The places of at most `k` sets that together cover the most; of equal sets, the earlier.
pub(super) fn most(sets: &[BTreeSet<usize>], k: usize) -> Vec<usize> {
    let mut useful: Vec<usize> = (0..sets.len()).filter(|at| !sets[*at].is_empty()).collect();
    useful.sort_by_key(|at| std::cmp::Reverse(sets[*at].len()));
    let mut kept: Vec<usize> = Vec::new();
    for at in useful {
        if !kept.iter().any(|larger| sets[at].is_subset(&sets[*larger])) {
            kept.push(at);
        }
    }
    let mut cover = Cover { sets, kept, best: Vec::new(), best_size: 0, steps: STEPS };
    cover.search(0, &mut Vec::new(), &BTreeSet::new(), k);
    cover.best
}

struct Cover<'a> {
    sets: &'a [BTreeSet<usize>],
    kept: Vec<usize>,
    best: Vec<usize>,
    best_size: usize,
    steps: usize,
}

impl Cover<'_> {
    fn search(&mut self, from: usize, chosen: &mut Vec<usize>, covered: &BTreeSet<usize>, k: usize) {
        if covered.len() > self.best_size {
            self.best_size = covered.len();
            self.best = chosen.clone();
        }
        if self.steps == 0 || k == 0 || covered.len() + self.reach(from, covered, k) <= self.best_size {
            return;
        }
        self.steps -= 1;
        for at in from..self.kept.len() {
            let set = self.kept[at];
            let more: BTreeSet<usize> = covered.union(&self.sets[set]).copied().collect();
            chosen.push(set);
            self.search(at + 1, chosen, &more, k - 1);
            chosen.pop();
        }
    }

    /// No `k` further sets can cover more than this.
    fn reach(&self, from: usize, covered: &BTreeSet<usize>, k: usize) -> usize {
        let gain = |at: &usize| self.sets[*at].difference(covered).count();
        let mut gains: Vec<usize> = self.kept[from..].iter().map(gain).collect();
        gains.sort_unstable_by(|a, b| b.cmp(a));
        gains.iter().take(k).sum()
    }
}
