//! One system for a publication and the earlier ones that share an edition with it: whoever has them all subtracts one
//! from another, so that what lies between them is protected like a cell that is shown.

use std::collections::HashSet;

use super::absent::Absent;
use super::cells::{Cells, codes_at, whole};
use super::part::{Among, Names, Part, Place};
use super::system::{At, Found, System};
use super::together::Together;
use crate::statistics::release::Group;
use crate::statistics::tables::{Plan, counted, listed, sums};

impl System {
    /// The cells of a publication that shares no edition with another.
    pub fn of(own: &Part<'_>) -> System {
        System::joint(own, &[])
    }

    /// The cells of a publication that is in the making, and of earlier ones of the same records. What was shown stays
    /// shown, and what was hidden stays hidden.
    pub fn joint(own: &Part<'_>, earlier: &[Part<'_>]) -> System {
        let parts: Vec<&Part<'_>> = std::iter::once(own).chain(earlier).collect();
        let among = Among::all(own, earlier);
        let mut joint = Joint::of(own);
        joint.absent = Absent::of(&parts);
        let mut places = vec![joint.cells.of_table.clone()];
        for one in &among[1..] {
            places.push(joint.take(one));
        }
        let together = Together::of(&among);
        joint.share(&together, &among);
        // A group of one publication may have its members in another, so that all cells come first.
        for (one, places) in among.iter().zip(&places) {
            joint.bind(one, places);
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
        }
        joint.bind_people(&together);
        among.iter().for_each(|one| joint.list(one, &together));
        if !earlier.is_empty() {
            told.extend(joint.empty());
        }
        let mut system = joint.found.into_system(joint.cells);
        system.keep(&told, &withheld);
        system
    }
}

/// All publications in the making of one system.
pub(super) struct Joint<'a> {
    names: Names<'a>,
    pub cells: Cells,
    pub found: Found,
    /// Of each cell.
    pub places: Vec<Place>,
    /// Of each cell a bit for each publication that has it in a table or adds it up.
    pub shown_by: Vec<u64>,
    /// What a publication does not show but adds up. Whoever does so has done nothing else than before, so that it needs no
    /// protection by itself.
    pub added_up: HashSet<usize>,
    pub absent: Absent,
}

impl<'a> Joint<'a> {
    fn of(own: &Part<'a>) -> Joint<'a> {
        let mut joint = Joint {
            names: Names::of(own),
            cells: Cells::of(own.layout, &own.counts),
            found: Found::default(),
            places: Vec::new(),
            shown_by: Vec::new(),
            added_up: HashSet::new(),
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

    /// Heeds that everything a publication lists occurs.
    fn list(&mut self, one: &Among<'_>, together: &Together<'_>) {
        for (dimension, code, least) in listed(one.part.layout, together.ring.as_ref()) {
            if let Some(cell) = self.find(&one.named(&dimension, &code)) {
                self.cells.floors[cell] =
                    self.cells.floors[cell].max(i64::try_from(least).unwrap_or(i64::MAX));
            }
        }
    }

    /// Finds what binds the cells of a publication.
    fn bind(&mut self, one: &Among<'_>, places: &[Vec<usize>]) {
        let layout = one.part.layout;
        self.found.take(layout, places);
        let groups = [layout.groups.clone(), sums(layout, None)].concat();
        self.group(&groups, &layout.plans, |plan, codes| one.place(plan, codes));
    }

    /// Takes in what tables of two publications have in common and only one of them shows.
    fn share(&mut self, together: &Together<'_>, among: &[Among<'_>]) {
        for shared in &together.shared {
            let plan = Together::plan(shared);
            for one in shared.publications.map(|number| &among[number]) {
                let editions = one.part.editions();
                let places = (0..plan.len()).map(|at| together.place(&plan, &codes_at(&plan, at)));
                let places = places.map(|place| Place { editions: editions.clone(), ..place });
                let places: Vec<Place> = places.collect();
                if places.iter().all(|place| self.find(place).is_some()) {
                    continue;
                }
                let records = together.records.of_editions(&editions);
                let counts = counted(&plan, &together.layout.dimensions, &together.groups(), &records);
                for (place, count) in places.into_iter().zip(counts) {
                    if self.find(&place).is_none() && !self.absent.is_nobody(&place) {
                        let cell = self.put(place, whole(count), 0);
                        self.shown_by[cell] |= one.bit();
                        self.added_up.insert(cell);
                    }
                }
            }
        }
    }

    /// Takes in the cells of a ring, and finds what binds tables to one another. Cells that no table shows need no
    /// protection.
    fn bind_people(&mut self, together: &Together<'_>) {
        let Together { layout, sums, .. } = together;
        let place = |plan: &Plan, codes: &[&str]| together.place(plan, codes);
        if let Some(ring) = &together.ring {
            self.absent.add(&ring.parts);
            let counts = counted(&ring.plan, &layout.dimensions, &together.groups(), &together.records);
            let mut cells = Vec::with_capacity(counts.len());
            for (at, count) in counts.into_iter().enumerate() {
                let place = place(&ring.plan, &codes_at(&ring.plan, at));
                let known = self.find(&place);
                cells.push(known.unwrap_or_else(|| self.put(place, whole(count), 0)));
            }
            self.found.take_ring(layout, ring, &cells);
            self.group(sums, std::slice::from_ref(&ring.plan), place);
        }
        self.group(sums, &layout.plans, place);
    }

    /// Codes that are sums of others, wherever these tables have them.
    fn group(&mut self, groups: &[Group], plans: &[Plan], place: impl Fn(&Plan, &[&str]) -> Place) {
        let Joint { names, cells, found, absent, .. } = self;
        let find = |plan: &Plan, codes: &[&str]| {
            let place = place(plan, codes);
            match cells.at.get(&names.key(&place)) {
                Some(cell) => At::Cell(*cell),
                None if absent.is_nobody(&place) => At::Nobody,
                None => At::Unknown,
            }
        };
        for plan in plans {
            groups.iter().for_each(|group| found.group(group, plan, find));
        }
    }

    pub fn put(&mut self, place: Place, count: i64, k: i64) -> usize {
        let cell = self.cells.add(self.names.key(&place), count, k);
        if cell == self.places.len() {
            self.places.push(place);
            self.shown_by.push(0);
        }
        cell
    }

    pub fn find(&self, place: &Place) -> Option<usize> {
        self.cells.at.get(&self.names.key(place)).copied()
    }

    /// What is empty for certain, by name; it stands in no sum any more.
    fn empty(&mut self) -> Vec<String> {
        let is_empty = self.places.iter().map(|place| self.absent.is_nobody(place)).collect();
        let is_empty = self.found.without_empty(is_empty);
        let empty = self.cells.keys.iter().zip(is_empty).filter(|(_, is_empty)| *is_empty);
        empty.map(|(key, _)| key.clone()).collect()
    }
}
