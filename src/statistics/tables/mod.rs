//! Which tables a publication has: the default set, or those of tables.json; and the dimensions that they need.

use crate::sheet::{Faults, quoted};
use crate::statistics::records::Records;
use crate::statistics::release::{Axis, Dimension, Group};

mod counts;
mod dimensions;
mod geography;
mod listed;
mod ring;
mod spec;
mod sums;
#[cfg(test)]
mod tests;

pub use counts::counted;
pub use geography::{Geography, Place};
pub use listed::listed;
pub use ring::Ring;
pub use spec::{Asked, Cut, Wanted, read};
pub use sums::sums;

/// Small counts are 1 to one less than this, in every table.
pub const LEAST_K: u64 = 5;

/// The tables of a publication without their figures.
#[derive(Clone, Debug)]
pub struct Layout {
    pub dimensions: Vec<Dimension>,
    pub groups: Vec<Group>,
    pub plans: Vec<Plan>,
}

/// A table to be counted: its axes, each with its total first.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub id: String,
    pub axes: Vec<Axis>,
    pub k: u64,
}

impl Plan {
    pub fn len(&self) -> usize {
        self.axes.iter().map(|axis| axis.codes.len()).product()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Lays out the tables asked for. Faults name the table and the dimension.
pub fn lay_out(
    records: &Records,
    asked: &[Asked],
    geography: &Geography<'_>,
    faults: &mut Faults,
) -> Option<Layout> {
    let mut layout = Layout {
        dimensions: dimensions::of(records, asked, geography),
        groups: Vec::new(),
        plans: Vec::new(),
    };
    layout.groups = geography::groups(records, asked, geography);
    for table in asked {
        let mut axes = Vec::new();
        for (dimension, cut) in &table.dims {
            match axis(&layout, dimension, cut) {
                Some(axis) => axes.push(axis),
                None => faults.tell(format!(
                    "{}: table {}: there is no dimension {}; use gender, geo, stage, edition or a column of the records",
                    table.file,
                    quoted(&table.id),
                    quoted(dimension)
                )),
            }
        }
        layout.plans.push(Plan { id: table.id.clone(), axes, k: table.k.max(LEAST_K) });
    }
    faults.is_empty().then_some(layout)
}

/// The codes that a cut shows, in the order of the dimension.
fn axis(layout: &Layout, name: &str, cut: &Cut) -> Option<Axis> {
    let dimension = layout.dimensions.iter().find(|dimension| dimension.name == name)?;
    let mut codes = vec![dimension.total.clone()];
    match cut {
        Cut::Group(kind) => codes.extend(geography::group_codes(&layout.groups, *kind)),
        Cut::Stages(stages) => codes.clone_from(stages),
        _ => codes.extend(dimensions::codes_down_to(dimension, cut)),
    }
    Some(Axis { dimension: name.to_owned(), codes })
}
