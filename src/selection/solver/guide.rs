//! Float advice for the search: the linear relaxation of a node and the prices of its rows. Nothing here is
//! believed: a cohort is counted again in integers, and prices only enter the integer bound.

use super::bound::{Multipliers, SCALE};
use super::instance::{Lever, Row};
use super::marks::{Mark, Marks};
use super::outcome::Side;
use super::task::Task;
use microlp::{ComparisonOp, OptimizationDirection, Problem, Solution, Variable};
use std::collections::BTreeMap;

/// Multipliers beyond this are cut: they could only come from a numerical accident.
const LARGEST: f64 = 1e18;

/// The open part of a node as a linear programme; twins of equal worth share a column.
pub(super) struct Guide<'a> {
    task: &'a Task<'a>,
    columns: Vec<Column>,
    rows: Vec<(usize, f64)>,
    seats: f64,
    settled_worth: i64,
    quota_left: f64,
    /// Worth and weights are divided by these, so that the programme's numbers stay near one thousand.
    unit: f64,
    quota_unit: f64,
}

/// Open people who are the same to every row, in the order in which they go.
pub(super) struct Column {
    pub members: Vec<usize>,
    worth: f64,
    weight: f64,
}

/// What the relaxation looks like.
pub(super) enum Sketch {
    /// Its worth, and for each column how many of it are in.
    Point(f64, Vec<f64>),
    /// No point at all, the solver says.
    Empty,
    /// The solver failed.
    Failed,
}

impl<'a> Guide<'a> {
    pub fn of(task: &'a Task<'a>, marks: &Marks) -> Self {
        let seats = marks.seats_left(task.instance.places);
        let columns = columns(task, marks);
        let unit = unit(marks.open().map(|p| task.worth[p]));
        let mut this = Self {
            task,
            rows: binding_rows(task, marks, seats),
            columns,
            seats: seats as f64,
            settled_worth: marks.chosen().iter().map(|p| task.worth[*p]).sum(),
            quota_left: 0.0,
            unit,
            quota_unit: 1.0,
        };
        this.columns.iter_mut().for_each(|c| c.worth = task.worth[c.members[0]] as f64 / unit);
        this.weigh(marks);
        this
    }

    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Weights are taken from the lightest person's, which the fixed number of seats allows.
    fn weigh(&mut self, marks: &Marks) {
        let Some(quota) = &self.task.quota else { return };
        let base = marks.open().map(|p| quota.weights[p]).min().unwrap_or(0);
        self.quota_unit = unit(marks.open().map(|p| quota.weights[p] - base));
        let chosen: i64 = marks.chosen().iter().map(|p| quota.weights[*p]).sum();
        self.quota_left = ((quota.at_least - chosen) as f64 - base as f64 * self.seats) / self.quota_unit;
        for column in &mut self.columns {
            column.weight = (quota.weights[column.members[0]] - base) as f64 / self.quota_unit;
        }
    }

    /// Solves the relaxation.
    pub fn sketch(&self) -> Sketch {
        let mut lp = Problem::new(OptimizationDirection::Maximize);
        let xs: Vec<Variable> =
            self.columns.iter().map(|c| lp.add_var(c.worth, (0.0, c.members.len() as f64))).collect();
        let mut terms = self.terms_by_row(&xs);
        for (lever, rows) in self.soft_levers() {
            let slack = lp.add_var(-1.0 / self.unit, (0.0, f64::INFINITY));
            let sign = if lever.is_some_and(|l| l.side == Side::Min) { 1.0 } else { -1.0 };
            rows.into_iter().for_each(|at| terms[at].push((slack, sign)));
        }
        for ((row, limit), terms) in self.rows.iter().zip(&terms) {
            lp.add_constraint(terms, direction(&self.task.rows[*row]), *limit);
        }
        let all: Vec<_> = xs.iter().map(|x| (*x, 1.0)).collect();
        lp.add_constraint(&all, ComparisonOp::Eq, self.seats);
        if self.task.quota.is_some() {
            let weights: Vec<_> = xs.iter().zip(&self.columns).map(|(x, c)| (*x, c.weight)).collect();
            lp.add_constraint(&weights, ComparisonOp::Ge, self.quota_left);
        }
        match solved(&lp) {
            Ok(Some(s)) => {
                let worth = s.objective() * self.unit + self.settled_worth as f64;
                Sketch::Point(worth, xs.iter().map(|x| s.var_value(*x)).collect())
            }
            Err(microlp::Error::Infeasible) => Sketch::Empty,
            _ => Sketch::Failed,
        }
    }

