//! What the lists of codes tell: where a publication says that it lists the countries, tracks and so on that occur, there is
//! somebody of each.

use std::collections::BTreeSet;

use super::cuts::{Named, shown};
use super::publication::Publication;
use super::world::{Row, World};
use super::written::Listed;

impl World {
    /// A figure of everybody with a code is at least as large as the list of what is under it is long. `world` tells the
    /// editions of a publication apart from the same ones with other records.
    pub fn listed(&mut self, publication: &Publication, world: &str) {
        let written = &publication.written;
        let editions: Vec<String> =
            publication.editions().iter().map(|edition| format!("{edition}{world}")).collect();
        let scope = self.cells.scope(editions);
        for (dim, _) in written.dims.iter().filter(|(_, of)| of.listed == Listed::Occurring) {
            let axes =
                publication.tables.iter().flat_map(|table| &table.axes).filter(|axis| axis.dim == *dim);
            let codes: Vec<Named> = axes.map(|axis| shown(written, axis)).collect();
            for (code, under) in codes.into_iter().flatten().collect::<BTreeSet<_>>() {
                let (key, _) = self.cells.key(&[(dim, &code)]);
                if let Some(cell) = self.cells.find(scope, &key) {
                    let least = i64::try_from(under.len()).unwrap_or(i64::MAX);
                    self.rows.push(Row::least(vec![(cell, 1)], least));
                }
            }
        }
    }
}
