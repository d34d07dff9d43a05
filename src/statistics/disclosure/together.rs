//! All publications of one system as if they were one over all their editions: a ring may have tables of several. Where two
//! tables have codes in common, these are told apart by edition too, because whoever has both can subtract.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::part::{Among, EDITION, Part, Place};
use crate::statistics::records::Records;
use crate::statistics::release::{Axis, Dimension, Group};
use crate::statistics::tables::{Layout, Plan, Ring, sums};

mod merging;
mod people;

use merging::Merging;

/// What tables of one or several publications tell of one another.
pub(super) struct Together<'a> {
    pub layout: Cow<'a, Layout>,
    pub records: Cow<'a, Records>,
    /// The ring that they are in.
    pub ring: Option<Ring>,
    /// Codes of one axis that are sums of another's, those of the ring among them.
    pub sums: Vec<Group>,
    pub shared: Vec<Shared>,
    /// All of them, sorted.
    editions: Vec<String>,
}

/// What tables of two publications have in common, whether they show it or it is a sum of what they show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shared {
    /// Dimensions with their codes, but for the editions.
    axes: Vec<(String, Vec<String>)>,
    pub publications: [usize; 2],
}

/// The ring that the tables of a publication and of earlier ones are in, if they are in one.
pub fn ring(own: &Part<'_>, earlier: &[Part<'_>]) -> Option<Ring> {
    if earlier.is_empty() {
        return Ring::of(own.layout, None);
    }
    let among = Among::all(own, earlier);
    Ring::of(&Merging::of(&among, &editions_of(&among)).merged().0, Some(EDITION))
}

/// All editions, sorted.
fn editions_of(among: &[Among<'_>]) -> Vec<String> {
    let editions: BTreeSet<String> = among.iter().flat_map(|one| one.part.editions()).collect();
    editions.into_iter().collect()
}

impl<'a> Together<'a> {
    pub fn of(among: &[Among<'a>]) -> Together<'a> {
        let editions = editions_of(among);
        if let [one] = among {
            let (layout, records) = (Cow::Borrowed(one.part.layout), Cow::Borrowed(one.part.records));
            let ring = Ring::of(&layout, None);
            let sums = sums(&layout, ring.as_ref());
            return Together { layout, records, ring, sums, shared: Vec::new(), editions };
        }
        let (layout, shared) = Merging::of(among, &editions).merged();
        let ring = Ring::of(&layout, Some(EDITION));
        let sums = sums(&layout, ring.as_ref());
        let records = Cow::Owned(people::joined(among, &layout.dimensions));
        let ring = ring.map(|ring| over_sets(ring, &layout.groups));
        Together { layout: Cow::Owned(layout), records, ring, sums, shared, editions }
    }

    /// The groups of all publications and the codes that only the ring has.
    pub fn groups(&self) -> Vec<Group> {
        let parts = self.ring.as_ref().map_or(&[][..], |ring| &ring.parts);
        [self.layout.groups.as_slice(), parts].concat()
    }

    /// What tables of two publications have in common, as a table over all editions.
    pub fn plan(shared: &Shared) -> Plan {
        let axis = |(dimension, codes): &(String, Vec<String>)| Axis {
            dimension: dimension.clone(),
            codes: codes.clone(),
        };
        Plan { id: String::new(), axes: shared.axes.iter().map(axis).collect(), k: 0 }
    }

    /// The cell with these codes on the axes of a table, or of the ring.
    pub fn place(&self, plan: &Plan, codes: &[&str]) -> Place {
        let mut place = Place { codes: Vec::new(), editions: self.editions.clone() };
        for (axis, code) in plan.axes.iter().zip(codes) {
            let of = |dimension: &&Dimension| dimension.name == axis.dimension;
            let is_total = self.layout.dimensions.iter().find(of).is_some_and(|of| of.total == *code);
            match axis.dimension.as_str() {
                _ if is_total => {}
                EDITION => place.editions = self.editions_of(code),
                name => place.codes.push((name.to_owned(), (*code).to_owned())),
            }
        }
        place.codes.sort_unstable();
        place
    }

    fn editions_of(&self, code: &str) -> Vec<String> {
        let parts = self.ring.iter().flat_map(|ring| &ring.parts);
        let mut sets = self.layout.groups.iter().chain(parts);
        let set = sets.find(|group| group.dimension == EDITION && group.code == code);
        set.map_or_else(|| vec![code.to_owned()], |set| set.members.clone())
    }
}

/// The ring counted over some of all editions too, because each table counts only some.
fn over_sets(mut ring: Ring, groups: &[Group]) -> Ring {
    for axis in ring.plan.axes.iter_mut().filter(|axis| axis.dimension == EDITION) {
        let sets = groups.iter().filter(|group| group.dimension == EDITION).map(|set| &set.code);
        let new: Vec<String> = sets.filter(|code| !axis.codes.contains(code)).cloned().collect();
        axis.codes.extend(new);
    }
    ring
}