    /// Prices the rows by solving the dual programme: for a bound on worth, or for a proof of emptiness.
    pub fn prices(&self, of_emptiness: bool) -> Option<Multipliers> {
        let most = if of_emptiness { 1.0 } else { f64::INFINITY };
        let mut lp = Problem::new(OptimizationDirection::Minimize);
        let seat = lp.add_var(self.seats, (f64::NEG_INFINITY, f64::INFINITY));
        let rows: Vec<Variable> = self
            .rows
            .iter()
            .map(|(row, limit)| {
                let idle = of_emptiness && self.task.soft[*row];
                lp.add_var(sign(&self.task.rows[*row]) * limit, (0.0, if idle { 0.0 } else { most }))
            })
            .collect();
        let quota = lp.add_var(-self.quota_left, (0.0, if self.task.quota.is_some() { most } else { 0.0 }));
        let by_column = self.rows_by_column();
        for (column, at_rows) in self.columns.iter().zip(&by_column) {
            let spare = lp.add_var(column.members.len() as f64, (0.0, f64::INFINITY));
            let mut terms = vec![(spare, 1.0), (seat, 1.0), (quota, -column.weight)];
            terms.extend(at_rows.iter().map(|at| (rows[*at], sign(&self.task.rows[self.rows[*at].0]))));
            lp.add_constraint(&terms, ComparisonOp::Ge, if of_emptiness { 0.0 } else { column.worth });
        }
        for (_, at_rows) in self.soft_levers() {
            let terms: Vec<_> = at_rows.iter().map(|at| (rows[*at], 1.0)).collect();
            lp.add_constraint(&terms, ComparisonOp::Le, 1.0 / self.unit);
        }
        let solution = solved(&lp).ok().flatten()?;
        Some(self.whole(&solution, &rows, quota, of_emptiness))
    }

    /// Rounds prices to whole multipliers, which are sound whatever they are.
    fn whole(&self, s: &Solution, rows: &[Variable], quota: Variable, of_emptiness: bool) -> Multipliers {
        let unit = if of_emptiness { 1.0 } else { self.unit } * SCALE as f64;
        let round = |price: f64| (price * unit).round().clamp(0.0, LARGEST) as i128;
        let mut multipliers = Multipliers { of_emptiness, ..Multipliers::none(self.task) };
        for ((row, _), var) in self.rows.iter().zip(rows) {
            multipliers.rows[*row] = round(s.var_value(*var));
        }
        multipliers.quota = round(s.var_value(quota) / self.quota_unit);
        multipliers.cap_soft(self.task);
        multipliers
    }

    fn terms_by_row(&self, xs: &[Variable]) -> Vec<Vec<(Variable, f64)>> {
        let mut terms = vec![Vec::new(); self.rows.len()];
        for (x, rows) in xs.iter().zip(self.rows_by_column()) {
            rows.into_iter().for_each(|at| terms[at].push((*x, 1.0)));
        }
        terms
    }

    /// For each column the places, among the binding rows, of the rows it counts in.
    fn rows_by_column(&self) -> Vec<Vec<usize>> {
        let place: BTreeMap<usize, usize> =
            self.rows.iter().enumerate().map(|(at, (row, _))| (*row, at)).collect();
        let rows_of =
            |c: &Column| self.task.rows_of[c.members[0]].iter().filter_map(|r| place.get(r).copied());
        self.columns.iter().map(|c| rows_of(c).collect()).collect()
    }

    fn soft_levers(&self) -> BTreeMap<Option<Lever>, Vec<usize>> {
        let mut levers: BTreeMap<Option<Lever>, Vec<usize>> = BTreeMap::new();
        for (at, (row, _)) in self.rows.iter().enumerate().filter(|(_, (row, _))| self.task.soft[*row]) {
            levers.entry(self.task.rows[*row].lever).or_default().push(at);
        }
        levers
    }
}

fn columns(task: &Task, marks: &Marks) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    let mut column_of = vec![None; task.worth.len()];
    let weight = |person: usize| task.quota.as_ref().map(|q| q.weights[person]);
    for person in marks.open() {
        let twin = task.instance.better[person]
            .filter(|t| marks.get(*t) == Mark::Open && task.worth[*t] == task.worth[person])
            .filter(|t| weight(*t) == weight(person) && task.rows_of[*t] == task.rows_of[person]);
        let column = twin.and_then(|twin| column_of[twin]).unwrap_or_else(|| {
            columns.push(Column { members: Vec::new(), worth: 0.0, weight: 0.0 });
            columns.len() - 1
        });
        columns[column].members.push(person);
        column_of[person] = Some(column);
    }
    columns
}

/// The rows that the open people could still break, with what is left of their limits.
fn binding_rows(task: &Task, marks: &Marks, seats: usize) -> Vec<(usize, f64)> {
    let left = |(at, row): (usize, &Row)| {
        let with = |mark| row.members.iter().filter(|p| marks.get(**p) == mark).count() as i64;
        let limit = row.limit - with(Mark::In);
        let binds = match row.side {
            Side::Max => limit < with(Mark::Open).min(seats as i64),
            Side::Min => limit > 0,
        };
        binds.then_some((at, limit as f64))
    };
    task.rows.iter().enumerate().filter_map(left).collect()
}

fn solved(lp: &Problem) -> Result<Option<Solution>, microlp::Error> {
    lp.solve().map(|outcome| outcome.into_solution().ok())
}

fn unit(numbers: impl Iterator<Item = i64>) -> f64 {
    (numbers.map(i64::unsigned_abs).max().unwrap_or(0) as f64 / 1000.0).max(1.0)
}

fn sign(row: &Row) -> f64 {
    if row.side == Side::Max { 1.0 } else { -1.0 }
}

fn direction(row: &Row) -> ComparisonOp {
    if row.side == Side::Max { ComparisonOp::Le } else { ComparisonOp::Ge }
}
