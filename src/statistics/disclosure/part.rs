//! Publications beside one another: what each shows, and how its cells are called among those of the others.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::cells::{codes_at, whole};
use crate::statistics::records::Records;
use crate::statistics::release::{Dimension, Group, Shape};
use crate::statistics::tables::{Layout, Plan, counted};

/// The dimension that tells editions apart.
pub(super) const EDITION: &str = "edition";

/// The tables of one publication with their true counts.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    pub layout: &'a Layout,
    pub records: &'a Records,
    /// Of each table.
    pub counts: Vec<Vec<u64>>,
    /// Of each table, whether each cell was shown; empty for the publication that is in the making.
    pub shown: Vec<Vec<bool>>,
}

/// A cell as everybody calls it: dimension and code, totals and the edition left out, and the editions that it counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Place {
    pub codes: Vec<(String, String)>,
    /// Sorted.
    pub editions: Vec<String>,
}

/// Keys of cells in the words of the publication that is in the making.
pub(super) struct Names<'a> {
    dimensions: &'a [Dimension],
    whole: Vec<String>,
}

impl Part<'_> {
    /// Sorted.
    pub(super) fn editions(&self) -> Vec<String> {
        let mut editions: Vec<String> =
            self.records.editions.iter().map(|edition| edition.id.clone()).collect();
        editions.sort_unstable();
        editions
    }

    /// The cell with these codes on a table's axes.
    pub(super) fn place(&self, plan: &Plan, codes: &[&str]) -> Place {
        let mut editions = self.editions();
        let mut own = Vec::new();
        for (axis, code) in plan.axes.iter().zip(codes) {
            let name = axis.dimension.as_str();
            let dimension = self.layout.dimensions.iter().find(|dimension| dimension.name == name);
            if dimension.is_some_and(|dimension| dimension.total == *code) {
                continue;
            }
            if name == EDITION {
                editions = vec![(*code).to_owned()];
            } else {
                own.push((name.to_owned(), (*code).to_owned()));
            }
        }
        own.sort_unstable();
        Place { codes: own, editions }
    }

    /// The codes of groups that have other members than in the first publication. A country that one of the two does not
    /// know is nobody there, so that it does not matter.
    fn other_groups(&self, first: &Layout) -> BTreeSet<String> {
        let is_other = |group: &&Group| {
            let same =
                first.groups.iter().find(|own| own.dimension == group.dimension && own.code == group.code);
            same.is_some_and(|own| {
                lacks(first, own, &group.members) || lacks(self.layout, group, &own.members)
            })
        };
        self.layout.groups.iter().filter(is_other).map(|group| group.code.clone()).collect()
    }
}

/// A publication among those that are protected together.
pub(super) struct Among<'p> {
    pub part: &'p Part<'p>,
    number: usize,
    others: BTreeSet<String>,
}

impl<'p> Among<'p> {
    /// A publication and the earlier ones.
    pub fn all(own: &'p Part<'p>, earlier: &'p [Part<'p>]) -> Vec<Among<'p>> {
        let parts = std::iter::once(own).chain(earlier).enumerate();
        parts.map(|(number, part)| Among::of(part, own.layout, number)).collect()
    }

    fn of(part: &'p Part<'p>, first: &Layout, number: usize) -> Among<'p> {
        Among { part, number, others: part.other_groups(first) }
    }

    /// The cell with these codes on a table's axes. Groups that are others in the first publication go by another name.
    pub fn place(&self, plan: &Plan, codes: &[&str]) -> Place {
        self.renamed(self.part.place(plan, codes))
    }

    /// The cell of everybody with a code.
    pub fn named(&self, dimension: &str, code: &str) -> Place {
        let codes = vec![(dimension.to_owned(), code.to_owned())];
        self.renamed(Place { codes, editions: self.part.editions() })
    }

    fn renamed(&self, mut place: Place) -> Place {
        place.codes.iter_mut().for_each(|(_, code)| *code = self.code(code));
        place
    }

    /// What the system calls a code of this publication.
    pub fn code(&self, code: &str) -> String {
        if self.others.contains(code) { format!("{code} ({})", self.number) } else { code.to_owned() }
    }

    /// Whether it is the one in the making.
    pub fn is_first(&self) -> bool {
        self.number == 0
    }

    /// Tells it apart from the others, of the first 64.
    pub fn bit(&self) -> u64 {
        1 << self.number.min(63)
    }
}

/// Whether a group leaves out one of these that its publication knows.
fn lacks(layout: &Layout, group: &Group, members: &[String]) -> bool {
    members.iter().any(|member| !group.members.contains(member) && is_known(layout, group, member))
}

fn is_known(layout: &Layout, group: &Group, code: &str) -> bool {
    let of_tree = layout.dimensions.iter().filter(|dimension| dimension.name == group.dimension).any(
        |dimension| matches!(&dimension.shape, Shape::Tree(tree) if tree.iter().any(|(known, _)| known == code)),
    );
    of_tree || layout.groups.iter().any(|known| known.dimension == group.dimension && known.code == code)
}

/// Whether a dimension is the one that tells editions apart.
pub(super) fn tells_editions(dimension: &Dimension) -> bool {
    dimension.name == EDITION
}

impl<'a> Names<'a> {
    pub fn of(first: &Part<'a>) -> Names<'a> {
        Names { dimensions: &first.layout.dimensions, whole: first.editions() }
    }

    /// As [`super::cells::key`] calls cells of the first publication; editions that it does not tell apart are told too.
    pub fn key(&self, place: &Place) -> String {
        let rank = |name: &str| self.dimensions.iter().position(|dimension| dimension.name == name);
        let mut parts: Vec<(usize, &str, String)> = (place.codes.iter())
            .map(|(name, code)| (rank(name).unwrap_or(usize::MAX), name.as_str(), code.clone()))
            .collect();
        if place.editions != self.whole {
            // No id has a line's end in it.
            parts.push((rank(EDITION).unwrap_or(usize::MAX), EDITION, place.editions.join("\n")));
        }
        parts.sort_unstable();
        let parts: Vec<String> = parts.into_iter().map(|(_, name, code)| format!("{name}={code}")).collect();
        parts.join(";")
    }
}

/// Editions that stand in the same sets.
pub(super) fn atoms(sets: &BTreeSet<Vec<String>>) -> Vec<Vec<String>> {
    let editions: BTreeSet<&String> = sets.iter().flatten().collect();
    let mut atoms: BTreeMap<Vec<bool>, Vec<String>> = BTreeMap::new();
    for edition in editions {
        let stands_in = sets.iter().map(|set| set.contains(edition)).collect();
        atoms.entry(stands_in).or_default().push(edition.clone());
    }
    atoms.into_values().collect()
}

/// The true counts over some editions, of every cell that a publication has over all of its own.
pub(super) fn counted_in(atoms: &[Vec<String>], among: &[Among<'_>]) -> HashMap<Place, i64> {
    let mut found = HashMap::new();
    for one in among {
        let (layout, editions) = (one.part.layout, one.part.editions());
        for atom in atoms.iter().filter(|atom| atom.iter().all(|edition| editions.contains(edition))) {
            let records = one.part.records.of_editions(atom);
            for plan in &layout.plans {
                let counts = counted(plan, &layout.dimensions, &layout.groups, &records);
                for (at, count) in counts.iter().enumerate() {
                    let place = one.place(plan, &codes_at(plan, at));
                    if place.editions == editions {
                        found.insert(Place { editions: atom.clone(), ..place }, whole(*count));
                    }
                }
            }
        }
    }
    found
}
