//! Tables in a ring: they bind one another through the people behind them, although no sum says so.
//!
//! Regions by seniority and regional groups by seniority have no country in common, but where a region and a group are of
//! the same countries they are the same people, by seniority too. Tables tell no more than their sums if their cuts can be
//! taken away one after the other: each that only one table has, and each table within another (Vorob'ev 1962, Theory of
//! Probability and its Applications 7, 147–163; Graham's reduction in Beeri, Fagin, Maier and Yannakakis 1983, JACM 30,
//! 479–513). What stays is a ring, and so are cuts that lie across one another if no table has them all. It gets a table of its own that nobody shows, with everybody told apart along all cuts of
//! the ring at once: with that table there is no ring any more, and sums say everything.

use std::collections::{BTreeMap, BTreeSet};

use super::counts::counted_under;
use super::{Layout, Plan};
use crate::statistics::release::{Axis, Dimension, Group, Shape};

/// The table of a ring, that nobody shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Ring {
    pub plan: Plan,
    /// The codes of its axes that no table shows, each with those that count under it.
    pub parts: Vec<Group>,
    /// The tables that are in it.
    pub tables: Vec<String>,
}

/// One way of telling the codes of a dimension apart that cannot be told apart further: for each a number, equal where
/// they are not told apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Cut {
    dimension: usize,
    part_of: Vec<usize>,
}

impl Ring {
    /// More cells than this take too long.
    pub const MOST: usize = 5_000;

    /// None if the tables are in no ring. If they are, all cuts of one dimension may be asked for.
    pub fn of(layout: &Layout, always: Option<&str>) -> Option<Ring> {
        let cuts: Vec<Vec<Cut>> = layout.plans.iter().map(|plan| cuts(layout, plan)).collect();
        let edges = edges(&cuts);
        let mut ring = closing(&edges, BTreeSet::new());
        if ring.is_empty() {
            return None;
        }
        let is_asked = |cut: &&Cut| always == Some(layout.dimensions[cut.dimension].name.as_str());
        if always.is_some() {
            let asked = edges.iter().flatten().filter(is_asked).cloned();
            ring = closing(&edges, ring.into_iter().chain(asked).collect());
        }
        let mut found = Ring {
            plan: Plan { id: String::new(), axes: Vec::new(), k: 0 },
            parts: Vec::new(),
            tables: Vec::new(),
        };
        for (at, dimension) in layout.dimensions.iter().enumerate() {
            let own: Vec<&Cut> = ring.iter().filter(|cut| cut.dimension == at).collect();
            if !own.is_empty() {
                found.add(dimension, &together(&own));
            }
        }
        // A table that has no more of the ring than another has adds nothing to it.
        let share = |own: &Vec<Cut>| own.iter().filter(|cut| ring.contains(cut)).cloned().collect();
        let shares: Vec<BTreeSet<Cut>> = cuts.iter().map(share).collect();
        let is_in = |own: &BTreeSet<Cut>| {
            !own.is_empty() && !shares.iter().any(|other| own != other && own.is_subset(other))
        };
        let tables = layout.plans.iter().zip(&shares).filter(|(_, own)| is_in(own));
        let tables = tables.map(|(plan, _)| plan.id.clone()).filter(|id| !id.is_empty());
        found.tables = tables.collect();
        Some(found)
    }

    /// Whether nobody can go through all of its cells in time.
    pub fn is_too_large(&self) -> bool {
        self.plan.len() > Self::MOST
    }

    /// Adds an axis whose codes are the parts of a dimension.
    fn add(&mut self, dimension: &Dimension, part_of: &[usize]) {
        let mut codes = vec![dimension.total.clone()];
        if let Shape::Ordered(stages) = &dimension.shape {
            codes.clone_from(stages);
        } else {
            let parts = parts(dimension, part_of);
            codes.extend(parts.keys().cloned());
            let several = parts.iter().filter(|(code, leaves)| leaves[..] != [code.as_str()]);
            self.parts.extend(several.map(|(code, leaves)| Group {
                dimension: dimension.name.clone(),
                code: code.clone(),
                members: leaves.iter().map(|leaf| (*leaf).to_owned()).collect(),
            }));
        }
        self.plan.axes.push(Axis { dimension: dimension.name.clone(), codes });
    }
}

/// The parts by code, each with the codes in it: its own, if it is but one and everybody calls it so.
fn parts<'a>(dimension: &'a Dimension, part_of: &[usize]) -> BTreeMap<String, Vec<&'a str>> {
    let mut parts: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for (leaf, part) in leaves(dimension).into_iter().zip(part_of) {
        parts.entry(*part).or_default().push(leaf);
    }
    let named = |(at, leaves): (usize, Vec<&'a str>)| match leaves[..] {
        [alone] if dimension.name != "geo" => (alone.to_owned(), leaves),
        // No code of a file has a line's end in it.
        _ => (format!("\n{at}"), leaves),
    };
    parts.into_iter().map(named).collect()
}

/// The codes with nothing below them.
pub(super) fn leaves(dimension: &Dimension) -> Vec<&str> {
    match &dimension.shape {
        Shape::Ordered(codes) => codes.iter().map(String::as_str).collect(),
        Shape::Tree(tree) => {
            let is_leaf = |code: &str| tree.iter().all(|(_, parent)| parent != code);
            tree.iter().map(|(code, _)| code.as_str()).filter(|code| is_leaf(code)).collect()
        }
    }
}

