//! A small release for the samples of pages and for tests: a funnel, regional groups with two hidden ones, and countries.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::release::{Axis, Cell, Dimension, Edition, Group, Release, Shape, Table};

/// Women, men and others who reached each stage.
const FUNNEL: [(&str, u64, u64, u64); 5] = [
    ("application", 247, 353, 12),
    ("eligible", 211, 290, 7),
    ("shortlisted", 74, 82, 0),
    ("selected", 13, 12, 0),
    ("accepted", 13, 12, 0),
];

/// The same by regional group; the two last are hidden.
const GROUPS: [(&str, u64, u64, u64); 4] =
    [("UN:african", 120, 180, 7), ("UN:grulac", 127, 166, 5), ("UN:eeg", 0, 0, 0), ("UN:weog", 0, 0, 0)];

/// An edition of 612 applications.
pub fn release() -> Release {
    let genders = axis("gender", &["T", "binary", "woman", "man", "other"]);
    let stages: Vec<&str> = FUNNEL.iter().map(|(stage, ..)| *stage).collect();
    let groups: Vec<&str> = ["WORLD"].into_iter().chain(GROUPS.iter().map(|(group, ..)| *group)).collect();
    let by_stage = |gender: usize, at: &[usize]| Cell::Published(count(FUNNEL[at[1]], gender));
    let by_group = |gender: usize, at: &[usize]| match at[0] {
        0 => Cell::Published(count(FUNNEL[0], gender)),
        row if row > 2 => Cell::Hidden,
        row => Cell::Published(count(GROUPS[row - 1], gender)),
    };
    Release {
        release_id: "sscf-2025-1".to_owned(),
        k: 5,
        dimensions: dimensions(&stages),
        groups: GROUPS.iter().map(|(code, ..)| group(code)).collect(),
        tables: vec![
            table("t5", vec![genders.clone(), axis("geo", &["WORLD"]), axis("stage", &stages)], by_stage),
            table("t6", vec![genders, axis("geo", &groups)], by_group),
        ],
        derived: Vec::new(),
        editions: vec![Edition {
            id: "sscf-2025".to_owned(),
            deadline: day(),
            restricted: false,
            records: 612,
        }],
        flags_as_of: day(),
        data_cut_off: day(),
    }
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 10, 2).expect("a day of the calendar")
}

/// T, binary, woman, man, other.
fn count((_, woman, man, other): (&str, u64, u64, u64), gender: usize) -> u64 {
    [woman + man + other, woman + man, woman, man, other][gender]
}

fn axis(dimension: &str, codes: &[&str]) -> Axis {
    Axis { dimension: dimension.to_owned(), codes: codes.iter().map(|code| (*code).to_owned()).collect() }
}

/// Each cell by the place of its gender and those of its other codes.
fn table(id: &str, axes: Vec<Axis>, cell: impl Fn(usize, &[usize]) -> Cell) -> Table {
    let sizes: Vec<usize> = axes.iter().map(|axis| axis.codes.len()).collect();
    let places = |mut at: usize| {
        let mut places = vec![0; sizes.len()];
        for (place, size) in places.iter_mut().zip(&sizes).rev() {
            *place = at % size;
            at /= size;
        }
        places
    };
    let cells = (0..sizes.iter().product()).map(places).map(|places| cell(places[0], &places[1..]));
    Table { id: id.to_owned(), k: 5, cells: cells.collect(), axes }
}

fn dimensions(stages: &[&str]) -> Vec<Dimension> {
    let tree = |codes: &[(&str, &str)]| {
        Shape::Tree(codes.iter().map(|(code, parent)| ((*code).to_owned(), (*parent).to_owned())).collect())
    };
    let ordered = Shape::Ordered(stages.iter().map(|stage| (*stage).to_owned()).collect());
    let genders = tree(&[("binary", "T"), ("woman", "binary"), ("man", "binary"), ("other", "T")]);
    let places = tree(&[("002", "WORLD"), ("014", "002"), ("KEN", "014"), ("019", "WORLD"), ("JAM", "019")]);
    [
        ("gender", "T", "gender", genders),
        ("geo", "WORLD", "country", places),
        ("stage", "application", "stage", ordered),
    ]
    .map(|(name, total, column, shape)| Dimension {
        name: name.to_owned(),
        total: total.to_owned(),
        shape,
        column: column.to_owned(),
        codes_of: BTreeMap::new(),
    })
    .to_vec()
}

fn group(code: &str) -> Group {
    let members = if code == "UN:african" { vec!["KEN".to_owned()] } else { vec!["JAM".to_owned()] };
    Group { dimension: "geo".to_owned(), code: code.to_owned(), members }
}
