//! Codes that one publication lists and another does not: nobody of the other's editions has them, as each lists all that
//! occur.

use std::collections::HashSet;

use super::part::{Part, Place};
use super::system::Found;
use crate::statistics::release::{Group, Shape};

/// Dimensions and codes.
type Codes = HashSet<(String, String)>;

/// Of each publication, its editions with the dimension and code of what is absent there.
#[derive(Default)]
pub(super) struct Absent(Vec<(Vec<String>, Codes)>);

impl Absent {
    pub fn of(parts: &[&Part<'_>]) -> Absent {
        let listed: Vec<Codes> = parts.iter().map(|part| codes(part)).collect();
        let every: HashSet<&(String, String)> = listed.iter().flatten().collect();
        let absent = parts.iter().zip(&listed).map(|(part, listed)| {
            let tells = |name: &str| part.layout.dimensions.iter().any(|dimension| dimension.name == name);
            let lacks = |pair: &&&(String, String)| tells(&pair.0) && !listed.contains(*pair);
            (part.editions(), every.iter().filter(lacks).map(|pair| (*pair).clone()).collect())
        });
        Absent(absent.collect())
    }

    /// Takes in codes that are nothing but others taken together.
    pub fn add(&mut self, parts: &[Group]) {
        for (_, absent) in &mut self.0 {
            let lacks = |part: &&Group| {
                part.members.iter().all(|member| absent.contains(&(part.dimension.clone(), member.clone())))
            };
            let parts: Vec<&Group> = parts.iter().filter(lacks).collect();
            absent.extend(parts.into_iter().map(|part| (part.dimension.clone(), part.code.clone())));
        }
    }

    /// Whether everybody knows that a cell is empty.
    pub fn is_nobody(&self, place: &Place) -> bool {
        let covers = |own: &[String]| place.editions.iter().all(|edition| own.contains(edition));
        let lacks = |absent: &Codes| place.codes.iter().any(|pair| absent.contains(pair));
        self.0.iter().any(|(own, absent)| lacks(absent) && covers(own))
    }
}

/// What the trees of a publication list, but for the editions. Stages are always all there, and groups are asked for.
fn codes(part: &Part<'_>) -> Codes {
    let mut codes = HashSet::new();
    for dimension in part.layout.dimensions.iter().filter(|dimension| !super::part::tells_editions(dimension))
    {
        if let Shape::Tree(tree) = &dimension.shape {
            codes.extend(tree.iter().map(|(code, _)| (dimension.name.clone(), code.clone())));
        }
    }
    codes
}

impl Found {
    /// Takes cells that are empty for certain out of all sums and rows, and with them what is a sum of nobody. Says which
    /// those are.
    pub fn without_empty(&mut self, mut is_empty: Vec<bool>) -> Vec<bool> {
        for sum in &mut self.sums {
            sum.children.retain(|child| !is_empty[*child]);
        }
        for row in &mut self.rows {
            row.children.retain(|(child, _)| !is_empty[*child]);
        }
        while let Some(at) = self.sums.iter().position(|sum| sum.children.is_empty()) {
            let parent = self.sums.swap_remove(at).parent;
            is_empty[parent] = true;
            self.sums.iter_mut().for_each(|sum| sum.children.retain(|child| *child != parent));
        }
        is_empty
    }
}
