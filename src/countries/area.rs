//! The areas of the UN's M49 standard: the world, its regions, their sub-regions, and below two of
//! these the intermediate regions.

use std::sync::LazyLock;

use serde::Deserialize;

use super::names::Names;
use super::table::rows;
use crate::i18n::Lang;

/// The code of the area that holds all others.
pub const WORLD: &str = "WORLD";

/// An area with its code, its parent and its names.
#[derive(Debug, Deserialize)]
pub struct Area {
    /// Three digits, or `WORLD`.
    pub code: String,
    pub level: Level,
    /// The code of the area above; only the world has none.
    pub parent: Option<String>,
    #[serde(flatten)]
    names: Names,
}

impl Area {
    pub fn name(&self, lang: Lang) -> &str {
        self.names.get(lang)
    }
}

/// How high an area stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    World,
    Region,
    SubRegion,
    /// Below a sub-region, and not everywhere: not a level of the statistics.
    Intermediate,
}

/// All areas: the world first, then level by level, by code.
pub fn areas() -> &'static [Area] {
    &AREAS
}

/// The area of this code.
pub fn area(code: &str) -> Option<&'static Area> {
    AREAS.iter().find(|area| area.code == code)
}

static AREAS: LazyLock<Vec<Area>> = LazyLock::new(|| rows(include_str!("../../data/areas.csv")));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::countries::all;

    #[test]
    fn the_areas_form_one_tree_of_the_known_size() {
        let count = |level| areas().iter().filter(|area| area.level == level).count();
        let levels = [Level::World, Level::Region, Level::SubRegion, Level::Intermediate];
        assert_eq!(levels.map(count), [1, 5, 17, 7]);
        for child in areas().iter().filter(|area| area.code != WORLD) {
            let parent = child.parent.as_deref().and_then(area).expect("every other area has a parent");
            assert_eq!(parent.level as u8 + 1, child.level as u8, "{}", child.code);
        }
    }

    #[test]
    fn every_country_lies_in_a_sub_region_of_its_own_region() {
        for country in all() {
            let sub_region = area(&country.sub_region).expect("a sub-region of the table");
            assert_eq!(sub_region.level, Level::SubRegion);
            assert_eq!(sub_region.parent.as_deref(), Some(country.region.as_str()), "{}", country.iso3);
            let within = country.intermediate.as_deref().and_then(area).and_then(|a| a.parent.as_deref());
            assert_eq!(within.is_some(), country.intermediate.is_some(), "{}", country.iso3);
            assert!(within.is_none_or(|code| code == country.sub_region), "{}", country.iso3);
        }
    }

    #[test]
    fn every_area_has_a_name_in_six_languages() {
        for area in areas() {
            assert!(Lang::ALL.iter().all(|lang| !area.name(*lang).is_empty()), "{}", area.code);
        }
    }
}
