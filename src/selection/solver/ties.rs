//! Ties: among cohorts of the same best score, the one with the largest sum of tickets, then the least sorted ids.
//! The proof of the best score settles almost everybody; the draw is a programme over the few it leaves open.

use super::ask::Watch;
use super::bound::{Appraisal, Prices};
use super::cells::{Cell, Cells};
use super::kernel::{Answer, maximise};
use super::outcome::Lottery;
use super::programme::Programme;
use super::roster::Roster;
use super::search::{Best, Goal};
use rustc_hash::{FxHashMap, FxHashSet};
use std::cmp::Reverse;

/// How many nodes the draw may visit.
const NODES: usize = 1_500;
/// Scores further apart than this, in steps of the grid, are not weighed in the draw.
const LARGEST: i64 = 1 << 22;

/// The draw among everybody whom the proof of the best score leaves open.
struct Draw<'a> {
    roster: &'a Roster<'a>,
    programme: Programme,
    /// Whoever is open, best ticket first, then id.
    open: Vec<usize>,
    /// The cohort that is known.
    at: &'a [i64],
}

/// Draws among the cohorts that score as much as `best`, which is proven to be the most. `edge` is the reduced score
/// at which places run out under these prices.
pub(super) fn draw(
    roster: &Roster,
    programme: &Programme,
    (prices, edge): (&Prices, i64),
    best: &Best,
    watch: &dyn Watch,
) -> (Vec<i64>, Lottery) {
    let narrow = narrowed(programme, (prices, edge), best.worth);
    let open: Vec<usize> = (0..narrow.len()).filter(|p| narrow.low[*p] < narrow.high[*p]).collect();
    if open.is_empty() {
        return (best.at.clone(), Lottery::NotNeeded);
    }
    let mut draw = Draw { roster, programme: narrow, open, at: &best.at };
    draw.sort();
    draw.run(programme, best, watch)
}

/// The programme with the limits of people and rows that every cohort of this score keeps.
fn narrowed(programme: &Programme, (prices, edge): (&Prices, i64), score: i64) -> Programme {
    let mut prices = prices.clone();
    prices[0] = edge;
    let mut narrow = programme.clone();
    let appraisal = Appraisal::of(programme, &prices);
    let spare = appraisal.spare(score);
    if spare < 0 {
        return narrow;
    }
    appraisal.fix(score, &mut narrow.low, &mut narrow.high);
    for (row, price) in prices.iter().enumerate().filter(|(_, price)| **price != 0) {
        let slack = i64::try_from(spare / i128::from(price.abs())).unwrap_or(i64::MAX);
        if *price > 0 {
            let min = narrow.max[row].map(|max| max.saturating_sub(slack));
            narrow.min[row] = narrow.min[row].max(min);
        } else {
            let max = narrow.min[row].map(|min| min.saturating_add(slack));
            narrow.max[row] = narrow.max[row].into_iter().chain(max).min();
        }
    }
    narrow
}

