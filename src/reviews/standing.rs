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
        Score::counted(assignments.into_iter().map(|one| (one.status, one.score)), required)
    }

    /// The same from where each review stands and its score.
    pub fn counted(reviews: impl IntoIterator<Item = (Status, Option<i64>)>, required: usize) -> Score {
        let standing = |(status, _): &(Status, Option<i64>)| state::STANDING.contains(status);
        let standing: Vec<_> = reviews.into_iter().filter(standing).collect();
        let done: Vec<i64> = standing.iter().filter_map(|(_, score)| *score).collect();
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
    /// The work of several people as one.
    pub fn together<'a>(all: impl IntoIterator<Item = &'a Work>) -> Work {
        all.into_iter().fold(Work::default(), |sum, one| Work {
            assigned: sum.assigned + one.assigned,
            drafts: sum.drafts + one.drafts,
            handed_in: sum.handed_in + one.handed_in,
            recused: sum.recused + one.recused,
            overdue: sum.overdue + one.overdue,
        })
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
