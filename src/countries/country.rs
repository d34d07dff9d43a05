//! One country: its codes, its names, where it lies, which UN regional group it belongs to.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::iso3::Iso3;
use super::names::Names;
use super::table::rows;
use crate::i18n::Lang;
use crate::zone::Zone;

/// A Member State of the United Nations, or one of the two observer States.
#[derive(Debug)]
pub struct Country {
    pub iso3: Iso3,
    /// ISO 3166-1 alpha-2.
    pub iso2: String,
    /// The M49 code: three digits, leading zeros kept.
    pub m49: String,
    pub status: UnStatus,
    /// The M49 code of its region (Africa, Americas, Asia, Europe, Oceania).
    pub region: String,
    /// The M49 code of its sub-region.
    pub sub_region: String,
    /// The M49 code of its intermediate region: only in Africa south of the Sahara and Latin America.
    pub intermediate: Option<String>,
    regional_group: RegionalGroup,
    names: Names,
    zones: Vec<Zone>,
}

impl Country {
    /// The UN short name.
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(lang)
    }

    pub fn regional_group(&self) -> RegionalGroup {
        self.regional_group
    }

    /// The time zones in use, as the time zone database lists them; at least one.
    pub fn zones(&self) -> &[Zone] {
        &self.zones
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnStatus {
    Member,
    Observer,
}

/// The regional groups of Member States. Observers belong to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegionalGroup {
    African,
    AsiaPacific,
    /// Eastern European States.
    Eeg,
    /// Latin American and Caribbean States.
    Grulac,
    /// Western European and other States.
    Weog,
    None,
}

impl RegionalGroup {
    pub const ALL: [RegionalGroup; 6] = [
        RegionalGroup::African,
        RegionalGroup::AsiaPacific,
        RegionalGroup::Eeg,
        RegionalGroup::Grulac,
        RegionalGroup::Weog,
        RegionalGroup::None,
    ];

    pub fn code(self) -> &'static str {
        match self {
            RegionalGroup::African => "african",
            RegionalGroup::AsiaPacific => "asia_pacific",
            RegionalGroup::Eeg => "eeg",
            RegionalGroup::Grulac => "grulac",
            RegionalGroup::Weog => "weog",
            RegionalGroup::None => "none",
        }
    }

    pub fn from_code(code: &str) -> Option<RegionalGroup> {
        RegionalGroup::ALL.into_iter().find(|group| group.code() == code)
    }
}

/// All 195 countries, by code.
pub fn all() -> &'static [Country] {
    &COUNTRIES
}

/// The country of this code, when it is one of the 195.
pub fn find(iso3: Iso3) -> Option<&'static Country> {
    COUNTRIES.binary_search_by_key(&iso3, |country| country.iso3).ok().map(|at| &COUNTRIES[at])
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(assemble);

#[derive(Deserialize)]
struct CountryRow {
    iso3: Iso3,
    iso2: String,
    m49: String,
    un_status: UnStatus,
    region: String,
    sub_region: String,
    intermediate: Option<String>,
    un_regional_group: RegionalGroup,
}

#[derive(Deserialize)]
struct NameRow {
    iso3: Iso3,
    #[serde(flatten)]
    names: Names,
}

#[derive(Deserialize)]
struct ZoneRow {
    iso3: Iso3,
    zone: String,
}

fn assemble() -> Vec<Country> {
    let names: Vec<NameRow> = rows(include_str!("../../data/country_names.csv"));
    let mut names: HashMap<Iso3, Names> = names.into_iter().map(|row| (row.iso3, row.names)).collect();
    let zones: Vec<ZoneRow> = rows(include_str!("../../data/zones.csv"));
    let mut countries: Vec<Country> = rows(include_str!("../../data/countries.csv"))
        .into_iter()
        .map(|row: CountryRow| Country {
            names: names.remove(&row.iso3).expect("every country has its names"),
            zones: zones
                .iter()
                .filter(|zone| zone.iso3 == row.iso3)
                .map(|zone| Zone::named(&zone.zone))
                .collect(),
            iso3: row.iso3,
            iso2: row.iso2,
            m49: row.m49,
            status: row.un_status,
            region: row.region,
            sub_region: row.sub_region,
            intermediate: row.intermediate,
            regional_group: row.un_regional_group,
        })
        .collect();
    countries.sort_by_key(|country| country.iso3);
    countries
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn there_are_193_member_states_and_two_observers() {
        let observers: Vec<&str> =
            all().iter().filter(|c| c.status == UnStatus::Observer).map(|c| c.iso3.as_str()).collect();
        assert_eq!((all().len(), observers), (195, vec!["PSE", "VAT"]));
    }

    #[test]
    fn every_code_is_used_once() {
        let distinct = |of: fn(&Country) -> &str| all().iter().map(of).collect::<HashSet<_>>().len();
        assert_eq!(distinct(|c| c.iso3.as_str()), 195);
        assert_eq!(distinct(|c| &c.iso2), 195);
        assert_eq!(distinct(|c| &c.m49), 195);
        assert!(all().iter().all(|c| c.m49.len() == 3 && c.iso2.len() == 2));
    }

    #[test]
    fn the_regional_groups_have_their_known_sizes() {
        let size = |group| all().iter().filter(|c| c.regional_group() == group).count();
        assert_eq!(RegionalGroup::ALL.map(size), [54, 54, 23, 33, 29, 2]);
    }

    #[test]
    fn a_regional_group_is_found_again_by_its_code() {
        for group in RegionalGroup::ALL {
            assert_eq!(RegionalGroup::from_code(group.code()), Some(group));
            assert_eq!(serde_json::to_value(group).ok(), Some(group.code().into()));
        }
        assert_eq!(RegionalGroup::from_code("WEOG"), None);
    }

    #[test]
    fn every_name_is_there_and_clean() {
        for country in all() {
            for lang in Lang::ALL {
                let name = country.name(lang);
                assert!(!name.is_empty() && name.trim() == name, "{} {}", country.iso3, lang.code());
                assert!(!name.contains(['_', '*', '\u{a0}', '\u{2011}']), "{name}");
            }
            assert!(!country.name(Lang::Ar).contains("("), "{} shows a word-order placeholder", country.iso3);
        }
    }

    #[test]
    fn no_two_countries_share_a_name_in_a_language() {
        for lang in Lang::ALL {
            let names: HashSet<&str> = all().iter().map(|country| country.name(lang)).collect();
            assert_eq!(names.len(), 195, "{}", lang.code());
        }
    }

    #[test]
    fn every_country_has_a_zone_and_no_zone_belongs_to_two() {
        let mut seen = HashSet::new();
        for country in all() {
            assert!(!country.zones().is_empty(), "{}", country.iso3);
            assert!(country.zones().iter().all(|zone| seen.insert(*zone)), "{}", country.iso3);
        }
    }

    #[test]
    fn a_country_across_the_pacific_has_all_its_zones() {
        let kiribati = find(Iso3::parse("KIR").expect("three letters")).expect("a Member State");
        assert_eq!(
            kiribati.zones(),
            [Zone::named("Pacific/Tarawa"), Zone::named("Pacific/Kanton"), Zone::named("Pacific/Kiritimati")]
        );
    }
}
