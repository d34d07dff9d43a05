//! The proof: any multipliers give a bound that no point of a programme beats, reckoned in integers alone.
//!
//! bound = Σ y·max over rows with y > 0 + Σ y·min over rows with y < 0 + Σ of the best each column can add,
//! where a column adds its reduced worth (worth − Σ y·weight) so many times: Lagrangian duality (Geoffrion 1974).

use super::cells::Cell;
use super::certificate::SCALE;
use super::programme::Programme;

/// Multipliers beyond this are cut: they could only come from a numerical accident.
const LARGEST: f64 = (1_i64 << 52) as f64;

/// A multiplier for each row in units of 1/64: above zero it presses on `max`, below zero on `min`.
pub(super) type Prices = Vec<i64>;

/// What multipliers say about a programme. Numbers are in units of 1/64.
pub(super) struct Appraisal {
    pub total: i128,
    /// What one more of a column adds, or less than that where it is beyond all reason.
    pub reduced: Vec<i64>,
}

/// Rounds float multipliers to whole ones, which are sound whatever they are, and drops those without a limit.
pub(super) fn whole(programme: &Programme, prices: &[f64]) -> Prices {
    let limited = |row: usize, price: i64| match price {
        1.. => programme.max[row].is_some(),
        _ => programme.min[row].is_some(),
    };
    let round = |price: &f64| price.clamp(-LARGEST, LARGEST).round() as i64;
    let whole = prices.iter().map(round).enumerate();
    whole.map(|(row, price)| if limited(row, price) { price } else { 0 }).collect()
}

impl Appraisal {
    pub fn of(programme: &Programme, prices: &Prices) -> Self {
        Self::within(programme, prices, &programme.low, &programme.high)
    }

    /// The same for other limits of the columns.
    pub fn within(programme: &Programme, prices: &Prices, low: &[i64], high: &[i64]) -> Self {
        let mut total = rows_total(programme, prices);
        let mut reduced = Vec::with_capacity(programme.len());
        let is_small = is_small(programme, prices);
        for column in 0..programme.len() {
            let gain = match is_small {
                true => i128::from(small_gain(programme, prices, column)),
                false => large_gain(programme, prices, column),
            };
            total += gain * i128::from(if gain > 0 { high[column] } else { low[column] });
            reduced.push(i64::try_from(gain).unwrap_or(if gain > 0 { i64::MAX } else { -i64::MAX }));
        }
        Self { total, reduced }
    }

    /// No point is worth more.
    pub fn bound(&self, grid: i64) -> i64 {
        floor(self.total, grid)
    }

    /// By how much the bound is above what is needed, in units of 1/64; below zero, nothing of interest is left.
    pub fn spare(&self, need: i64) -> i128 {
        self.total - i128::from(need) * i128::from(SCALE)
    }

    /// Narrows the limits of every column whose step away from its best side would push the bound below `need`.
    pub fn fix(&self, need: i64, low: &mut [i64], high: &mut [i64]) {
        let spare = self.spare(need);
        for (column, gain) in self.reduced.iter().enumerate().filter(|(_, gain)| **gain != 0) {
            let steps = i64::try_from(spare / i128::from(gain.abs())).unwrap_or(i64::MAX);
            if steps >= high[column] - low[column] {
                continue;
            }
            if *gain > 0 {
                low[column] = high[column] - steps;
            } else {
                high[column] = low[column] + steps;
            }
        }
    }
}

/// Whether what the cells of one column weigh stays below 62 bits.
fn is_small(programme: &Programme, prices: &Prices) -> bool {
    let largest = prices.iter().map(|price| price.unsigned_abs()).max().unwrap_or(0);
    u128::from(largest) * programme.cells.heaviest() < 1 << 62
}

/// What one more of a column adds.
fn large_gain(programme: &Programme, prices: &Prices, column: usize) -> i128 {
    let cells = programme.cells.of(column).iter();
    let weigh = |(row, weight): &Cell| i128::from(prices[*row as usize]) * i128::from(*weight);
    i128::from(programme.worth[column] * SCALE) - cells.map(weigh).sum::<i128>()
}

/// The same where it is small.
fn small_gain(programme: &Programme, prices: &Prices, column: usize) -> i64 {
    let cells = programme.cells.of(column).iter();
    let weigh = |(row, weight): &Cell| prices[*row as usize] * i64::from(*weight);
    programme.worth[column] * SCALE - cells.map(weigh).sum::<i64>()
}

/// A total in units of 1/64, rounded down to the grid.
pub(super) fn floor(total: i128, grid: i64) -> i64 {
    // Most totals fit, and a division of twice the width takes many times as long.
    if let Ok(total) = i64::try_from(total) {
        let steps = total.div_euclid(SCALE).div_euclid(grid);
        return steps.saturating_mul(grid);
    }
    let whole = total.div_euclid(i128::from(SCALE)).div_euclid(i128::from(grid)) * i128::from(grid);
    i64::try_from(whole).unwrap_or(if whole < 0 { i64::MIN } else { i64::MAX })
}

fn rows_total(programme: &Programme, prices: &Prices) -> i128 {
    let mut total = 0;
    for (row, price) in prices.iter().enumerate().filter(|(_, price)| **price != 0) {
        let limit = if *price > 0 { programme.max[row] } else { programme.min[row] };
        match limit {
            Some(limit) => total += i128::from(*price) * i128::from(limit),
            None => return i128::MAX / 4,
        }
    }
    total
}
