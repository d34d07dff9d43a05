//! Sifting: the relaxation of a large programme by way of a small one. Start with the few columns and rows that are
//! likely to matter, solve, price everything, take in what would gain or is broken, and solve again.

use super::ask::Watch;
use super::bound::{self, Appraisal, Prices};
use super::certificate::SCALE;
use super::linear::{End, Linear};
use super::programme::Programme;
use std::cmp::Reverse;

/// Programmes up to this size are taken whole.
const WHOLE: usize = 400;
/// So many columns and rows are taken in at a time.
const HANDFUL: usize = 300;
/// Gains below this are noise.
const NOISE: f64 = 1e-6;

/// What the relaxation of a programme comes to.
pub(super) enum Relaxed {
    /// Its best point and the prices there.
    Point(Vec<f64>, Prices),
    /// It has no point: under these prices, with every worth zero, the bound is below zero.
    Empty(Prices),
    /// Numerical trouble, or the time is over.
    Unknown,
}

/// A small part of the programme to begin with.
pub(super) fn begin(programme: &Programme) -> Linear {
    let rows: Vec<usize> = (0..programme.min.len()).filter(|row| programme.min[*row].is_some()).collect();
    let mut linear = Linear::new(programme, &rows);
    linear.add_columns(programme, &likely(programme));
    linear
}

/// All columns, and the rows that ask for somebody.
pub(super) fn begin_whole(programme: &Programme) -> Linear {
    let rows: Vec<usize> = (0..programme.min.len()).filter(|row| programme.min[*row].is_some()).collect();
    let mut linear = Linear::new(programme, &rows);
    linear.add_columns(programme, &(0..programme.len()).collect::<Vec<_>>());
    linear
}

/// Everybody of a small programme; of a large one the best, and the best of every row that asks for some.
fn likely(programme: &Programme) -> Vec<usize> {
    let n = programme.len();
    if n <= WHOLE {
        return (0..n).collect();
    }
    let mut order: Vec<usize> = (0..n).filter(|c| programme.high[*c] > 0).collect();
    order.sort_by_key(|c| Reverse(programme.worth[*c]));
    let mut wanted: Vec<i64> = programme.min.iter().map(|min| 2 * min.unwrap_or(0)).collect();
    let mut taken = Vec::new();
    for column in order {
        let cells = programme.cells.of(column);
        let is_wanted = cells.iter().any(|(row, weight)| *weight > 0 && wanted[*row as usize] > 0);
        if is_wanted || programme.low[column] > 0 {
            cells.iter().for_each(|(row, weight)| {
                wanted[*row as usize] -= i64::from(*weight.min(&1)) * programme.high[column]
            });
            taken.push(column);
        }
    }
    taken
}

/// Solves the relaxation; `linear` stays, as a warm start for the next.
pub(super) fn relax(programme: &Programme, linear: &mut Linear, watch: &dyn Watch) -> Relaxed {
    loop {
        if watch.is_over() {
            return Relaxed::Unknown;
        }
        match linear.run() {
            End::Optimal => {
                let point = linear.point(&programme.low);
                let rows = broken(programme, linear, &point);
                linear.add_rows(programme, &rows);
                let columns = gaining(programme, linear);
                linear.add_columns(programme, &columns);
                if rows.is_empty() && columns.is_empty() {
                    return Relaxed::Point(point, bound::whole(programme, &linear.prices()));
                }
            }
            End::Empty(direction) => {
                if let Some(prices) = contradiction(programme, &direction) {
                    return Relaxed::Empty(prices);
                }
                let columns = helping(programme, linear, &direction);
                if columns.is_empty() {
                    return Relaxed::Unknown;
                }
                linear.add_columns(programme, &columns);
            }
            End::Stalled => return Relaxed::Unknown,
        }
    }
}

