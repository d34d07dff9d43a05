//! What everybody knows of the cells: sums, and that nobody reaches a stage without the one before.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::cells::{Cells, codes_at, is_characteristic};
use super::protect::Rules;
use super::terms::gathered;
use crate::statistics::release::{Dimension, Group, Shape};
use crate::statistics::tables::{Layout, Plan, Ring};

/// A parent and its children: the parent is their sum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sum {
    pub parent: usize,
    pub children: Vec<usize>,
}

/// A row of a table along a dimension that tells something of people.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    pub parent: usize,
    /// Each with whether it is a leaf: a code without children.
    pub children: Vec<(usize, bool)>,
}

/// The cells with everything that binds them.
#[derive(Clone, Debug)]
pub struct System {
    pub cells: Cells,
    pub sums: Vec<Sum>,
    /// The first is at least the second.
    pub orders: Vec<(usize, usize)>,
    pub rows: Vec<Row>,
    /// Counts that stand in release.json whatever the tables show: how many records there are, in all and of each
    /// edition.
    pub is_told: Vec<bool>,
    /// What this publication does not show and must not: an earlier one hid it, or it lies between two of them.
    pub is_withheld: Vec<bool>,
    /// It stands in no table of any publication: it lies between two of them.
    pub is_between: Vec<bool>,
    /// For each cell the sums that it stands in.
    pub sums_of: Vec<Vec<usize>>,
    /// For each cell the orders that it stands in.
    pub orders_of: Vec<Vec<usize>>,
}

impl System {
    /// What an earlier publication showed stays shown, and what it hid stays hidden.
    pub(super) fn keep(&mut self, told: &[String], withheld: &[String]) {
        for (keys, of) in [(told, &mut self.is_told), (withheld, &mut self.is_withheld)] {
            for at in keys.iter().filter_map(|key| self.cells.at.get(key)) {
                of[*at] = true;
                self.is_between[*at] = false;
            }
        }
        for (told, withheld) in self.is_told.iter().zip(&mut self.is_withheld) {
            *withheld &= !told;
        }
    }

    /// The same without what is not heeded of what everybody knows: of the funnel, and of the lists.
    pub fn heeding(&self, rules: Rules) -> Cow<'_, System> {
        let mut heeded = Cow::Borrowed(self);
        if !rules.funnel {
            let orders_of = vec![Vec::new(); self.cells.len()];
            heeded = Cow::Owned(System { orders: Vec::new(), orders_of, ..heeded.into_owned() });
        }
        if !rules.listed {
            heeded.to_mut().cells.floors.fill(0);
        }
        heeded
    }

    /// Whether two cells stand in the same sum.
    pub fn are_neighbours(&self, one: usize, other: usize) -> bool {
        self.sums_of[one].iter().any(|sum| self.sums_of[other].contains(sum))
    }
}

/// What binds cells, in the making.
#[derive(Default)]
pub(super) struct Found {
    pub sums: Vec<Sum>,
    pub orders: Vec<(usize, usize)>,
    pub(super) rows: Vec<Row>,
}

/// What there is where a table has some codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum At {
    Cell(usize),
    /// No table shows it, and everybody knows that it is empty.
    Nobody,
    Unknown,
}

/// The axes of a table with their dimensions.
fn along<'a>(layout: &'a Layout, plan: &'a Plan) -> impl Iterator<Item = (usize, &'a Dimension)> {
    plan.axes.iter().enumerate().filter_map(|(at, axis)| {
        Some((at, layout.dimensions.iter().find(|dimension| dimension.name == axis.dimension)?))
    })
}

impl Found {
    /// Everything that binds the cells along the axes of some tables. `places` has them for each table.
    pub fn take(&mut self, layout: &Layout, places: &[Vec<usize>]) {
        for (plan, own) in layout.plans.iter().zip(places) {
            for (axis, dimension) in along(layout, plan) {
                self.along(plan, own, axis, dimension);
            }
        }
    }

    /// Nobody reaches a stage without the one before, in the table of a ring either. `own` are its cells.
    pub fn take_ring(&mut self, layout: &Layout, ring: &Ring, own: &[usize]) {
        for (axis, dimension) in along(layout, &ring.plan) {
            if matches!(dimension.shape, Shape::Ordered(_)) {
                self.along(&ring.plan, own, axis, dimension);
            }
        }
    }

    /// Sums, rows and orders along one axis of a table.
    fn along(&mut self, plan: &Plan, own: &[usize], axis: usize, dimension: &Dimension) {
        let codes = &plan.axes[axis].codes;
        let step: usize = plan.axes[axis + 1..].iter().map(|axis| axis.codes.len()).product();
        let lines = (0..own.len()).filter(|at| (at / step).is_multiple_of(codes.len()));
        for first in lines {
            let cell = |at: usize| own[first + at * step];
            match &dimension.shape {
                Shape::Ordered(_) => self.orders.extend((1..codes.len()).map(|at| (cell(at - 1), cell(at)))),
                Shape::Tree(tree) => self.families(codes, tree, is_characteristic(dimension), cell),
            }
        }
    }

