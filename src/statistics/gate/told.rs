//! What the tables of all publications over the same records tell people apart by.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::cuts::{Cut, Named, cut_of, is_told_by};
use super::publication::{EDITION, Publication};
use super::records::counted_under;
use super::table::{Axis, is_known};

/// Other names for codes, by dimension and code.
pub(super) type Renamed = FxHashMap<(String, String), String>;

/// Tables, and everything that any publication lists.
pub(super) struct Told<'a> {
    pub publications: Vec<(&'a Publication, &'a Renamed)>,
    /// Of each dimension what nothing is under; of stages, all. Of editions, all of all publications.
    pub leaves: BTreeMap<String, Vec<String>>,
    pub tables: Vec<Telling>,
}

/// One table.
pub(super) struct Telling {
    /// As somebody is told of it.
    pub name: String,
    /// Its publication by number.
    pub of: usize,
    /// Its dimensions with the codes that it shows or that everybody knows to be empty there; editions left out.
    pub axes: BTreeMap<String, Named>,
    pub cuts: Vec<Cut>,
    tells_editions: bool,
}

/// What two tables tell both, shown or added up, whatever the editions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shared {
    pub of: [usize; 2],
    pub axes: Vec<(String, Named)>,
}

impl<'a> Told<'a> {
    pub fn of(publications: Vec<(&'a Publication, &'a Renamed)>) -> Self {
        let leaves = leaves(&publications);
        let mut this = Self { publications, leaves, tables: Vec::new() };
        for (of, (publication, _)) in this.publications.iter().enumerate() {
            for table in &publication.tables {
                let name = if of == 0 { table.id.clone() } else { format!("{} (earlier)", table.id) };
                let mut telling = Telling {
                    name,
                    of,
                    axes: BTreeMap::new(),
                    cuts: Vec::new(),
                    tells_editions: table.axes.iter().any(|axis| axis.dim == EDITION && axis.codes.len() > 1),
                };
                for axis in table.axes.iter().filter(|axis| axis.dim != EDITION) {
                    telling.axes.insert(axis.dim.clone(), this.named(of, axis));
                }
                let many = |dim: &String| this.leaves[dim].len();
                telling.cuts = (telling.axes.iter())
                    .filter_map(|(dim, named)| cut_of(dim, many(dim), named))
                    .chain(this.edition_cut(publication, telling.tells_editions))
                    .collect();
                this.tables.push(telling);
            }
        }
        this
    }

    /// Whether its codes are stages.
    pub fn is_ordered(&self, dim: &str) -> bool {
        self.publications.iter().any(|(one, _)| one.written.dims.get(dim).is_some_and(|dim| dim.is_ordered()))
    }

    /// A code of a tree and those above it.
    pub fn chain<'c>(&'c self, dim: &str, code: &'c str) -> Vec<&'c str> {
        let chain = |(one, _): &'c (&Publication, &Renamed)| one.written.dims.get(dim)?.chain(code);
        self.publications.iter().find_map(chain).unwrap_or_else(|| vec![code])
    }

    /// What tables have in common that count other editions; nothing of one publication alone.
    pub fn shared(&self) -> Vec<Shared> {
        if self.publications.len() < 2 {
            return Vec::new();
        }
        let mut shared = BTreeSet::new();
        for (at, one) in self.tables.iter().enumerate() {
            for other in &self.tables[at..] {
                if one.of != other.of || one.tells_editions || other.tells_editions {
                    shared.insert(Shared { of: [one.of, other.of], axes: self.in_common(one, other) });
                }
            }
        }
        shared.into_iter().collect()
    }

    /// The cuts of what is shared; every edition is told apart there.
    pub fn cuts(&self, shared: &Shared) -> Vec<Cut> {
        let cuts = shared.axes.iter().filter_map(|(dim, named)| cut_of(dim, self.leaves[dim].len(), named));
        let sets = self.tables.iter().flat_map(|table| &table.cuts).filter(|cut| cut.0 == EDITION);
        cuts.chain(sets.cloned().collect::<BTreeSet<_>>()).collect()
    }

    fn in_common(&self, one: &Telling, other: &Telling) -> Vec<(String, Named)> {
        let both = one.axes.iter().filter_map(|(dim, own)| Some((dim, own, other.axes.get(dim)?)));
        let named = both.map(|(dim, own, theirs)| {
            let all: BTreeSet<&(String, Vec<usize>)> = own.iter().chain(theirs).collect();
            let many = self.leaves[dim].len();
            let is_told = |named: &&&(String, Vec<usize>)| {
                is_told_by(own, &named.1, many) && is_told_by(theirs, &named.1, many)
            };
            (dim.clone(), all.iter().filter(is_told).map(|named| (*named).clone()).collect::<Named>())
        });
        named.filter(|(_, named)| !named.is_empty()).collect()
    }

