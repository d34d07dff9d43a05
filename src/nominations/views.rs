//! The pages of nominations.

mod form;
mod index;

pub use form::Form;
pub use index::{Index, Row};
