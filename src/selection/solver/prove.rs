//! From what the search knows to a proof that anyone can check: one set of multipliers if that is enough, a tree of
//! cases if it can be published, else the word of the search.

use super::ask::{Step, Watch};
use super::bound::Prices;
use super::certificate::Proof;
use super::polish::polish;
use super::programme::Programme;
use super::proof::Case;
use super::solve::Cohort;
use super::tree;

/// Proves that no cohort scores more than the one that the search has found to be the best.
pub(super) fn best(programme: &Programme, cohort: &Cohort, watch: &dyn Watch) -> (Proof, Vec<Case>) {
    watch.tell(Step::Certificate, 0, 1);
    let (root, score) = (Case::root(&cohort.prices), cohort.best.worth);
    if root.judge(programme, true).bound(programme.grid) <= score {
        return (Proof::Bound, vec![root]);
    }
    if let Some(polished) = polish(programme, &root, score) {
        return (Proof::Bound, vec![polished]);
    }
    match tree::grow(programme, Some(score), Some(cohort.linear.clone()), watch) {
        Some(cases) => (Proof::Tree, cases),
        None => (Proof::Search, vec![root]),
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
