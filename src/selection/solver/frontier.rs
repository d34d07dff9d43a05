//! What each share of one rule would cost.

use super::ask::{FrontierAsk, Step, Watch};
use super::base::Base;
use super::outcome::Status;
use super::roster::What;
use super::share::Share;
use super::solve::{Solved, solve};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// One share and the best score under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Of the places.
    pub share: PerMille,
    /// The seats it comes to, rounded up.
    pub min: usize,
    /// How far the score is proven.
    pub status: Status,
    /// The best score, in thousandths; none without a cohort.
    pub score: Option<i64>,
}

/// An exact share in thousandths, written as a number such as 0.475.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PerMille(pub u32);

impl Serialize for PerMille {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_f64(f64::from(self.0) / 1000.0)
    }
}

impl<'de> Deserialize<'de> for PerMille {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let share = f64::deserialize(from)?;
        Ok(Self((share * 1000.0).round().clamp(0.0, f64::from(u32::MAX)) as u32))
    }
}

/// The points of a where-rule: its `min` at each share, its `max` dropped, everything else held. Empty for a rule that
/// is not a where-rule.
pub(super) fn points(base: &Base, ask: &FrontierAsk, watch: &dyn Watch) -> Vec<Point> {
    let places = base.roster.problem.places;
    let is_asked =
        |what: What| matches!(what, What::Target(rule) if base.roster.problem.rules[rule].id == ask.rule);
    let Some(row) = base.roster.rows.iter().position(|row| is_asked(row.what)) else { return Vec::new() };
    let mut points: Vec<Point> = Vec::new();
    let mut linear = base.cohort.linear.clone();
    for at in 0..ask.points {
        watch.tell(Step::Frontier, at, ask.points);
        let share = share(ask, at);
        let min = Share::of(share.0 as usize, 1000).at_least(places);
        if let Some(last) = points.last().filter(|last| last.min == min) {
            points.push(Point { share, ..last.clone() });
            continue;
        }
        let mut programme = base.programme.clone();
        programme.min[row] = i64::try_from(min).ok();
        programme.max[row] = None;
        linear.follow(&programme);
        let (status, score) = match solve(&programme, Some(linear.clone()), None, watch) {
            Solved::Cohort(cohort) => {
                linear = cohort.linear;
                let status = if cohort.complete { Status::Optimal } else { Status::NotProven };
                (status, Some(cohort.best.worth))
            }
            Solved::Impossible(_) => (Status::Infeasible, None),
            Solved::Unknown(_) => (Status::NotProven, None),
        };
        points.push(Point { share, min, status, score });
    }
    points
}

/// The shares at equal distances, rounded to thousandths.
fn share(ask: &FrontierAsk, at: usize) -> PerMille {
    let steps = ask.points.saturating_sub(1).max(1) as u64;
    let (from, to, at) = (u64::from(ask.from), u64::from(ask.to), at as u64);
    let sum = from * (steps - at.min(steps)) + to * at;
    PerMille(u32::try_from((2 * sum + steps) / (2 * steps)).unwrap_or(u32::MAX))
}
