//! The linear programme of all moves, solved once for the move that changes nothing. Each question, a cell that has to
//! go elsewhere, starts from there and costs a few steps of the dual simplex method.
//!
//! The cost of a move is what it would newly hide: the weights of the published cells that it changes, each as often as
//! it is changed by one. That is the usual relaxation of "change few cells" (Kelly, Golden and Assad 1992; Fischetti and
//! Salazar 2000), and at a vertex it mostly is the same. Figures are rounded and checked in whole numbers before anybody
//! believes them.

use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, Solution, Variable};

use super::moves::{Goal, Move};
use super::system::{Sum, System};

/// What touching a hidden cell costs: next to nothing, but fewer are better.
const NEXT_TO_NOTHING: f64 = 1.0 / 1024.0;

/// The programme over the cells that may move.
#[derive(Clone)]
pub struct Programme<'a> {
    system: &'a System,
    may_move: Vec<bool>,
    /// For each cell that may move its way up and its way down.
    ways: Vec<Option<(Variable, Variable)>>,
    /// The move that changes nothing.
    rest: Option<Solution>,
}

impl<'a> Programme<'a> {
    /// Moves of these cells; those that are hidden cost next to nothing.
    pub fn of(system: &'a System, may_move: Vec<bool>, hidden: &[bool]) -> Self {
        let may_move = core(system, may_move);
        let mut programme = Problem::new(OptimizationDirection::Minimize);
        let mut way = |cell: usize| {
            let cost = if hidden[cell] { NEXT_TO_NOTHING } else { f64::from(system.cells.weights[cell]) };
            let up = programme.add_var(cost, (0.0, f64::INFINITY));
            (up, programme.add_var(cost, (0.0, system.cells.counts[cell] as f64)))
        };
        let ways: Vec<_> = (0..system.cells.len()).map(|cell| may_move[cell].then(|| way(cell))).collect();
        let change = |row: &mut LinearExpr, cell: usize, sign: f64| {
            if let Some((up, down)) = ways[cell] {
                row.add(up, sign);
                row.add(down, -sign);
            }
        };
        for Sum { parent, children } in &system.sums {
            let mut row = LinearExpr::empty();
            change(&mut row, *parent, -1.0);
            children.iter().for_each(|child| change(&mut row, *child, 1.0));
            programme.add_constraint(row, ComparisonOp::Eq, 0.0);
        }
        for (one, other) in &system.orders {
            let mut row = LinearExpr::empty();
            change(&mut row, *one, 1.0);
            change(&mut row, *other, -1.0);
            let room = system.cells.counts[*one] - system.cells.counts[*other];
            programme.add_constraint(row, ComparisonOp::Ge, -room as f64);
        }
        let rest = programme.solve().ok().and_then(|outcome| outcome.into_solution().ok());
        Self { system, may_move, ways, rest }
    }

    /// The cheapest move that takes a cell to its goal and leaves the held cells alone.
    pub fn cheapest(&self, cell: usize, goal: Goal, held: &[usize]) -> Option<Move> {
        if !self.may_move[cell] {
            return None;
        }
        let mut solution = self.rest.clone()?;
        for cell in held {
            solution = self.stopped(solution, *cell)?;
        }
        let (up, down) = self.ways[cell]?;
        let (way, back, by) = if goal.by() < 0 { (down, up, -goal.by()) } else { (up, down, goal.by()) };
        solution = solution.fix_var(back, 0.0).ok()?.into_solution().ok()?;
        solution = match goal {
            Goal::By(_) => solution.fix_var(way, by as f64),
            Goal::Up(_) => solution.add_constraint([(way, 1.0)], ComparisonOp::Ge, by as f64),
        }
        .ok()?
        .into_solution()
        .ok()?;
        self.rounded(cell, goal, held, &solution)
    }

    /// Keeps a cell still from now on.
    pub fn stop(&mut self, cell: usize) {
        if self.may_move[cell] {
            self.rest = self.rest.take().and_then(|rest| self.stopped(rest, cell));
            self.may_move[cell] = false;
        }
    }

    fn stopped(&self, solution: Solution, cell: usize) -> Option<Solution> {
        let Some((up, down)) = self.ways[cell] else { return Some(solution) };
        let solution = solution.fix_var(up, 0.0).ok()?.into_solution().ok()?;
        solution.fix_var(down, 0.0).ok()?.into_solution().ok()
    }

    /// The solution in whole numbers, if they hold everything that a move must hold.
    fn rounded(&self, cell: usize, goal: Goal, held: &[usize], solution: &Solution) -> Option<Move> {
        let change = |ways: &Option<(Variable, Variable)>| {
            ways.map_or(0.0, |(up, down)| solution.var_value(up) - solution.var_value(down))
        };
        let changes = self.ways.iter().map(|ways| change(ways).round() as i64).enumerate();
        let found = Move { changes: changes.filter(|(_, by)| *by != 0).collect() };
        let may_move = |cell: usize| self.may_move[cell] && !held.contains(&cell);
        (goal.is_reached_by(found.by(cell)) && found.holds(self.system, may_move)).then_some(found)
    }
}

/// The cells that can move at all: a sum never changes in one place alone.
fn core(system: &System, mut may_move: Vec<bool>) -> Vec<bool> {
    let moving = |may_move: &[bool], sum: &Sum| {
        let cells = sum.children.iter().chain([&sum.parent]).copied();
        cells.filter(|cell| may_move[*cell]).collect::<Vec<_>>()
    };
    let mut waiting: Vec<usize> = (0..system.sums.len()).collect();
    while let Some(sum) = waiting.pop() {
        if let [alone] = moving(&may_move, &system.sums[sum])[..] {
            may_move[alone] = false;
            waiting.extend(&system.sums_of[alone]);
        }
    }
    may_move
}
