//! The ledger of what protection costs, table by table: for staff who decide how coarsely to cut.

use crate::statistics::disclosure::{Protection, System};
use crate::statistics::tables::Layout;

/// What each table loses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    pub tables: Vec<Loss>,
}

/// How many cells of a table are hidden, and why. Only the sums may be published: a reason says who is small.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loss {
    pub id: String,
    pub cells: usize,
    /// Because their own count must not become known.
    pub unsafe_cells: usize,
    /// Everything hidden, the unsafe cells among it.
    pub hidden: usize,
}

impl Ledger {
    pub(super) fn of(layout: &Layout, system: &System, protection: &Protection) -> Ledger {
        let tables = layout.plans.iter().zip(&system.cells.of_table).map(|(plan, cells)| Loss {
            id: plan.id.clone(),
            cells: cells.len(),
            unsafe_cells: cells.iter().filter(|cell| protection.is_unsafe[**cell]).count(),
            hidden: cells.iter().filter(|cell| protection.hidden[**cell]).count(),
        });
        Ledger { tables: tables.collect() }
    }

    pub fn cells(&self) -> usize {
        self.tables.iter().map(|table| table.cells).sum()
    }

    pub fn hidden(&self) -> usize {
        self.tables.iter().map(|table| table.hidden).sum()
    }
}

impl Loss {
    /// More than half of it is hidden: a coarser table tells more.
    pub fn is_mostly_hidden(&self) -> bool {
        2 * self.hidden > self.cells
    }
}
