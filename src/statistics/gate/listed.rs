//! What the lists of codes tell: where a publication says that it lists the countries, tracks and so on that occur, there is
//! somebody of each.

use std::collections::BTreeSet;

use super::join::Joining;
use super::told::Told;
use super::world::{Row, World};
use super::written::Listed;

impl World {
    /// A figure of everybody with a code is at least as large as the list of what is under it is long, for each publication.
    pub fn listed(&mut self, joining: &Joining<'_>) {
        let told = &joining.told;
        for (number, (publication, _)) in told.publications.iter().enumerate() {
            let scope = self.cells.scope(joining.named(&publication.editions()));
            let written = &publication.written;
            for (dim, of) in written.dims.iter().filter(|(_, of)| of.listed == Listed::Occurring) {
                let is_listed = |leaf: &usize| of.parent.contains_key(&told.leaves[dim][*leaf]);
                for (code, under) in codes(joining, told, number, dim) {
                    let (key, _) = self.cells.key(&[(dim, code)]);
                    let least = under.iter().filter(|leaf| is_listed(leaf)).count();
                    if let Some(cell) = self.cells.find(scope, &key).filter(|_| least > 0) {
                        let least = i64::try_from(least).unwrap_or(i64::MAX);
                        self.rows.push(Row::least(vec![(cell, 1)], least));
                    }
                }
            }
        }
    }
}

/// The codes of a dimension that a publication or the ring tells, each once.
fn codes<'j>(
    joining: &'j Joining<'_>,
    told: &'j Told<'_>,
    number: usize,
    dim: &str,
) -> BTreeSet<(&'j str, &'j [usize])> {
    let own = told.tables.iter().filter(|table| table.of == number);
    let shown = own.filter_map(|table| table.axes.get(dim));
    let unseen = joining.ring.iter().flat_map(|ring| &ring.axes).filter(|axis| axis.dim == *dim);
    let all = shown.chain(unseen.map(|axis| &axis.parts)).flatten();
    all.map(|(code, under)| (code.as_str(), under.as_slice())).collect()
}