/// The same with all columns at hand and other limits on them.
pub(super) fn relax_within(programme: &Programme, linear: &mut Linear, low: &[i64], high: &[i64]) -> Relaxed {
    linear.limit(low, high);
    let empty = |direction: &[f64]| {
        let narrow = Programme { low: low.to_vec(), high: high.to_vec(), ..programme.clone() };
        contradiction(&narrow, direction)
    };
    loop {
        let mut proof = None;
        let end = linear.run_until(|direction| {
            proof = empty(direction);
            proof.is_some()
        });
        match end {
            End::Optimal => {
                let point = linear.point(low);
                let rows = broken(programme, linear, &point);
                if rows.is_empty() {
                    return Relaxed::Point(point, bound::whole(programme, &linear.prices()));
                }
                linear.add_rows(programme, &rows);
            }
            End::Empty(direction) => {
                return proof.or_else(|| empty(&direction)).map_or(Relaxed::Unknown, Relaxed::Empty);
            }
            End::Stalled => return Relaxed::Unknown,
        }
    }
}

/// The rows that the point breaks, worst first, a handful.
fn broken(programme: &Programme, linear: &Linear, point: &[f64]) -> Vec<usize> {
    let mut counts = vec![0.0; programme.min.len()];
    for (column, x) in point.iter().enumerate().filter(|(_, x)| **x != 0.0) {
        programme
            .cells
            .of(column)
            .iter()
            .for_each(|(row, weight)| counts[*row as usize] += f64::from(*weight) * x);
    }
    let excess = |row: usize| {
        let below = programme.min[row].map_or(0.0, |min| min as f64 - counts[row]);
        let above = programme.max[row].map_or(0.0, |max| counts[row] - max as f64);
        below.max(above)
    };
    let rows = (0..counts.len()).filter(|row| !linear.has_row(*row));
    best(rows.map(|row| (excess(row), row)))
}

/// The columns at their lower limit that would gain, most first, a handful.
fn gaining(programme: &Programme, linear: &Linear) -> Vec<usize> {
    let prices: Vec<f64> = linear.prices().into_iter().map(|price| price / SCALE as f64).collect();
    let gain = |c: usize| programme.worth[c] as f64 - weigh(programme, &prices, c);
    best(strangers(programme, linear).map(|c| (gain(c), c)))
}

/// The columns that weaken the contradiction, most first, a handful.
fn helping(programme: &Programme, linear: &Linear, direction: &[f64]) -> Vec<usize> {
    best(strangers(programme, linear).map(|c| (-weigh(programme, direction, c), c)))
}

fn strangers(programme: &Programme, linear: &Linear) -> impl Iterator<Item = usize> {
    (0..programme.len()).filter(|c| programme.high[*c] > programme.low[*c] && !linear.has_column(*c))
}

fn weigh(programme: &Programme, prices: &[f64], column: usize) -> f64 {
    programme.cells.of(column).iter().map(|(row, weight)| prices[*row as usize] * f64::from(*weight)).sum()
}

fn best(found: impl Iterator<Item = (f64, usize)>) -> Vec<usize> {
    let mut found: Vec<(f64, usize)> = found.filter(|(gain, _)| *gain > NOISE).collect();
    let order = |a: &(f64, usize), b: &(f64, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if found.len() > HANDFUL {
        found.select_nth_unstable_by(HANDFUL, order);
        found.truncate(HANDFUL);
    }
    found.sort_unstable_by(order);
    found.into_iter().map(|(_, at)| at).collect()
}

/// Whole prices under which nobody's worth matters and the bound is below zero, if the direction leads to any.
pub(super) fn contradiction(programme: &Programme, direction: &[f64]) -> Option<Prices> {
    let sizes = direction.iter().map(|x| x.abs()).filter(|x| *x > NOISE);
    let (least, most) = sizes.fold((f64::MAX, 0.0_f64), |(least, most), x| (least.min(x), most.max(x)));
    if most == 0.0 {
        return None;
    }
    let nothing = programme.worth(vec![0; programme.len()], 1);
    [1.0 / least, 60.0 / least, 10_000.0 / most, 1_000_000.0 / most].into_iter().find_map(|times| {
        let scaled: Vec<f64> = direction.iter().map(|x| x * times * SCALE as f64).collect();
        let prices = bound::whole(&nothing, &scaled);
        (Appraisal::of(&nothing, &prices).total < 0).then_some(prices)
    })
}
