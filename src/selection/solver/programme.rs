//! A selection as an integer programme: columns to be taken some whole number of times, rows that count them.
//! People are columns of at most one; classes of people, and what a bound gives way, are columns of more.

use super::cells::Cells;
use super::roster::Roster;
use std::sync::Arc;

/// Maximise Σ worth·x over whole x with `low ≤ x ≤ high` and, for every row, `min ≤ Σ weight·x ≤ max`.
#[derive(Clone)]
pub(super) struct Programme {
    pub cells: Arc<Cells>,
    pub worth: Arc<Vec<i64>>,
    pub low: Vec<i64>,
    pub high: Vec<i64>,
    pub min: Vec<Option<i64>>,
    pub max: Vec<Option<i64>>,
    /// Every worth is a multiple of this.
    pub grid: i64,
}

impl Programme {
    /// Everybody worth their score.
    pub fn of(roster: &Roster) -> Self {
        let n = roster.people.len();
        let included = |p| i64::from(roster.include.contains(&p));
        let allowed = |p| i64::from(!roster.exclude.contains(&p));
        Self {
            cells: Arc::clone(&roster.cells),
            worth: Arc::new(roster.people.iter().map(|c| c.score).collect()),
            low: (0..n).map(included).collect(),
            high: (0..n).map(|p| allowed(p).max(included(p))).collect(),
            min: roster.rows.iter().map(|row| row.min).collect(),
            max: roster.rows.iter().map(|row| row.max).collect(),
            grid: roster.grid,
        }
    }

    /// The same rows with other worths.
    pub fn worth(&self, worth: Vec<i64>, grid: i64) -> Self {
        Self { worth: Arc::new(worth), grid, ..self.clone() }
    }

    /// The same programme without the rows for which `is_gone`.
    pub fn without_rows(&self, is_gone: impl Fn(usize) -> bool) -> Self {
        let mut fewer = self.clone();
        for row in (0..self.min.len()).filter(|row| is_gone(*row)) {
            (fewer.min[row], fewer.max[row]) = (None, None);
        }
        fewer
    }

    /// The programme of these columns alone, every other standing where `at` says; its rows keep their places.
    /// What the others are worth is the second value.
    pub fn kernel(&self, keep: &[usize], at: &[i64]) -> (Self, i64) {
        let mut fixed = vec![0; self.min.len()];
        let mut is_kept = vec![false; self.len()];
        keep.iter().for_each(|column| is_kept[*column] = true);
        let mut worth = 0;
        for column in (0..self.len()).filter(|c| !is_kept[*c] && at[*c] != 0) {
            worth += self.worth[column] * at[column];
            self.cells
                .of(column)
                .iter()
                .for_each(|(row, weight)| fixed[*row as usize] += i64::from(*weight) * at[column]);
        }
        let mut cells = Cells::new();
        keep.iter().for_each(|column| cells.push(self.cells.of(*column).iter().copied()));
        let less = |limits: &[Option<i64>]| {
            limits.iter().zip(&fixed).map(|(limit, fixed)| limit.map(|limit| limit - fixed)).collect()
        };
        let kernel = Self {
            cells: Arc::new(cells),
            worth: Arc::new(keep.iter().map(|c| self.worth[*c]).collect()),
            low: keep.iter().map(|c| self.low[*c]).collect(),
            high: keep.iter().map(|c| self.high[*c]).collect(),
            min: less(&self.min),
            max: less(&self.max),
            grid: self.grid,
        };
        (kernel, worth)
    }

    /// How many columns.
    pub fn len(&self) -> usize {
        self.low.len()
    }

    /// What a point counts in every row.
    pub fn counts(&self, at: &[i64]) -> Vec<i64> {
        let mut counts = vec![0; self.min.len()];
        for column in (0..self.len()).filter(|c| at[*c] != 0) {
            self.cells
                .of(column)
                .iter()
                .for_each(|(row, weight)| counts[*row as usize] += i64::from(*weight) * at[column]);
        }
        counts
    }

    /// What a point is worth, reckoned in whole numbers; none if it breaks a row or a limit of a column.
    pub fn value(&self, at: &[i64]) -> Option<i64> {
        let within = |x: &i64, low: &i64, high: &i64| low <= x && x <= high;
        let columns = at.iter().zip(self.low.iter().zip(&self.high));
        let is_sound =
            columns.into_iter().all(|(x, (low, high))| within(x, low, high)) && self.keeps_rows(at);
        is_sound.then(|| at.iter().zip(self.worth.iter()).map(|(x, worth)| x * worth).sum())
    }

    fn keeps_rows(&self, at: &[i64]) -> bool {
        let limits = self.min.iter().zip(&self.max);
        self.counts(at).iter().zip(limits).all(|(count, (min, max))| {
            min.is_none_or(|min| *count >= min) && max.is_none_or(|max| *count <= max)
        })
    }
}
