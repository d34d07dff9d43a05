//! The cells of all tables, each once: a cell that several tables show, or that holds the same people as another, is one.

use std::collections::{BTreeSet, HashMap};

use crate::statistics::release::{Dimension, Shape};
use crate::statistics::tables::{Layout, Plan};

/// So begin the codes that only the table of a ring has, in a key.
const RING: &str = "=\n";

/// Cells, by place.
#[derive(Clone, Debug, Default)]
pub struct Cells {
    /// `dim=code;dim=code`, totals left out.
    pub keys: Vec<String>,
    /// The true counts.
    pub counts: Vec<i64>,
    /// In how many places of all tables it stands: what hiding it costs.
    pub weights: Vec<u32>,
    /// Counts from 1 to this − 1 are small.
    pub ks: Vec<i64>,
    /// What everybody knows each count to be at least.
    pub floors: Vec<i64>,
    /// For each table its cells, the last axis fastest.
    pub of_table: Vec<Vec<usize>>,
    /// By key.
    pub at: HashMap<String, usize>,
}

impl Cells {
    /// `counts` are those of each table.
    pub fn of(layout: &Layout, counts: &[Vec<u64>]) -> Cells {
        let mut cells = Cells::default();
        for (plan, counts) in layout.plans.iter().zip(counts) {
            let mut own = Vec::with_capacity(counts.len());
            for (at, count) in counts.iter().enumerate() {
                let key = key(&layout.dimensions, plan, &codes_at(plan, at));
                own.push(cells.add(key, whole(*count), whole(plan.k)));
            }
            cells.of_table.push(own);
        }
        cells
    }

    /// The keys of the cells of these tables, in order.
    pub fn keys_of(layout: &Layout) -> BTreeSet<String> {
        let of_plan = |plan: &Plan| -> Vec<String> {
            (0..plan.len()).map(|at| key(&layout.dimensions, plan, &codes_at(plan, at))).collect()
        };
        layout.plans.iter().flat_map(of_plan).collect()
    }

    pub fn len(&self) -> usize {
        self.keys.len()
    }

    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Whether the true count is small.
    pub fn is_small(&self, cell: usize) -> bool {
        self.would_be_small(cell, self.counts[cell])
    }

    /// Whether this count would be small in this cell.
    pub fn would_be_small(&self, cell: usize, count: i64) -> bool {
        (1..self.ks[cell]).contains(&count)
    }

    /// Counts from 1 to `k` − 1 are small. A cell that is known already is that cell.
    pub(super) fn add(&mut self, key: String, count: i64, k: i64) -> usize {
        if let Some(at) = self.at.get(&key) {
            self.weights[*at] += 1;
            self.ks[*at] = self.ks[*at].max(k);
            return *at;
        }
        let at = self.keys.len();
        self.at.insert(key.clone(), at);
        self.keys.push(key);
        self.counts.push(count);
        self.weights.push(1);
        self.ks.push(k);
        self.floors.push(0);
        at
    }

    /// Makes cells that hold the same people one. `same` maps each cell to the one that stands for it.
    pub(super) fn merged(&self, same: &[usize]) -> Cells {
        let mut place = vec![usize::MAX; self.len()];
        let mut cells = Cells::default();
        for at in 0..self.len() {
            if same[at] == at {
                place[at] = cells.add(self.keys[at].clone(), self.counts[at], 0);
                cells.weights[place[at]] = 0;
            }
        }
        for at in 0..self.len() {
            let to = place[same[at]];
            cells.weights[to] += self.weights[at];
            cells.ks[to] = cells.ks[to].max(self.ks[at]);
            cells.floors[to] = cells.floors[to].max(self.floors[at]);
            cells.at.insert(self.keys[at].clone(), to);
            // The code of a ring is a name only where there is no other.
            if cells.keys[to].contains(RING) && !self.keys[at].contains(RING) {
                cells.keys[to].clone_from(&self.keys[at]);
            }
        }
        cells.of_table =
            self.of_table.iter().map(|table| table.iter().map(|at| place[same[*at]]).collect()).collect();
        cells
    }
}

/// A count as one that may be subtracted from.
pub(super) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The codes of a table's cell, one for each axis.
pub(super) fn codes_at(plan: &Plan, mut at: usize) -> Vec<&str> {
    let mut codes = Vec::with_capacity(plan.axes.len());
    for axis in plan.axes.iter().rev() {
        codes.push(axis.codes[at % axis.codes.len()].as_str());
        at /= axis.codes.len();
    }
    codes.reverse();
    codes
}

/// The key of a cell: dimensions in their order, totals left out.
pub(super) fn key(dimensions: &[Dimension], plan: &Plan, codes: &[&str]) -> String {
    let mut parts = Vec::new();
    for dimension in dimensions {
        let at = plan.axes.iter().position(|axis| axis.dimension == dimension.name);
        let Some(code) = at.map(|at| codes[at]).filter(|code| *code != dimension.total) else { continue };
        parts.push(format!("{}={code}", dimension.name));
    }
    parts.join(";")
}

/// Whether rows along this dimension tell something of people: all trees but geography and time.
pub(super) fn is_characteristic(dimension: &Dimension) -> bool {
    matches!(dimension.shape, Shape::Tree(_)) && dimension.name != "geo" && dimension.name != "edition"
}
