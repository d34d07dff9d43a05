//! From what the search knows to a proof that anyone can check: one set of multipliers if that is enough, a tree of
//! cases if it can be published, else the word of the search.

use super::ask::{Step, Watch};
use super::bound::Prices;
use super::certificate::Proof;
use super::polish::polish;
use super::programme::Programme;
use super::proof::{Case, Verdict};
use super::solve::Cohort;
use super::tree;

/// Proves that no cohort scores more than the one that the search has found to be the best; `root` is the case of
/// everything, with what the formula says of it; the answer ends with that of the only case, or of a tree's root.
pub(super) fn best(
    programme: &Programme,
    cohort: &Cohort,
    (root, verdict): (Case, Verdict),
    watch: &dyn Watch,
) -> (Proof, Vec<Case>, Verdict) {
    watch.tell(Step::Certificate, 0, 1);
    let score = cohort.best.worth;
    if verdict.bound(programme.grid) <= score {
        return (Proof::Bound, vec![root], verdict);
    }
    if let Some((polished, verdict)) = polish(programme, (&root, &verdict), score) {
        return (Proof::Bound, vec![polished], verdict);
    }
    match tree::grow(programme, Some(score), Some(cohort.linear.clone()), watch) {
        Some(cases) => (Proof::Tree, cases, verdict),
        None => (Proof::Search, vec![root], verdict),
    }
}

/// Proves that there is no cohort; `prices` show it, if they alone do.
pub(super) fn none(programme: &Programme, prices: Option<&Prices>, watch: &dyn Watch) -> (Proof, Vec<Case>) {
    let root = Case::root(prices.unwrap_or(&vec![0; programme.min.len()]));
    if root.judge(programme, false).bound(programme.grid) < 0 {
        return (Proof::Bound, vec![root]);
    }
    match tree::grow(programme, None, None, watch) {
        Some(cases) => (Proof::Tree, cases),
        None => (Proof::Search, vec![root]),
    }
}
