//! `release.json`: what a machine must know to read the tables, and to check them.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::METHOD_VERSION;
use super::in_order::{InOrder, pretty};
use crate::statistics::release::{Dimension, Edition, Group, Release, Shape, Table};

#[derive(Serialize)]
struct Written<'a> {
    release_id: &'a str,
    k: u64,
    dims: InOrder<'a, WrittenShape<'a>>,
    groups: Vec<WrittenGroup<'a>>,
    tables: Vec<WrittenTable<'a>>,
    derived_file: &'a str,
    editions: Vec<WrittenEdition<'a>>,
    flags_as_of: NaiveDate,
    data_cut_off: NaiveDate,
    method_version: u32,
    micro: InOrder<'a, Micro<'a>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum WrittenShape<'a> {
    Tree {
        total: &'a str,
        parent: InOrder<'a, &'a str>,
        /// `occurring` where codes are listed because somebody has them.
        #[serde(skip_serializing_if = "Option::is_none")]
        listed: Option<&'a str>,
    },
    Ordered {
        ordered: &'a [String],
        total: &'a str,
    },
}

#[derive(Serialize)]
struct WrittenGroup<'a> {
    dim: &'a str,
    code: &'a str,
    members: &'a [String],
}

#[derive(Serialize)]
struct WrittenTable<'a> {
    id: &'a str,
    file: String,
    dims: Vec<&'a str>,
    absent: &'a str,
    k: u64,
}

#[derive(Serialize)]
struct WrittenEdition<'a> {
    id: &'a str,
    deadline: NaiveDate,
    records: u64,
    restricted: bool,
}

/// From which column of the records a dimension is read, and how.
#[derive(Serialize)]
struct Micro<'a> {
    col: &'a str,
    map: &'a BTreeMap<String, String>,
}

/// The file.
///
/// # Errors
/// None in practice: memory takes every line.
pub fn written(release: &Release) -> Result<Vec<u8>, serde_json::Error> {
    pretty(&Written {
        release_id: &release.release_id,
        k: release.k,
        dims: InOrder(
            release.dimensions.iter().map(|dimension| (dimension.name.as_str(), shape(dimension))).collect(),
        ),
        groups: release.groups.iter().map(group).collect(),
        tables: release.tables.iter().map(table).collect(),
        derived_file: "derived.csv",
        editions: release.editions.iter().map(edition).collect(),
        flags_as_of: release.flags_as_of,
        data_cut_off: release.data_cut_off,
        method_version: METHOD_VERSION,
        micro: InOrder(
            release.dimensions.iter().map(|dimension| (dimension.name.as_str(), micro(dimension))).collect(),
        ),
    })
}

fn shape(dimension: &Dimension) -> WrittenShape<'_> {
    let total = &dimension.total;
    match &dimension.shape {
        Shape::Tree(parents) => {
            let pairs = parents.iter().map(|(code, parent)| (code.as_str(), parent.as_str()));
            let listed = dimension.lists_what_occurs().then_some("occurring");
            WrittenShape::Tree { total, parent: InOrder(pairs.collect()), listed }
        }
        Shape::Ordered(ordered) => WrittenShape::Ordered { ordered, total },
    }
}

fn group(group: &Group) -> WrittenGroup<'_> {
    WrittenGroup { dim: &group.dimension, code: &group.code, members: &group.members }
}

/// Every combination of a table's codes is written, so one that is absent is nobody.
fn table(table: &Table) -> WrittenTable<'_> {
    let dims = table.axes.iter().map(|axis| axis.dimension.as_str()).collect();
    WrittenTable { id: &table.id, file: format!("{}.csv", table.id), dims, absent: "zero", k: table.k }
}

fn edition(edition: &Edition) -> WrittenEdition<'_> {
    let Edition { id, deadline, records, restricted } = edition;
    WrittenEdition { id, deadline: *deadline, records: *records, restricted: *restricted }
}

fn micro(dimension: &Dimension) -> Micro<'_> {
    Micro { col: &dimension.column, map: &dimension.codes_of }
}
