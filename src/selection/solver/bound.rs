//! The proof: any multipliers ≥ 0 on the rows give a bound that no cohort can beat, computed in integers alone.
//!
//! bound = Σ m·limit over "at most" rows − Σ m·limit over "at least" rows − m·at_least of the quota
//!       + the reduced worth of the chosen + the largest reduced worths that fill the remaining places,
//! where a person's reduced worth is their worth less the multipliers of the rows they press against. A row that
//! may be broken at a price of one stays sound as long as the multipliers of its lever add up to at most one.

use super::instance::Lever;
use super::marks::{Dead, Mark, Marks};
use super::outcome::Side;
use super::task::Task;
use std::collections::BTreeMap;

/// Multipliers are counted in units of 1/SCALE.
pub(super) const SCALE: i128 = 1 << 20;

/// Prices on the rows and on the quota.
#[derive(Debug, Clone)]
pub(super) struct Multipliers {
    pub rows: Vec<i128>,
    pub quota: i128,
    /// For a proof that no cohort exists: worth counts for nothing, soft rows for nothing, and a bound below
    /// zero is the contradiction.
    pub of_emptiness: bool,
}

/// What multipliers say about a node.
pub(super) struct Appraisal {
    /// No cohort of this node is worth more; None when it has none at all.
    pub bound: Option<i64>,
    raw: i128,
    need: Option<i128>,
    reduced: Vec<i128>,
    /// The least reduced worth that still gets a seat, and the greatest that does not.
    last_in: Option<i128>,
    first_out: Option<i128>,
}

impl Multipliers {
    /// No prices: the bound is the sum of the best.
    pub fn none(task: &Task) -> Self {
        Self { rows: vec![0; task.rows.len()], quota: 0, of_emptiness: false }
    }

    /// Lowers the multipliers of soft levers until each adds up to at most one.
    pub fn cap_soft(&mut self, task: &Task) {
        let mut left: BTreeMap<Option<Lever>, i128> = BTreeMap::new();
        for at in (0..self.rows.len()).filter(|at| task.soft[*at]) {
            let left = left.entry(task.rows[at].lever).or_insert(SCALE);
            self.rows[at] = if self.of_emptiness { 0 } else { self.rows[at].min(*left) };
            *left -= self.rows[at];
        }
    }
}

impl Appraisal {
    /// Applies the multipliers to a node; `need` is the worth below which a cohort is of no interest.
    pub fn of(task: &Task, marks: &Marks, multipliers: &Multipliers, need: Option<i64>) -> Self {
        let reduced = reduced_worth(task, multipliers);
        let mut raw = constant(task, multipliers);
        raw += marks.chosen().iter().map(|p| reduced[*p]).sum::<i128>();
        let mut open: Vec<i128> = marks.open().map(|p| reduced[p]).collect();
        open.sort_unstable_by(|a, b| b.cmp(a));
        let seats = marks.seats_left(task.instance.places).min(open.len());
        raw += open[..seats].iter().sum::<i128>();
        let need = if multipliers.of_emptiness { Some(0) } else { need.map(i128::from) };
        let mut this =
            Self { bound: None, raw, need, reduced, last_in: None, first_out: open.get(seats).copied() };
        this.last_in = open[..seats].last().copied();
        this.bound = match (multipliers.of_emptiness, raw < 0) {
            (true, true) => None,
            (true, false) => Some(i64::MAX),
            (false, _) => {
                let grid = i128::from(task.grid);
                let whole = raw.div_euclid(SCALE).div_euclid(grid) * grid;
                Some(i64::try_from(whole).unwrap_or(i64::MAX))
            }
        };
        this
    }

    /// Settles everybody whose change of side would push the bound below what is needed. Says whether any.
    pub fn fix(&self, marks: &mut Marks) -> Result<bool, Dead> {
        let Some(need) = self.need else { return Ok(false) };
        let spare = self.raw - need * SCALE;
        let open: Vec<usize> = marks.open().collect();
        let mut any = false;
        for person in open {
            let worth = self.reduced[person];
            let costs_to_join = self.last_in.is_none_or(|last| last - worth > spare);
            let costs_to_leave = self.first_out.is_none_or(|first| worth - first > spare);
            let mark = match (costs_to_join, costs_to_leave) {
                (true, false) => Mark::Out,
                (false, true) => Mark::In,
                _ => continue,
            };
            marks.set(person, mark)?;
            any = true;
        }
        Ok(any)
    }
}

fn reduced_worth(task: &Task, multipliers: &Multipliers) -> Vec<i128> {
    let worth_counts = if multipliers.of_emptiness { 0 } else { SCALE };
    let mut reduced: Vec<i128> = task.worth.iter().map(|w| i128::from(*w) * worth_counts).collect();
    for (row, m) in task.rows.iter().zip(&multipliers.rows).filter(|(_, m)| **m != 0) {
        let signed = if row.side == Side::Max { -m } else { *m };
        row.members.iter().for_each(|person| reduced[*person] += signed);
    }
    if let Some(quota) = task.quota.as_ref().filter(|_| multipliers.quota != 0) {
        for (reduced, weight) in reduced.iter_mut().zip(&quota.weights) {
            *reduced += multipliers.quota * i128::from(*weight);
        }
    }
    reduced
}

fn constant(task: &Task, multipliers: &Multipliers) -> i128 {
    let rows = task.rows.iter().zip(&multipliers.rows).map(|(row, m)| match row.side {
        Side::Max => m * i128::from(row.limit),
        Side::Min => -m * i128::from(row.limit),
    });
    let quota = task.quota.as_ref().map_or(0, |q| multipliers.quota * i128::from(q.at_least));
    rows.sum::<i128>() - quota
}
