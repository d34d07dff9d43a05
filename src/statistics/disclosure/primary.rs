//! The unsafe cells: small counts, and cells that prove something of everybody in a row.

use super::cells::Cells;
use super::protect::Rules;
use super::system::{Row, System};

/// For each cell whether its true count must not become known.
pub fn unsafe_cells(system: &System, rules: Rules) -> Vec<bool> {
    let cells = &system.cells;
    let mut is_unsafe: Vec<bool> = (0..cells.len()).map(|cell| cells.is_small(cell)).collect();
    for row in system.rows.iter().filter(|_| rules.kinds) {
        for cell in proving(cells, row) {
            is_unsafe[cell] = true;
        }
    }
    is_unsafe
}

/// A child that holds everybody of its row, or all but one, tells of each what the child is; where it holds everybody,
/// the zeros beside it say the same.
fn proving(cells: &Cells, row: &Row) -> Vec<usize> {
    let all = cells.counts[row.parent];
    let mut found = Vec::new();
    for (child, is_leaf) in &row.children {
        let count = cells.counts[*child];
        if !is_leaf || count < 1 || count < all - 1 || *child == row.parent {
            continue;
        }
        found.push(*child);
        if count == all {
            found.extend(row.children.iter().map(|(other, _)| *other).filter(|other| other != child));
        }
    }
    found
}
