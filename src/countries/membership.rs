//! Dated memberships of countries in groups: which State was in which group on which day.
//!
//! An interval is half-open: its first day counts, its last does not. No first day means: as far back
//! as we know. An end that nobody has confirmed changes nothing until staff confirm it in the data.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::iso3::Iso3;
use super::table::rows;

/// A group of countries whose membership changes over time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// Small island developing States.
    Sids,
    /// Least developed countries.
    Ldc,
    /// Landlocked developing countries.
    Lldc,
    Commonwealth,
    /// Organization of American States.
    Oas,
    /// Pacific Islands Forum.
    Pif,
    /// African Union.
    Au,
    Asean,
    /// Alliance of Small Island States.
    Aosis,
    /// Eligible for official development assistance.
    Oda,
    IncomeLow,
    IncomeLowerMiddle,
    IncomeUpperMiddle,
    IncomeHigh,
}

impl Flag {
    pub const ALL: [Flag; 14] = [
        Flag::Sids,
        Flag::Ldc,
        Flag::Lldc,
        Flag::Commonwealth,
        Flag::Oas,
        Flag::Pif,
        Flag::Au,
        Flag::Asean,
        Flag::Aosis,
        Flag::Oda,
        Flag::IncomeLow,
        Flag::IncomeLowerMiddle,
        Flag::IncomeUpperMiddle,
        Flag::IncomeHigh,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Flag::Sids => "sids",
            Flag::Ldc => "ldc",
            Flag::Lldc => "lldc",
            Flag::Commonwealth => "commonwealth",
            Flag::Oas => "oas",
            Flag::Pif => "pif",
            Flag::Au => "au",
            Flag::Asean => "asean",
            Flag::Aosis => "aosis",
            Flag::Oda => "oda",
            Flag::IncomeLow => "income_low",
            Flag::IncomeLowerMiddle => "income_lower_middle",
            Flag::IncomeUpperMiddle => "income_upper_middle",
            Flag::IncomeHigh => "income_high",
        }
    }

    pub fn from_code(code: &str) -> Option<Flag> {
        Flag::ALL.into_iter().find(|flag| flag.code() == code)
    }
}

/// How sure the dates of a membership are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    InForce,
    Past,
    /// The end was decided but may still be moved.
    Scheduled,
    /// The end is expected, its day is not known.
    Approximate,
    /// Not decided at all.
    Proposed,
}

/// One country in one group, from a day to a day.
#[derive(Debug, Clone, Deserialize)]
pub struct Membership {
    pub iso3: Iso3,
    pub flag: Flag,
    /// The first day; none: as far back as we know.
    pub valid_from: Option<NaiveDate>,
    /// The first day that is no longer in; none: no end is known.
    pub valid_to: Option<NaiveDate>,
    pub certainty: Certainty,
    /// A key of the table of sources in `data/README.md`.
    pub source: String,
    pub note: String,
}

impl Membership {
    /// Whether the country is in the group on this day, as far as it is certain.
    pub fn holds_on(&self, date: NaiveDate) -> bool {
        let begun = self.valid_from.is_none_or(|first| first <= date);
        match self.certainty {
            Certainty::InForce | Certainty::Past => begun && self.valid_to.is_none_or(|end| date < end),
            Certainty::Scheduled | Certainty::Approximate => begun && self.valid_to.is_some(),
            Certainty::Proposed => false,
        }
    }

    /// The end that waits for a confirmation.
    pub fn unconfirmed_end(&self) -> Option<NaiveDate> {
        matches!(self.certainty, Certainty::Scheduled | Certainty::Approximate)
            .then_some(self.valid_to)
            .flatten()
    }
}

/// Whether this country is in this group on this day.
pub fn flag_at(iso3: Iso3, flag: Flag, date: NaiveDate) -> bool {
    of(iso3).iter().any(|row| row.flag == flag && row.holds_on(date))
}

/// The countries in this group on this day, by code.
pub fn members(flag: Flag, date: NaiveDate) -> Vec<Iso3> {
    memberships().iter().filter(|row| row.flag == flag && row.holds_on(date)).map(|row| row.iso3).collect()
}

/// The memberships of this day whose end staff must confirm or move, the nearest end first; an end
/// that has already passed unconfirmed is among them.
pub fn due_to_change(date: NaiveDate) -> Vec<&'static Membership> {
    let mut due: Vec<&Membership> =
        memberships().iter().filter(|row| row.unconfirmed_end().is_some() && row.holds_on(date)).collect();
    due.sort_by_key(|row| (row.valid_to, row.iso3, row.flag));
    due
}

/// Every membership of the shipped data, by country, group and first day.
pub fn memberships() -> &'static [Membership] {
    &MEMBERSHIPS
}

fn of(iso3: Iso3) -> &'static [Membership] {
    let start = MEMBERSHIPS.partition_point(|row| row.iso3 < iso3);
    let length = MEMBERSHIPS[start..].partition_point(|row| row.iso3 == iso3);
    &MEMBERSHIPS[start..start + length]
}

static MEMBERSHIPS: LazyLock<Vec<Membership>> = LazyLock::new(|| {
    let mut rows: Vec<Membership> = rows(include_str!("../../data/country_flags.csv"));
    rows.sort_by_key(|row| (row.iso3, row.flag, row.valid_from));
    rows
});
