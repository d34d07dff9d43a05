//! One step of the dual simplex after another: the place that is furthest out of its limits leaves the basis, and
//! the prices move until the bound stops falling, past every column that would only flip to its other limit.

use super::{At, End, FEASIBLE, Linear};

/// The inverse is reckoned afresh after so many steps.
const FRESH: usize = 80;
/// Entries of a row smaller than this are noise.
const NOISE: f64 = 1e-9;
/// Steps within this count as equally long.
const SAME: f64 = 1e-10;

/// A column that changes sign when the prices have moved so far.
struct Break {
    at: usize,
    step: f64,
    /// The entry of the leaving row, turned so that the prices move along it.
    entry: f64,
}

enum Move {
    Made,
    None,
    Empty(Vec<f64>),
    Failed,
}

impl Linear {
    /// Moves to the best point, from wherever it stands.
    pub fn run(&mut self) -> End {
        self.run_until(|_| false)
    }

    /// The same, but that there is no point is believed at once if the direction `is_proof`, and else only of a fresh
    /// inverse.
    pub fn run_until(&mut self, mut is_proof: impl FnMut(&[f64]) -> bool) -> End {
        let mut left = 2_000 + 40 * self.size();
        let mut failures = 0;
        while left > 0 {
            left -= 1;
            if self.pivots >= FRESH {
                self.invert();
            }
            match self.step() {
                Move::Made => {}
                Move::None if self.pivots > 40 => self.invert(),
                Move::None => return End::Optimal,
                Move::Empty(prices) if self.pivots > 0 && failures == 0 && !is_proof(&prices) => {
                    failures += 1;
                    self.invert();
                }
                Move::Empty(prices) => return End::Empty(prices),
                Move::Failed if failures < 3 => {
                    failures += 1;
                    self.invert();
                }
                Move::Failed => return End::Stalled,
            }
        }
        End::Stalled
    }

    fn step(&mut self) -> Move {
        let Some((place, distance)) = self.worst() else { return Move::None };
        let (m, is_above) = (self.size(), distance > 0.0);
        let sign = if is_above { 1.0 } else { -1.0 };
        let along: Vec<f64> = self.inverse[place * m..(place + 1) * m].iter().map(|x| x * sign).collect();
        let mut breaks = self.breaks(&along);
        let Some(chosen) = self.choose(&mut breaks, distance.abs()) else {
            return Move::Empty(self.spread(&along.iter().map(|x| -x).collect::<Vec<_>>(), 1.0));
        };
        let (enters, step) = (breaks[chosen].at, breaks[chosen].step);
        self.flip(&breaks[..chosen]);
        let mut weights = vec![0.0; m];
        self.dense(enters, 1.0, &mut weights);
        let column = self.solve(&weights);
        let pivot = column[place];
        if (pivot * sign - breaks[chosen].entry).abs() > 1e-6 * (1.0 + pivot.abs()) || pivot.abs() < NOISE {
            self.refresh();
            return Move::Failed;
        }
        let leaves = self.basic[place] as usize;
        let limit = if is_above { self.variables[leaves].high } else { self.variables[leaves].low };
        let length = (self.value[place] - limit) / pivot;
        self.value.iter_mut().zip(&column).for_each(|(value, entry)| *value -= entry * length);
        self.value[place] = self.variables[enters].rest() + length;
        self.move_prices(&along, step);
        self.exchange(place, enters, &column);
        let leaving = &mut self.variables[leaves];
        (leaving.gain, leaving.at) = (step * sign, if is_above { At::High } else { At::Low });
        self.variables[enters].gain = 0.0;
        Move::Made
    }

    /// The place furthest out of its limits, by the length of its row, and how far: above zero if too high.
    fn worst(&self) -> Option<(usize, f64)> {
        let mut worst: Option<(usize, f64)> = None;
        let mut most = 0.0;
        for (place, value) in self.value.iter().enumerate() {
            let variable = &self.variables[self.basic[place] as usize];
            let distance = if *value > variable.high + FEASIBLE {
                value - variable.high
            } else if *value < variable.low - FEASIBLE {
                value - variable.low
            } else {
                continue;
            };
            let weighed = distance * distance / self.length[place];
            if weighed > most {
                (most, worst) = (weighed, Some((place, distance)));
            }
        }
        worst
    }

    /// Every variable that changes sign along the way.
    fn breaks(&self, along: &[f64]) -> Vec<Break> {
        let mut breaks = Vec::new();
        for (at, variable) in self.variables.iter().enumerate() {
            if variable.at == At::Basic || variable.low == variable.high {
                continue;
            }
            let entry = self.times(along, at);
            let is_break = if variable.at == At::High { entry < -NOISE } else { entry > NOISE };
            if is_break {
                breaks.push(Break { at, step: (-variable.gain / entry).max(0.0), entry });
            }
        }
        breaks
    }

    /// Sorts the breaks and finds the one at which the bound stops falling; none if it falls for ever.
    fn choose(&self, breaks: &mut [Break], distance: f64) -> Option<usize> {
        breaks.sort_unstable_by(|a, b| a.step.total_cmp(&b.step).then(a.at.cmp(&b.at)));
        let mut slope = distance;
        let width = |at: usize| self.variables[at].high - self.variables[at].low;
        let stop = breaks.iter().position(|b| {
            slope -= b.entry.abs() * width(b.at);
            slope < FEASIBLE
        })?;
        let step = breaks[stop].step;
        let near = |b: &Break| (b.step - step).abs() <= SAME * (1.0 + step);
        let first = breaks[..stop].iter().rposition(|b| !near(b)).map_or(0, |at| at + 1);
        let last = breaks[stop..].iter().position(|b| !near(b)).map_or(breaks.len(), |at| stop + at);
        let size = |at: &usize| breaks[*at].entry.abs();
        let chosen = (first..last).max_by(|a, b| size(a).total_cmp(&size(b)).then(b.cmp(a)))?;
        // Whoever stands between is not flipped: at equal steps either limit will do.
        breaks.swap(first, chosen);
        Some(first)
    }

    /// Sends everybody who was passed to the other limit.
    fn flip(&mut self, passed: &[Break]) {
        if passed.is_empty() {
            return;
        }
        let mut moved = vec![0.0; self.size()];
        for passed in passed {
            let variable = &mut self.variables[passed.at];
            let before = variable.rest();
            variable.at = if variable.at == At::High { At::Low } else { At::High };
            let by = variable.rest() - before;
            self.dense(passed.at, -by, &mut moved);
        }
        let moved = self.solve(&moved);
        self.value.iter_mut().zip(&moved).for_each(|(value, by)| *value += by);
    }

    fn move_prices(&mut self, along: &[f64], step: f64) {
        if step == 0.0 {
            return;
        }
        for at in 0..self.variables.len() {
            if self.variables[at].at != At::Basic {
                let entry = self.times(along, at);
                self.variables[at].gain += step * entry;
            }
        }
    }
}
