//! A table in JSON-stat 2.0: the cube's dimensions, and its values in their order. A hidden value is null.

use serde::Serialize;

use super::in_order::InOrder;
use super::labels::{Labels, Word};
use super::{HIDDEN, PUBLISHED};
use crate::statistics::release::{Axis, Cell, Release, Shape, Table};

#[derive(Serialize)]
struct Dataset<'a> {
    version: &'a str,
    class: &'a str,
    label: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    source: &'a str,
    updated: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    note: Vec<&'a str>,
    id: Vec<&'a str>,
    size: Vec<usize>,
    role: InOrder<'a, [&'a str; 1]>,
    dimension: InOrder<'a, Dimension<'a>>,
    value: Vec<Option<u64>>,
    status: Vec<&'a str>,
    extension: Extension<'a>,
}

#[derive(Serialize)]
struct Dimension<'a> {
    label: &'a str,
    category: Category<'a>,
}

#[derive(Serialize)]
struct Category<'a> {
    index: &'a [String],
    label: InOrder<'a, &'a str>,
    /// Which codes a code is the sum of.
    #[serde(skip_serializing_if = "is_empty")]
    child: InOrder<'a, Vec<&'a str>>,
}

#[derive(Serialize)]
struct Extension<'a> {
    release_id: &'a str,
    language: &'a str,
    k: u64,
    flags_as_of: String,
    data_cut_off: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    citation: &'a str,
    status: StatusWords<'a>,
}

#[derive(Serialize)]
struct StatusWords<'a> {
    label: InOrder<'a, &'a str>,
}

/// `t1.json`.
///
/// # Errors
/// None in practice: memory takes every line.
pub fn written(release: &Release, table: &Table, labels: &Labels) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = serde_json::to_vec(&dataset(release, table, labels))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn dataset<'a>(release: &'a Release, table: &'a Table, labels: &'a Labels) -> Dataset<'a> {
    let dimension = |axis: &'a Axis| (axis.dimension.as_str(), dimension(release, axis, labels));
    let places = table.axes.iter().find(|axis| axis.dimension == "geo");
    Dataset {
        version: "2.0",
        class: "dataset",
        label: labels.name(&table.id),
        source: &labels.publisher,
        updated: release.data_cut_off.to_string(),
        note: [labels.measured(&table.id), &labels.method_note]
            .into_iter()
            .filter(|note| !note.is_empty())
            .collect(),
        id: table.axes.iter().map(|axis| axis.dimension.as_str()).collect(),
        size: table.axes.iter().map(|axis| axis.codes.len()).collect(),
        role: InOrder(places.map(|axis| ("geo", [axis.dimension.as_str()])).into_iter().collect()),
        dimension: InOrder(table.axes.iter().map(dimension).collect()),
        value: table.cells.iter().map(|cell| value(*cell)).collect(),
        status: table.cells.iter().map(|cell| status(*cell)).collect(),
        extension: extension(release, table, labels),
    }
}

fn dimension<'a>(release: &'a Release, axis: &'a Axis, labels: &'a Labels) -> Dimension<'a> {
    let label = |code: &'a String| (code.as_str(), labels.code(&axis.dimension, code));
    Dimension {
        label: labels.dimension(&axis.dimension),
        category: Category {
            index: &axis.codes,
            label: InOrder(axis.codes.iter().map(label).collect()),
            child: InOrder(children(release, axis)),
        },
    }
}

/// The codes of the axis that are sums of others of the axis; stages are no sums.
fn children<'a>(release: &'a Release, axis: &'a Axis) -> Vec<(&'a str, Vec<&'a str>)> {
    let has = |code: &String| axis.codes.contains(code);
    let shape = release
        .dimensions
        .iter()
        .find(|dimension| dimension.name == axis.dimension)
        .map(|found| &found.shape);
    let parents = match shape {
        Some(Shape::Tree(parents)) => parents.as_slice(),
        _ => &[],
    };
    let of = |code: &'a String| {
        let of_code = parents.iter().filter(|(child, parent)| parent == code && has(child));
        (code.as_str(), of_code.map(|(child, _)| child.as_str()).collect::<Vec<_>>())
    };
    let tree = axis.codes.iter().map(of).filter(|(_, children)| !children.is_empty());
    let whole = release.groups.iter().filter(|group| {
        let members = &group.members;
        let is_whole = !members.is_empty() && members.iter().all(has);
        group.dimension == axis.dimension && has(&group.code) && is_whole
    });
    let mut all: Vec<_> = tree.collect();
    for group in whole {
        if all.iter().all(|(code, _)| *code != group.code) {
            all.push((&group.code, group.members.iter().map(String::as_str).collect()));
        }
    }
    all
}

fn extension<'a>(release: &'a Release, table: &Table, labels: &'a Labels) -> Extension<'a> {
    let words = [(PUBLISHED, labels.word(Word::Published)), (HIDDEN, labels.word(Word::HiddenFor))];
    Extension {
        release_id: &release.release_id,
        language: labels.language(),
        k: table.k,
        flags_as_of: release.flags_as_of.to_string(),
        data_cut_off: release.data_cut_off.to_string(),
        citation: &labels.citation,
        status: StatusWords { label: InOrder(words.to_vec()) },
    }
}

fn value(cell: Cell) -> Option<u64> {
    match cell {
        Cell::Published(count) => Some(count),
        Cell::Hidden => None,
    }
}

fn status(cell: Cell) -> &'static str {
    match cell {
        Cell::Published(_) => PUBLISHED,
        Cell::Hidden => HIDDEN,
    }
}

fn is_empty<V>(map: &InOrder<'_, V>) -> bool {
    map.0.is_empty()
}
