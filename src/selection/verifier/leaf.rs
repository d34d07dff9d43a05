//! One leaf of a certificate: its bound by the formula, and what it says about each person whose place is flipped.
//!
//! Numbers from the file are below 2^63 and there are far fewer than 2^32 of them, so sums stay below 2^127.

use std::collections::HashMap;

use super::case::Case;
use super::claim::Leaf;

/// A leaf reckoned in units of 1/scale.
pub(super) struct Reckoned {
    /// No cohort of this leaf is worth more; none if it holds no cohort at all.
    pub total: Option<i128>,
    reduced: Vec<i128>,
    side: Vec<Place>,
    /// Places that the open people fill, and how many open people there are.
    left: usize,
    open: usize,
    /// The least reduced score that still gets a place, and the greatest that gets none.
    last_in: Option<i128>,
    first_out: Option<i128>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Open,
    In,
    Out,
}

/// What a leaf's multipliers come to: the constant of its bound, and the reduced score of everybody.
pub(super) struct Prices {
    pub constant: i128,
    pub reduced: Vec<i128>,
}

impl Prices {
    /// Applies the multipliers of a leaf, whose names were checked before, to scores in units of 1/`scale`; with
    /// a scale of 0 the scores count as zero. The rule at `without` is left out.
    pub fn of(case: &Case<'_>, leaf: &Leaf, scale: i128, without: Option<usize>) -> Self {
        let mut this =
            Self { constant: 0, reduced: (0..case.len()).map(|person| case.score(person) * scale).collect() };
        for (at, rule) in case.rules.iter().enumerate().filter(|(at, _)| Some(*at) != without) {
            let (up, low) = (leaf.max.get(rule.id), leaf.min.get(rule.id));
            let (up, low) = (up.map_or(0, |u| i128::from(*u)), low.map_or(0, |l| i128::from(*l)));
            if up != 0 || low != 0 {
                this.constant += up * i128::from(rule.max.unwrap_or(0));
                this.constant -= low * i128::from(rule.min.unwrap_or(0));
                this.add(case, at, |_| low - up);
            }
            if let Some(caps) = leaf.each.get(rule.id) {
                let code = |(value, u): (&String, &i64)| Some((case.code(value)?, i128::from(*u)));
                let codes: HashMap<usize, i128> = caps.iter().filter_map(code).collect();
                this.constant += codes.values().sum::<i128>() * i128::from(rule.max.unwrap_or(0));
                this.add(case, at, |group| -codes.get(&group).copied().unwrap_or(0));
            }
        }
        for price in &leaf.apart {
            this.constant += i128::from(price.u);
            let pair = [case.find(&price.pair.0), case.find(&price.pair.1)];
            pair.into_iter().flatten().for_each(|person| this.reduced[person] -= i128::from(price.u));
        }
        this
    }

    fn add(&mut self, case: &Case<'_>, rule: usize, worth: impl Fn(usize) -> i128) {
        for (reduced, group) in self.reduced.iter_mut().zip(&case.rules[rule].group) {
            if let Some(group) = group {
                *reduced += worth(*group);
            }
        }
    }
}

impl Reckoned {
    /// The formula: the constant, the reduced scores of who is in, and the largest others for the places left.
    pub fn of(case: &Case<'_>, leaf: &Leaf, prices: Prices) -> Self {
        let Prices { constant, reduced } = prices;
        let (side, is_torn) = sides(case, leaf);
        let inside = side.iter().filter(|place| **place == Place::In).count();
        let mut open: Vec<i128> =
            (0..case.len()).filter(|at| side[*at] == Place::Open).map(|at| reduced[at]).collect();
        let mut this = Self {
            total: None,
            left: case.seats().saturating_sub(inside),
            open: open.len(),
            reduced,
            side,
            last_in: None,
            first_out: None,
        };
        if is_torn || inside > case.seats() || this.open < this.left {
            return this;
        }
        let fixed = |at: &usize| this.side[*at] == Place::In;
        let mut total = constant + (0..case.len()).filter(fixed).map(|at| this.reduced[at]).sum::<i128>();
        if this.left > 0 {
            open.select_nth_unstable_by(this.left - 1, |a, b| b.cmp(a));
            total += open[..this.left].iter().sum::<i128>();
            this.last_in = open[..this.left].iter().min().copied();
        }
        this.first_out = open[this.left..].iter().max().copied();
        this.total = Some(total);
        this
    }

    /// The bound of this leaf when a person is forced in, or out; none if nothing is left of it.
    pub fn flipped(&self, person: usize, goes_in: bool) -> Option<i128> {
        let (total, own) = (self.total?, self.reduced[person]);
        match (self.side[person], goes_in) {
            (Place::In, true) | (Place::Out, false) => Some(total),
            (Place::In, false) | (Place::Out, true) => None,
            (Place::Open, true) => {
                self.last_in.map(|last| if own >= last { total } else { total + own - last })
            }
            (Place::Open, false) if self.open <= self.left => None,
            (Place::Open, false) => {
                let is_in = self.last_in.is_some_and(|last| own >= last);
                Some(if is_in { total - own + self.first_out.unwrap_or(own) } else { total })
            }
        }
    }
}

/// Who is in, out or open in a leaf; and whether somebody would have to be both.
fn sides(case: &Case<'_>, leaf: &Leaf) -> (Vec<Place>, bool) {
    let mut side = vec![Place::Open; case.len()];
    let mut is_torn = false;
    let mut put = |person: usize, place: Place| {
        is_torn |= side[person] != Place::Open && side[person] != place;
        side[person] = place;
    };
    (0..case.len()).filter(|at| case.include[*at]).for_each(|at| put(at, Place::In));
    (0..case.len()).filter(|at| case.exclude[*at]).for_each(|at| put(at, Place::Out));
    leaf.inside.iter().filter_map(|id| case.find(id)).for_each(|at| put(at, Place::In));
    leaf.out.iter().filter_map(|id| case.find(id)).for_each(|at| put(at, Place::Out));
    (side, is_torn)
}

/// A bound in thousandths: rounded down to the grid, for every cohort's score is a multiple of it.
pub(super) fn rounded(total: i128, scale: i128, grid: i128) -> i128 {
    total.div_euclid(scale).div_euclid(grid) * grid
}
