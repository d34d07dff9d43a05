//! Behind the cohort: who could take the place of whom, and the list that covers as many declines as possible.

mod calling;
mod cover;
mod swaps;
mod tally;

pub use calling::next_reserve;

use super::ask::{Step, Unwatched, Watch};
use super::model::Problem;
use super::programme::Programme;
use super::roster::Roster;
use cover::Set;
use serde::{Deserialize, Serialize};
use tally::Tally;

/// The reserve of a cohort.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reserve {
    /// For each of the cohort, the fewest swaps that make a decline good, then the least loss.
    pub replace: Vec<Replacement>,
    /// In the order of call: score descending, then ticket, then id.
    pub list: Vec<String>,
    /// For how many of the cohort somebody on the list can step in alone, every rule kept.
    pub covers: usize,
}

/// Who would take whose place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replacement {
    /// Who leaves.
    pub out: String,
    /// Who comes, in the order of call; empty when nobody can make the place good.
    #[serde(rename = "in")]
    pub by: Vec<String>,
    /// Who would have to leave as well, so that every rule holds.
    pub also_out: Vec<String>,
    /// What the cohort's score loses, in thousandths; none when nobody can make the place good.
    pub loss: Option<i64>,
}

/// The reserve of a cohort that keeps every rule, with a list of at most `problem.reserve`. Whoever declines is no
/// longer bound to be included.
pub fn reserve(problem: &Problem, selected: &[String]) -> Reserve {
    let roster = Roster::of(problem);
    let mut at = vec![0; roster.people.len()];
    selected.iter().filter_map(|id| roster.find(id)).for_each(|person| at[person] = 1);
    of(&roster, &Programme::of(&roster), &at, &Unwatched)
}

/// The reserve of the cohort `at`.
pub(super) fn of(roster: &Roster, programme: &Programme, at: &[i64], watch: &dyn Watch) -> Reserve {
    let tally = Tally::of(roster, at);
    let sets = tally.covers();
    let (list, covers) = list(&tally, &sets, roster.problem.reserve);
    let replacement = |place: usize| {
        watch.tell(Step::Reserve, place, tally.cohort().len());
        let out = tally.cohort()[place];
        let single = tally.classes().iter().zip(&sets).find(|(_, set)| set.has(place));
        match single.map(|(class, _)| class[0]) {
            Some(new) => Replacement {
                out: roster.people[out].id.to_string(),
                by: vec![roster.people[new].id.to_string()],
                also_out: Vec::new(),
                loss: Some(roster.people[out].score - roster.people[new].score),
            },
            None => swaps::fewest(&tally, programme, at, out, watch),
        }
    };
    let replace = (0..tally.cohort().len()).map(replacement).collect();
    Reserve { replace, list, covers }
}

/// The list that covers most; places that are left over go to the best scores who can step in for anybody.
fn list(tally: &Tally, sets: &[Set], most: usize) -> (Vec<String>, usize) {
    let order: Vec<usize> = (0..sets.len()).filter(|class| !sets[*class].is_empty()).collect();
    let ordered: Vec<&Set> = order.iter().map(|class| &sets[*class]).collect();
    let chosen = cover::most(&ordered, most);
    let mut covered = Set::default();
    chosen.iter().for_each(|at| covered.add(ordered[*at]));
    let mut listed: Vec<usize> = chosen.iter().map(|at| tally.classes()[order[*at]][0]).collect();
    let useful = order.iter().flat_map(|class| tally.classes()[*class].iter().take(most)).copied().collect();
    // Of the first twice as many no more than half are on the list already.
    for person in tally.first(useful, 2 * most) {
        if listed.len() < most && !listed.contains(&person) {
            listed.push(person);
        }
    }
    (tally.names(listed), covered.len())
}
