//! The basis: its inverse, what follows from it, and how it changes.

use super::{At, Linear};

/// Pivots smaller than this make an inverse worthless.
const SINGULAR: f64 = 1e-9;

impl Linear {
    /// How many rows are at hand.
    pub(in super::super) fn size(&self) -> usize {
        self.rows.len()
    }

    /// The multiplier of each row at hand.
    pub(super) fn multipliers(&self) -> Vec<f64> {
        let m = self.size();
        let mut multipliers = vec![0.0; m];
        for (place, variable) in self.basic.iter().enumerate() {
            let cost = self.variables[*variable as usize].cost;
            if cost != 0.0 {
                let row = &self.inverse[place * m..(place + 1) * m];
                multipliers.iter_mut().zip(row).for_each(|(sum, x)| *sum += cost * x);
            }
        }
        multipliers
    }

    /// A row of multipliers times the column of a variable. A row counts with the weight −1 of its own variable.
    pub(super) fn times(&self, multipliers: &[f64], variable: usize) -> f64 {
        let of = &self.variables[variable];
        if of.is_row {
            return -multipliers[of.of as usize];
        }
        self.weights[variable].iter().map(|(row, weight)| multipliers[*row as usize] * weight).sum()
    }

    /// The inverse times a column given by its weights.
    pub(super) fn solve(&self, weights: &[f64]) -> Vec<f64> {
        let m = self.size();
        let used: Vec<usize> = (0..m).filter(|row| weights[*row] != 0.0).collect();
        let dot = |row: &[f64]| used.iter().map(|at| row[*at] * weights[*at]).sum();
        self.inverse.chunks_exact(m.max(1)).map(dot).collect()
    }

    /// The column of a variable, dense.
    pub(super) fn dense(&self, variable: usize, times: f64, into: &mut [f64]) {
        let of = &self.variables[variable];
        if of.is_row {
            into[of.of as usize] -= times;
        } else {
            self.weights[variable].iter().for_each(|(row, weight)| into[*row as usize] += weight * times);
        }
    }

    /// Reckons reduced costs and values anew; whoever is not in the basis goes to the limit that its sign asks for.
    pub(super) fn refresh(&mut self) {
        let multipliers = self.multipliers();
        let mut rest = vec![0.0; self.size()];
        for at in 0..self.variables.len() {
            if self.variables[at].at == At::Basic {
                self.variables[at].gain = 0.0;
                continue;
            }
            let gain = self.variables[at].cost - self.times(&multipliers, at);
            let variable = &mut self.variables[at];
            variable.gain = gain;
            if gain > 0.0 {
                variable.at = At::High;
            } else if gain < 0.0 {
                variable.at = At::Low;
            }
            let value = variable.rest();
            if value != 0.0 {
                self.dense(at, -value, &mut rest);
            }
        }
        self.value = self.solve(&rest);
    }

    /// Borders the inverse for a new row whose variable is in the basis.
    pub(super) fn widen(&mut self, variable: u32) {
        let (m, new) = (self.size(), self.size() - 1);
        let mut border = vec![0.0; m];
        for (place, basic) in self.basic.iter().enumerate() {
            let weights = &self.weights[*basic as usize];
            if let Some((_, weight)) = weights.iter().find(|(row, _)| *row as usize == new) {
                let row = &self.inverse[place * new..(place + 1) * new];
                border.iter_mut().zip(row).for_each(|(sum, x)| *sum += weight * x);
            }
        }
        border[new] = -1.0;
        let mut inverse = Vec::with_capacity(m * m);
        for row in self.inverse.chunks_exact(new.max(1)).take(new) {
            inverse.extend_from_slice(row);
            inverse.push(0.0);
        }
        self.length.push(border.iter().map(|x| x * x).sum());
        inverse.extend(border);
        self.inverse = inverse;
        self.basic.push(variable);
        self.value.push(0.0);
    }

