//! Kernel search: the relaxation settles almost everybody; an exact search over the few who are near the edge, the
//! rest standing where their prices put them, gives a point. Whoever could still matter beside it joins the kernel,
//! until nobody can: then the best of the kernel is the best of all.

use super::bound::{Appraisal, Prices};
use super::linear::Linear;
use super::programme::Programme;
use super::search::{Best, Found, Goal, search, split};
use super::sifting::{self, Relaxed};

/// So many columns are in the first kernel, and so many times more in the next.
const FIRST: usize = 150;
const MORE: usize = 4;
/// A kernel without any point is enlarged up to this size.
const VAIN: usize = 2_400;

/// What is known about a programme.
pub(super) struct Answer {
    pub best: Option<Best>,
    /// The best is the best there is, or there is none of interest.
    pub complete: bool,
    /// The prices at the root; none when the relaxation was not solved.
    pub prices: Option<Prices>,
    /// The relaxation is empty, and these prices show it.
    pub empty: Option<Prices>,
    /// The relaxation, for a warm start.
    pub linear: Linear,
}

/// The point of greatest worth; `known` is one that keeps every row.
pub(super) fn maximise(
    programme: &Programme,
    linear: Option<Linear>,
    known: Option<Best>,
    goal: Goal,
) -> Answer {
    let mut linear = linear.unwrap_or_else(|| sifting::begin(programme));
    let relaxed = sifting::relax(programme, &mut linear, goal.watch);
    let mut answer = Answer { best: known, complete: false, prices: None, empty: None, linear };
    match relaxed {
        Relaxed::Unknown => {}
        Relaxed::Empty(prices) => {
            answer.complete = true;
            answer.empty = Some(prices);
        }
        Relaxed::Point(point, prices) => {
            let appraisal = Appraisal::of(programme, &prices);
            answer.prices = Some(prices);
            let mut growing = Growing { programme, goal, appraisal, answer: &mut answer };
            growing.offer_whole(&point);
            growing.run(&point);
        }
    }
    answer
}

struct Growing<'a> {
    programme: &'a Programme,
    goal: Goal<'a>,
    appraisal: Appraisal,
    answer: &'a mut Answer,
}

impl Growing<'_> {
    fn offer_whole(&mut self, point: &[f64]) {
        if split(point).is_some() || self.goal.order.is_some() {
            return;
        }
        let at: Vec<i64> = point.iter().map(|x| x.round() as i64).collect();
        if let Some(worth) = self.programme.value(&at) {
            self.keep(Best { worth, at });
        }
    }

    fn keep(&mut self, best: Best) {
        let is_needed = self.goal.need.is_none_or(|need| best.worth >= need);
        if is_needed && self.answer.best.as_ref().is_none_or(|known| best.worth > known.worth) {
            self.answer.best = Some(best);
        }
    }

    /// What a point must be worth to be of interest.
    fn need(&self) -> Option<i64> {
        let step = if self.goal.order.is_some() { 0 } else { self.programme.grid };
        self.answer.best.as_ref().map(|best| best.worth + step).max(self.goal.need)
    }

    fn run(&mut self, point: &[f64]) {
        let (mut size, mut nodes_left) = (FIRST.max(2 * self.answer.linear.size()), self.goal.nodes);
        loop {
            let need = self.need();
            if need.is_some_and(|need| self.appraisal.bound(self.programme.grid) < need) {
                self.answer.complete = true;
                return;
            }
            let (low, high) = self.limits(need);
            let near = self.near(&low, &high);
            let is_all = near.len() <= size;
            let kernel = &near[..near.len().min(size)];
            let Found { best, complete, nodes } = self.search(kernel, point, (&low, &high), need, nodes_left);
            nodes_left = nodes_left.saturating_sub(nodes);
            let is_better = best.is_some();
            if let Some(best) = best {
                self.replace(best);
            }
            if is_all {
                self.answer.complete = complete;
                return;
            }
            let is_vain = self.answer.best.is_none() && size >= VAIN;
            if is_vain || nodes_left == 0 || self.goal.watch.is_over() {
                return;
            }
            size *= if is_better { 1 } else { MORE };
        }
    }

    /// The limits of every column, and how the prices narrow them.
    fn limits(&self, need: Option<i64>) -> (Vec<i64>, Vec<i64>) {
        let (mut low, mut high) = (self.programme.low.clone(), self.programme.high.clone());
        if let Some(need) = need {
            self.appraisal.fix(need, &mut low, &mut high);
        }
        (low, high)
    }

    /// Everybody who is not settled, nearest to the edge first.
    fn near(&self, low: &[i64], high: &[i64]) -> Vec<usize> {
        let mut near: Vec<usize> = (0..low.len()).filter(|c| low[*c] < high[*c]).collect();
        near.sort_by_key(|c| self.appraisal.reduced[*c].abs());
        near
    }

    fn search(
        &self,
        kernel: &[usize],
        point: &[f64],
        (low, high): (&[i64], &[i64]),
        need: Option<i64>,
        nodes: usize,
    ) -> Found {
        let stands = |c: usize| match self.appraisal.reduced[c] {
            1.. => high[c],
            0 => (point[c].round() as i64).clamp(low[c], high[c]),
            _ => low[c],
        };
        let mut at: Vec<i64> = (0..low.len()).map(stands).collect();
        let narrow = Programme { low: low.to_vec(), high: high.to_vec(), ..self.programme.clone() };
        let mut kernel = kernel.to_vec();
        kernel.sort_unstable();
        let (inner, rest) = narrow.kernel(&kernel, &at);
        let order: Option<Vec<u32>> = self.goal.order.map(|order| kernel.iter().map(|c| order[*c]).collect());
        let goal = Goal { need: need.map(|need| need - rest), order: order.as_deref(), nodes, ..self.goal };
        let mut found = search(&inner, goal);
        found.best = found.best.map(|best| {
            kernel.iter().zip(&best.at).for_each(|(column, x)| at[*column] = *x);
            Best { worth: best.worth + rest, at }
        });
        found
    }

    /// Keeps a point that the search found, if the whole programme agrees in integers.
    fn replace(&mut self, best: Best) {
        let Some(order) = self.goal.order else { return self.keep(best) };
        let list = |at: &[i64]| {
            let taken = at.iter().zip(order).filter(|(x, _)| **x > 0);
            let mut list: Vec<u32> = taken.map(|(_, order)| *order).collect();
            list.sort_unstable();
            list
        };
        let is_better = self
            .answer
            .best
            .as_ref()
            .is_none_or(|known| (known.worth, list(&best.at)) < (best.worth, list(&known.at)));
        if is_better {
            self.answer.best = Some(best);
        }
    }
}
