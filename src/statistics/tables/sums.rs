//! Which codes of one table are sums of codes of another: the same people cut another way.

use std::collections::{BTreeMap, BTreeSet};

use super::counts::counted_under;
use super::ring::{Ring, leaves};
use super::{Layout, Plan};
use crate::statistics::release::{Axis, Dimension, Group, Shape};

/// Each code that one axis has and another has not, as a group of the finest codes of that other, wherever they add up to it;
/// and the totals of a ring.
pub fn sums(layout: &Layout, ring: Option<&Ring>) -> Vec<Group> {
    let parts = ring.map_or(&[][..], |ring| &ring.parts);
    let groups = [layout.groups.as_slice(), parts].concat();
    let plan = ring.map(|ring| &ring.plan);
    let of = |dimension: &Dimension| of_dimension(layout, &groups, plan, dimension);
    layout.dimensions.iter().flat_map(of).collect()
}

fn of_dimension(layout: &Layout, groups: &[Group], ring: Option<&Plan>, dimension: &Dimension) -> Vec<Group> {
    let along = |plan: &'_ Plan| plan.axes.iter().find(|axis| axis.dimension == dimension.name).cloned();
    let ring: Option<Axis> = ring.and_then(along);
    let axes: BTreeSet<Vec<String>> =
        layout.plans.iter().filter_map(along).chain(ring.clone()).map(|axis| axis.codes).collect();
    let codes: BTreeSet<&String> = axes.iter().flatten().collect();
    let under: BTreeMap<&String, BTreeSet<&str>> =
        codes.iter().map(|code| (*code, leaves_under(dimension, groups, code))).collect();
    let mut sums = BTreeSet::new();
    for axis in &axes {
        let finest = finest(dimension, axis);
        let is_ring = ring.as_ref().is_some_and(|ring| ring.codes == *axis);
        for (code, own) in &under {
            let is_total = **code == dimension.total;
            if if is_total { !is_ring } else { axis.contains(code) } {
                continue;
            }
            let within: Vec<&String> =
                finest.iter().copied().filter(|part| under[*part].is_subset(own)).collect();
            let many: usize = within.iter().map(|part| under[*part].len()).sum();
            if many == own.len() && !within.is_empty() {
                sums.insert(((*code).clone(), within.into_iter().cloned().collect::<Vec<String>>()));
            }
        }
    }
    let group = |(code, members)| Group { dimension: dimension.name.clone(), code, members };
    sums.into_iter().map(group).collect()
}

/// The codes of an axis that are sums of none other there.
fn finest<'a>(dimension: &Dimension, codes: &'a [String]) -> Vec<&'a String> {
    let Shape::Tree(tree) = &dimension.shape else { return Vec::new() };
    let parent = |code: &str| tree.iter().find(|(own, _)| own == code).map(|(_, parent)| parent.as_str());
    let above: BTreeSet<&str> =
        codes.iter().flat_map(|code| std::iter::successors(parent(code), |code| parent(code))).collect();
    codes.iter().filter(|code| **code != dimension.total && !above.contains(code.as_str())).collect()
}

pub(super) fn leaves_under<'a>(dimension: &'a Dimension, groups: &[Group], code: &str) -> BTreeSet<&'a str> {
    let is_under =
        |leaf: &&str| code == dimension.total || counted_under(dimension, groups, leaf).contains(&code);
    leaves(dimension).into_iter().filter(is_under).collect()
}
