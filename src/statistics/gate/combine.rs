//! New tables from those at hand: a change taken several times or the other way round, or two that cancel out where
//! one may not change. Cheap to try before a program is asked.

use super::needs::Goal;
use super::part::{Move, Part, by};
use super::terms::gathered;

/// So many of the newest changes are tried for each place.
const NEWEST: usize = 8;

/// All changes that were found for one part.
#[derive(Default)]
pub(super) struct Pool {
    pub moves: Vec<Move>,
    /// The changes that touch each variable, oldest first.
    touching: Vec<Vec<usize>>,
}

impl Pool {
    pub fn new(variables: usize) -> Self {
        Self { moves: Vec::new(), touching: vec![Vec::new(); variables] }
    }

    pub fn add(&mut self, moved: Move) -> usize {
        let place = self.moves.len();
        moved.iter().for_each(|(variable, _)| self.touching[*variable].push(place));
        self.moves.push(moved);
        place
    }

    /// A change that fits, reaches the goal and leaves the pinned variable alone.
    pub fn combined(&self, part: &Part, goal: &Goal, pinned: Option<usize>) -> Option<Move> {
        let serves = |moved: &Move| part.worth(goal, moved) >= goal.least && part.fits(moved);
        for (variable, _) in &goal.terms {
            for own in self.newest(*variable) {
                let pin = pinned.map_or(0, |pinned| by(own, pinned));
                let Some(pinned) = pinned.filter(|_| pin != 0) else {
                    if let Some(moved) = scaled(part, goal, own).filter(serves) {
                        return Some(moved);
                    }
                    continue;
                };
                for other in self.newest(pinned) {
                    // Nothing is left of the pinned variable in this sum.
                    let cancelled = sum(own, by(other, pinned), other, -pin);
                    if let Some(moved) = scaled(part, goal, &cancelled).filter(serves) {
                        return Some(moved);
                    }
                }
            }
        }
        None
    }

    /// What the newest changes around a goal touch, and what those around that do, until it is so many variables.
    pub fn around(&self, goal: &Goal, pinned: Option<usize>, most: usize) -> Vec<usize> {
        let mut around: Vec<usize> = goal.terms.iter().map(|(at, _)| *at).chain(pinned).collect();
        let mut is_in = vec![false; self.touching.len()];
        around.iter().for_each(|at| is_in[*at] = true);
        let mut next = 0;
        while next < around.len() && around.len() < most {
            for (at, _) in self.newest(around[next]).flatten() {
                if !std::mem::replace(&mut is_in[*at], true) {
                    around.push(*at);
                }
            }
            next += 1;
        }
        around.sort_unstable();
        around
    }

    fn newest(&self, variable: usize) -> impl Iterator<Item = &Move> {
        self.touching[variable].iter().rev().take(NEWEST).map(|at| &self.moves[*at])
    }
}

/// A change as many times, forward or back, as the goal needs. None if it does nothing for it.
fn scaled(part: &Part, goal: &Goal, moved: &Move) -> Option<Move> {
    let base = part.worth(goal, &Move::new());
    let (gain, need) = (part.worth(goal, moved) - base, goal.least - base);
    let times = -((-need).div_euclid(gain.abs().max(1))) * gain.signum();
    (times != 0).then(|| moved.iter().map(|(at, by)| (*at, by * times)).collect())
}

/// `a` times one change and `b` times another, divided by what all of it has in common.
fn sum(one: &Move, a: i64, other: &Move, b: i64) -> Move {
    let scaled =
        |moved: &Move, times: i64| -> Move { moved.iter().map(|(at, by)| (*at, by * times)).collect() };
    let mut all = gathered(scaled(one, a).into_iter().chain(scaled(other, b)));
    let common = all.iter().fold(0, |common, (_, by)| divisor(common, by.abs())).max(1);
    all.iter_mut().for_each(|(_, by)| *by /= common);
    all
}

fn divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { divisor(b, a % b) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_lead_from_a_goal_to_what_they_touch_and_on_until_it_is_enough() {
        let mut pool = Pool::new(9);
        for (one, other) in [(0, 1), (1, 2), (5, 6)] {
            pool.add(vec![(one, 1), (other, -1)]);
        }
        let goal = Goal { terms: vec![(0, 1)], least: 1 };
        assert_eq!(pool.around(&goal, None, 9), [0, 1, 2]);
        assert_eq!(pool.around(&goal, None, 2), [0, 1]);
        assert_eq!(pool.around(&goal, Some(6), 9), [0, 1, 2, 5, 6]);
    }
}