    /// Inverts the basis afresh by elimination with row exchanges; falls back on the rows alone.
    pub(super) fn invert(&mut self) {
        let m = self.size();
        let mut left = vec![0.0; m * m];
        for (place, variable) in self.basic.iter().enumerate() {
            let mut column = vec![0.0; m];
            self.dense(*variable as usize, 1.0, &mut column);
            (0..m).for_each(|row| left[row * m + place] = column[row]);
        }
        let mut right = vec![0.0; m * m];
        (0..m).for_each(|at| right[at * m + at] = 1.0);
        match eliminate(&mut left, &mut right, m) {
            true => self.inverse = right,
            false => self.start_over(),
        }
        self.length = self.inverse.chunks_exact(m.max(1)).map(|r| r.iter().map(|x| x * x).sum()).collect();
        self.pivots = 0;
        self.refresh();
    }

    fn start_over(&mut self) {
        let m = self.size();
        self.variables.iter_mut().filter(|v| v.at == At::Basic).for_each(|v| v.at = At::Low);
        self.basic = self.rows.iter().map(|row| row.variable).collect();
        for variable in &self.basic {
            self.variables[*variable as usize].at = At::Basic;
        }
        self.inverse = vec![0.0; m * m];
        (0..m).for_each(|at| self.inverse[at * m + at] = -1.0);
    }

    /// Puts `enters` in the place of the basis whose row `leaves`; `column` is the inverse times its column.
    pub(super) fn exchange(&mut self, place: usize, enters: usize, column: &[f64]) {
        let m = self.size();
        let pivot = column[place];
        let own: Vec<f64> = self.inverse[place * m..(place + 1) * m].iter().map(|x| x / pivot).collect();
        for (at, row) in self.inverse.chunks_exact_mut(m).enumerate() {
            if at == place {
                row.copy_from_slice(&own);
            } else if column[at] != 0.0 {
                row.iter_mut().zip(&own).for_each(|(x, own)| *x -= column[at] * own);
            }
        }
        for (at, length) in
            self.length.iter_mut().enumerate().filter(|(at, _)| *at == place || column[*at] != 0.0)
        {
            *length = self.inverse[at * m..(at + 1) * m].iter().map(|x| x * x).sum::<f64>().max(1e-6);
        }
        self.basic[place] = enters as u32;
        self.variables[enters].at = At::Basic;
        self.pivots += 1;
    }
}

/// Turns `left` into the identity and `right` into its inverse; false if that is impossible.
fn eliminate(left: &mut [f64], right: &mut [f64], m: usize) -> bool {
    let (mut of_left, mut of_right) = (Vec::new(), Vec::new());
    for at in 0..m {
        let size = |row: &usize| left[row * m + at].abs();
        let Some(best) = (at..m).max_by(|a, b| size(a).total_cmp(&size(b))) else { return false };
        if size(&best) < SINGULAR {
            return false;
        }
        for matrix in [&mut *left, &mut *right] {
            if best != at {
                let (upper, lower) = matrix.split_at_mut(best * m);
                upper[at * m..(at + 1) * m].swap_with_slice(&mut lower[..m]);
            }
        }
        let pivot = left[at * m + at];
        // Of the left, what stands before the pivot is done.
        divide(&mut left[at * m + at..(at + 1) * m], pivot, &mut of_left);
        divide(&mut right[at * m..(at + 1) * m], pivot, &mut of_right);
        for row in (0..m).filter(|row| *row != at) {
            let factor = left[row * m + at];
            if factor != 0.0 {
                subtract(&mut left[row * m + at..(row + 1) * m], &of_left, factor);
                subtract(&mut right[row * m..(row + 1) * m], &of_right, factor);
            }
        }
    }
    true
}

/// Divides a row, and lists what is not zero in it: most of a basis are rows that stand for themselves.
fn divide(row: &mut [f64], by: f64, listed: &mut Vec<(u32, f64)>) {
    listed.clear();
    for (x, at) in row.iter_mut().zip(0..) {
        if *x != 0.0 {
            *x /= by;
            listed.push((at, *x));
        }
    }
}

fn subtract(row: &mut [f64], listed: &[(u32, f64)], factor: f64) {
    listed.iter().for_each(|(at, x)| row[*at as usize] -= factor * x);
}
