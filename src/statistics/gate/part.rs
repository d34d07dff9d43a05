//! A part of the system that touches no other: its variables, its rows, and one table that fits.

use std::rc::Rc;

use super::implied::says_more;
use super::needs::Goal;
use super::system::{System, Union};
use super::world::Row;

/// So many lines are followed when bounds are passed on; more would only be sharper, not more right.
const MOST_STEPS: usize = 20_000;

/// Changes of a table: variable and by how much, sorted by variable, none by 0.
pub(super) type Move = Vec<(usize, i64)>;

/// The least and the greatest value of every variable of a part.
#[derive(Clone, Default)]
pub(super) struct Bounds {
    pub low: Vec<i64>,
    pub high: Vec<i64>,
}

/// Variables are numbered anew within a part.
pub(super) struct Part {
    /// The variables of the system, in order.
    pub variables: Vec<usize>,
    pub bounds: Rc<Bounds>,
    /// Rows over its own variables.
    pub lines: Vec<Row>,
    /// Of each line whether it says something that the others do not.
    pub says_more: Vec<bool>,
    /// The lines that each variable is in, with its factor.
    pub touching: Vec<Vec<(usize, i64)>>,
    /// A table that fits: the truth, or whatever was found; the least values while nothing was.
    pub base: Vec<i64>,
    pub is_settled: bool,
    /// What the lines come to in it.
    pub sums: Vec<i64>,
    /// How dear it is to change a variable: cells of one person should stay as they are where they can, so that one
    /// table serves many insiders.
    pub price: Vec<f64>,
}

/// The parts of a system, and for each variable its part and its number there; none for a fixed variable.
pub(super) struct Parts {
    pub all: Vec<Part>,
    pub place: Vec<Option<(usize, usize)>>,
}

impl Parts {
    pub fn of(system: &System) -> Self {
        let mut union = Union::new(system.low.len());
        for row in &system.rows {
            row.terms.windows(2).for_each(|pair| union.join(pair[0].0, pair[1].0));
        }
        let (mut all, mut place, mut part_of) =
            (Vec::<Part>::new(), vec![None; system.low.len()], vec![None; system.low.len()]);
        for variable in 0..system.low.len() {
            if system.is_fixed(variable) || system.variable[variable] != variable {
                continue;
            }
            let part = *part_of[union.find(variable)].get_or_insert_with(|| {
                all.push(Part::empty());
                all.len() - 1
            });
            place[variable] = Some((part, all[part].variables.len()));
            all[part].add(variable, system);
        }
        let mut this = Self { all, place };
        for row in &system.rows {
            this.line(row);
        }
        for part in &mut this.all {
            part.says_more = says_more(&part.lines);
        }
        this
    }

    fn line(&mut self, row: &Row) {
        let Some((part, _)) = row.terms.first().and_then(|(variable, _)| self.place[*variable]) else {
            return;
        };
        let part = &mut self.all[part];
        let at = part.lines.len();
        let own = |(variable, factor): &(usize, i64)| Some((self.place[*variable]?.1, *factor));
        let terms: Vec<(usize, i64)> = row.terms.iter().filter_map(own).collect();
        terms.iter().for_each(|(variable, factor)| part.touching[*variable].push((at, *factor)));
        part.lines.push(Row { terms, low: row.low, high: row.high });
    }

    /// The part that a goal is about and the goal in its numbers. None if nothing of it is open.
    pub fn localised(&self, goal: &Goal, system: &System) -> Option<(usize, Goal)> {
        let mut own = Goal { terms: Vec::new(), least: goal.least };
        let mut part = None;
        for (variable, factor) in &goal.terms {
            match self.place[*variable] {
                Some((at, number)) => {
                    part = Some(at);
                    own.terms.push((number, *factor));
                }
                None => own.least -= factor * system.low[*variable],
            }
        }
        part.map(|part| (part, own))
    }
}

impl Part {
    fn empty() -> Self {
        Self {
            variables: Vec::new(),
            bounds: Rc::new(Bounds::default()),
            lines: Vec::new(),
            says_more: Vec::new(),
            touching: Vec::new(),
            base: Vec::new(),
            is_settled: false,
            sums: Vec::new(),
            price: Vec::new(),
        }
    }

