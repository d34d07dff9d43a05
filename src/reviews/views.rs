//! The pages of reviews: what reviewers see, and what managers see.

mod board;
mod plan;
mod ranking;
mod review;

pub use board::{Board, CountryChoice, FileRow, OneReviewer, PersonRow, Weight};
pub use plan::{
    AskedRow, ConfirmReminder, DueFields, OneApplication, PairRow, PlanPage, RefusedRow, ReviewerOption,
};
pub use ranking::{PlaceRow, Ranking, ShortlistPage};
pub use review::{
    Anchor, AnswerSection, CriterionView, Other, Queue, QueueRow, RecusalPage, ReviewPage, ReviewState,
};
