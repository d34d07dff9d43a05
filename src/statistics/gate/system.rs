//! The rows with all that is published filled in: variables, their bounds, and the parts that do not touch.

use rustc_hash::{FxHashMap, FxHashSet};

use super::Refusal;
use super::terms::gathered;
use super::world::{Row, World};

/// Larger than any count, small enough that sums and products of it stay whole.
pub(super) const MANY: i64 = 1_000_000_000;
/// How often bounds are passed on; more would only be sharper, not more right.
const ROUNDS: usize = 40;

/// Cells that must be the same people are one variable.
pub(super) struct System {
    /// The variable of each cell.
    pub variable: Vec<usize>,
    pub low: Vec<i64>,
    pub high: Vec<i64>,
    /// For each variable one that is equal to it in every table that fits what is published.
    pub alike: Vec<usize>,
    /// Over variables that are not fixed.
    pub rows: Vec<Row>,
    /// How many rows there were before anything was filled in.
    pub constraints: usize,
}

impl System {
    /// # Errors
    /// What is published contradicts itself: no table at all fits.
    pub fn of(world: &World) -> Result<Self, Refusal> {
        let variable = equal(world.cells.all.len(), &world.rows);
        let (mut low, mut high) = (vec![0; variable.len()], vec![MANY; variable.len()]);
        for (cell, variable) in world.cells.all.iter().zip(&variable) {
            if let Some(published) = cell.published {
                low[*variable] = low[*variable].max(published);
                high[*variable] = high[*variable].min(published);
            }
        }
        let mut rows: Vec<Row> = world.rows.iter().filter_map(|row| row.over(&variable)).collect();
        rows.sort_unstable();
        rows.dedup();
        let alike = Vec::new();
        let mut this = Self { variable, low, high, alike, constraints: rows.len(), rows };
        this.tighten().ok_or_else(contradiction)?;
        this.fill_in();
        this.alike = equal(this.low.len(), &this.rows);
        Ok(this)
    }

    pub fn is_fixed(&self, variable: usize) -> bool {
        self.low[variable] == self.high[variable]
    }

    /// Passes bounds on along the rows, in whole numbers. None if they leave nothing.
    fn tighten(&mut self) -> Option<()> {
        if self.low.iter().zip(&self.high).any(|(low, high)| low > high) {
            return None;
        }
        for _ in 0..ROUNDS {
            let mut is_changed = false;
            for row in &self.rows {
                is_changed |= row.tighten(&mut self.low, &mut self.high)?;
            }
            if !is_changed {
                break;
            }
        }
        Some(())
    }

    /// Takes fixed variables out of the rows, and rows out that the bounds keep by themselves.
    fn fill_in(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let mut known = FxHashSet::default();
        for row in rows {
            let (least, most) = row.range(&self.low, &self.high);
            if row.low.is_none_or(|low| low <= least) && row.high.is_none_or(|high| most <= high) {
                continue;
            }
            let is_fixed = |variable: usize| self.low[variable] == self.high[variable];
            let fixed: i64 = row
                .terms
                .iter()
                .filter(|(at, _)| is_fixed(*at))
                .map(|(at, factor)| factor * self.low[*at])
                .sum();
            let terms = row.terms.into_iter().filter(|(at, _)| !is_fixed(*at)).collect();
            let (low, high) = (row.low.map(|low| low - fixed), row.high.map(|high| high - fixed));
            let row = Row { terms, low, high };
            if known.insert(row.clone()) {
                self.rows.push(row);
            }
        }
    }
}

pub(super) fn contradiction() -> Refusal {
    Refusal("what is published contradicts itself: no table at all fits".into())
}

impl Row {
    /// The row over variables. None if nothing is left of it.
    fn over(&self, variable: &[usize]) -> Option<Self> {
        let terms = gathered(self.terms.iter().map(|(at, by)| (variable[*at], *by)));
        let stays = !terms.is_empty()
            || self.low.is_some_and(|low| low > 0)
            || self.high.is_some_and(|high| high < 0);
        stays.then_some(Self { terms, low: self.low, high: self.high })
    }

