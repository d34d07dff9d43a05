//! How finely an edition is published: what its publisher chooses of the default set of tables.

use super::release::Release;
use super::tables::{Cut, Wanted};

/// How finely the first table tells places apart; the finest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Places {
    #[default]
    Country,
    SubRegion,
    Region,
}

/// A table that may be left out. In a small edition it hides most of itself, and figures of other tables too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breakdown {
    Seniority,
    Track,
    Development,
}

/// What is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cuts {
    pub places: Places,
    pub left_out: Vec<Breakdown>,
}

impl Places {
    pub const ALL: [Places; 3] = [Places::Country, Places::SubRegion, Places::Region];

    pub fn code(self) -> &'static str {
        match self {
            Places::Country => "country",
            Places::SubRegion => "sub-region",
            Places::Region => "region",
        }
    }

    pub fn from_code(code: &str) -> Option<Places> {
        Places::ALL.into_iter().find(|places| places.code() == code)
    }

    fn cut(self) -> Cut {
        match self {
            Places::Country => Cut::All,
            Places::SubRegion => Cut::SubRegion,
            Places::Region => Cut::Region,
        }
    }
}

impl Breakdown {
    pub const ALL: [Breakdown; 3] = [Breakdown::Seniority, Breakdown::Track, Breakdown::Development];

    pub fn code(self) -> &'static str {
        match self {
            Breakdown::Seniority => "seniority",
            Breakdown::Track => "track",
            Breakdown::Development => "development",
        }
    }

    pub fn from_code(code: &str) -> Option<Breakdown> {
        Breakdown::ALL.into_iter().find(|breakdown| breakdown.code() == code)
    }

    /// Its id in the default set.
    fn table(self) -> &'static str {
        match self {
            Breakdown::Seniority => "t2",
            Breakdown::Track => "t3",
            Breakdown::Development => "t4",
        }
    }
}

impl Cuts {
    /// Those of a publication that was made with them.
    pub fn of(release: &Release) -> Cuts {
        let has = |table: &str| release.tables.iter().any(|known| known.id == table);
        let codes = release.tables.iter().filter(|table| table.id == "t1").flat_map(|table| &table.axes);
        let places = codes.filter(|axis| axis.dimension == "geo").flat_map(|axis| &axis.codes);
        // Countries have three letters, sub-regions and regions three digits.
        let cuts = places.map(|code| match code.as_str() {
            "WORLD" => Places::Region,
            code if code.bytes().all(|byte| byte.is_ascii_alphabetic()) => Places::Country,
            code if release.is_region(code) => Places::Region,
            _ => Places::SubRegion,
        });
        Cuts {
            places: cuts.min().unwrap_or_default(),
            left_out: Breakdown::ALL.into_iter().filter(|breakdown| !has(breakdown.table())).collect(),
        }
    }

    /// The tables that are made.
    pub(super) fn wanted(&self) -> Wanted<'static> {
        let left_out = self.left_out.iter().map(|breakdown| breakdown.table()).collect();
        Wanted::Default { places: self.places.cut(), left_out }
    }
}
