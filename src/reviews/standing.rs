//! How far reviews are: of one application, and of one reviewer. Computed from assignments.
//! The score alone is also kept with the application, by `rescore`, for lists.

use chrono::NaiveDate;
use entity::assignment::{AssignmentStatus as Status, Model};
use serde::Serialize;

use super::{scoring, state};

/// What the reviews of an application say together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Score {
    /// Thousandths; none until the required number of reviews is in.
    pub score: Option<i64>,
    /// Thousandths between the highest and the lowest review.
    pub spread: Option<i64>,
    /// How many reviews were handed in.
    pub reviews: usize,
    /// How many reviewers were asked and did not step back.
    pub asked: usize,
    pub wants_third: bool,
}

impl Score {
    /// Of the assignments of one application.
    pub fn of<'a>(assignments: impl IntoIterator<Item = &'a Model>, required: usize) -> Score {
        let standing = |one: &&Model| state::STANDING.contains(&one.status);
        let standing: Vec<&Model> = assignments.into_iter().filter(standing).collect();
        let done: Vec<i64> = standing.iter().filter_map(|one| one.score).collect();
        Score {
            score: scoring::application_score(&done, required),
            spread: scoring::spread(&done),
            reviews: done.len(),
            asked: standing.len(),
            wants_third: scoring::wants_third(&done, standing.len()),
        }
    }
}

/// One reviewer's work in an edition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Work {
    /// Not begun, begun or done.
    pub assigned: usize,
    pub drafts: usize,
    pub handed_in: usize,
    pub recused: usize,
    pub overdue: usize,
}

impl Work {
    pub fn of<'a>(assignments: impl IntoIterator<Item = &'a Model>, today: NaiveDate) -> Work {
        let mut work = Work::default();
        for one in assignments {
            work.assigned += usize::from(state::STANDING.contains(&one.status));
            work.drafts += usize::from(one.status == Status::Draft);
            work.handed_in += usize::from(one.status == Status::HandedIn);
            work.recused += usize::from(one.status == Status::Recused);
            work.overdue += usize::from(is_overdue(one, today));
        }
        work
    }

    /// What is still to be handed in.
    pub fn open(&self) -> usize {
        self.assigned - self.handed_in
    }
}

/// Open after the day on which it was due.
pub fn is_overdue(one: &Model, today: NaiveDate) -> bool {
    state::OPEN.contains(&one.status) && one.due_on.is_some_and(|due| due < today)
}
