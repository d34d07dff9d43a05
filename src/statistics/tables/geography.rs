//! Where a country belongs: the tree of M49, and the groups that lie across it, as of one day.

use std::collections::BTreeMap;

use super::spec::{Asked, Cut};
use crate::statistics::records::Records;
use crate::statistics::release::Group;

/// Stands for all countries.
pub const WORLD: &str = "WORLD";

/// Where one country belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// M49.
    pub sub_region: String,
    /// M49.
    pub region: String,
    /// The regional group of the United Nations.
    pub un_group: String,
    /// The disjoint combination of SIDS, LDC and LLDC.
    pub combination: String,
}

/// Tells of a country by its ISO alpha-3 code where it belongs.
pub type Geography<'a> = dyn Fn(&str) -> Option<Place> + 'a;

/// A way of grouping countries across the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    UnGroup,
    Combination,
}

impl Kind {
    fn of(self, place: &Place) -> &str {
        match self {
            Kind::UnGroup => &place.un_group,
            Kind::Combination => &place.combination,
        }
    }

    /// Codes of both kinds stand in the same column, so each tells its kind.
    fn code(self, group: &str) -> String {
        match self {
            Kind::UnGroup => format!("UN:{group}"),
            Kind::Combination => format!("DEV:{group}"),
        }
    }

    fn is_of(self, code: &str) -> bool {
        code.starts_with(match self {
            Kind::UnGroup => "UN:",
            Kind::Combination => "DEV:",
        })
    }
}

/// The groups of the countries that occur, and for each kind one that says that its groups add up to the world.
pub(super) fn groups(records: &Records, asked: &[Asked], geography: &Geography<'_>) -> Vec<Group> {
    let mut groups = Vec::new();
    for kind in [Kind::UnGroup, Kind::Combination] {
        let is_asked = |table: &Asked| table.dims.iter().any(|(_, cut)| *cut == Cut::Group(kind));
        if !asked.iter().any(is_asked) {
            continue;
        }
        let mut members: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (country, place) in countries(records, geography) {
            members.entry(kind.code(kind.of(&place))).or_default().push(country);
        }
        let of = |code: &str, members: Vec<String>| Group {
            dimension: "geo".to_owned(),
            code: code.to_owned(),
            members,
        };
        let all = members.keys().cloned().collect();
        groups.extend(members.into_iter().map(|(code, members)| of(&code, members)));
        groups.push(of(WORLD, all));
    }
    groups
}

/// The codes of one kind, in the order of the groups.
pub(super) fn group_codes(groups: &[Group], kind: Kind) -> Vec<String> {
    groups.iter().filter(|group| kind.is_of(&group.code)).map(|group| group.code.clone()).collect()
}

/// The countries that occur, by code, each with its place.
pub(super) fn countries(records: &Records, geography: &Geography<'_>) -> BTreeMap<String, Place> {
    let Some(column) = records.column("country") else { return BTreeMap::new() };
    column.words.iter().filter_map(|word| Some((word.clone(), geography(word)?))).collect()
}
