//! The proof as it will be checked: a leaf's bound by the published formula, over everybody.
//!
//! bound = Σ u·max − Σ l·min + Σ u(apart) + the reduced scores of whoever must be in + the largest reduced scores
//! that fill the remaining places, rounded down to the grid.

use super::bound::{Prices, floor};
use super::certificate::SCALE;
use super::programme::Programme;

/// One case of a proof: who is in, who is out, and the multipliers that bound it.
#[derive(Debug, Clone)]
pub(super) struct Case {
    pub inside: Vec<usize>,
    pub out: Vec<usize>,
    pub prices: Prices,
}

/// What a case comes to. Numbers are in units of 1/64.
pub(super) struct Verdict {
    pub total: i128,
    pub reduced: Vec<i64>,
    /// The least reduced score that still gets a place, and the greatest that does not.
    last_in: Option<i64>,
    first_out: Option<i64>,
    /// There are too many in, or too few left to fill the places: there is no cohort here at all.
    is_empty: bool,
}

/// What bounds each of the cases; `is_scored` is false for a proof that there is no cohort.
pub(super) fn bounds(programme: &Programme, cases: &[Case], is_scored: bool) -> Vec<i64> {
    cases.iter().map(|case| case.judge(programme, is_scored).bound(programme.grid)).collect()
}

impl Case {
    /// The case of everything, under these prices. The price of the places themselves is not published: the
    /// formula finds the best one.
    pub fn root(prices: &Prices) -> Self {
        let mut prices = prices.clone();
        prices[0] = 0;
        Self { inside: Vec::new(), out: Vec::new(), prices }
    }

    /// Applies the formula; `is_scored` is false for a proof that there is no cohort.
    pub fn judge(&self, programme: &Programme, is_scored: bool) -> Verdict {
        let mut sides: Vec<Option<bool>> = programme.low.iter().zip(&programme.high).map(side).collect();
        self.inside.iter().for_each(|p| sides[*p] = Some(true));
        self.out.iter().for_each(|p| sides[*p] = Some(false));
        let mut verdict = Verdict {
            total: limits(programme, &self.prices),
            reduced: (0..programme.len()).map(|p| self.reduced(programme, p, is_scored)).collect(),
            last_in: None,
            first_out: None,
            is_empty: false,
        };
        let inside = (0..sides.len()).filter(|p| sides[*p] == Some(true));
        let taken = inside.map(|p| verdict.total += i128::from(verdict.reduced[p])).count();
        let free: Vec<i64> =
            (0..sides.len()).filter(|p| sides[*p].is_none()).map(|p| verdict.reduced[p]).collect();
        verdict.fill(free, places(programme), taken);
        verdict
    }

    fn reduced(&self, programme: &Programme, person: usize, is_scored: bool) -> i64 {
        let cells = programme.cells.of(person).iter();
        let price: i64 = cells.map(|(row, weight)| self.prices[*row as usize] * i64::from(*weight)).sum();
        let score = if is_scored { programme.worth[person] * SCALE } else { 0 };
        score - price
    }
}

impl Verdict {
    fn fill(&mut self, mut free: Vec<i64>, places: usize, taken: usize) {
        let left = places.saturating_sub(taken);
        self.is_empty = taken > places || free.len() < left;
        let left = left.min(free.len());
        if left < free.len() {
            free.select_nth_unstable_by(left, |a, b| b.cmp(a));
            self.first_out = free[left..].iter().copied().max();
        }
        self.total += free[..left].iter().map(|r| i128::from(*r)).sum::<i128>();
        self.last_in = free[..left].iter().copied().min();
    }

    /// No cohort of the case scores more; below zero if it holds none at all.
    pub fn bound(&self, grid: i64) -> i64 {
        if self.is_empty { -grid } else { floor(self.total, grid) }
    }

    /// The reduced score at which places run out.
    pub fn edge(&self) -> i64 {
        self.last_in.or(self.first_out).unwrap_or(0)
    }

    /// The bound of the cohorts of the case that have this person on the other side; none if there are none.
    pub fn flipped(&self, person: usize, to_in: bool, grid: i64) -> Option<i64> {
        let reduced = self.reduced[person];
        let loss = if to_in { self.last_in? - reduced } else { reduced - self.first_out? };
        (!self.is_empty).then(|| floor(self.total - i128::from(loss.max(0)), grid))
    }
}

fn side((low, high): (&i64, &i64)) -> Option<bool> {
    match (low, high) {
        (0, 0) => Some(false),
        (1, _) => Some(true),
        _ => None,
    }
}

/// How many are chosen.
pub(super) fn places(programme: &Programme) -> usize {
    usize::try_from(programme.max[0].unwrap_or(0)).unwrap_or(0)
}

/// What the bounds of the rows weigh.
pub(super) fn limits(programme: &Programme, prices: &Prices) -> i128 {
    let limit = |row: usize, price: i64| if price > 0 { programme.max[row] } else { programme.min[row] };
    let priced = prices.iter().enumerate().filter(|(_, price)| **price != 0);
    priced.map(|(row, price)| i128::from(*price) * i128::from(limit(row, *price).unwrap_or(0))).sum()
}
