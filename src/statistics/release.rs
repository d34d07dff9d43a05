//! A publication as its files say it: dimensions, groups, tables and their cells. What is hidden is not in here.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Everything that a publication's files are written from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Release {
    /// Names this publication for good.
    pub release_id: String,
    /// Counts from 1 to `k` − 1 are small, in every table at least.
    pub k: u64,
    /// In the order in which they are named everywhere.
    pub dimensions: Vec<Dimension>,
    /// Roll-ups that overlap the tree of their dimension.
    pub groups: Vec<Group>,
    pub tables: Vec<Table>,
    pub derived: Vec<Derived>,
    pub editions: Vec<Edition>,
    /// The day whose memberships of groups count.
    pub flags_as_of: NaiveDate,
    /// The day after which no record was taken in.
    pub data_cut_off: NaiveDate,
}

/// One way of telling records apart, with the codes that occur.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dimension {
    /// `gender`, `geo`, `stage`, `seniority`, `track` or `edition`.
    pub name: String,
    /// The code that stands for all.
    pub total: String,
    pub shape: Shape,
    /// The column of the records that it is read from.
    pub column: String,
    /// What the column says, and the code it is counted under.
    pub codes_of: BTreeMap<String, String>,
}

impl Dimension {
    /// Whether its codes are those that somebody has. Genders and stages are listed in any case, and of editions the number
    /// of records is told.
    pub fn lists_what_occurs(&self) -> bool {
        matches!(self.shape, Shape::Tree(_)) && self.name != "gender" && self.name != "edition"
    }
}

/// How the codes of a dimension belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Shape {
    /// Each code but the total has a parent; a parent is the sum of its children. Parents before children.
    Tree(Vec<(String, String)>),
    /// Each code counts all who came so far or farther; the first is the total.
    Ordered(Vec<String>),
}

/// A code of a dimension that is the sum of some of its codes, across the tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub dimension: String,
    pub code: String,
    pub members: Vec<String>,
}

/// A table with all its margins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// `t1`, `t2`, … or as tables.json names it.
    pub id: String,
    pub axes: Vec<Axis>,
    /// Counts from 1 to `k` − 1 are small in this table.
    pub k: u64,
    /// One for each combination of the axes' codes, the last axis fastest.
    pub cells: Vec<Cell>,
}

/// A dimension of a table with the codes that it shows, the total first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Axis {
    pub dimension: String,
    pub codes: Vec<String>,
}

/// One figure of a table; written as a number, or as null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Option<u64>", into = "Option<u64>")]
pub enum Cell {
    Published(u64),
    /// Whatever the reason.
    Hidden,
}

/// A figure worked out of two published cells: `scale` × numerator ÷ denominator, rounded half up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Derived {
    /// `share`, `rate`, …
    pub stat: String,
    /// `dim=code;dim=code`, totals left out, in the order of the dimensions.
    pub numerator: String,
    pub denominator: String,
    /// As it is printed, with `decimals` digits after the point.
    pub value: String,
    pub decimals: u32,
    pub scale: u64,
}

/// An edition that the records come from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    pub id: String,
    pub deadline: NaiveDate,
    /// For women only: never pooled with others.
    pub restricted: bool,
    pub records: u64,
}

impl Release {
    /// Whether a code of places stands right below the world.
    pub fn is_region(&self, code: &str) -> bool {
        self.dimensions.iter().filter(|dimension| dimension.name == "geo").any(|geo| {
            matches!(&geo.shape, Shape::Tree(tree) if tree.iter().any(|(own, parent)| own == code && *parent == geo.total))
        })
    }
}

impl From<Option<u64>> for Cell {
    fn from(count: Option<u64>) -> Cell {
        count.map_or(Cell::Hidden, Cell::Published)
    }
}

impl From<Cell> for Option<u64> {
    fn from(cell: Cell) -> Option<u64> {
        match cell {
            Cell::Published(count) => Some(count),
            Cell::Hidden => None,
        }
    }
}

impl Table {
    /// Each cell with its code on every axis, in the order of the cells.
    pub fn rows(&self) -> impl Iterator<Item = (Vec<&str>, Cell)> {
        self.cells.iter().enumerate().map(|(at, cell)| (self.codes_at(at), *cell))
    }

    /// The codes of the cell at this place.
    fn codes_at(&self, mut at: usize) -> Vec<&str> {
        let mut codes = Vec::with_capacity(self.axes.len());
        for axis in self.axes.iter().rev() {
            codes.push(axis.codes[at % axis.codes.len()].as_str());
            at /= axis.codes.len();
        }
        codes.reverse();
        codes
    }
}
