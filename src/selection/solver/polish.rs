//! Rounding multipliers to 1/64 can leave a gap that the relaxation does not have. Small steps of one multiplier at a
//! time, judged in integers over whoever is near the edge, often close it.

use super::cells::Cell;
use super::certificate::SCALE;
use super::programme::Programme;
use super::proof::{Case, Verdict, limits, places};

/// So many people near the edge stand for everybody while steps are tried.
const NEAR: usize = 1_500;
/// The steps tried, in units of 1/64.
const STEPS: [i64; 8] = [1, -1, 2, -2, 8, -8, 32, -32];
const ROUNDS: usize = 12;

/// The case with better multipliers, and what the formula says of it, if small steps find any that reach `score`.
pub(super) fn polish(
    programme: &Programme,
    (case, verdict): (&Case, &Verdict),
    score: i64,
) -> Option<(Case, Verdict)> {
    let (near, offset) = near(programme, verdict);
    let mut trying = Trying::of(&near, case);
    let target = i128::from(score + programme.grid) * i128::from(SCALE) - offset;
    let rows: Vec<usize> = (1..case.prices.len()).filter(|row| case.prices[*row] != 0).collect();
    for _ in 0..ROUNDS {
        let before = trying.total;
        rows.iter().for_each(|row| STEPS.into_iter().for_each(|step| trying.step(*row, step)));
        if trying.total < target || trying.total == before {
            break;
        }
    }
    let case = Case { prices: trying.prices, ..case.clone() };
    let verdict = case.judge(programme, true);
    (verdict.bound(programme.grid) <= score).then_some((case, verdict))
}

/// The programme of whoever is near the edge, the others standing where they do; and what those are worth.
fn near(programme: &Programme, verdict: &Verdict) -> (Programme, i128) {
    let edge = verdict.edge();
    let mut free: Vec<usize> =
        (0..programme.len()).filter(|p| programme.low[*p] < programme.high[*p]).collect();
    free.sort_by_key(|p| (verdict.reduced[*p] - edge).abs());
    free.truncate(NEAR);
    let stands = |p: usize| if verdict.reduced[p] > edge { programme.high[p] } else { programme.low[p] };
    let at: Vec<i64> = (0..programme.len()).map(stands).collect();
    let (kernel, worth) = programme.kernel(&free, &at);
    (kernel, i128::from(worth) * i128::from(SCALE))
}

/// Multipliers while steps are tried. Everybody here is free, so that the best reduced scores fill the places.
struct Trying<'a> {
    near: &'a Programme,
    places: usize,
    /// The columns of each row, with their weight there.
    members: Vec<Vec<Cell>>,
    prices: Vec<i64>,
    reduced: Vec<i64>,
    total: i128,
    /// The reduced scores under the step that is tried.
    stepped: Vec<i64>,
}

impl<'a> Trying<'a> {
    fn of(near: &'a Programme, case: &Case) -> Self {
        let mut members = vec![Vec::new(); near.min.len()];
        for person in 0..near.len() {
            let cells = near.cells.of(person).iter();
            cells.for_each(|(row, weight)| members[*row as usize].push((person as u32, *weight)));
        }
        let verdict = case.judge(near, true);
        let (prices, reduced, total) = (case.prices.clone(), verdict.reduced, verdict.total);
        Self { near, places: places(near), members, prices, reduced, total, stepped: Vec::new() }
    }

    /// Takes a step if the bound falls by it; no multiplier changes its side.
    fn step(&mut self, row: usize, step: i64) {
        let (before, price) = (self.prices[row], self.prices[row] + step);
        if price.signum() != before.signum() && price != 0 {
            return;
        }
        self.prices[row] = price;
        self.stepped.clone_from(&self.reduced);
        shift(&mut self.stepped, &self.members[row], step);
        let total = limits(self.near, &self.prices) + largest(&mut self.stepped, self.places);
        if total < self.total {
            self.total = total;
            shift(&mut self.reduced, &self.members[row], step);
        } else {
            self.prices[row] = before;
        }
    }
}

/// Takes a step of a multiplier from whoever counts in its row.
fn shift(reduced: &mut [i64], members: &[Cell], step: i64) {
    members.iter().for_each(|(person, weight)| reduced[*person as usize] -= step * i64::from(*weight));
}

/// The sum of so many of the largest.
fn largest(scores: &mut [i64], many: usize) -> i128 {
    let many = many.min(scores.len());
    if many < scores.len() {
        scores.select_nth_unstable_by(many, |a, b| b.cmp(a));
    }
    scores[..many].iter().map(|score| i128::from(*score)).sum()
}
