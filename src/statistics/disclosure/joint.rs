//! One system for a publication and the earlier ones that share an edition with it: whoever has them all subtracts one
//! from another, so that what lies between them is protected like a cell that is shown.

use std::collections::{BTreeMap, BTreeSet};

use super::absent::Absent;
use super::cells::{Cells, codes_at, whole};
use super::part::{Among, Names, Part, Place, counted_in};
use super::system::{At, Found, Sum, System};
use crate::statistics::tables::{Plan, Ring, counted, listed, sums};

impl System {
    /// The cells of a publication that shares no edition with another.
    pub fn of(own: &Part<'_>) -> System {
        System::joint(own, &[])
    }

    /// The cells of a publication that is in the making, and of earlier ones of the same records. What was shown stays
    /// shown, and what was hidden stays hidden.
    pub fn joint(own: &Part<'_>, earlier: &[Part<'_>]) -> System {
        let parts: Vec<&Part<'_>> = std::iter::once(own).chain(earlier).collect();
        let among: Vec<Among<'_>> =
            parts.iter().enumerate().map(|(number, part)| Among::of(part, own.layout, number)).collect();
        let mut joint = Joint::of(own);
        joint.absent = Absent::of(&parts);
        let mut places = vec![joint.cells.of_table.clone()];
        for one in &among[1..] {
            places.push(joint.take(one));
        }
        let rings: Vec<Vec<usize>> = among.iter().map(|one| joint.take_ring(one)).collect();
        among.iter().for_each(|one| joint.list(one));
        // A group of one publication may have its members in another, so that all cells come first.
        for ((one, places), ring) in among.iter().zip(&places).zip(&rings) {
            joint.bind(one, places, ring);
        }
        let (mut told, mut withheld) = (Vec::new(), Vec::new());
        for (part, places) in earlier.iter().zip(&places[1..]) {
            for (cell, is_shown) in places.iter().flatten().zip(part.shown.iter().flatten()) {
                let keys = if *is_shown { &mut told } else { &mut withheld };
                keys.push(joint.cells.keys[*cell].clone());
            }
        }
        if !earlier.is_empty() {
            joint.subtract();
            joint.split(&among);
            told.extend(joint.empty());
        }
        let mut system = joint.found.into_system(joint.cells);
        system.keep(&told, &withheld);
        system
    }
}

/// All publications in the making of one system.
struct Joint<'a> {
    names: Names<'a>,
    cells: Cells,
    found: Found,
    /// Of each cell.
    places: Vec<Place>,
    /// Of each cell a bit for each publication that has it in a table.
    shown_by: Vec<u64>,
    absent: Absent,
}

