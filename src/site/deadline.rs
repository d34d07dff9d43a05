//! One deadline, on the clocks of many places.

use chrono::{DateTime, Utc};
use entity::edition;
use serde::Serialize;

use crate::countries::{self, Country, Iso3};
use crate::i18n::Lang;

/// The zone in which a day ends last.
const ANYWHERE: &str = "Etc/GMT+12";
/// One State of each part of the world where small States are.
const EXAMPLES: [&str; 6] = ["BRB", "CPV", "MUS", "MDV", "FJI", "TON"];

/// A place and its zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// A State's name, or nothing for the organiser and UTC.
    pub state: String,
    pub key: &'static str,
    pub zone: String,
}

/// The organiser's zone, UTC, then the State that was asked for with all its zones, or six examples.
pub fn places(lang: Lang, edition: &edition::Model, asked: Option<&Country>) -> Vec<Place> {
    let named = |key, zone: &str| Place { state: String::new(), key, zone: zone.to_owned() };
    let mut places = vec![named(organiser_key(edition), &edition.deadline_zone)];
    if edition.deadline_zone != "UTC" {
        places.push(named("site-utc", "UTC"));
    }
    let states: Vec<&Country> = match asked {
        Some(country) => vec![country],
        None => EXAMPLES.iter().filter_map(|code| countries::find(Iso3::parse(code)?)).collect(),
    };
    for state in states {
        let zones = state.zones().iter().take(if asked.is_some() { usize::MAX } else { 1 });
        places.extend(zones.map(|zone| Place {
            state: state.name(lang).to_owned(),
            key: "",
            zone: zone.name().to_owned(),
        }));
    }
    places
}

pub fn organiser_key(edition: &edition::Model) -> &'static str {
    if edition.deadline_zone == ANYWHERE { "site-anywhere" } else { "site-organiser" }
}

/// How long is left: a key and a count, while the call is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Left {
    pub key: &'static str,
    pub count: i64,
}

/// Whole days, and in the last day whole hours, at least one.
pub fn left(closes_at: DateTime<Utc>, now: DateTime<Utc>) -> Left {
    let rest = closes_at - now;
    match rest.num_days() {
        0 => Left { key: "hours-left", count: rest.num_hours().max(1) },
        days => Left { key: "days-left", count: days },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_down_and_then_hours() {
        let at = |hours: i64| DateTime::from_timestamp(hours * 3600, 0).expect("a time");
        assert_eq!(left(at(49), at(0)), Left { key: "days-left", count: 2 });
        assert_eq!(left(at(23), at(0)), Left { key: "hours-left", count: 23 });
        assert_eq!(left(at(1), at(1)), Left { key: "hours-left", count: 1 });
    }
}