    /// The codes of an axis with the leaves under each, the total left out. A leaf that the publication does not list is
    /// nobody there, so that it may stand where others of its level do.
    fn named(&self, of: usize, axis: &Axis) -> Named {
        let (publication, renamed) = self.publications[of];
        let written = &publication.written;
        let dimension = &written.dims[&axis.dim];
        let depth = |code: &str| self.chain(&axis.dim, code).len();
        let is_listed = |code: &str| is_known(written, &axis.dim, code);
        let own = axis.codes.iter().filter(|code| **code != dimension.total);
        let levels: BTreeSet<usize> =
            own.filter(|code| dimension.parent.contains_key(*code)).map(|code| depth(code)).collect();
        let mut named: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, leaf) in self.leaves[&axis.dim].iter().enumerate() {
            let codes: BTreeSet<&str> = if is_listed(leaf) {
                counted_under(written, axis, leaf).into_iter().map(|at| axis.codes[at].as_str()).collect()
            } else {
                let elsewhere = self.elsewhere(of, axis, leaf).into_iter();
                let level = self.chain(&axis.dim, leaf).into_iter();
                let level = level.filter(|code| !is_listed(code) && levels.contains(&depth(code)));
                elsewhere.chain(level).collect()
            };
            for code in codes.into_iter().filter(|code| *code != dimension.total) {
                let name = renamed.get(&(axis.dim.clone(), code.to_owned()));
                named.entry(name.map_or(code, String::as_str).to_owned()).or_default().push(at);
            }
        }
        named.into_iter().collect()
    }

    /// The codes of an axis under which another publication counts a leaf that this one does not list.
    fn elsewhere<'c>(&self, of: usize, axis: &'c Axis, leaf: &str) -> Vec<&'c str> {
        let lists = |(one, _): &&(&Publication, &Renamed)| is_known(&one.written, &axis.dim, leaf);
        let Some((other, renamed)) = self.publications.iter().find(lists) else { return Vec::new() };
        let name = |code: &String| (axis.dim.clone(), code.clone());
        let is_same = |code: &String| renamed.get(&name(code)) == self.publications[of].1.get(&name(code));
        let under: BTreeSet<usize> = counted_under(&other.written, axis, leaf).into_iter().collect();
        let codes = under.into_iter().map(|at| &axis.codes[at]).filter(|code| is_same(code));
        codes.map(String::as_str).collect()
    }

    /// How a table tells the editions of all publications apart: those that it counts from the others.
    fn edition_cut(&self, publication: &Publication, tells: bool) -> Option<Cut> {
        let (own, all) = (publication.editions(), &self.leaves[EDITION]);
        let class = |edition: &String| (own.contains(edition), tells && own.contains(edition));
        let least = |edition: &String| {
            let alike =
                |other: &String| class(other) == class(edition) && !(class(edition).1 && other != edition);
            all.iter().position(alike)
        };
        let cut: Vec<usize> = all.iter().filter_map(least).collect();
        cut.iter().any(|first| *first > 0).then(|| (EDITION.to_owned(), cut))
    }
}

fn leaves(publications: &[(&Publication, &Renamed)]) -> BTreeMap<String, Vec<String>> {
    let mut leaves: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let dims = publications.iter().flat_map(|(one, _)| &one.written.dims).filter(|(dim, _)| *dim != EDITION);
    for (name, dimension) in dims {
        let own = leaves.entry(name.clone()).or_default();
        if dimension.is_ordered() {
            own.clone_from(&dimension.ordered);
            continue;
        }
        let new = dimension.parent.keys().filter(|code| dimension.is_leaf(code) && !own.contains(code));
        let new: Vec<String> = new.cloned().collect();
        own.extend(new);
    }
    for (name, own) in &mut leaves {
        let is_above = |code: &String| {
            publications.iter().any(|(one, _)| {
                one.written.dims.get(name).is_some_and(|of| !of.is_ordered() && !of.is_leaf(code))
            })
        };
        own.retain(|code| !is_above(code));
    }
    let editions: BTreeSet<String> = publications.iter().flat_map(|(one, _)| one.editions()).collect();
    leaves.insert(EDITION.to_owned(), editions.into_iter().collect());
    leaves
}
