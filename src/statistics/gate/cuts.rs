//! How tables tell people apart along a dimension, and which codes of one table are sums of another's.

use std::collections::BTreeSet;

/// A way of telling a dimension apart: for each leaf the least one that it is not told apart from.
pub(super) type Cut = (String, Vec<usize>);

/// Codes with the places of the leaves under each.
pub(super) type Named = Vec<(String, Vec<usize>)>;

/// For each of so many leaves the least one that stands under the same codes.
fn classes(named: &Named, many: usize) -> Vec<usize> {
    let under = |leaf: usize| named.iter().map(|(_, leaves)| leaves.contains(&leaf)).collect::<Vec<bool>>();
    let all: Vec<Vec<bool>> = (0..many).map(under).collect();
    all.iter().filter_map(|own| all.iter().position(|other| other == own)).collect()
}

/// How codes tell leaves apart. None if they tell nobody apart.
pub(super) fn cut_of(dim: &str, many: usize, named: &Named) -> Option<Cut> {
    let cut = classes(named, many);
    cut.iter().any(|first| *first > 0).then(|| (dim.to_owned(), cut))
}

/// Whether some leaves can be counted from what these codes tell apart.
pub(super) fn is_told_by(named: &Named, leaves: &[usize], many: usize) -> bool {
    let classes = classes(named, many);
    (0..many).all(|leaf| leaves.contains(&leaf) == leaves.contains(&classes[leaf]))
}

/// Whether a cut tells apart all that another does.
pub(super) fn tells((dim, fine): &Cut, (of, coarse): &Cut) -> bool {
    dim == of && fine.iter().enumerate().all(|(leaf, first)| coarse[leaf] == coarse[*first])
}

/// Those of some codes that are above none other there. `is_above` knows the tree.
pub(super) fn finest(shown: &Named, is_above: impl Fn(&str, &str) -> bool) -> Named {
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
