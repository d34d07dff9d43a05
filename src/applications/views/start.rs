//! Before the first page: what will be asked, by when, and the button that begins.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use crate::page::{Layout, Page};
use crate::questionnaires::Worded;
use crate::zone::Zone;

/// A deadline as the reader's clocks show it.
#[derive(Clone, Debug, Serialize)]
pub struct Deadline {
    pub at: DateTime<Utc>,
    /// IANA names; the first one is shown large.
    pub zone: &'static str,
    pub others: Vec<&'static str>,
    /// `days-left` or `hours-left` with its count; empty when it is past.
    pub left_key: &'static str,
    pub left: i64,
}

impl Deadline {
    pub fn of(at: DateTime<Utc>, zones: &[Zone], now: DateTime<Utc>) -> Deadline {
        let mut names = zones.iter().map(|zone| zone.name());
        let zone = names.next().unwrap_or("UTC");
        let mut others: Vec<_> = names.collect();
        if zone != "UTC" && !others.contains(&"UTC") {
            others.push("UTC");
        }
        let left = at - now;
        let (left_key, left) = match left {
            left if left >= TimeDelta::days(2) => ("days-left", left.num_days()),
            left if left > TimeDelta::zero() => ("hours-left", left.num_hours().max(1)),
            _ => ("", 0),
        };
        Deadline { at, zone, others, left_key, left }
    }
}

/// Explains what applying means, and begins.
#[derive(Debug, Serialize)]
pub struct Start {
    pub edition: Worded,
    pub call_url: String,
    pub eligibility_url: String,
    pub action: String,
    pub deadline: Deadline,
    pub sections: Vec<Worded>,
    /// Why it cannot begin, or nothing.
    pub refusal: &'static str,
}

impl Page for Start {
    const TEMPLATE: &'static str = "applications/start";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let at = DateTime::UNIX_EPOCH;
        let zones = [Zone::named("Pacific/Tarawa"), Zone::named("Pacific/Kiritimati")];
        let sample = |refusal, now| Start {
            edition: Worded {
                text: "Fellowship 2027".into(),
                lang: "en".into(),
                dir: "ltr",
                fallback: false,
            },
            call_url: "/en/calls/sscf-2027".into(),
            eligibility_url: "/en/calls/sscf-2027/eligibility".into(),
            action: "/editions/sscf-2027/application".into(),
            deadline: Deadline::of(at, &zones, now),
            sections: vec![Worded::sample("Identity")],
            refusal,
        };
        vec![
            sample("", at - TimeDelta::days(5)),
            sample("", at - TimeDelta::hours(5)),
            sample("denied-call-closed", at),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_is_counted_in_hours() {
        let now = DateTime::UNIX_EPOCH;
        let left = |delta| {
            let deadline = Deadline::of(now + delta, &[Zone::UTC], now);
            (deadline.left_key, deadline.left)
        };
        assert_eq!(left(TimeDelta::days(56)), ("days-left", 56));
        assert_eq!(left(TimeDelta::hours(30)), ("hours-left", 30));
        assert_eq!(left(TimeDelta::minutes(5)), ("hours-left", 1));
        assert_eq!(left(TimeDelta::zero()), ("", 0));
    }
}
