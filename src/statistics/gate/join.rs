//! The same people in several tables: the unseen table of a ring, codes that are sums of another table's codes, and what
//! publications have in common though only one of them shows it.

use std::collections::BTreeSet;

use super::Refusal;
use super::cells::{Cells, Key};
use super::cuts::{self, Named, Sum};
use super::publication::EDITION;
use super::records::People;
use super::ring::{Along, Ring};
use super::told::{Shared, Told};
use super::world::{Row, World};

/// Publications that were counted from the same records.
pub(super) struct Joining<'a> {
    pub told: Told<'a>,
    pub shared: Vec<Shared>,
    pub ring: Option<Ring>,
    /// Everybody that any of them counts, with records.
    pub people: Option<People>,
    /// The number of each publication among all.
    pub numbers: Vec<usize>,
    /// What is put to an edition's name so that it is the one with these records.
    pub world: &'a str,
}

impl Joining<'_> {
    /// Editions by the names that they have here.
    pub fn named(&self, editions: &[String]) -> Vec<String> {
        editions.iter().map(|edition| format!("{edition}{}", self.world)).collect()
    }

    /// Which records are of some editions; all of them, if no editions are told.
    fn over<'e>(&self, editions: &'e [String]) -> Option<&'e [String]> {
        self.told.publications.iter().all(|(one, _)| !one.written.editions.is_empty()).then_some(editions)
    }

    /// The editions of each publication, each once.
    fn sets(&self) -> BTreeSet<Vec<String>> {
        self.told.publications.iter().map(|(one, _)| one.editions()).collect()
    }
}

impl World {
    /// Takes in what two publications have in common and only one of them shows: the other knows it by adding up.
    pub fn share(&mut self, joining: &Joining<'_>) {
        for shared in &joining.shared {
            for of in shared.of {
                let editions = joining.told.publications[of].0.editions();
                let scope = self.cells.scope(joining.named(&editions));
                for codes in combinations(&shared.axes) {
                    let (key, _) = self.cells.key(&codes);
                    if self.absent.is_nobody(&self.cells.scopes[scope], &key) {
                        continue;
                    }
                    let cell = self.cells.place(scope, key, "", 0);
                    self.cells.all[cell].known_to |= 1 << joining.numbers[of].min(63);
                }
            }
        }
    }

    /// The true counts of what is shared, over all sets of editions.
    pub fn count_shared(&mut self, joining: &Joining<'_>) {
        let Some(people) = &joining.people else { return };
        let all = joining.named(&joining.told.leaves[EDITION]);
        for scope in
            self.cells.scopes.clone().iter().filter(|scope| scope.iter().all(|one| all.contains(one)))
        {
            let own: Vec<String> = joining.told.leaves[EDITION]
                .iter()
                .filter(|edition| scope.contains(&format!("{edition}{}", joining.world)))
                .cloned()
                .collect();
            for shared in &joining.shared {
                let axes: Vec<(&str, usize)> =
                    shared.axes.iter().map(|(dim, named)| (dim.as_str(), named.len() + 1)).collect();
                let under = |axis: usize, leaf: &str| {
                    let (dim, named) = &shared.axes[axis];
                    let leaf = joining.told.leaves[dim].iter().position(|own| own == leaf);
                    let holds = |leaves: &Vec<usize>| leaf.is_some_and(|leaf| leaves.contains(&leaf));
                    let own = named.iter().enumerate().filter(|(_, (_, leaves))| holds(leaves));
                    std::iter::once(0).chain(own.map(|(at, _)| at + 1)).collect::<Vec<usize>>()
                };
                let counts = people.count_along(&axes, under, joining.over(&own));
                let codes: Vec<Vec<(&str, &str)>> = combinations(&shared.axes);
                let keys = |cells: &mut Cells, at: usize| cells.key(&codes[at]);
                self.cells.count(keys, scope, &counts);
            }
        }
    }

