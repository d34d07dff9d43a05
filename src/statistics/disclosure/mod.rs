//! Disclosure control: which cells a publication hides so that nobody can work out an unsafe one.
//!
//! The unsafe cells are found (`primary`). For each, the cheapest move is looked for that leads from the true figures to
//! others which fit everything published and have that cell elsewhere (`moves`); what the move touches is hidden
//! (`protect`). Then whatever is no longer needed is shown again (`clean`). Whether the result is safe is not for this
//! module to say: the gate says it, from the written files.

use crate::sheet::Faults;
use crate::statistics::release::Cell;
use crate::statistics::tables::Layout;

mod cells;
mod clean;
mod moves;
mod primary;
mod programme;
mod protect;
mod repair;
mod system;
#[cfg(test)]
mod tests;

pub use cells::Cells;
pub use primary::unsafe_cells;
pub use protect::{Protection, Rules, protect};
pub use system::System;

/// The cells of each table, with what is hidden left out.
pub fn shown(cells: &Cells, hidden: &[bool]) -> Vec<Vec<Cell>> {
    let cell = |at: &usize| {
        if hidden[*at] { Cell::Hidden } else { Cell::Published(cells.counts[*at].unsigned_abs()) }
    };
    cells.of_table.iter().map(|table| table.iter().map(cell).collect()).collect()
}

/// Tells of every cell that cannot be protected even if everything else were hidden.
pub fn tell_unprotected(cells: &Cells, protection: &Protection, layout: &Layout, faults: &mut Faults) {
    let mut tables: Vec<&str> = Vec::new();
    for at in &protection.unprotected {
        for (table, of) in layout.plans.iter().zip(&cells.of_table) {
            if of.contains(at) && !tables.contains(&table.id.as_str()) {
                tables.push(&table.id);
            }
        }
    }
    if !tables.is_empty() {
        faults.tell(format!(
            "{} cells cannot be protected whatever is hidden; cut these tables more coarsely: {}",
            protection.unprotected.len(),
            tables.join(", ")
        ));
    }
}
