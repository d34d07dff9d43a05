//! What the lists of codes tell: a publication lists the countries, tracks and so on that occur in its records and none
//! else, so that whoever reads the list knows of at least one record for each.

use std::collections::BTreeSet;

use super::sums::leaves_under;
use super::{Layout, Ring};
use crate::statistics::release::{Dimension, Group};

/// Codes of tables and of a ring with how many records each stands for at least: as many as there are listed codes below it
/// with nothing below them.
pub fn listed(layout: &Layout, ring: Option<&Ring>) -> Vec<(String, String, usize)> {
    let groups = [layout.groups.as_slice(), ring.map_or(&[], |ring| &ring.parts)].concat();
    let telling = layout.dimensions.iter().filter(|dimension| dimension.lists_what_occurs());
    telling.flat_map(|dimension| of_dimension(layout, ring, &groups, dimension)).collect()
}

fn of_dimension(
    layout: &Layout,
    ring: Option<&Ring>,
    groups: &[Group],
    dimension: &Dimension,
) -> Vec<(String, String, usize)> {
    let plans = layout.plans.iter().chain(ring.map(|ring| &ring.plan));
    let axes = plans.flat_map(|plan| &plan.axes).filter(|axis| axis.dimension == dimension.name);
    let codes: BTreeSet<&String> = axes.flat_map(|axis| &axis.codes).collect();
    let codes = codes.into_iter().filter(|code| **code != dimension.total);
    codes
        .map(|code| (dimension.name.clone(), code.clone(), leaves_under(dimension, groups, code).len()))
        .collect()
}
