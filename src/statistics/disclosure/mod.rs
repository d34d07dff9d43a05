//! Disclosure control: which cells a publication hides so that nobody can work out an unsafe one.
//!
//! The unsafe cells are found (`primary`). For each, the cheapest move is looked for that leads from the true figures to
//! others which fit everything published and have that cell elsewhere (`moves`); what the move touches is hidden
//! (`protect`). Then whatever is no longer needed is shown again (`clean`). Earlier publications that share an edition
//! are part of the same system (`joint`), and so is the unseen table of a ring (`tables::Ring`). Whether the result is safe
//! is not for this module to say: the gate says it, from the written files.

use crate::statistics::release::Cell;
use crate::statistics::tables::Layout;

mod absent;
mod between;
mod cells;
mod clean;
mod combine;
mod implied;
mod joint;
mod moves;
mod part;
mod primary;
mod programme;
mod protect;
mod repair;
mod search;
mod system;
mod terms;
#[cfg(test)]
mod tests;
mod ties;
mod together;
mod witnesses;

pub use cells::Cells;
pub use part::Part;
pub use primary::unsafe_cells;
pub use protect::{Protection, Rules, protect};
pub use system::System;
pub use together::ring;

/// The cells of each table, with what is hidden left out.
pub fn shown(cells: &Cells, hidden: &[bool]) -> Vec<Vec<Cell>> {
    let cell = |at: &usize| {
        if hidden[*at] { Cell::Hidden } else { Cell::Published(cells.counts[*at].unsigned_abs()) }
    };
    cells.of_table.iter().map(|table| table.iter().map(cell).collect()).collect()
}

/// The tables with cells that cannot be protected even if everything else were hidden; all of them if such a cell lies
/// between this publication and an earlier one.
pub fn unprotected_tables(cells: &Cells, protection: &Protection, layout: &Layout) -> Vec<String> {
    let is_unprotected = |cell: &usize| protection.unprotected.contains(cell);
    let is_between = !cells.of_table.iter().flatten().any(is_unprotected);
    let tables = layout.plans.iter().zip(&cells.of_table);
    tables
        .filter(|(_, of)| is_between || of.iter().any(is_unprotected))
        .map(|(table, _)| table.id.clone())
        .collect()
}
