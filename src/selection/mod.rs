//! Selection: from shortlisted applications to the cohort of an edition. What staff want is written as
//! targets; the solver finds the best cohort that keeps every one of them, and says why. The panel keeps
//! scenarios, uses one, and so prepares decisions that nobody outside sees before they are released.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
pub mod attributes;
pub mod candidates;
pub mod files;
mod forms;
mod handlers;
pub mod order;
pub mod policy;
mod queries;
pub mod solver;
pub mod state;
pub mod targets;
pub mod verifier;
mod views;

pub use actions::{agree, candidates_of, change, complete, prepare, release, save, save_agreed, shortlist};
pub use queries::{
    applications_by_id, decision_of, decisions_of, edition_for, marked, put, released, scores, solve,
    targets_of,
};
pub use views::{Board, Changing, Decisions, Heading, ScenarioPage, label_beside_a_person};

const STAFF: Who = Who::Staff(&[Role::Manager]);

/// The panel's pages of an edition.
pub fn routes() -> Vec<Entry> {
    use handlers::{board, decisions, scenarios, targets};
    vec![
        get("/desk/:edition/selection", STAFF, board::show),
        post("/desk/:edition/selection/targets", STAFF, targets::create),
        post("/desk/:edition/selection/scenarios", STAFF, scenarios::create),
        get("/desk/:edition/selection/scenarios/:id", STAFF, scenarios::show),
        get("/desk/:edition/decisions", STAFF, decisions::index),
        post("/desk/:edition/decisions", STAFF, decisions::create),
        post("/desk/:edition/decisions/rest", STAFF, decisions::complete),
        get("/desk/:edition/decisions/:id", STAFF, decisions::edit),
        post("/desk/:edition/decisions/:id", STAFF, decisions::update),
    ]
}
