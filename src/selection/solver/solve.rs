//! The best score: the relaxation and its kernel first; if no cohort shows up, whether there is any at all.

use super::ask::Watch;
use super::bound::Prices;
use super::classes::{Classes, Existence};
use super::kernel::{Answer, maximise};
use super::linear::Linear;
use super::programme::Programme;
use super::search::{Best, Goal};

/// How many nodes the search for the best score may visit.
const NODES: usize = 6_000;

/// What came of a programme of people.
pub(super) enum Solved {
    /// A cohort.
    Cohort(Box<Cohort>),
    /// There is none; the prices that show it, if prices alone do.
    Impossible(Option<Prices>),
    /// The search ended at its limit before any cohort was found; the prices that bound what one could be worth.
    Unknown(Option<Prices>),
}

/// The best cohort found.
pub(super) struct Cohort {
    pub best: Best,
    /// It is proven to be the best.
    pub complete: bool,
    pub prices: Prices,
    pub linear: Linear,
}

/// The best cohort of a programme of people; `linear` and `known` are a warm start.
pub(super) fn solve(
    programme: &Programme,
    linear: Option<Linear>,
    known: Option<Best>,
    watch: &dyn Watch,
) -> Solved {
    let goal = Goal { need: None, order: None, nodes: NODES, watch };
    let answer = maximise(programme, linear, known, goal);
    if answer.best.is_some() || answer.complete {
        return read(programme, answer);
    }
    let classes = Classes::of(programme);
    match classes.decide(watch) {
        Existence::Some(taken) => {
            let mut at = vec![0; programme.len()];
            classes.cohort(&taken).into_iter().for_each(|person| at[person] = 1);
            let known = programme.value(&at).map(|worth| Best { worth, at });
            read(programme, maximise(programme, Some(answer.linear), known, goal))
        }
        Existence::None(prices) => Solved::Impossible(prices),
        Existence::Unknown => read(programme, answer),
    }
}

fn read(programme: &Programme, answer: Answer) -> Solved {
    match answer.best {
        Some(best) => Solved::Cohort(Box::new(Cohort {
            best,
            complete: answer.complete,
            prices: answer.prices.unwrap_or_else(|| vec![0; programme.min.len()]),
            linear: answer.linear,
        })),
        None if answer.complete => Solved::Impossible(answer.empty),
        None => Solved::Unknown(answer.prices),
    }
}
