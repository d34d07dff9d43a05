//! Cohorts: an accepted offer makes an official a fellow of an edition.

use crate::app::{Entry, Who, post};

mod actions;
mod handlers;
pub mod policy;
mod queries;
pub mod state;

pub use actions::{accept, leave, transition};
pub use queries::{find, members, of_person};
pub use state::Step;

/// Accepting a place.
pub fn routes() -> Vec<Entry> {
    use handlers::acceptance;
    vec![post("/offers/:id/acceptance", Who::Person, acceptance::create)]
}
