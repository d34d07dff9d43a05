//! Which cells can only change together. Where a sum has two cells that may move, one goes up as the other goes down; what
//! is tied so is one bundle. It is the same system, only smaller.

use std::cell::OnceCell;

use super::implied::not_implied;
use super::moves::Move;
use super::system::System;
use super::terms::gathered;

/// No count comes near it.
pub const FAR: i64 = 1 << 40;

/// Cells that change by the same or by the opposite.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// Each with 1 or −1: by how much it changes when the bundle changes by one.
    pub cells: Vec<(usize, i64)>,
    /// The bundle may change from this to that.
    pub low: i64,
    pub high: i64,
    /// The sums and orders that it stands in.
    pub sums: Vec<usize>,
    pub orders: Vec<usize>,
}

/// Σ factor × bundle ≥ −room.
#[derive(Clone, Debug)]
pub struct Order {
    pub terms: Vec<(usize, i64)>,
    pub room: i64,
}

/// The bundles of the cells that may move.
#[derive(Clone, Debug)]
pub struct Ties {
    /// For each cell its bundle and its factor; none if it cannot move.
    pub of: Vec<Option<(usize, i64)>>,
    pub bundles: Vec<Bundle>,
    /// Σ factor × bundle = 0.
    pub sums: Vec<Vec<(usize, i64)>>,
    pub orders: Vec<Order>,
    /// Of each sum whether it says something that the others do not; worked out when it is first asked.
    not_implied: OnceCell<Vec<bool>>,
}

impl Ties {
    pub fn of(system: &System, may_move: &[bool]) -> Ties {
        let mut knots = Knots::of(system, may_move);
        loop {
            knots.tie();
            if !knots.stop_by_orders() {
                break;
            }
        }
        knots.into_ties()
    }

    /// Whether a sum says something that the others do not.
    pub fn says_more(&self, sum: usize) -> bool {
        self.not_implied.get_or_init(|| not_implied(&self.sums))[sum]
    }

    /// The move that these changes of bundles are.
    pub fn unbundled(&self, changes: &[(usize, i64)]) -> Move {
        let cells = changes.iter().flat_map(|(bundle, by)| {
            self.bundles[*bundle].cells.iter().map(move |(cell, factor)| (*cell, by * factor))
        });
        let mut changes: Vec<(usize, i64)> = cells.filter(|(_, by)| *by != 0).collect();
        changes.sort_unstable();
        Move { changes }
    }
}

/// Ties in the making.
struct Knots<'a> {
    system: &'a System,
    /// For each cell one that it is tied to, itself if it leads, and the factor between them.
    to: Vec<(usize, i64)>,
    /// For each leading cell those tied to it.
    tied: Vec<Vec<usize>>,
    bounds: Vec<(i64, i64)>,
    is_still: Vec<bool>,
    waiting: Vec<usize>,
}

impl<'a> Knots<'a> {
    fn of(system: &'a System, may_move: &[bool]) -> Self {
        let cells = system.cells.len();
        Self {
            system,
            to: (0..cells).map(|cell| (cell, 1)).collect(),
            tied: (0..cells).map(|cell| vec![cell]).collect(),
            bounds: (system.cells.counts.iter().zip(&system.cells.floors))
                .map(|(count, floor)| (floor - count, FAR))
                .collect(),
            is_still: may_move.iter().map(|may| !may).collect(),
            waiting: (0..system.sums.len()).rev().collect(),
        }
    }

    fn lead(&self, mut cell: usize) -> (usize, i64) {
        let mut factor = 1;
        while self.to[cell].0 != cell {
            factor *= self.to[cell].1;
            cell = self.to[cell].0;
        }
        (cell, factor)
    }

    /// What is left of Σ factor × change.
    fn left(&self, terms: impl Iterator<Item = (usize, i64)>) -> Vec<(usize, i64)> {
        gathered(terms.filter(|(cell, _)| !self.is_still[*cell]).map(|(cell, factor)| {
            let (lead, own) = self.lead(cell);
            (lead, own * factor)
        }))
    }

    fn sum(&self, sum: usize) -> Vec<(usize, i64)> {
        let sum = &self.system.sums[sum];
        self.left(sum.children.iter().map(|child| (*child, 1)).chain([(sum.parent, -1)]))
    }

    fn order(&self, (one, other): (usize, usize)) -> Vec<(usize, i64)> {
        self.left([(one, 1), (other, -1)].into_iter())
    }

