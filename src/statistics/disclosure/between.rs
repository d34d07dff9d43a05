//! What lies between publications that share editions: whoever has them all subtracts one from another.

use std::collections::BTreeMap;

use super::joint::Joint;
use super::part::{Among, Place, atoms, counted_in};
use super::system::Sum;

impl Joint<'_> {
    /// Cells of the same codes.
    fn alike(&self) -> Vec<Vec<usize>> {
        let mut alike: BTreeMap<&[(String, String)], Vec<usize>> = BTreeMap::new();
        for (cell, place) in self.places.iter().enumerate() {
            alike.entry(&place.codes).or_default().push(cell);
        }
        alike.into_values().collect()
    }

    /// Where one publication counts some of the editions of another, what lies between is a cell of its own.
    pub fn subtract(&mut self) {
        for cells in self.alike() {
            for (all, some) in cells.iter().flat_map(|all| cells.iter().map(move |some| (*all, *some))) {
                if self.shown_by[all] & self.shown_by[some] != 0 {
                    continue;
                }
                let Some(rest) = without(&self.places[all].editions, &self.places[some].editions) else {
                    continue;
                };
                let count = self.cells.counts[all] - self.cells.counts[some];
                let k = self.cells.ks[all].max(self.cells.ks[some]);
                let place = Place { editions: rest, codes: self.places[all].codes.clone() };
                let rest = self.put(place, count, k);
                self.found.sums.push(Sum { parent: all, children: vec![some, rest] });
            }
        }
    }

    /// Parts every cell whose editions overlap another's, or that is empty in some of them, into editions that are never
    /// told apart further. No table shows those, but everybody knows that none of them is less than nothing, and a few
    /// people there are a few people.
    pub fn split(&mut self, among: &[Among<'_>]) {
        let atoms = self.atoms();
        let counts = counted_in(&atoms, among);
        let alike = self.alike();
        let cells = alike.iter().flat_map(|cells| cells.iter().map(|cell| (*cell, cells.len() > 1)));
        for (cell, is_shared) in cells {
            let Place { codes, editions } = self.places[cell].clone();
            let parts: Vec<&Vec<String>> = atoms.iter().filter(|atom| editions.contains(&atom[0])).collect();
            let is_nobody = |atom: &Vec<String>| {
                self.absent.is_nobody(&Place { codes: codes.clone(), editions: atom.clone() })
            };
            if parts.len() < 2 || !(is_shared || parts.iter().any(|atom| is_nobody(atom))) {
                continue;
            }
            let k = self.cells.ks[cell];
            let places = parts.into_iter().map(|atom| Place { codes: codes.clone(), editions: atom.clone() });
            let children = places.map(|place| {
                let count = counts.get(&place).copied().unwrap_or_default();
                let is_added_up = self.find(&place).is_some_and(|cell| self.added_up.contains(&cell));
                self.put(place, count, if is_added_up { 0 } else { k })
            });
            let children = children.collect();
            self.found.sums.push(Sum { parent: cell, children });
        }
        self.repeat(&atoms);
    }

    fn atoms(&self) -> Vec<Vec<String>> {
        atoms(&self.places.iter().map(|place| place.editions.clone()).collect())
    }

    /// What adds up over all editions of a cell adds up over some of them, and so do the stages of the funnel.
    fn repeat(&mut self, atoms: &[Vec<String>]) {
        let (mut sums, mut orders) = (Vec::new(), Vec::new());
        for sum in &self.found.sums {
            let cells: Vec<usize> = std::iter::once(sum.parent).chain(sum.children.iter().copied()).collect();
            for cells in self.within(&cells, atoms) {
                sums.push(Sum { parent: cells[0], children: cells[1..].to_vec() });
            }
        }
        for (one, other) in &self.found.orders {
            orders.extend(self.within(&[*one, *other], atoms).iter().map(|cells| (cells[0], cells[1])));
        }
        self.found.sums.extend(sums);
        self.found.orders.extend(orders);
    }

    /// The same cells over fewer editions, wherever all of them stand somewhere.
    fn within(&self, cells: &[usize], atoms: &[Vec<String>]) -> Vec<Vec<usize>> {
        let editions = &self.places[cells[0]].editions;
        if cells.iter().any(|cell| self.places[*cell].editions != *editions) {
            return Vec::new();
        }
        let smaller = atoms.iter().filter(|atom| atom.len() < editions.len() && editions.contains(&atom[0]));
        smaller
            .filter_map(|atom| {
                let place =
                    |cell: &usize| Place { codes: self.places[*cell].codes.clone(), editions: atom.clone() };
                cells.iter().map(|cell| self.find(&place(cell))).collect::<Option<Vec<usize>>>()
            })
            .collect()
    }
}

/// What is left of a set without some of it; none if these are not some of it, or all.
fn without(all: &[String], some: &[String]) -> Option<Vec<String>> {
    let is_part = some.len() < all.len() && some.iter().all(|edition| all.contains(edition));
    is_part.then(|| all.iter().filter(|edition| !some.contains(edition)).cloned().collect())
}
