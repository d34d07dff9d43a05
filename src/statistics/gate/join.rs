//! The same people in several tables: the unseen table of a ring, and codes that are sums of another table's codes.

use std::collections::BTreeSet;

use super::Refusal;
use super::cells::{Cells, Key};
use super::cuts::{self, Named, Sum};
use super::publication::Publication;
use super::ring::{Along, Ring};
use super::world::{Row, World};

/// The unseen table with the cells that it has here.
struct Joining<'a> {
    ring: &'a Ring,
    /// All editions of its publication, as they are called here.
    editions: Vec<String>,
    /// What is put to an edition's name so that it is the one with these records.
    world: &'a str,
    cells: Vec<usize>,
}

impl World {
    /// Takes in the unseen table of a publication, and says which its cells are. `world` tells its editions apart from the
    /// same ones with other records.
    ///
    /// # Errors
    /// It is too large to be judged.
    pub fn join(
        &mut self,
        publication: &Publication,
        ring: &Ring,
        world: &str,
    ) -> Result<Vec<usize>, Refusal> {
        let size = ring.size()?;
        let editions = publication.editions().iter().map(|edition| format!("{edition}{world}")).collect();
        let mut joining = Joining { ring, editions, world, cells: Vec::with_capacity(size) };
        let counts = publication.people.as_ref().map(|people| ring.count(people, None));
        for at in 0..size {
            let codes = ring.codes(&ring.place(at), None);
            let cell = joining.find(&mut self.cells, &codes).unwrap_or_else(|| {
                let cell = joining.put(&mut self.cells, &codes);
                self.cells.all[cell].truth = counts.as_ref().map(|counts| counts[at]);
                cell
            });
            joining.cells.push(cell);
        }
        for axis in 0..ring.axes.len() {
            self.rows.extend(joining.rows(axis));
        }
        Ok(joining.cells)
    }

    /// The same people cut another way: each code of a table, and of the unseen one, is the sum of the finest codes of any
    /// other that add up to it. `own` are the cells of the publication, seen and unseen.
    pub fn recut(&mut self, publication: &Publication, ring: Option<&Ring>, own: &[usize]) {
        let written = &publication.written;
        for dim in written.dims.keys().filter(|dim| !written.dims[*dim].is_ordered()) {
            let axes =
                publication.tables.iter().flat_map(|table| &table.axes).filter(|axis| axis.dim == *dim);
            let mut whole: BTreeSet<Named> = axes.map(|axis| cuts::shown(written, axis)).collect();
            let unseen = ring.iter().flat_map(|ring| &ring.axes).filter(|axis| axis.dim == *dim);
            whole.extend(unseen.map(|axis| axis.parts.clone()));
            let finest: Vec<Named> = whole.iter().map(|shown| cuts::finest(written, dim, shown)).collect();
            let pairs = whole.iter().flat_map(|whole| finest.iter().map(move |parts| (whole, parts)));
            let sums: BTreeSet<Sum> = pairs.flat_map(|(whole, parts)| cuts::sums(whole, parts)).collect();
            for sum in sums {
                self.add_up(dim, &sum, own);
            }
        }
    }

    /// A sum of codes, wherever cells of a publication have them.
    fn add_up(&mut self, dim: &str, (code, parts): &Sum, own: &[usize]) {
        let number = self.cells.number(dim);
        let whole = (number, self.cells.code(dim, code));
        let parts: Vec<(u32, u32)> = parts.iter().map(|part| (number, self.cells.code(dim, part))).collect();
        for cell in own {
            let (scope, key) = (self.cells.all[*cell].scope, &self.cells.all[*cell].key);
            if !key.contains(&whole) {
                continue;
            }
            let part = |part: &(u32, u32)| {
                let mut other: Key =
                    key.iter().copied().filter(|pair| *pair != whole).chain([*part]).collect();
                other.sort_unstable();
                Some((self.cells.find(scope, &other)?, -1))
            };
            let terms: Option<Vec<(usize, i64)>> =
                std::iter::once(Some((*cell, 1))).chain(parts.iter().map(part)).collect();
            self.rows.extend(terms.map(Row::nil));
        }
    }
}

impl Joining<'_> {
    /// The cell of some codes, wherever it is shown.
    fn find(&self, cells: &mut Cells, codes: &[(&str, &str)]) -> Option<usize> {
        let (key, edition) = cells.key(codes);
        let scope = cells.scope(self.scope(edition));
        cells.find(scope, &key)
    }

    /// A cell that nothing shows, so that it needs no protection.
    fn put(&self, cells: &mut Cells, codes: &[(&str, &str)]) -> usize {
        let (key, edition) = cells.key(codes);
        let scope = cells.scope(self.scope(edition));
        cells.place(scope, key, "", 0)
    }

    fn scope(&self, edition: Option<String>) -> Vec<String> {
        edition.map_or_else(|| self.editions.clone(), |edition| vec![format!("{edition}{}", self.world)])
    }

    /// That the total of an axis is the sum of its parts, and that nobody reaches a stage without the one before.
    fn rows(&self, axis: usize) -> Vec<Row> {
        let along = &self.ring.axes[axis];
        let step: usize = self.ring.axes[axis + 1..].iter().map(Along::codes).product();
        let mut rows = Vec::new();
        for first in (0..self.cells.len()).filter(|at| (at / step).is_multiple_of(along.codes())) {
            let own = |code: usize| self.cells[first + code * step];
            if along.is_ordered {
                let pairs = (1..along.codes()).map(|code| vec![(own(code - 1), 1), (own(code), -1)]);
                rows.extend(pairs.map(|terms| Row::least(terms, 0)));
                continue;
            }
            let parts = (1..along.codes()).map(|code| (own(code), -1));
            rows.push(Row::nil(std::iter::once((own(0), 1)).chain(parts).collect()));
        }
        rows
    }
}