/// How a table tells people apart along each of its axes, but for those along which it does not.
fn cuts(layout: &Layout, plan: &Plan) -> Vec<Cut> {
    let cut = |axis: &Axis| {
        let dimension = layout.dimensions.iter().position(|dimension| dimension.name == axis.dimension)?;
        let of = &layout.dimensions[dimension];
        let shown_under = |leaf: &str| {
            let counted = counted_under(of, &layout.groups, leaf);
            axis.codes.iter().map(|code| counted.contains(&code.as_str())).collect::<Vec<bool>>()
        };
        let part_of = numbered(leaves(of).into_iter().map(shown_under));
        part_of.iter().any(|part| *part > 0).then_some(Cut { dimension, part_of })
    };
    plan.axes.iter().filter_map(cut).collect()
}

/// Equal things by equal numbers, from 0.
fn numbered<T: Ord>(things: impl Iterator<Item = T>) -> Vec<usize> {
    let mut known = BTreeMap::new();
    things
        .map(|thing| {
            let next = known.len();
            *known.entry(thing).or_insert(next)
        })
        .collect()
}

/// What cuts along one dimension tell apart when they are taken together.
fn together(cuts: &[&Cut]) -> Vec<usize> {
    let leaves = cuts.first().map_or(0, |cut| cut.part_of.len());
    numbered((0..leaves).map(|leaf| cuts.iter().map(|cut| cut.part_of[leaf]).collect::<Vec<usize>>()))
}

impl Cut {
    /// Whether it tells apart all that another does.
    fn refines(&self, other: &Cut) -> bool {
        self.dimension == other.dimension && together(&[self, other]) == self.part_of
    }
}

/// For each table its cuts and all coarser ones that another table has.
fn edges(tables: &[Vec<Cut>]) -> Vec<BTreeSet<Cut>> {
    let all: BTreeSet<&Cut> = tables.iter().flatten().collect();
    let coarser = |own: &Vec<Cut>| {
        all.iter().filter(|cut| own.iter().any(|own| own.refines(cut))).map(|cut| (*cut).clone()).collect()
    };
    tables.iter().map(coarser).collect()
}

/// The cuts of a dimension that no table has all of: everybody knows how they lie across one another, and which parts of
/// them nobody can be in.
fn crossing(edges: &[BTreeSet<Cut>]) -> BTreeSet<Cut> {
    let mut of: BTreeMap<usize, BTreeSet<Cut>> = BTreeMap::new();
    for cut in edges.iter().flatten() {
        of.entry(cut.dimension).or_default().insert(cut.clone());
    }
    of.into_values().filter(|cuts| !edges.iter().any(|edge| cuts.is_subset(edge))).flatten().collect()
}

/// The cuts of a table with which there is no ring any more, these among them; none if there is none without it.
fn closing(edges: &[BTreeSet<Cut>], mut ring: BTreeSet<Cut>) -> BTreeSet<Cut> {
    ring.extend(crossing(edges));
    loop {
        let left = reduced(edges.iter().chain([&ring]).cloned().collect());
        if left.is_empty() {
            return ring;
        }
        ring.extend(left.into_iter().flatten());
    }
}

/// What stays when cuts that stand alone and tables within others are taken away.
fn reduced(mut edges: Vec<BTreeSet<Cut>>) -> Vec<BTreeSet<Cut>> {
    loop {
        let before: usize = edges.iter().map(|edge| edge.len() + 1).sum();
        let mut times: BTreeMap<Cut, usize> = BTreeMap::new();
        edges.iter().flatten().for_each(|cut| *times.entry(cut.clone()).or_default() += 1);
        edges.iter_mut().for_each(|edge| edge.retain(|cut| times[cut] > 1));
        let mut at = 0;
        while at < edges.len() {
            let is_within = (0..edges.len()).any(|other| other != at && edges[at].is_subset(&edges[other]));
            if is_within || edges[at].is_empty() {
                edges.remove(at);
            } else {
                at += 1;
            }
        }
        if edges.iter().map(|edge| edge.len() + 1).sum::<usize>() == before {
            return edges;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cut(dimension: usize) -> Cut {
        Cut { dimension, part_of: vec![0, 1] }
    }

    /// Whether tables can stand in an order in which each has in common with all before it no more than with one of them:
    /// by trying every order.
    fn has_order(tables: &[BTreeSet<Cut>], chosen: &[usize]) -> bool {
        if chosen.len() == tables.len() {
            return true;
        }
        (0..tables.len()).filter(|at| !chosen.contains(at)).any(|at| {
            let before: BTreeSet<Cut> = chosen.iter().flat_map(|one| &tables[*one]).cloned().collect();
            let common: BTreeSet<Cut> = tables[at].intersection(&before).cloned().collect();
            let is_in_one = common.is_empty() || chosen.iter().any(|one| common.is_subset(&tables[*one]));
            is_in_one && has_order(tables, &[chosen, &[at]].concat())
        })
    }

    proptest! {
        #[test]
        fn what_is_no_ring_has_an_order_and_with_the_table_of_the_ring_there_is_one(
            tables in prop::collection::vec(prop::collection::btree_set(0_usize..5, 1..4), 1..6)
        ) {
            let mut tables: Vec<BTreeSet<Cut>> =
                tables.into_iter().map(|own| own.into_iter().map(cut).collect()).collect();
            let ring = closing(&tables, BTreeSet::new());
            prop_assert_eq!(ring.is_empty(), has_order(&tables, &[]));
            tables.push(ring);
            prop_assert!(has_order(&tables, &[]));
        }
    }
}
