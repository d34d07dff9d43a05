//! Whether leaves form a binary tree over candidates: they cover every case and none overlaps another.

use std::collections::HashMap;

use super::case::Case;
use super::claim::Leaf;

/// Why leaves form no tree.
pub(super) enum Flaw {
    /// An id that is nobody's, or one that stands in a leaf twice.
    Name(usize, String),
    /// Somebody's two cases are not both covered; or leaves overlap.
    Shape(String),
}

/// Looks for a candidate who is in or out in every leaf, parts the leaves by them, and so on, until one leaf with
/// nobody left to part by stands alone.
pub(super) fn flaw(case: &Case<'_>, leaves: &[Leaf]) -> Option<Flaw> {
    let mut paths = Vec::with_capacity(leaves.len());
    for (at, leaf) in leaves.iter().enumerate() {
        match path(case, leaf) {
            Ok(path) => paths.push(path),
            Err(id) => return Some(Flaw::Name(at, id)),
        }
    }
    let mut open = vec![((0..leaves.len()).collect::<Vec<usize>>(), 0)];
    while let Some((group, depth)) = open.pop() {
        if let [only] = group.as_slice()
            && paths[*only].len() == depth
        {
            continue;
        }
        let Some(person) = common(&paths, &group) else {
            return Some(Flaw::Shape(format!("{} leaves share nobody to part them by", group.len())));
        };
        let (mut ins, mut outs) = (Vec::new(), Vec::new());
        for leaf in group {
            let goes_in = paths[leaf].insert(person, Side::Passed) == Some(Side::In);
            if goes_in { ins.push(leaf) } else { outs.push(leaf) }
        }
        if ins.is_empty() || outs.is_empty() {
            let side = if ins.is_empty() { "in" } else { "out" };
            return Some(Flaw::Shape(format!("the case with {} {side} is missing", case.id(person))));
        }
        open.push((ins, depth + 1));
        open.push((outs, depth + 1));
    }
    None
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    In,
    Out,
    /// The tree was parted by this person already.
    Passed,
}

type Path = HashMap<usize, Side>;

fn path(case: &Case<'_>, leaf: &Leaf) -> Result<Path, String> {
    let mut path = Path::new();
    for (ids, side) in [(&leaf.inside, Side::In), (&leaf.out, Side::Out)] {
        for id in ids {
            let person = case.find(id).ok_or_else(|| id.clone())?;
            if path.insert(person, side).is_some() {
                return Err(id.clone());
            }
        }
    }
    Ok(path)
}

/// The first person in the file's order who is named in all of these leaves and was not passed yet.
fn common(paths: &[Path], group: &[usize]) -> Option<usize> {
    let first = group.iter().min_by_key(|leaf| paths[**leaf].len())?;
    let left = paths[*first].iter().filter(|(_, side)| **side != Side::Passed).map(|(person, _)| *person);
    let is_in_all = |person: &usize| group.iter().all(|leaf| paths[*leaf].contains_key(person));
    left.filter(is_in_all).min()
}