    /// Takes in the unseen table of a ring.
    ///
    /// # Errors
    /// It is too large to be judged.
    pub fn join(&mut self, joining: &Joining<'_>) -> Result<(), Refusal> {
        let Some(ring) = &joining.ring else { return Ok(()) };
        let size = ring.size()?;
        let sets: BTreeSet<Vec<String>> =
            joining.sets().into_iter().chain(ring.atoms.iter().cloned()).collect();
        let mut cells = Vec::new();
        for set in &sets {
            let scope = self.cells.scope(joining.named(set));
            let counts = joining.people.as_ref().map(|people| ring.count(people, joining.over(set)));
            let mut own = Vec::with_capacity(size);
            for at in 0..size {
                let (key, _) = self.cells.key(&ring.codes(&ring.place(at)));
                let cell = self.cells.place(scope, key, "", 0);
                let truth = &mut self.cells.all[cell].truth;
                *truth = truth.or(counts.as_ref().map(|counts| counts[at]));
                own.push(cell);
            }
            for axis in 0..ring.axes.len() {
                self.rows.extend(rows(ring, axis, &own));
            }
            cells.push((set, own));
        }
        for (set, whole) in &cells {
            let is_within = |atom: &Vec<String>| *atom != **set && atom.iter().all(|one| set.contains(one));
            let parts: Vec<&Vec<usize>> = (cells.iter())
                .filter(|(other, _)| ring.atoms.contains(*other) && is_within(other))
                .map(|(_, own)| own)
                .collect();
            if !parts.is_empty() {
                let row = |at: usize| {
                    let parts = parts.iter().map(|own| (own[at], -1));
                    Row::nil(std::iter::once((whole[at], 1)).chain(parts).collect())
                };
                self.rows.extend((0..size).map(row));
            }
        }
        self.absent.add(&mut self.cells, &joining.told, ring);
        Ok(())
    }

    /// The same people cut another way: each code of a table, and of the unseen one, is the sum of the finest codes of any
    /// other that add up to it.
    pub fn recut(&mut self, joining: &Joining<'_>) {
        let told = &joining.told;
        for dim in told.leaves.keys().filter(|dim| *dim != EDITION && !told.is_ordered(dim)) {
            let axes = told.tables.iter().filter_map(|table| table.axes.get(dim));
            let unseen = joining.ring.iter().flat_map(|ring| &ring.axes).filter(|axis| axis.dim == *dim);
            let whole: BTreeSet<Named> = axes.cloned().chain(unseen.map(|axis| axis.parts.clone())).collect();
            let is_above = |code: &str, other: &str| code != other && told.chain(dim, other).contains(&code);
            let finest: Vec<Named> = whole.iter().map(|shown| cuts::finest(shown, is_above)).collect();
            let pairs = whole.iter().flat_map(|whole| finest.iter().map(move |parts| (whole, parts)));
            let sums: BTreeSet<Sum> = pairs.flat_map(|(whole, parts)| cuts::sums(whole, parts)).collect();
            for sum in sums {
                self.add_up(dim, &sum);
            }
        }
    }

    /// A sum of codes, wherever there are cells that have them.
    fn add_up(&mut self, dim: &str, (code, parts): &Sum) {
        let number = self.cells.number(dim);
        let whole = (number, self.cells.number(code));
        let parts: Vec<(u32, u32)> = parts.iter().map(|part| (number, self.cells.number(part))).collect();
        for cell in 0..self.cells.all.len() {
            let (scope, key) = (self.cells.all[cell].scope, &self.cells.all[cell].key);
            if !key.contains(&whole) {
                continue;
            }
            let mut terms = vec![(cell, 1)];
            let mut is_whole = true;
            for part in &parts {
                let mut other: Key =
                    key.iter().copied().filter(|pair| *pair != whole).chain([*part]).collect();
                other.sort_unstable();
                match self.cells.find(scope, &other) {
                    Some(part) => terms.push((part, -1)),
                    None => is_whole &= self.absent.is_nobody(&self.cells.scopes[scope], &other),
                }
            }
            if is_whole {
                self.rows.push(Row::nil(terms));
            }
        }
    }
}

/// That the total of an axis is the sum of its parts, and that nobody reaches a stage without the one before.
fn rows(ring: &Ring, axis: usize, cells: &[usize]) -> Vec<Row> {
    let along = &ring.axes[axis];
    let step: usize = ring.axes[axis + 1..].iter().map(Along::codes).product();
    let mut rows = Vec::new();
    for first in (0..cells.len()).filter(|at| (at / step).is_multiple_of(along.codes())) {
        let own = |code: usize| cells[first + code * step];
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

/// Every choice of a code or of the total on each axis, the last axis fastest and the total first.
fn combinations(axes: &[(String, Named)]) -> Vec<Vec<(&str, &str)>> {
    let Some(((dim, named), rest)) = axes.split_first() else { return vec![Vec::new()] };
    let rest = combinations(rest);
    let codes =
        std::iter::once(None).chain(named.iter().map(|(code, _)| Some((dim.as_str(), code.as_str()))));
    codes
        .flat_map(|code| rest.iter().map(move |rest| code.into_iter().chain(rest.iter().copied()).collect()))
        .collect()
}