    /// Each code of a line with its children.
    fn families(
        &mut self,
        codes: &[String],
        tree: &[(String, String)],
        is_telling: bool,
        cell: impl Fn(usize) -> usize,
    ) {
        let children_of = |parent: &str| {
            let is_child = |code: &String| tree.iter().any(|(known, of)| known == code && of == parent);
            (0..codes.len()).filter(|at| is_child(&codes[*at])).collect::<Vec<_>>()
        };
        for (at, code) in codes.iter().enumerate() {
            let children = children_of(code);
            if children.is_empty() {
                continue;
            }
            if is_telling {
                let with_leaf = |child: &usize| (cell(*child), children_of(&codes[*child]).is_empty());
                self.rows.push(Row { parent: cell(at), children: children.iter().map(with_leaf).collect() });
            }
            self.sums.push(Sum { parent: cell(at), children: children.into_iter().map(&cell).collect() });
        }
    }

    /// A group's cell is the sum of its members', wherever all of them stand in some table or are empty. `find` tells of a
    /// cell by the codes on a table's axes.
    pub fn group(&mut self, group: &Group, plan: &Plan, find: impl Fn(&Plan, &[&str]) -> At) {
        let Some(axis) = plan.axes.iter().position(|axis| axis.dimension == group.dimension) else { return };
        for at in 0..plan.len() {
            let mut codes = codes_at(plan, at);
            if codes[axis] != group.code {
                continue;
            }
            let At::Cell(parent) = find(plan, &codes) else { continue };
            let members: Option<Vec<usize>> = (group.members.iter())
                .filter_map(|member| {
                    codes[axis] = member;
                    match find(plan, &codes) {
                        At::Cell(at) => Some(Some(at)),
                        At::Nobody => None,
                        At::Unknown => Some(None),
                    }
                })
                .collect();
            self.sums.extend(members.map(|children| Sum { parent, children }));
        }
    }

    pub fn into_system(self, cells: Cells) -> System {
        let same = same_people(cells.len(), &self.sums);
        let cells_of = |at: usize| cells.keys[same[at]].as_str();
        let merged = cells.merged(&same);
        let to = |at: usize| merged.at[cells_of(at)];
        let mut sums: Vec<Sum> = (self.sums.iter())
            .filter(|sum| sum.children.len() > 1)
            .map(|sum| Sum {
                parent: to(sum.parent),
                children: sum.children.iter().map(|at| to(*at)).collect(),
            })
            .collect();
        for sum in &mut sums {
            sum.children.sort_unstable();
        }
        let mut orders: Vec<_> = self.orders.iter().map(|(one, other)| (to(*one), to(*other))).collect();
        let rows = self.rows.iter().map(|row| Row {
            parent: to(row.parent),
            children: row.children.iter().map(|(at, is_leaf)| (to(*at), *is_leaf)).collect(),
        });
        let mut rows: Vec<Row> = rows.collect();
        once(&mut sums);
        once(&mut orders);
        once(&mut rows);
        orders.retain(|(one, other)| one != other);
        let mut sums_of = vec![Vec::new(); merged.len()];
        for (at, sum) in sums.iter().enumerate() {
            sum.children.iter().chain([&sum.parent]).for_each(|cell| sums_of[*cell].push(at));
        }
        let mut orders_of = vec![Vec::new(); merged.len()];
        for (at, (one, other)) in orders.iter().enumerate() {
            orders_of[*one].push(at);
            orders_of[*other].push(at);
        }
        let mut is_told = vec![false; merged.len()];
        for (key, at) in &merged.at {
            is_told[*at] |= key.is_empty() || (key.starts_with("edition=") && !key.contains(';'));
        }
        let mut is_withheld = vec![true; merged.len()];
        merged.of_table.iter().flatten().for_each(|cell| is_withheld[*cell] = false);
        let is_between = is_withheld.clone();
        System { cells: merged, sums, orders, rows, is_told, is_withheld, is_between, sums_of, orders_of }
    }
}

/// Keeps the first of each, in order.
fn once<T: Clone + Eq + std::hash::Hash>(all: &mut Vec<T>) {
    let mut seen = HashSet::new();
    all.retain(|one| seen.insert(one.clone()));
}

/// For each cell the one that stands for all that hold the same people whatever the records are: a parent with one child,
/// a region and a group with the same countries. Two sums that are alike but for one cell each make these two the same.
fn same_people(cells: usize, sums: &[Sum]) -> Vec<usize> {
    let mut same: Vec<usize> = (0..cells).collect();
    loop {
        let mut last: HashMap<(Vec<(usize, i64)>, i64), usize> = HashMap::new();
        let mut is_changed = false;
        let mut join = |same: &mut Vec<usize>, one: usize, other: usize| {
            let (one, other) = (root(same, one), root(same, other));
            is_changed |= one != other;
            same[one.max(other)] = one.min(other);
        };
        for sum in sums {
            let terms = terms(&same, sum);
            if let [(one, 1), (other, -1)] | [(one, -1), (other, 1)] = terms[..] {
                join(&mut same, one, other);
                continue;
            }
            for at in 0..terms.len() {
                let mut rest = terms.clone();
                let (cell, factor) = rest.remove(at);
                if let Some(other) = last.insert((rest, factor), cell) {
                    join(&mut same, cell, other);
                }
            }
        }
        if !is_changed {
            return (0..cells).map(|at| root(&same, at)).collect();
        }
    }
}

fn root(same: &[usize], mut at: usize) -> usize {
    while same[at] != at {
        at = same[at];
    }
    at
}

/// A sum as terms that add up to nothing, in order; what stands on both sides is left out.
fn terms(same: &[usize], sum: &Sum) -> Vec<(usize, i64)> {
    let children = sum.children.iter().map(|child| (root(same, *child), -1));
    gathered(children.chain([(root(same, sum.parent), 1)]))
}
