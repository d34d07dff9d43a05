//! The disjoint combinations of SIDS, LDC and LLDC: every country is in exactly one on any day, so
//! that their counts add up.

use std::fmt;

use chrono::NaiveDate;

use super::iso3::Iso3;
use super::membership::{Flag, flag_at};

/// Which of the three groups a country is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Combination {
    pub sids: bool,
    pub ldc: bool,
    pub lldc: bool,
}

impl Combination {
    /// All eight, `none` first; no country is both an island State and landlocked.
    pub fn all() -> impl Iterator<Item = Combination> {
        (0..8).map(|bits| Combination { sids: bits & 1 != 0, ldc: bits & 2 != 0, lldc: bits & 4 != 0 })
    }

    pub fn code(self) -> &'static str {
        match (self.sids, self.ldc, self.lldc) {
            (false, false, false) => "none",
            (true, false, false) => "sids",
            (false, true, false) => "ldc",
            (false, false, true) => "lldc",
            (true, true, false) => "sids+ldc",
            (true, false, true) => "sids+lldc",
            (false, true, true) => "ldc+lldc",
            (true, true, true) => "sids+ldc+lldc",
        }
    }

    pub fn from_code(code: &str) -> Option<Combination> {
        Combination::all().find(|combination| combination.code() == code)
    }
}

impl fmt::Display for Combination {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// The combination of this country on this day.
pub fn group_combination(iso3: Iso3, date: NaiveDate) -> Combination {
    let is = |flag| flag_at(iso3, flag, date);
    Combination { sids: is(Flag::Sids), ldc: is(Flag::Ldc), lldc: is(Flag::Lldc) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::countries::all;

    fn on(code: &str, date: &str) -> &'static str {
        let iso3 = Iso3::parse(code).expect("three letters");
        group_combination(iso3, date.parse().expect("a day")).code()
    }

    #[test]
    fn a_country_is_named_by_all_the_groups_it_is_in() {
        assert_eq!(on("TUV", "2026-11-21"), "sids+ldc");
        assert_eq!(on("FJI", "2026-11-21"), "sids");
        assert_eq!(on("RWA", "2026-11-21"), "ldc+lldc");
        assert_eq!(on("SEN", "2026-11-21"), "ldc");
        assert_eq!(on("MNG", "2026-11-21"), "lldc");
        assert_eq!(on("FRA", "2026-11-21"), "none");
    }

    #[test]
    fn a_graduation_moves_a_country_from_one_combination_to_another() {
        assert_eq!(on("VUT", "2020-12-03"), "sids+ldc");
        assert_eq!(on("VUT", "2020-12-04"), "sids");
    }

    #[test]
    fn ninety_countries_are_in_one_group_at_least() {
        let date = "2026-11-21".parse().expect("a day");
        let in_none = |iso3| group_combination(iso3, date) == Combination::default();
        assert_eq!(all().iter().filter(|country| !in_none(country.iso3)).count(), 90);
    }

    #[test]
    fn a_combination_is_found_again_by_its_code() {
        assert!(Combination::all().all(|each| Combination::from_code(each.code()) == Some(each)));
        assert_eq!(Combination::from_code("ldc+sids"), None);
    }
}
