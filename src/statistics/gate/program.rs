//! The linear program behind a search: how each variable may change, and that the lines stay kept.

use std::time::Duration;

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolveOptions, SolveOutcome, Variable};

use super::needs::Goal;
use super::part::{Bounds, Move, Part};

/// Between two looks at the deadline.
const SLICE: Duration = Duration::from_millis(500);
/// Values closer than this to a whole number are meant to be it; the check in whole numbers follows.
const WHOLE: f64 = 1e-5;

/// A program over some variables of a part; the others stay as they are.
pub(super) struct Program {
    problem: Problem,
    /// Up and down for each variable that may change.
    changes: Vec<(usize, Option<Variable>, Option<Variable>)>,
}

/// What comes of a program.
pub(super) enum Answer {
    Values(Vec<(usize, f64)>),
    Nothing,
    Unknown,
}

impl Program {
    pub fn of(part: &Part, goal: &Goal, bounds: &Bounds, open: &[usize], is_whole: bool) -> Self {
        let mut this = Self { problem: Problem::new(OptimizationDirection::Minimize), changes: Vec::new() };
        let mut change_of = vec![None; part.variables.len()];
        for at in open.iter().copied().filter(|at| !bounds.is_fixed(*at)) {
            change_of[at] = Some(this.changes.len());
            let (up, down) = (bounds.high[at] - part.base[at], part.base[at] - bounds.low[at]);
            let price = part.price[at];
            let (up, down) = (this.change(up, price, is_whole), this.change(down, price, is_whole));
            this.changes.push((at, up, down));
        }
        let mut lines: Vec<usize> =
            open.iter().flat_map(|at| &part.touching[*at]).map(|(line, _)| *line).collect();
        lines.sort_unstable();
        lines.dedup();
        for at in lines {
            let line = &part.lines[at];
            let (low, high) =
                (line.low.map(|low| low - part.sums[at]), line.high.map(|high| high - part.sums[at]));
            this.line(&line.terms, &change_of, low, high);
        }
        let least = goal.least - part.worth(goal, &Vec::new());
        this.line(&goal.terms, &change_of, Some(least), None);
        this
    }

    /// A program for any table: every variable from its least value up.
    pub fn any(part: &Part, is_whole: bool) -> Self {
        let mut this = Self { problem: Problem::new(OptimizationDirection::Minimize), changes: Vec::new() };
        for (at, (low, high)) in part.bounds.low.iter().zip(&part.bounds.high).enumerate() {
            let up = this.change(high - low, 0.0, is_whole);
            this.changes.push((at, up, None));
        }
        let change_of: Vec<Option<usize>> = (0..part.variables.len()).map(Some).collect();
        for line in &part.lines {
            let least: i64 = line.terms.iter().map(|(at, factor)| factor * part.bounds.low[*at]).sum();
            this.line(
                &line.terms,
                &change_of,
                line.low.map(|low| low - least),
                line.high.map(|high| high - least),
            );
        }
        this
    }

    pub fn solve(&self, is_over: &dyn Fn() -> bool) -> Answer {
        let mut options = SolveOptions::default();
        options.time_limit = Some(SLICE);
        // Any table will do, the first that is found.
        options.mip_gap = 1e9;
        let mut outcome = self.problem.solve_with(options);
        loop {
            match outcome {
                Ok(SolveOutcome::Solution(solution)) => {
                    let value =
                        |variable: &Option<Variable>| variable.map_or(0.0, |own| solution.var_value(own));
                    let change = |(at, up, down): &(usize, _, _)| (*at, value(up) - value(down));
                    return Answer::Values(self.changes.iter().map(change).collect());
                }
                Ok(SolveOutcome::Interrupted(_)) if is_over() => return Answer::Unknown,
                Ok(interrupted) => outcome = interrupted.resume(),
                Err(Error::Infeasible) => return Answer::Nothing,
                Err(_) => return Answer::Unknown,
            }
        }
    }

    fn change(&mut self, most: i64, price: f64, is_whole: bool) -> Option<Variable> {
        let most = i32::try_from(most).unwrap_or(i32::MAX);
        match (most, is_whole) {
            (..=0, _) => None,
            (_, true) => Some(self.problem.add_integer_var(price, (0, most))),
            (_, false) => Some(self.problem.add_var(price, (0.0, f64::from(most)))),
        }
    }

    fn line(
        &mut self,
        terms: &[(usize, i64)],
        change_of: &[Option<usize>],
        low: Option<i64>,
        high: Option<i64>,
    ) {
        let mut sum: Vec<(Variable, f64)> = Vec::with_capacity(2 * terms.len());
        for (at, factor) in terms {
            let Some(change) = change_of[*at] else { continue };
            let (_, up, down) = self.changes[change];
            sum.extend(up.map(|up| (up, float(*factor))));
            sum.extend(down.map(|down| (down, -float(*factor))));
        }
        match (low, high) {
            (Some(low), Some(high)) if low == high => {
                self.problem.add_constraint(sum, ComparisonOp::Eq, float(low));
            }
            _ => {
                if let Some(low) = low {
                    self.problem.add_constraint(sum.clone(), ComparisonOp::Ge, float(low));
                }
                if let Some(high) = high {
                    self.problem.add_constraint(sum, ComparisonOp::Le, float(high));
                }
            }
        }
    }
}

/// Counts and factors are far below 2^53.
#[expect(clippy::cast_precision_loss, reason = "counts and factors are far below 2^53")]
fn float(number: i64) -> f64 {
    number as f64
}

/// The values taken so many times, if they are whole then.
pub(super) fn whole(values: &[(usize, f64)], times: f64) -> Option<Move> {
    let mut moved = Move::new();
    for (at, value) in values {
        let (value, near) = (value * times, (value * times).round());
        if (value - near).abs() > WHOLE * times {
            return None;
        }
        #[expect(clippy::cast_possible_truncation, reason = "a change of a count, below 2^31")]
        let by = near as i64;
        moved.extend((by != 0).then_some((*at, by)));
    }
    Some(moved)
}
