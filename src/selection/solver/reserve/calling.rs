//! Calling up a reserve for a place that has become free.

use super::super::ask::Unwatched;
use super::super::classes::{Classes, Existence};
use super::super::model::{Problem, RuleKind};
use super::super::programme::Programme;
use super::super::roster::Roster;

/// The first of an ordered reserve list to call up for a vacancy: the first with whom the cohort can be filled
/// from the list with every rule kept. If the list cannot fill it, the first with whom no cap is broken and no
/// target is put out of reach of the places that stay open.
pub fn next_reserve(problem: &Problem, members: &[String], reserve: &[String]) -> Option<String> {
    let open = problem.places.checked_sub(members.len() + 1)?;
    let waiting = || reserve.iter().filter(|id| !members.contains(id) && !problem.exclude.contains(id));
    let mut among = problem.clone();
    among.candidates.retain(|c| members.iter().chain(reserve).any(|id| c.id == *id));
    let fills = waiting().find(|id| {
        among.include = members.iter().chain([*id]).cloned().collect();
        is_known(&among, id) && is_possible(&among)
    });
    let mut alone = among.clone();
    alone.places = members.len() + 1;
    for rule in &mut alone.rules {
        if let RuleKind::Where { min: Some(min), .. } = &mut rule.kind {
            *min = min.saturating_sub(open);
        }
    }
    let joins = || {
        waiting().find(|id| {
            alone.include = members.iter().chain([*id]).cloned().collect();
            is_known(&alone, id) && is_possible(&alone)
        })
    };
    fills.or_else(joins).cloned()
}

fn is_known(problem: &Problem, id: &str) -> bool {
    problem.candidates.iter().any(|c| c.id == id)
}

/// Whether any cohort keeps every rule; no, if that could not be decided.
fn is_possible(problem: &Problem) -> bool {
    let roster = Roster::of(problem);
    let is_torn = roster.include.iter().any(|person| roster.exclude.contains(person));
    let classes = Classes::of(&Programme::of(&roster));
    !is_torn && matches!(classes.decide(&Unwatched), Existence::Some(_))
}