impl<'a> Joint<'a> {
    fn of(own: &Part<'a>) -> Joint<'a> {
        let mut joint = Joint {
            names: Names::of(own),
            cells: Cells::of(own.layout, &own.counts),
            found: Found::default(),
            places: Vec::new(),
            shown_by: Vec::new(),
            absent: Absent::default(),
        };
        for (plan, cells) in own.layout.plans.iter().zip(&joint.cells.of_table) {
            for (at, cell) in cells.iter().enumerate() {
                if *cell == joint.places.len() {
                    joint.places.push(own.place(plan, &codes_at(plan, at)));
                    joint.shown_by.push(1);
                }
            }
        }
        joint
    }

    /// Takes in the cells of an earlier publication: those of each of its tables.
    fn take(&mut self, one: &Among<'_>) -> Vec<Vec<usize>> {
        let mut places = Vec::new();
        for (plan, counts) in one.part.layout.plans.iter().zip(&one.part.counts) {
            let mut own = Vec::with_capacity(counts.len());
            for (at, count) in counts.iter().enumerate() {
                let cell = self.put(one.place(plan, &codes_at(plan, at)), whole(*count), whole(plan.k));
                self.shown_by[cell] |= one.bit();
                own.push(cell);
            }
            places.push(own);
        }
        places
    }

    /// Takes in the cells of the ring that its tables are in; those that no table shows need no protection.
    fn take_ring(&mut self, one: &Among<'_>) -> Vec<usize> {
        let Some(Ring { plan, parts, .. }) = &one.ring else { return Vec::new() };
        let layout = one.part.layout;
        let groups = [layout.groups.as_slice(), parts].concat();
        let counts = counted(plan, &layout.dimensions, &groups, one.part.records);
        let places = (0..plan.len()).map(|at| one.place(plan, &codes_at(plan, at)));
        let cell = |(place, count): (Place, u64)| {
            self.find(&place).unwrap_or_else(|| {
                let cell = self.put(place, whole(count), 0);
                self.shown_by[cell] |= one.bit();
                cell
            })
        };
        places.zip(counts).map(cell).collect()
    }

    /// Heeds that everything a publication lists occurs.
    fn list(&mut self, one: &Among<'_>) {
        for (dimension, code, least) in listed(one.part.layout) {
            if let Some(cell) = self.find(&one.named(dimension, code)) {
                self.cells.floors[cell] =
                    self.cells.floors[cell].max(i64::try_from(least).unwrap_or(i64::MAX));
            }
        }
    }

    /// Finds what binds the cells of a publication.
    fn bind(&mut self, one: &Among<'_>, places: &[Vec<usize>], ring: &[usize]) {
        let Joint { names, cells, found, absent, .. } = self;
        let find = |plan: &Plan, codes: &[&str]| {
            let place = one.place(plan, codes);
            match cells.at.get(&names.key(&place)) {
                Some(cell) => At::Cell(*cell),
                None if absent.is_nobody(&place) => At::Nobody,
                None => At::Unknown,
            }
        };
        let layout = one.part.layout;
        found.take(layout, places);
        if let Some(own) = &one.ring {
            found.take_ring(layout, own, ring);
        }
        let groups = [layout.groups.clone(), sums(layout, one.ring.as_ref())].concat();
        for plan in layout.plans.iter().chain(one.ring.iter().map(|ring| &ring.plan)) {
            groups.iter().for_each(|group| found.group(group, plan, find));
        }
    }

    fn put(&mut self, place: Place, count: i64, k: i64) -> usize {
        let cell = self.cells.add(self.names.key(&place), count, k);
        if cell == self.places.len() {
            self.places.push(place);
            self.shown_by.push(0);
        }
        cell
    }

    fn find(&self, place: &Place) -> Option<usize> {
        self.cells.at.get(&self.names.key(place)).copied()
    }

    /// Cells of the same codes.
    fn alike(&self) -> Vec<Vec<usize>> {
        let mut alike: BTreeMap<&[(String, String)], Vec<usize>> = BTreeMap::new();
        for (cell, place) in self.places.iter().enumerate() {
            alike.entry(&place.codes).or_default().push(cell);
        }
        alike.into_values().collect()
    }

    /// What is empty for certain, by name; it stands in no sum any more.
    fn empty(&mut self) -> Vec<String> {
        let is_empty = self.places.iter().map(|place| self.absent.is_nobody(place)).collect();
        let is_empty = self.found.without_empty(is_empty);
        let empty = self.cells.keys.iter().zip(is_empty).filter(|(_, is_empty)| *is_empty);
        empty.map(|(key, _)| key.clone()).collect()
    }

    /// Where one publication counts some of the editions of another, what lies between is a cell of its own.
    fn subtract(&mut self) {
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
    /// told apart further. No table shows those, but everybody knows that none of them is less than nothing, and a few people there are a few people.
    fn split(&mut self, among: &[Among<'_>]) {
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
                self.put(place, count, k)
            });
            let children = children.collect();
            self.found.sums.push(Sum { parent: cell, children });
        }
        self.repeat(&atoms);
    }

    /// Editions that stand in the same sets.
    fn atoms(&self) -> Vec<Vec<String>> {
        let sets: BTreeSet<&Vec<String>> = self.places.iter().map(|place| &place.editions).collect();
        let editions: BTreeSet<&String> = sets.iter().copied().flatten().collect();
        let mut atoms: BTreeMap<Vec<bool>, Vec<String>> = BTreeMap::new();
        for edition in editions {
            let stands_in = sets.iter().map(|set| set.contains(edition)).collect();
            atoms.entry(stands_in).or_default().push(edition.clone());
        }
        atoms.into_values().collect()
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
