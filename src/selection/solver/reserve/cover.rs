//! Covering as much as possible with few sets: exact for the sizes of a reserve list, in a fixed order.

use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Beyond so many steps the best cover found so far is taken.
const STEPS: usize = 50_000;

/// A set of small numbers, as bits.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Set(Vec<u64>);

impl Set {
    pub fn insert(&mut self, number: usize) {
        self.0.resize(self.0.len().max(number / 64 + 1), 0);
        self.0[number / 64] |= 1 << (number % 64);
    }

    pub fn has(&self, number: usize) -> bool {
        self.0.get(number / 64).is_some_and(|bits| bits >> (number % 64) & 1 == 1)
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|bits| *bits == 0)
    }

    pub fn len(&self) -> usize {
        self.0.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    pub fn add(&mut self, other: &Self) {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        self.0.iter_mut().zip(&other.0).for_each(|(bits, more)| *bits |= more);
    }

    /// Keeps only what is in the other, too.
    pub fn keep(&mut self, other: &Self) {
        let more = other.0.iter().copied().chain(std::iter::repeat(0));
        self.0.iter_mut().zip(more).for_each(|(bits, more)| *bits &= more);
        self.trim();
    }

    /// Takes away what is in the other.
    pub fn remove(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(bits, more)| *bits &= !more);
        self.trim();
    }

    /// The same set is the same bits, however it came about.
    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    /// How many of the other are not here.
    fn gain(&self, other: &Self) -> usize {
        let own = self.0.iter().copied().chain(std::iter::repeat(0));
        other.0.iter().zip(own).map(|(more, bits)| (more & !bits).count_ones() as usize).sum()
    }
}

/// The places of at most `k` sets that together cover the most; of equal sets, the earlier.
pub(super) fn most(sets: &[&Set], k: usize) -> Vec<usize> {
    let mut seen = BTreeSet::new();
    let mut useful: Vec<usize> = (0..sets.len()).filter(|at| seen.insert(sets[*at])).collect();
    useful.sort_by_key(|at| Reverse(sets[*at].len()));
    let mut kept: Vec<usize> = Vec::new();
    for at in useful {
        if !kept.iter().any(|larger| sets[*larger].gain(sets[at]) == 0) {
            kept.push(at);
        }
    }
    let mut all = Set::default();
    kept.iter().for_each(|at| all.add(sets[*at]));
    let mut cover = Cover { sets, kept, best: Vec::new(), best_size: 0, all: all.len(), steps: STEPS };
    cover.search(0, &mut Vec::new(), &Set::default(), k);
    cover.best
}

struct Cover<'a> {
    sets: &'a [&'a Set],
    kept: Vec<usize>,
    best: Vec<usize>,
    best_size: usize,
    /// How much all sets together cover.
    all: usize,
    steps: usize,
}

impl Cover<'_> {
    fn search(&mut self, from: usize, chosen: &mut Vec<usize>, covered: &Set, k: usize) {
        if covered.len() > self.best_size {
            self.best_size = covered.len();
            self.best = chosen.clone();
        }
        if self.steps == 0 || k == 0 || self.best_size == self.all {
            return;
        }
        self.steps -= 1;
        let mut gains: Vec<(usize, usize)> =
            (from..self.kept.len()).map(|at| (covered.gain(self.sets[self.kept[at]]), at)).collect();
        gains.sort_by_key(|(gain, at)| (Reverse(*gain), *at));
        for place in 0..gains.len() {
            let reach: usize = gains[place..].iter().take(k).map(|(gain, _)| gain).sum();
            if covered.len() + reach <= self.best_size {
                return;
            }
            let set = self.kept[gains[place].1];
            let mut more = covered.clone();
            more.add(self.sets[set]);
            chosen.push(set);
            self.search_among(&gains[place + 1..], chosen, &more, k - 1);
            chosen.pop();
        }
    }

    /// The same among the sets that were not tried before.
    fn search_among(&mut self, left: &[(usize, usize)], chosen: &mut Vec<usize>, covered: &Set, k: usize) {
        let mut among: Vec<usize> = left.iter().map(|(_, at)| self.kept[*at]).collect();
        std::mem::swap(&mut self.kept, &mut among);
        self.search(0, chosen, covered, k);
        std::mem::swap(&mut self.kept, &mut among);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_set_is_the_same_however_it_came_about() {
        let of = |numbers: &[usize]| {
            let mut set = Set::default();
            numbers.iter().for_each(|number| set.insert(*number));
            set
        };
        let mut kept = of(&[1, 70, 130]);
        kept.keep(&of(&[1, 2, 70]));
        assert_eq!(kept, of(&[1, 70]));
        kept.remove(&of(&[70, 200]));
        assert_eq!(kept, of(&[1]));
        kept.keep(&of(&[]));
        assert_eq!(kept, Set::default());
    }
}
