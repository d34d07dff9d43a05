//! The dimensions that tables are cut along, with the codes that occur in the records.

use std::collections::BTreeMap;

use super::geography::{self, Geography, WORLD};
use super::spec::{Asked, Cut};
use crate::statistics::records::{GENDERS, Records, STAGES, UNCLASSIFIED};
use crate::statistics::release::{Dimension, Shape};

/// The dimensions of all tables, in their fixed order: gender, geo, attributes, edition, stage.
pub(super) fn of(records: &Records, asked: &[Asked], geography: &Geography<'_>) -> Vec<Dimension> {
    let is_used =
        |name: &str| asked.iter().any(|table| table.dims.iter().any(|(dimension, _)| dimension == name));
    let mut dimensions = Vec::new();
    if is_used("gender") {
        dimensions.push(gender());
    }
    if is_used("geo") {
        dimensions.push(geo(records, geography));
    }
    for column in &records.columns {
        let is_own = !["record_id", "edition", "gender", "country", "stage"].contains(&column.name.as_str());
        if is_own && is_used(&column.name) {
            dimensions.push(flat(&column.name, &column.words));
        }
    }
    if is_used("edition") {
        dimensions.push(flat(
            "edition",
            &records.editions.iter().map(|edition| edition.id.clone()).collect::<Vec<_>>(),
        ));
    }
    if is_used("stage") {
        dimensions.push(stage());
    }
    dimensions
}

/// Women and men, and all others always together.
fn gender() -> Dimension {
    let tree = [("binary", "T"), ("woman", "binary"), ("man", "binary"), ("other", "T")];
    let code_of =
        |word: &str| if word == "woman" || word == "man" { word.to_owned() } else { "other".to_owned() };
    Dimension {
        name: "gender".to_owned(),
        total: "T".to_owned(),
        shape: Shape::Tree(tree.map(|(code, parent)| (code.to_owned(), parent.to_owned())).to_vec()),
        column: "gender".to_owned(),
        // An empty cell says nothing either.
        codes_of: GENDERS.iter().chain(&[""]).map(|word| ((*word).to_owned(), code_of(word))).collect(),
    }
}

fn geo(records: &Records, geography: &Geography<'_>) -> Dimension {
    let countries = geography::countries(records, geography);
    let mut regions: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for (country, place) in &countries {
        regions.entry(&place.region).or_default().entry(&place.sub_region).or_default().push(country);
    }
    let mut tree = Vec::new();
    let mut add = |code: &str, parent: &str| tree.push((code.to_owned(), parent.to_owned()));
    for (region, sub_regions) in &regions {
        add(region, WORLD);
        for (sub_region, countries) in sub_regions {
            add(sub_region, region);
            countries.iter().for_each(|country| add(country, sub_region));
        }
    }
    Dimension {
        name: "geo".to_owned(),
        total: WORLD.to_owned(),
        shape: Shape::Tree(tree),
        column: "country".to_owned(),
        codes_of: countries.keys().map(|country| (country.clone(), country.clone())).collect(),
    }
}

fn flat(name: &str, words: &[String]) -> Dimension {
    let mut words = words.to_vec();
    words.sort();
    Dimension {
        name: name.to_owned(),
        total: "ALL".to_owned(),
        shape: Shape::Tree(words.iter().map(|word| (word.clone(), "ALL".to_owned())).collect()),
        column: name.to_owned(),
        codes_of: words.into_iter().flat_map(as_written).collect(),
    }
}

/// How the records may write a word, with its code.
fn as_written(word: String) -> Vec<(String, String)> {
    let empty = (word == UNCLASSIFIED).then(|| (String::new(), word.clone()));
    empty.into_iter().chain([(word.clone(), word)]).collect()
}

fn stage() -> Dimension {
    let codes = STAGES.map(str::to_owned);
    Dimension {
        name: "stage".to_owned(),
        total: codes[0].clone(),
        column: "stage".to_owned(),
        codes_of: codes.iter().map(|code| (code.clone(), code.clone())).collect(),
        shape: Shape::Ordered(codes.to_vec()),
    }
}

/// The codes below the total that a cut shows, parents before children.
pub(super) fn codes_down_to(dimension: &Dimension, cut: &Cut) -> Vec<String> {
    let most = match cut {
        Cut::World => 0,
        Cut::Region => 1,
        Cut::SubRegion => 2,
        _ => usize::MAX,
    };
    match &dimension.shape {
        Shape::Ordered(codes) => codes.iter().skip(1).cloned().collect(),
        Shape::Tree(tree) => {
            let deep = |code: &str| depth(tree, code) <= most;
            tree.iter().filter(|(code, _)| deep(code)).map(|(code, _)| code.clone()).collect()
        }
    }
}

/// How far below the total a code stands: 1 for its children.
fn depth(tree: &[(String, String)], code: &str) -> usize {
    tree.iter().find(|(known, _)| known == code).map_or(0, |(_, parent)| 1 + depth(tree, parent))
}