    /// The least and the most that the sum can be.
    fn range(&self, low: &[i64], high: &[i64]) -> (i64, i64) {
        self.terms.iter().fold((0, 0), |(least, most), (at, factor)| {
            let (one, other) = (factor * low[*at], factor * high[*at]);
            (least + one.min(other), most + one.max(other))
        })
    }

    /// Tightens the bounds of its variables; says whether it did. None if one has nothing left.
    pub fn tighten(&self, low: &mut [i64], high: &mut [i64]) -> Option<bool> {
        let (mut least, mut most) = self.range(low, high);
        if self.low.is_some_and(|low| most < low) || self.high.is_some_and(|high| least > high) {
            return None;
        }
        let mut is_changed = false;
        for (at, factor) in &self.terms {
            let ends =
                |low: i64, high: i64| ((factor * low).min(factor * high), (factor * low).max(factor * high));
            let (one, other) = ends(low[*at], high[*at]);
            // What this term may be when all others are at their ends.
            let above = self.high.map(|high| high - (least - one));
            let below = self.low.map(|low| low - (most - other));
            let (floor, ceiling) = if *factor > 0 { (below, above) } else { (above, below) };
            let floor = floor.map_or(low[*at], |term| ceil(term, *factor)).max(low[*at]);
            let ceiling = ceiling.map_or(high[*at], |term| floor_of(term, *factor)).min(high[*at]);
            if floor > ceiling {
                return None;
            }
            is_changed |= (floor, ceiling) != (low[*at], high[*at]);
            (low[*at], high[*at]) = (floor, ceiling);
            let (new_one, new_other) = ends(floor, ceiling);
            (least, most) = (least - one + new_one, most - other + new_other);
        }
        Some(is_changed)
    }
}

/// term ÷ factor rounded down, for factors of either sign.
fn floor_of(term: i64, factor: i64) -> i64 {
    let (term, factor) = if factor < 0 { (-term, -factor) } else { (term, factor) };
    term.div_euclid(factor)
}

/// term ÷ factor rounded up.
fn ceil(term: i64, factor: i64) -> i64 {
    -floor_of(-term, factor)
}

/// A row without one of its terms: the others, the factor of that one, and what the row comes to.
type Others = (Vec<(usize, i64)>, i64, Option<i64>);

/// For each number the least one that is equal to it wherever the rows hold: one that is the sum of one other, and two that
/// add up to the same with the same others.
fn equal(many: usize, rows: &[Row]) -> Vec<usize> {
    let mut union = Union::new(many);
    let mut least: Vec<usize> = (0..many).collect();
    let equations: Vec<&Row> = rows.iter().filter(|row| row.low.is_some() && row.low == row.high).collect();
    loop {
        let mut without: FxHashMap<Others, usize> = FxHashMap::default();
        for row in equations.iter().filter_map(|row| row.over(&least)) {
            if let ([(one, 1), (other, -1)] | [(one, -1), (other, 1)], Some(0)) = (&row.terms[..], row.low) {
                union.join(*one, *other);
            }
            for (at, (cell, factor)) in row.terms.iter().enumerate().filter(|_| row.terms.len() > 2) {
                let others = [&row.terms[..at], &row.terms[at + 1..]].concat();
                if let Some(equal) = without.insert((others, *factor, row.low), *cell) {
                    union.join(*cell, equal);
                }
            }
        }
        let now: Vec<usize> = (0..many).map(|at| union.find(at)).collect();
        if now == least {
            return least;
        }
        least = now;
    }
}

/// Sets that grow together; each is named by its least member.
pub(super) struct Union(Vec<usize>);

impl Union {
    pub fn new(size: usize) -> Self {
        Self((0..size).collect())
    }

    pub fn find(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    pub fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.find(one), self.find(other));
        self.0[one.max(other)] = one.min(other);
    }
}