impl Draw<'_> {
    fn sort(&mut self) {
        self.open.sort_by_cached_key(|p| (Reverse(self.roster.ticket(*p)), self.roster.id_rank[*p]));
    }

    fn run(&self, whole: &Programme, best: &Best, watch: &dyn Watch) -> (Vec<i64>, Lottery) {
        let kept = self.undominated();
        let Some(drawing) = self.drawing(&kept, best.worth) else {
            return (best.at.clone(), Lottery::FirstFoundInFixedOrder);
        };
        if !self.has_twin() && !another(&drawing, &kept, self.at, watch) {
            return (best.at.clone(), Lottery::NotNeeded);
        }
        let ids: Vec<u32> = kept.iter().map(|p| self.roster.id_rank[*p]).collect();
        let goal = Goal { need: None, order: Some(&ids), nodes: NODES, watch };
        let Answer { best: drawn, complete, .. } = maximise(&drawing, None, None, goal);
        let mut at = self.at.to_vec();
        if let Some(drawn) = &drawn {
            self.open.iter().for_each(|p| at[*p] = 0);
            kept.iter().zip(&drawn.at).for_each(|(p, x)| at[*p] = *x);
        }
        if drawn.is_none() || whole.value(&at) != Some(best.worth) {
            return (best.at.clone(), Lottery::FirstFoundInFixedOrder);
        }
        (at, if complete { Lottery::ByTicket } else { Lottery::FirstFoundInFixedOrder })
    }

    /// Of people who are the same to every row, only as many as can be chosen, best ticket first.
    fn undominated(&self) -> Vec<usize> {
        let mut taken: FxHashMap<(&[Cell], i64), i64> = FxHashMap::default();
        let is_kept = |p: &usize| {
            let cells = self.programme.cells.of(*p);
            let count = taken.entry((cells, self.programme.worth[*p])).or_default();
            *count += 1;
            cells.iter().all(|(row, _)| self.programme.max[*row as usize].is_none_or(|max| *count <= max))
        };
        self.open.iter().copied().filter(is_kept).collect()
    }

    /// The programme of tickets; none if the scores are too far apart to be weighed.
    fn drawing(&self, kept: &[usize], score: i64) -> Option<Programme> {
        let mut settled = self.programme.low.clone();
        self.open.iter().for_each(|p| settled[*p] = 0);
        let (mut drawing, rest) = self.programme.kernel(kept, &settled);
        let tickets = kept.iter().map(|p| i64::from(self.roster.ticket(*p)));
        drawing = drawing.worth(tickets.collect(), 1);
        let (grid, scores) = (self.programme.grid, &self.programme.worth);
        let least = kept.iter().map(|p| scores[*p]).min().unwrap_or(0);
        let weight = |p: &usize| Some((scores[*p] - least) / grid).filter(|weight| *weight <= LARGEST);
        let weight = |p: &usize| weight(p).and_then(|weight| i32::try_from(weight).ok());
        let weights: Vec<i32> = kept.iter().map(weight).collect::<Option<_>>()?;
        let row = drawing.min.len() as u32;
        let mut cells = Cells::new();
        for (at, weight) in weights.into_iter().enumerate() {
            let weight = Some((row, weight)).filter(|(_, weight)| *weight > 0);
            cells.push(drawing.cells.of(at).iter().copied().chain(weight));
        }
        drawing.cells = cells.into();
        let seats = drawing.max[0].unwrap_or(0);
        drawing.min.push(Some((score - rest - least * seats) / grid));
        drawing.max.push(None);
        Some(drawing)
    }

    /// Whether somebody in has an open twin outside. If nobody has, nobody in is dominated.
    fn has_twin(&self) -> bool {
        let key = |p: &usize| (self.programme.cells.of(*p), self.programme.worth[*p]);
        let inside: FxHashSet<_> = self.open.iter().filter(|p| self.at[**p] == 1).map(key).collect();
        self.open.iter().any(|p| self.at[*p] == 0 && inside.contains(&key(p)))
    }
}

/// Whether another cohort scores as much; yes, if that cannot be ruled out.
fn another(drawing: &Programme, kept: &[usize], at: &[i64], watch: &dyn Watch) -> bool {
    let mut other = drawing.worth(vec![0; drawing.len()], 1);
    let row = other.min.len() as u32;
    let mut cells = Cells::new();
    for (place, person) in kept.iter().enumerate() {
        let own = Some((row, 1)).filter(|_| at[*person] == 1);
        cells.push(other.cells.of(place).iter().copied().chain(own));
    }
    other.cells = cells.into();
    let chosen: i64 = kept.iter().map(|p| at[*p]).sum();
    other.min.push(None);
    other.max.push(Some(chosen - 1));
    let goal = Goal { need: None, order: None, nodes: NODES, watch };
    let answer = maximise(&other, None, None, goal);
    answer.best.is_some() || !answer.complete
}
