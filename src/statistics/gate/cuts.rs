//! How tables tell people apart along a dimension, and which codes of one table are sums of another's.

use std::collections::BTreeSet;

use super::records::counted_under;
use super::table::Axis;
use super::written::Written;

/// A way of telling a dimension apart: for each leaf the least one that it is not told apart from.
pub(super) type Cut = (String, Vec<usize>);

/// Codes with the places of the leaves under each.
pub(super) type Named = Vec<(String, Vec<usize>)>;

/// What nothing is under; of stages, all.
pub(super) fn leaves(written: &Written, dim: &str) -> Vec<String> {
    let dimension = &written.dims[dim];
    if dimension.is_ordered() {
        return dimension.ordered.clone();
    }
    dimension.parent.keys().filter(|code| dimension.is_leaf(code)).cloned().collect()
}

/// None if the axis tells nobody apart.
pub(super) fn cut(written: &Written, axis: &Axis) -> Option<Cut> {
    let leaves = leaves(written, &axis.dim);
    let counted: Vec<Vec<usize>> = leaves.iter().map(|leaf| counted_under(written, axis, leaf)).collect();
    let least = |own: &Vec<usize>| counted.iter().position(|other| other == own);
    let cut: Vec<usize> = counted.iter().filter_map(least).collect();
    cut.iter().any(|first| *first > 0).then(|| (axis.dim.clone(), cut))
}

/// Whether a cut tells apart all that another does.
pub(super) fn tells((dim, fine): &Cut, (of, coarse): &Cut) -> bool {
    dim == of && fine.iter().enumerate().all(|(leaf, first)| coarse[leaf] == coarse[*first])
}

/// The codes that an axis shows, but for the total.
pub(super) fn shown(written: &Written, axis: &Axis) -> Named {
    let leaves = leaves(written, &axis.dim);
    let total = &written.dims[&axis.dim].total;
    let under = |code: &String| {
        let alone = Axis { dim: axis.dim.clone(), codes: vec![code.clone()] };
        let is_under = |leaf: &usize| !counted_under(written, &alone, &leaves[*leaf]).is_empty();
        (0..leaves.len()).filter(is_under).collect()
    };
    let codes = axis.codes.iter().filter(|code| *code != total);
    codes.map(|code| (code.clone(), under(code))).collect()
}

/// Those of them that are above none other there.
pub(super) fn finest(written: &Written, dim: &str, shown: &Named) -> Named {
    let dimension = &written.dims[dim];
    let is_above = |code: &str, other: &str| {
        code != other && dimension.chain(other).is_some_and(|chain| chain.contains(&code))
    };
    let is_finest = |(code, _): &&(String, Vec<usize>)| !shown.iter().any(|(other, _)| is_above(code, other));
    shown.iter().filter(is_finest).cloned().collect()
}

/// A code and those that add up to it.
pub(super) type Sum = (String, Vec<String>);

/// Which of these codes are sums of those.
pub(super) fn sums(whole: &Named, parts: &Named) -> BTreeSet<Sum> {
    let sum = |(code, own): &(String, Vec<usize>)| {
        let is_within = |(_, leaves): &&(String, Vec<usize>)| leaves.iter().all(|leaf| own.contains(leaf));
        let within: Vec<&(String, Vec<usize>)> = parts.iter().filter(is_within).collect();
        let many: usize = within.iter().map(|(_, leaves)| leaves.len()).sum();
        let is_other = !within.is_empty() && !within.iter().any(|(part, _)| part == code);
        (is_other && many == own.len())
            .then(|| (code.clone(), within.into_iter().map(|(part, _)| part.clone()).collect()))
    };
    whole.iter().filter_map(sum).collect()
}
