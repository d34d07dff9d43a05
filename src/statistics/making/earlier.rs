//! An earlier publication read back from its files: how it was laid out, and what it showed.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use crate::sheet;
use crate::statistics::disclosure::Part;
use crate::statistics::formats::Files;
use crate::statistics::records::Records;
use crate::statistics::release::{Axis, Dimension, Group, Shape};
use crate::statistics::tables::{Layout, Plan, counted};

/// An earlier publication with the records of its editions.
pub(super) struct Earlier {
    layout: Layout,
    records: Records,
    /// Of each table, whether each cell is shown.
    shown: Vec<Vec<bool>>,
}

/// What of `release.json` says how it is laid out.
#[derive(Deserialize)]
struct Told {
    dims: BTreeMap<String, ToldShape>,
    groups: Vec<ToldGroup>,
    tables: Vec<ToldTable>,
    micro: BTreeMap<String, Micro>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum ToldShape {
    Tree { total: String, parent: BTreeMap<String, String> },
    Ordered { ordered: Vec<String>, total: String },
}

#[derive(Deserialize)]
struct ToldGroup {
    dim: String,
    code: String,
    members: Vec<String>,
}

#[derive(Deserialize)]
struct ToldTable {
    id: String,
    file: String,
    dims: Vec<String>,
    k: u64,
}

#[derive(Deserialize)]
struct Micro {
    col: String,
    map: BTreeMap<String, String>,
}

/// The rows of a table: codes, and whether the figure is shown.
type Rows = Vec<(Vec<String>, bool)>;

impl Earlier {
    /// None if the files are not those of a publication. Whether they say the truth is for the gate to judge.
    pub fn read(files: &Files, records: Records) -> Option<Earlier> {
        let told: Told = serde_json::from_slice(files.get("release.json")?).ok()?;
        let mut layout = Layout { dimensions: dimensions(&told), groups: Vec::new(), plans: Vec::new() };
        let mut shown = Vec::new();
        for table in &told.tables {
            let rows = rows(files.get(&table.file)?, table.dims.len())?;
            let plan = plan(table, &rows);
            shown.push(shown_in(&plan, &rows));
            layout.plans.push(plan);
        }
        layout.groups = told.groups.into_iter().map(ToldGroup::read).collect();
        Some(Earlier { layout, records, shown })
    }

    pub fn part(&self) -> Part<'_> {
        let Layout { dimensions, groups, plans } = &self.layout;
        Part {
            layout: &self.layout,
            records: &self.records,
            counts: plans.iter().map(|plan| counted(plan, dimensions, groups, &self.records)).collect(),
            shown: self.shown.clone(),
        }
    }
}

impl ToldGroup {
    fn read(self) -> Group {
        Group { dimension: self.dim, code: self.code, members: self.members }
    }
}

fn dimensions(told: &Told) -> Vec<Dimension> {
    let dimension = |(name, shape): (&String, &ToldShape)| {
        let micro = told.micro.get(name)?;
        let (total, shape) = match shape {
            ToldShape::Tree { total, parent } => {
                let tree = parent.iter().map(|(code, parent)| (code.clone(), parent.clone()));
                (total, Shape::Tree(tree.collect()))
            }
            ToldShape::Ordered { ordered, total } => (total, Shape::Ordered(ordered.clone())),
        };
        Some(Dimension {
            name: name.clone(),
            total: total.clone(),
            shape,
            column: micro.col.clone(),
            codes_of: micro.map.clone(),
        })
    };
    told.dims.iter().filter_map(dimension).collect()
}

fn rows(bytes: &[u8], dims: usize) -> Option<Rows> {
    let mut reader = csv::Reader::from_reader(bytes);
    let row = |row: csv::StringRecord| {
        let codes = row.iter().take(dims).map(|code| sheet::meant(code).to_owned());
        (codes.collect(), row.get(dims + 1) == Some("F"))
    };
    reader.records().map(|read| read.ok().map(row)).collect()
}

/// The axes with their codes as the rows name them.
fn plan(table: &ToldTable, rows: &Rows) -> Plan {
    let axis = |(at, dimension): (usize, &String)| {
        let mut codes: Vec<String> = Vec::new();
        for (row, _) in rows {
            if let Some(code) = row.get(at).filter(|code| !codes.contains(code)) {
                codes.push(code.clone());
            }
        }
        Axis { dimension: dimension.clone(), codes }
    };
    Plan { id: table.id.clone(), axes: table.dims.iter().enumerate().map(axis).collect(), k: table.k }
}

/// In the order of the plan's cells, the last axis fastest.
fn shown_in(plan: &Plan, rows: &Rows) -> Vec<bool> {
    let places: Vec<HashMap<&str, usize>> = (plan.axes.iter())
        .map(|axis| axis.codes.iter().enumerate().map(|(at, code)| (code.as_str(), at)).collect())
        .collect();
    let mut shown = vec![false; plan.len()];
    for (codes, is_shown) in rows {
        let at = codes.iter().zip(&places).zip(&plan.axes).fold(0, |at, ((code, places), axis)| {
            at * axis.codes.len() + places.get(code.as_str()).copied().unwrap_or_default()
        });
        shown[at] = *is_shown;
    }
    shown
}
