//! The tree of a proof: when one set of multipliers leaves a gap, cases are split on a person until each is bounded.
//! Unlike the search it may use no shortcut that the published formula does not know.

use super::ask::Watch;
use super::linear::Linear;
use super::programme::Programme;
use super::proof::Case;
use super::search::split;
use super::sifting::{self, Relaxed};

/// A longer tree is not published.
pub(super) const LEAVES: usize = 10_000;
/// Cases times people: a tree that takes more work is given up.
const WORK: usize = 40_000_000;

/// Cases that cover everything, each bounded by `score` (or, without one, holding no cohort); none if that takes
/// too many. `linear` is a warm start.
pub(super) fn grow(
    programme: &Programme,
    score: Option<i64>,
    linear: Option<Linear>,
    watch: &dyn Watch,
) -> Option<Vec<Case>> {
    let scored = match score {
        Some(_) => programme.clone(),
        None => programme.worth(vec![0; programme.len()], 1),
    };
    let mut linear = linear.unwrap_or_else(|| sifting::begin(&scored));
    let mut open = vec![(Vec::new(), Vec::new())];
    let mut cases: Vec<Case> = Vec::new();
    let mut work = WORK;
    while let Some((inside, out)) = open.pop() {
        work = work.checked_sub(programme.len())?;
        if cases.len() + open.len() >= LEAVES || watch.is_over() {
            return None;
        }
        let (case, person) = solve(&scored, &mut linear, (inside, out), score.is_some(), watch)?;
        let bound = case.judge(&scored, score.is_some()).bound(programme.grid);
        if score.map_or(bound < 0, |score| bound <= score) {
            cases.push(case);
            continue;
        }
        let person = person?;
        let with = |list: &[usize]| list.iter().copied().chain([person]).collect::<Vec<_>>();
        open.push((case.inside.clone(), with(&case.out)));
        open.push((with(&case.inside), case.out));
    }
    Some(cases)
}

/// The best multipliers of a case, and the person to split it on.
fn solve(
    programme: &Programme,
    linear: &mut Linear,
    (inside, out): (Vec<usize>, Vec<usize>),
    is_scored: bool,
    watch: &dyn Watch,
) -> Option<(Case, Option<usize>)> {
    let mut narrow = programme.clone();
    inside.iter().for_each(|p| narrow.low[*p] = 1);
    out.iter().for_each(|p| narrow.high[*p] = 0);
    let missing: Vec<usize> = inside.iter().copied().filter(|p| !linear.has_column(*p)).collect();
    linear.add_columns(programme, &missing);
    linear.follow(&narrow);
    let (prices, person) = match sifting::relax(&narrow, linear, watch) {
        Relaxed::Unknown => return None,
        Relaxed::Empty(prices) if is_scored => (steep(&narrow, linear, &prices), None),
        Relaxed::Empty(prices) => (prices, None),
        Relaxed::Point(point, prices) => {
            let person = split(&point).or_else(|| edge(&narrow, &Case::root(&prices)));
            (prices, person)
        }
    };
    let case = Case { inside, out, ..Case::root(&prices) };
    Some((case, person))
}

/// Multipliers that push the bound of a case without a cohort below every score: those that show that it is empty,
/// times as much as the best scores could weigh against them.
fn steep(programme: &Programme, linear: &Linear, empty: &[i64]) -> Vec<i64> {
    let best = programme.worth.iter().copied().max().unwrap_or(0);
    let times = best.saturating_mul(programme.max[0].unwrap_or(0)).saturating_add(1).min(1 << 30);
    let start = super::bound::whole(programme, &linear.prices());
    start.iter().zip(empty).map(|(start, empty)| start + empty * times).collect()
}

/// Somebody who is free and nearest to the edge.
fn edge(programme: &Programme, case: &Case) -> Option<usize> {
    let verdict = case.judge(programme, true);
    let free = (0..programme.len()).filter(|p| programme.low[*p] < programme.high[*p]);
    free.min_by_key(|p| verdict.flipped(*p, true, 1).max(verdict.flipped(*p, false, 1)).map(|bound| -bound))
}
