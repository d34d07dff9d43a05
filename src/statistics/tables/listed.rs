//! What the lists of codes tell: a publication lists the countries, tracks and so on that occur in its records and none
//! else, so that whoever reads the list knows of at least one record for each.

use std::collections::BTreeSet;

use super::Layout;
use super::sums::leaves_under;
use crate::statistics::release::Dimension;

/// Codes with how many records each stands for at least: as many as there are listed codes below it with nothing below
/// them.
pub fn listed(layout: &Layout) -> Vec<(&str, &str, usize)> {
    let telling = layout.dimensions.iter().filter(|dimension| dimension.lists_what_occurs());
    telling.flat_map(|dimension| of_dimension(layout, dimension)).collect()
}

fn of_dimension<'a>(layout: &'a Layout, dimension: &'a Dimension) -> Vec<(&'a str, &'a str, usize)> {
    let axes =
        layout.plans.iter().flat_map(|plan| &plan.axes).filter(|axis| axis.dimension == dimension.name);
    let codes: BTreeSet<&str> = axes.flat_map(|axis| &axis.codes).map(String::as_str).collect();
    let codes = codes.into_iter().filter(|code| *code != dimension.total);
    codes
        .map(|code| (dimension.name.as_str(), code, leaves_under(dimension, &layout.groups, code).len()))
        .collect()
}