    /// A sum never changes in one place alone, and where it can in two, both are tied.
    fn tie(&mut self) {
        while let Some(sum) = self.waiting.pop() {
            match self.sum(sum)[..] {
                [(alone, _)] => self.still(alone),
                [(one, a), (other, b)] if a.abs() == b.abs() => {
                    self.join(one, other, -a.signum() * b.signum());
                }
                _ => {}
            }
        }
    }

    /// The second changes by so many times the first.
    fn join(&mut self, one: usize, other: usize, factor: i64) {
        let (one, other) =
            if self.tied[one].len() < self.tied[other].len() { (other, one) } else { (one, other) };
        let (low, high) = self.bounds[other];
        let (low, high) = if factor > 0 { (low, high) } else { (-high, -low) };
        self.to[other] = (one, factor);
        self.bounds[one] = (self.bounds[one].0.max(low), self.bounds[one].1.min(high));
        let moved = std::mem::take(&mut self.tied[other]);
        self.wake(&moved);
        self.tied[one].extend(moved);
        if self.bounds[one] == (0, 0) {
            self.still(one);
        }
    }

    fn still(&mut self, lead: usize) {
        let cells = std::mem::take(&mut self.tied[lead]);
        cells.iter().for_each(|cell| self.is_still[*cell] = true);
        self.wake(&cells);
    }

    fn wake(&mut self, cells: &[usize]) {
        self.waiting.extend(cells.iter().flat_map(|cell| &self.system.sums_of[*cell]));
    }

    /// What the stages of the funnel leave to a bundle by itself. Whether one has to stay still for it.
    fn stop_by_orders(&mut self) -> bool {
        let mut is_stopped = false;
        for (one, other) in &self.system.orders {
            let room = self.system.cells.counts[*one] - self.system.cells.counts[*other];
            let [(lead, factor)] = self.order((*one, *other))[..] else { continue };
            let (low, high) = &mut self.bounds[lead];
            match factor > 0 {
                true => *low = (*low).max(-(room / factor)),
                false => *high = (*high).min(room / -factor),
            }
            if self.bounds[lead] == (0, 0) {
                self.still(lead);
                is_stopped = true;
            }
        }
        is_stopped
    }

    fn into_ties(self) -> Ties {
        let mut place = vec![usize::MAX; self.to.len()];
        let mut bundles: Vec<Bundle> = Vec::new();
        let mut of = vec![None; self.to.len()];
        for cell in (0..self.to.len()).filter(|cell| !self.is_still[*cell]) {
            let (lead, factor) = self.lead(cell);
            if place[lead] == usize::MAX {
                place[lead] = bundles.len();
                let (low, high) = self.bounds[lead];
                bundles.push(Bundle { cells: Vec::new(), low, high, sums: Vec::new(), orders: Vec::new() });
            }
            bundles[place[lead]].cells.push((cell, factor));
            of[cell] = Some((place[lead], factor));
        }
        let placed = |terms: Vec<(usize, i64)>| -> Vec<(usize, i64)> {
            terms.into_iter().map(|(lead, factor)| (place[lead], factor)).collect()
        };
        let mut sums: Vec<Vec<(usize, i64)>> =
            (0..self.system.sums.len()).map(|sum| placed(self.sum(sum))).collect();
        sums.iter_mut().for_each(|terms| {
            terms.sort_unstable();
            if terms.first().is_some_and(|(_, factor)| *factor < 0) {
                terms.iter_mut().for_each(|(_, factor)| *factor = -*factor);
            }
        });
        sums.sort_unstable();
        sums.dedup();
        sums.retain(|terms| !terms.is_empty());
        let counts = &self.system.cells.counts;
        let orders = self.system.orders.iter().map(|(one, other)| Order {
            terms: placed(self.order((*one, *other))),
            room: counts[*one] - counts[*other],
        });
        let orders: Vec<Order> = orders.filter(|order| order.terms.len() > 1).collect();
        for (at, terms) in sums.iter().enumerate() {
            terms.iter().for_each(|(bundle, _)| bundles[*bundle].sums.push(at));
        }
        for (at, order) in orders.iter().enumerate() {
            order.terms.iter().for_each(|(bundle, _)| bundles[*bundle].orders.push(at));
        }
        Ties { of, bundles, sums, orders, not_implied: OnceCell::new() }
    }
}
