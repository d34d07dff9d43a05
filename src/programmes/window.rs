//! When a call is open. One UTC instant closes it; what counts is when the request's head reached us.

use chrono::{DateTime, TimeDelta, Utc};
use entity::edition;
use serde::Serialize;

/// The two instants of a call, and the grace after the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    pub grace: TimeDelta,
}

/// Where a call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Phase {
    /// Not open yet.
    Planned,
    Open,
    Closed,
}

impl Window {
    pub fn of(edition: &edition::Model) -> Window {
        Window {
            opens_at: edition.opens_at,
            closes_at: edition.closes_at,
            grace: TimeDelta::minutes(edition.grace_minutes.into()),
        }
    }

    /// What the public is told.
    pub fn phase_at(&self, now: DateTime<Utc>) -> Phase {
        if now < self.opens_at {
            Phase::Planned
        } else if now < self.closes_at {
            Phase::Open
        } else {
            Phase::Closed
        }
    }

    /// Whether an application handed in now counts: the grace helps whoever was under way, and is not announced.
    pub fn counts_at(&self, now: DateTime<Utc>) -> bool {
        self.opens_at <= now && now < self.closes_at + self.grace
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).expect("a time")
    }

    #[test]
    fn the_closing_instant_itself_is_too_late_but_for_the_grace() {
        let window = Window { opens_at: at(0), closes_at: at(600), grace: TimeDelta::minutes(1) };
        assert_eq!(window.phase_at(at(-1)), Phase::Planned);
        assert_eq!(window.phase_at(at(0)), Phase::Open);
        assert_eq!(window.phase_at(at(600)), Phase::Closed);
        assert!(window.counts_at(at(659)));
        assert!(!window.counts_at(at(660)));
    }
}
