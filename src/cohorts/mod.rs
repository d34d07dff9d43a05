//! Cohorts: the fellows of an edition, each with one membership.

mod actions;
mod queries;
pub mod state;

pub use actions::transition;
pub use queries::{find, members, of_person};
pub use state::Step;
