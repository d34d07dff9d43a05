//! Counting: how many records each cell of a table holds.

use super::Plan;
use crate::statistics::records::Records;
use crate::statistics::release::{Axis, Dimension, Group, Shape};

/// The counts of a table's cells, the last axis fastest. Margins count every record once.
pub fn counted(plan: &Plan, dimensions: &[Dimension], groups: &[Group], records: &Records) -> Vec<u64> {
    let mut counts = vec![0; plan.len()];
    let axes: Vec<Counting<'_>> =
        plan.axes.iter().filter_map(|axis| Counting::of(axis, dimensions, groups, records)).collect();
    let mut places = vec![0];
    for record in 0..records.len() {
        places.clear();
        places.push(0);
        for axis in &axes {
            axis.step(record, &mut places);
        }
        for place in &places {
            counts[*place] += 1;
        }
    }
    counts
}

/// For each record the places on one axis at which it counts.
struct Counting<'a> {
    length: usize,
    of: &'a [usize],
    places: Vec<Vec<usize>>,
}

impl<'a> Counting<'a> {
    fn of(axis: &Axis, dimensions: &[Dimension], groups: &[Group], records: &'a Records) -> Option<Self> {
        let dimension = dimensions.iter().find(|dimension| dimension.name == axis.dimension)?;
        let column = records.column(&dimension.column)?;
        let places = column.words.iter().map(|word| {
            let counted =
                counted_under(dimension, groups, dimension.codes_of.get(word).map_or("", String::as_str));
            let is_counted = |code: &&String| counted.contains(&code.as_str());
            axis.codes.iter().enumerate().filter(|(_, code)| is_counted(code)).map(|(at, _)| at).collect()
        });
        Some(Self { length: axis.codes.len(), of: &column.of, places: places.collect() })
    }

    /// From the places on the axes before to those with this one.
    fn step(&self, record: usize, places: &mut Vec<usize>) {
        let own = &self.places[self.of[record]];
        let before = std::mem::take(places);
        places.extend(before.iter().flat_map(|place| own.iter().map(move |at| place * self.length + at)));
    }
}

/// Every code under which a record with this one counts.
pub(super) fn counted_under<'a>(
    dimension: &'a Dimension,
    groups: &'a [Group],
    code: &'a str,
) -> Vec<&'a str> {
    let mut codes = match &dimension.shape {
        Shape::Ordered(stages) => {
            let far = stages.iter().position(|stage| stage == code).map_or(0, |at| at + 1);
            return stages[..far].iter().map(String::as_str).collect();
        }
        Shape::Tree(tree) => {
            let mut codes = vec![code];
            let parent =
                |code: &str| tree.iter().find(|(known, _)| known == code).map(|(_, parent)| parent.as_str());
            while let Some(parent) = codes.last().and_then(|code| parent(code)) {
                codes.push(parent);
            }
            codes
        }
    };
    let of_groups = groups.iter().filter(|group| group.members.iter().any(|member| member == code));
    codes.extend(of_groups.map(|group| group.code.as_str()));
    codes
}
