//! What if this person were in, or out? Each answer is a full selection of its own.

use super::ask::{Ask, Step, Watch};
use super::base::Base;
use super::infeasible;
use super::margins;
use super::outcome::Status;
use super::proof::Case;
use super::solve::{Solved, solve};
use super::ties;
use serde::{Deserialize, Serialize};

/// The best cohort with one person forced, beside the one that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatIf {
    /// Which list named the person.
    pub ask: Asked,
    /// The person.
    pub id: String,
    /// Where they are forced.
    pub forced: Forced,
    /// How far the answer is proven.
    pub status: Status,
    /// The score with the person forced, in thousandths; none without a cohort.
    pub score: Option<i64>,
    /// What the cohort's score loses; none unless both are proven optimal.
    pub loss: Option<i64>,
    /// Who enters the cohort, score descending.
    pub enters: Vec<String>,
    /// Who leaves it, score descending.
    pub leaves: Vec<String>,
    /// The rules in the way: those that contradict when there is no cohort, else those whose multipliers weigh on
    /// the person; in the order of the problem.
    pub because: Vec<String>,
}

/// Which list named a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// `explain`: the place is flipped.
    Explain,
    /// `with`
    With,
    /// `without`
    Without,
}

/// Where a person is forced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Forced {
    /// Into the cohort.
    In,
    /// Out of it.
    Out,
}

/// Answers the questions about single people: `explain`, then `with`, then `without`.
pub(super) fn answers(base: &Base, ask: &Ask, watch: &dyn Watch) -> Vec<WhatIf> {
    let lists = [(Asked::Explain, &ask.explain), (Asked::With, &ask.with), (Asked::Without, &ask.without)];
    let of = lists.iter().map(|(_, ids)| ids.len()).sum();
    let questions = lists.into_iter().flat_map(|(asked, ids)| ids.iter().map(move |id| (asked, id)));
    let answer = |(done, (asked, id)): (usize, (Asked, &String))| {
        watch.tell(Step::WhatIf, done, of);
        let person = base.roster.find(id)?;
        let forced = match (asked, base.at[person]) {
            (Asked::With, _) | (Asked::Explain, 0) => Forced::In,
            _ => Forced::Out,
        };
        Some(answer(base, asked, person, forced, watch))
    };
    questions.enumerate().filter_map(answer).collect()
}

fn answer(base: &Base, ask: Asked, person: usize, forced: Forced, watch: &dyn Watch) -> WhatIf {
    let roster = base.roster;
    let side = i64::from(forced == Forced::In);
    let because = margins::Weighing::of(roster, &base.cases).on(person).to_vec();
    let id = roster.people[person].id.to_string();
    let (status, score, loss) = (Status::NotProven, None, None);
    let mut found = WhatIf { ask, id, forced, status, score, loss, enters: vec![], leaves: vec![], because };
    let mut programme = base.programme.clone();
    (programme.low[person], programme.high[person]) = (side, side);
    let mut linear = base.cohort.linear.clone();
    if !linear.has_column(person) {
        linear.add_columns(&programme, &[person]);
    }
    linear.follow(&programme);
    let known = base.cohort.best.clone();
    let known = (known.at[person] == side).then_some(known);
    match solve(&programme, Some(linear), known, watch) {
        Solved::Cohort(cohort) => {
            let at = match cohort.complete {
                true => {
                    let edge = Case::root(&cohort.prices).judge(&programme, true).edge();
                    ties::draw(roster, &programme, (&cohort.prices, edge), &cohort.best, watch).0
                }
                false => cohort.best.at,
            };
            found.status = if cohort.complete { Status::Optimal } else { Status::NotProven };
            found.score = Some(cohort.best.worth);
            found.loss = (cohort.complete && base.is_optimal()).then(|| base.score() - cohort.best.worth);
            found.enters = base.names(|p| at[p] > base.at[p]);
            found.leaves = base.names(|p| at[p] < base.at[p]);
        }
        Solved::Impossible(prices) => {
            found.status = Status::Infeasible;
            found.because = infeasible::conflict(roster, &programme, prices.as_ref(), watch).0;
        }
        Solved::Unknown(_) => {}
    }
    found
}
