//! The linear relaxation, in floats: a bounded dual simplex with bound flipping (Maros 2003, the long-step rule)
//! over a dense inverse of a small basis. Every variable has two finite limits, so that any basis can be made dual
//! feasible: there is no first phase, and after a change of limits, rows or columns the last basis is a warm start.
//! Nothing here is believed: points are counted again in integers, and prices only enter the integer bound.

mod basis;
mod pivot;

use super::certificate::SCALE;
use super::programme::Programme;
use std::rc::Rc;

/// Distances below this count as none.
const FEASIBLE: f64 = 1e-7;
/// Costs are nudged by up to this much, in units of worth, so that ties do not make the simplex cycle.
const NUDGE: f64 = 1e-4;

/// Part of a programme as a linear programme: some of its columns and some of its rows.
#[derive(Clone)]
pub(super) struct Linear {
    variables: Vec<Variable>,
    /// For each variable that is a column its weights in the rows at hand.
    weights: Rc<Vec<Vec<(u32, f64)>>>,
    /// The variable of each column of the programme, of each row at hand, and of each row of the programme.
    column_at: Rc<Vec<Option<u32>>>,
    row_at: Rc<Vec<Option<u32>>>,
    rows: Vec<LinearRow>,
    /// Dense inverse of the basis, a row for each place.
    inverse: Vec<f64>,
    /// For each place of the basis: the variable, its value, and the squared length of its row of the inverse.
    basic: Vec<u32>,
    value: Vec<f64>,
    length: Vec<f64>,
    /// Worth is divided by this.
    unit: f64,
    pivots: usize,
}

#[derive(Clone, Copy)]
struct LinearRow {
    /// The row of the programme, and the variable that counts it.
    row: u32,
    variable: u32,
}

#[derive(Clone, Copy)]
struct Variable {
    /// A column of the programme, or a place among the rows.
    is_row: bool,
    of: u32,
    cost: f64,
    low: f64,
    high: f64,
    /// Reduced cost.
    gain: f64,
    at: At,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    Low,
    High,
    Basic,
}

/// How the simplex ended.
pub(super) enum End {
    /// At the best point.
    Optimal,
    /// There is no point; the direction of the prices that shows it, for each row of the programme.
    Empty(Vec<f64>),
    /// Numerical trouble.
    Stalled,
}

impl Linear {
    /// An empty programme with the rows that are named.
    pub fn new(programme: &Programme, rows: &[usize]) -> Self {
        let largest = programme.worth.iter().map(|w| w.abs()).max().unwrap_or(0);
        let mut unit = 1.0;
        while largest as f64 / unit > 1e7 {
            unit *= 16.0;
        }
        let mut linear = Self {
            variables: Vec::new(),
            weights: Rc::new(Vec::new()),
            column_at: Rc::new(vec![None; programme.len()]),
            row_at: Rc::new(vec![None; programme.min.len()]),
            rows: Vec::new(),
            inverse: Vec::new(),
            basic: Vec::new(),
            value: Vec::new(),
            length: Vec::new(),
            unit,
            pivots: 0,
        };
        linear.add_rows(programme, rows);
        linear
    }

    pub fn has_column(&self, column: usize) -> bool {
        self.column_at[column].is_some()
    }

    pub fn has_row(&self, row: usize) -> bool {
        self.row_at[row].is_some()
    }

    /// Takes in more columns.
    pub fn add_columns(&mut self, programme: &Programme, columns: &[usize]) {
        let (weights, column_at) = (Rc::make_mut(&mut self.weights), Rc::make_mut(&mut self.column_at));
        for column in columns {
            let cost = programme.worth[*column] as f64 / self.unit + nudge(*column);
            column_at[*column] = Some(self.variables.len() as u32);
            let cells = programme.cells.of(*column).iter();
            let cells =
                cells.filter_map(|(row, weight)| Some((self.row_at[*row as usize]?, f64::from(*weight))));
            weights.push(
                cells.map(|(variable, weight)| (self.variables[variable as usize].of, weight)).collect(),
            );
            self.variables.push(Variable {
                is_row: false,
                of: *column as u32,
                cost,
                low: programme.low[*column] as f64,
                high: programme.high[*column] as f64,
                gain: 0.0,
                at: At::Low,
            });
        }
        self.refresh();
    }

    fn cost(&self, programme: &Programme, column: usize) -> f64 {
        programme.worth[column] as f64 / self.unit + nudge(column)
    }

