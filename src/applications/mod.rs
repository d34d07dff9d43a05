//! Applications: one person's request to join one edition, from the first page to the receipt.

mod actions;
pub mod policy;
mod queries;
pub mod sensitive;
pub mod state;

pub use actions::transition;
pub use queries::{events, find, of_edition};
pub use state::{IllegalStep, next};
