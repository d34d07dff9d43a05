//! A table as CSV, one line a cell: its codes, then its value and status. And the figures worked out of cells.

use super::{HIDDEN, PUBLISHED};
use crate::sheet::{shown, write_row};
use crate::statistics::release::{Cell, Derived, Table};

/// `t1.csv`: dimensions, `value`, `status`. A hidden value is empty.
pub fn written(table: &Table) -> Vec<u8> {
    let mut text = String::new();
    let dimensions = table.axes.iter().map(|axis| axis.dimension.as_str());
    line(&mut text, dimensions.chain(["value", "status"]));
    for (codes, cell) in table.rows() {
        let (value, status) = match cell {
            Cell::Published(count) => (count.to_string(), PUBLISHED),
            Cell::Hidden => (String::new(), HIDDEN),
        };
        line(&mut text, codes.into_iter().chain([value.as_str(), status]));
    }
    text.into_bytes()
}

/// `derived.csv`: each figure with the two cells that it is made of.
pub fn derived(figures: &[Derived]) -> Vec<u8> {
    let mut text = String::new();
    line(&mut text, ["stat", "num", "den", "value", "decimals", "scale"]);
    for Derived { stat, numerator, denominator, value, decimals, scale } in figures {
        let (decimals, scale) = (decimals.to_string(), scale.to_string());
        line(&mut text, [stat, numerator, denominator, value, decimals.as_str(), scale.as_str()]);
    }
    text.into_bytes()
}

/// One line, guarded: a code may come from the records, and a spreadsheet must not take it for a formula.
pub fn line<'a>(to: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    let guarded: Vec<_> = cells.into_iter().map(shown).collect();
    write_row(to, &guarded.iter().map(AsRef::as_ref).collect::<Vec<&str>>());
}
