//! The linear program behind a search: how each variable may change, and that the lines stay kept.

use std::time::Duration;

use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, SolveOptions, SolveOutcome, Variable};
use rustc_hash::FxHashSet;

use super::bundles::Bundles;
use super::needs::Goal;
use super::part::{Bounds, Move, Part};

/// Between two looks at the deadline.
const SLICE: Duration = Duration::from_millis(500);
/// Values closer than this to a whole number are meant to be it; the check in whole numbers follows.
const WHOLE: f64 = 1e-5;

/// A program over some variables of a part; the others stay as they are.
pub(super) struct Program {
    problem: Problem,
    /// Up and down for each bundle of variables that may change.
    changes: Vec<Change>,
}

struct Change {
    members: Vec<(usize, i64)>,
    up: Option<Variable>,
    down: Option<Variable>,
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
        let bundles = Bundles::of(part, bounds, open);
        for bundle in &bundles.all {
            let price = bundle.members.iter().map(|(at, _)| part.price[*at]).sum();
            let up = this.change(bundle.up, price, is_whole);
            let down = this.change(bundle.down, price, is_whole);
            this.changes.push(Change { members: bundle.members.clone(), up, down });
        }
        let mut lines: Vec<usize> =
            open.iter().flat_map(|at| &part.touching[*at]).map(|(line, _)| *line).collect();
        lines.sort_unstable();
        lines.dedup();
        lines.retain(|at| part.says_more[*at]);
        let mut known = FxHashSet::default();
        for at in lines {
            let line = &part.lines[at];
            let (low, high) =
                (line.low.map(|low| low - part.sums[at]), line.high.map(|high| high - part.sums[at]));
            let terms = bundles.sum(&line.terms);
            // Bundled, many lines are the same, and many say nothing more.
            if !terms.is_empty() && known.insert((terms.clone(), low, high)) {
                this.line(&terms, low, high);
            }
        }
        let least = goal.least - part.worth(goal, &Vec::new());
        this.line(&bundles.sum(&goal.terms), Some(least), None);
        this
    }

    /// A program for any table: every variable from its least value up.
    pub fn any(part: &Part, is_whole: bool) -> Self {
        let mut this = Self { problem: Problem::new(OptimizationDirection::Minimize), changes: Vec::new() };
        for (at, (low, high)) in part.bounds.low.iter().zip(&part.bounds.high).enumerate() {
            let up = this.change(high - low, 0.0, is_whole);
            this.changes.push(Change { members: vec![(at, 1)], up, down: None });
        }
        for line in part.lines.iter().zip(&part.says_more).filter(|(_, more)| **more).map(|(line, _)| line) {
            let least: i64 = line.terms.iter().map(|(at, factor)| factor * part.bounds.low[*at]).sum();
            this.line(&line.terms, line.low.map(|low| low - least), line.high.map(|high| high - least));
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
                    let values = self.changes.iter().flat_map(|change| {
                        let by = value(&change.up) - value(&change.down);
                        change.members.iter().map(move |(at, factor)| (*at, by * float(*factor)))
                    });
                    let mut values: Vec<(usize, f64)> = values.collect();
                    values.sort_unstable_by_key(|(at, _)| *at);
                    return Answer::Values(values);
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

    /// Σ factor × change lies between these.
    fn line(&mut self, terms: &[(usize, i64)], low: Option<i64>, high: Option<i64>) {
        let mut sum: Vec<(Variable, f64)> = Vec::with_capacity(2 * terms.len());
        for (at, factor) in terms {
            let Change { up, down, .. } = self.changes[*at];
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
