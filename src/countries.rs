//! Countries: the 193 Member States and two observer States, their UN short names in six languages,
//! their areas, their dated memberships, their time zones, and how typed text finds one of them.
//!
//! All of it is data under `data/`, compiled in. Nothing here knows a database, a page or the clock.

mod area;
mod combination;
mod country;
mod fold;
mod iso3;
mod lookup;
#[cfg(test)]
mod lookup_tests;
mod membership;
#[cfg(test)]
mod membership_tests;
mod names;
mod near;
mod order;
mod table;

pub use area::{Area, Level, WORLD, area, areas};
pub use combination::{Combination, group_combination};
pub use country::{Country, RegionalGroup, UnStatus, all, find};
pub use iso3::{Iso3, NotIso3};
pub use lookup::{Match, lookup};
pub use membership::{Certainty, Flag, Membership, due_to_change, flag_at, members, memberships};
pub use names::Names;
pub use order::sorted;

/// Figures of past fellowships as other organisations published them, as JSON. Never mixed with ours.
pub const HISTORY: &str = include_str!("../data/history.json");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_of_the_published_history_is_one_of_ours() {
        let history: serde_json::Value = serde_json::from_str(HISTORY).expect("the shipped history is JSON");
        let editions = history["editions"].as_array().expect("a list of editions");
        assert_eq!(editions.len(), 6);
        for edition in editions {
            let countries = edition["countries_iso3"].as_array().expect("a list of countries");
            assert_eq!(edition["fellows"].as_u64(), Some(countries.len() as u64), "{edition}");
            for code in countries {
                let iso3 = Iso3::parse(code.as_str().expect("a code")).expect("three letters");
                assert!(find(iso3).is_some(), "{iso3}");
            }
        }
    }
}
