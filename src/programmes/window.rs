//! When a call is open. One UTC instant closes it; what counts is when the request's head reached us.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use entity::edition;
use serde::Serialize;

use crate::zone::Zone;

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

/// A deadline as it is kept. One at midnight is the last microsecond of the day that ends there, on the clocks of
/// its zone: everybody reads 23:59 and that day, and whoever hands in during that minute is in time.
pub fn deadline(at: DateTime<Utc>, zone: &str) -> DateTime<Utc> {
    let zone: Zone = zone.parse().unwrap_or(Zone::UTC);
    let is_midnight = zone.local(at).time() == NaiveTime::MIN;
    if is_midnight { at - TimeDelta::microseconds(1) } else { at }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant of the test")
    }

    #[test]
    fn midnight_anywhere_on_earth_reads_as_the_last_minute_of_the_day_and_all_of_it_is_in_time() {
        let closes_at = deadline(moment("2027-01-16T12:00:00Z"), "Etc/GMT+12");
        let shown = |zone: Zone| zone.local(closes_at).format("%Y-%m-%d %H:%M").to_string();
        assert_eq!(shown(Zone::named("Etc/GMT+12")), "2027-01-15 23:59");
        assert_eq!(shown(Zone::UTC), "2027-01-16 11:59");
        let window = Window { opens_at: at(0), closes_at, grace: TimeDelta::zero() };
        assert!(window.counts_at(moment("2027-01-16T11:59:30Z")));
        assert!(window.counts_at(moment("2027-01-16T11:59:59.999Z")));
        assert!(!window.counts_at(moment("2027-01-16T12:00:00Z")));
    }

    #[test]
    fn a_deadline_in_the_day_stays_as_it_is() {
        for (text, zone) in [("2027-01-16T12:00:00Z", "UTC"), ("2027-01-16T16:00:00Z", "Europe/Paris")] {
            assert_eq!(deadline(moment(text), zone), moment(text));
        }
    }

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
