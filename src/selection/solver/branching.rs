//! On whom to split: where both halves lose most, by what earlier splits lost and, for whoever was never split, by
//! trying (reliability branching, after Achterberg, Koch and Martin 2005, with one trial).

use super::linear::{End, Linear};

/// So many columns are tried at a node.
const TRIALS: usize = 8;
/// What an empty half counts as losing, and the least that any half does.
const EMPTY: f64 = 1e12;
const LEAST: f64 = 1e-3;
/// Fractions below this are the simplex's noise.
const NOISE: f64 = 1e-6;

/// What splits have lost so far, for each column and half: the sum a unit, and how many.
pub(super) struct Lore {
    lower: Vec<(f64, f64)>,
    upper: Vec<(f64, f64)>,
}

/// The limits of every column at a node.
#[derive(Clone)]
pub(super) struct Limits {
    pub low: Vec<i64>,
    pub high: Vec<i64>,
}

impl Lore {
    pub fn new(columns: usize) -> Self {
        Self { lower: vec![(0.0, 0.0); columns], upper: vec![(0.0, 0.0); columns] }
    }

    /// The column to split; none if the point is whole.
    pub fn choose(&mut self, linear: &Linear, limits: &Limits, point: &[f64]) -> Option<usize> {
        let split = fractions(point);
        let mut trials = TRIALS;
        for column in &split {
            if trials > 0 && self.lower[*column].1 == 0.0 {
                trials -= 1;
                self.try_halves(linear, limits, *column, point[*column]);
            }
        }
        let loss = |(sum, n): (f64, f64), way: f64| if n > 0.0 { (sum / n * way).max(LEAST) } else { LEAST };
        let merit = |column: usize| {
            let way = point[column] - point[column].floor();
            loss(self.lower[column], way) * loss(self.upper[column], 1.0 - way)
        };
        split.iter().copied().max_by(|a, b| merit(*a).total_cmp(&merit(*b)).then(b.cmp(a)))
    }

    fn try_halves(&mut self, linear: &Linear, limits: &Limits, column: usize, x: f64) {
        let (value, cut) = (linear.worth(), x.floor());
        for (half, way, is_lower) in
            [(&mut self.lower, x - cut, true), (&mut self.upper, cut + 1.0 - x, false)]
        {
            let mut trial = linear.clone();
            let low = if is_lower { limits.low[column] as f64 } else { cut + 1.0 };
            let high = if is_lower { cut } else { limits.high[column] as f64 };
            trial.limit_one(column, low, high);
            let loss = match trial.run_until(|_| true) {
                End::Optimal => (value - trial.worth()).max(0.0),
                End::Empty(_) => EMPTY,
                End::Stalled => 0.0,
            };
            half[column].0 += loss / way.max(NOISE);
            half[column].1 += 1.0;
        }
    }
}

/// The columns at fractions, most even first.
fn fractions(point: &[f64]) -> Vec<usize> {
    let uneven = |x: f64| ((x - x.floor()) - 0.5).abs();
    let mut split: Vec<usize> = (0..point.len()).filter(|c| uneven(point[*c]) < 0.5 - NOISE).collect();
    split.sort_by(|a, b| uneven(point[*a]).total_cmp(&uneven(point[*b])).then(a.cmp(b)));
    split
}