    fn add(&mut self, variable: usize, system: &System) {
        self.variables.push(variable);
        let bounds = Rc::make_mut(&mut self.bounds);
        bounds.low.push(system.low[variable]);
        bounds.high.push(system.high[variable]);
        self.base.push(system.low[variable]);
        self.touching.push(Vec::new());
        self.price.push(1.0);
    }

    /// Takes a table as the base. None if it does not fit.
    pub fn settle(&mut self, base: Vec<i64>) -> Option<()> {
        let sum = |line: &Row| line.terms.iter().map(|(at, factor)| factor * base[*at]).sum::<i64>();
        let sums: Vec<i64> = self.lines.iter().map(sum).collect();
        let Bounds { low, high } = &*self.bounds;
        let is_within = base.iter().zip(low).zip(high).all(|((own, low), high)| low <= own && own <= high);
        let fits = is_within && self.lines.iter().zip(&sums).all(|(line, sum)| line.holds(*sum));
        (self.base, self.sums, self.is_settled) = (base, sums, fits);
        fits.then_some(())
    }

    /// Whether the base with a move still fits, in whole numbers.
    pub fn fits(&self, moved: &Move) -> bool {
        let mut lines: Vec<(usize, i64)> = Vec::new();
        for (variable, by) in moved {
            let own = self.base[*variable] + by;
            if own < self.bounds.low[*variable] || own > self.bounds.high[*variable] {
                return false;
            }
            lines.extend(self.touching[*variable].iter().map(|(line, factor)| (*line, factor * by)));
        }
        lines.sort_unstable();
        lines.chunk_by(|one, other| one.0 == other.0).all(|same| {
            let line = same[0].0;
            self.lines[line].holds(self.sums[line] + same.iter().map(|(_, by)| by).sum::<i64>())
        })
    }

    /// What is left to every variable when one is known to be as in the base: passed on along the lines, in whole
    /// numbers. A table may be within and not exist, but none exists beyond.
    pub fn bounds_with(&self, pinned: usize) -> Bounds {
        let Bounds { mut low, mut high } = (*self.bounds).clone();
        (low[pinned], high[pinned]) = (self.base[pinned], self.base[pinned]);
        let mut waiting: Vec<usize> = self.touching[pinned].iter().map(|(line, _)| *line).collect();
        for _ in 0..MOST_STEPS {
            let Some(line) = waiting.pop() else { break };
            let terms = &self.lines[line].terms;
            let before: Vec<(i64, i64)> = terms.iter().map(|(at, _)| (low[*at], high[*at])).collect();
            // The base is within and fits, so something is left to everybody.
            let _ = self.lines[line].tighten(&mut low, &mut high);
            for ((at, _), before) in terms.iter().zip(before) {
                if (low[*at], high[*at]) != before {
                    waiting
                        .extend(self.touching[*at].iter().map(|(line, _)| *line).filter(|own| *own != line));
                }
            }
        }
        Bounds { low, high }
    }

    /// What the base with a move comes to under a goal.
    pub fn worth(&self, goal: &Goal, moved: &Move) -> i64 {
        goal.terms
            .iter()
            .map(|(variable, factor)| factor * (self.base[*variable] + by(moved, *variable)))
            .sum()
    }
}

impl Bounds {
    /// The most that a goal can come to.
    pub fn most(&self, goal: &Goal) -> i64 {
        let most = |(at, factor): &(usize, i64)| (factor * self.low[*at]).max(factor * self.high[*at]);
        goal.terms.iter().map(most).sum()
    }

    pub fn is_fixed(&self, variable: usize) -> bool {
        self.low[variable] == self.high[variable]
    }
}

impl Row {
    fn holds(&self, sum: i64) -> bool {
        self.low.is_none_or(|low| low <= sum) && self.high.is_none_or(|high| sum <= high)
    }
}

/// By how much a move changes a variable.
pub(super) fn by(moved: &Move, variable: usize) -> i64 {
    moved.binary_search_by_key(&variable, |(own, _)| *own).map_or(0, |at| moved[at].1)
}