    /// Takes in more rows.
    pub fn add_rows(&mut self, programme: &Programme, rows: &[usize]) {
        for row in rows {
            let variable = self.variables.len() as u32;
            let place = self.rows.len() as u32;
            Rc::make_mut(&mut self.row_at)[*row] = Some(variable);
            let weights = Rc::make_mut(&mut self.weights);
            for (at, v) in self.variables.iter().enumerate().filter(|(_, v)| !v.is_row) {
                let mut cells = programme.cells.of(v.of as usize).iter();
                if let Some((_, weight)) = cells.find(|(of, _)| *of as usize == *row) {
                    weights[at].push((place, f64::from(*weight)));
                }
            }
            weights.push(Vec::new());
            self.rows.push(LinearRow { row: *row as u32, variable });
            let (low, high) = limits(programme, *row);
            self.variables.push(Variable {
                is_row: true,
                of: place,
                cost: 0.0,
                low,
                high,
                gain: 0.0,
                at: At::Basic,
            });
            self.widen(variable);
        }
        self.refresh();
    }

    /// Reads worths and limits anew; the basis stays.
    pub fn follow(&mut self, programme: &Programme) {
        for at in 0..self.variables.len() {
            let variable = &self.variables[at];
            let of = variable.of as usize;
            let (low, high) = if variable.is_row {
                limits(programme, self.rows[of].row as usize)
            } else {
                self.variables[at].cost = self.cost(programme, of);
                (programme.low[of] as f64, programme.high[of] as f64)
            };
            (self.variables[at].low, self.variables[at].high) = (low, high);
        }
        self.refresh();
    }

    /// Reads other limits of the columns.
    pub fn limit(&mut self, low: &[i64], high: &[i64]) {
        for variable in self.variables.iter_mut().filter(|v| !v.is_row) {
            let of = variable.of as usize;
            (variable.low, variable.high) = (low[of] as f64, high[of] as f64);
        }
        self.refresh();
    }

    /// Reads other limits of one column.
    pub fn limit_one(&mut self, column: usize, low: f64, high: f64) {
        if let Some(variable) = self.column_at[column] {
            let variable = &mut self.variables[variable as usize];
            (variable.low, variable.high) = (low, high);
        }
        self.refresh();
    }

    /// What the point is worth, in units of the programme's own.
    pub fn worth(&self) -> f64 {
        let rest = self.variables.iter().filter(|v| v.at != At::Basic).map(|v| v.cost * v.rest());
        let basic =
            self.basic.iter().zip(&self.value).map(|(v, value)| self.variables[*v as usize].cost * value);
        rest.sum::<f64>() + basic.sum::<f64>()
    }

    /// Where every column of the programme stands; those not at hand are at `else_at`.
    pub fn point(&self, else_at: &[i64]) -> Vec<f64> {
        let mut point: Vec<f64> = else_at.iter().map(|x| *x as f64).collect();
        for variable in self.variables.iter().filter(|v| !v.is_row && v.at != At::Basic) {
            point[variable.of as usize] = variable.rest();
        }
        for (variable, value) in self.basic.iter().map(|v| &self.variables[*v as usize]).zip(&self.value) {
            if !variable.is_row {
                point[variable.of as usize] = *value;
            }
        }
        point
    }

    /// The price of every row of the programme in units of 1/64; zero for those not at hand.
    pub fn prices(&self) -> Vec<f64> {
        let scale = self.unit * SCALE as f64;
        self.spread(&self.multipliers(), scale)
    }

    fn spread(&self, of_rows: &[f64], scale: f64) -> Vec<f64> {
        let mut prices = vec![0.0; self.row_at.len()];
        self.rows.iter().zip(of_rows).for_each(|(row, price)| prices[row.row as usize] = price * scale);
        prices
    }
}

impl Variable {
    /// Its value while it is not in the basis.
    fn rest(&self) -> f64 {
        if self.at == At::High { self.high } else { self.low }
    }
}

/// The limits of a row; an open end is put out of the reach of every point.
fn limits(programme: &Programme, row: usize) -> (f64, f64) {
    const FAR: f64 = 1e6;
    let low = programme.min[row].map_or(-FAR, |min| min as f64);
    let high = programme.max[row].map_or(FAR, |max| max as f64);
    (low, high)
}

/// A fixed small number for each column (Knuth's multiplicative hash).
fn nudge(column: usize) -> f64 {
    let hash = (column as u32).wrapping_add(1).wrapping_mul(2_654_435_769) >> 8;
    NUDGE * f64::from(hash) / f64::from(1_u32 << 24)
}
