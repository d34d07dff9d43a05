//! Reviews: who is asked to review what, the queue, blind marks on an anchored rubric, scores, the ranking.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
mod assign;
#[cfg(test)]
mod assign_tests;
pub mod assignment;
mod blind;
mod conflicts;
mod forms;
mod handlers;
mod policy;
mod queries;
mod queue;
pub mod scoring;
mod standing;
pub mod state;
mod views;

pub use actions::{Draft, assign_all, assign_as_planned, hand_in, rescore, save_draft, shortlist, step_back};
pub use queries::{of_reviewer, scores};
pub use standing::Score;
pub use views::{
    Board, ConfirmReminder, OneApplication, OneReviewer, PlanPage, Queue, Ranking, RecusalPage, ReviewPage,
    ShortlistPage,
};

/// The reviewer's queue and reviews; the manager's board, plan and ranking.
pub fn routes() -> Vec<Entry> {
    use handlers::{assignments, board, plan, queue, ranking, recusals, reminders, review, reviewers};
    let reviewer = Who::Staff(&[Role::Reviewer]);
    let manager = Who::Staff(&[Role::Manager]);
    vec![
        get("/reviews", reviewer, queue::index),
        get("/reviews/:id", reviewer, review::show),
        post("/reviews/:id", reviewer, review::update),
        get("/reviews/:id/recusal", reviewer, recusals::new),
        post("/reviews/:id/recusal", reviewer, recusals::create),
        get("/desk/:edition/reviews", manager, board::index),
        get("/desk/:edition/reviews/plan", manager, plan::new),
        post("/desk/:edition/reviews/plan", manager, plan::create),
        get("/desk/:edition/reviews/reminder", manager, reminders::new),
        post("/desk/:edition/reviews/reminder", manager, reminders::create),
        get("/desk/:edition/reviews/applications/:id", manager, assignments::index),
        post("/desk/:edition/reviews/applications/:id", manager, assignments::create),
        post("/desk/:edition/reviews/assignments/:id/cancellation", manager, assignments::cancel),
        post("/desk/:edition/reviews/assignments/:id/reopening", manager, assignments::reopen),
        get("/desk/:edition/reviews/reviewers/:id", manager, reviewers::show),
        post("/desk/:edition/reviews/reviewers/:id", manager, reviewers::update),
        get("/desk/:edition/ranking", manager, ranking::index),
        get("/desk/:edition/ranking/shortlist", manager, ranking::preview),
        post("/desk/:edition/ranking/shortlist", manager, ranking::update),
    ]
}
