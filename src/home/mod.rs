//! A person's own pages in one place: a list of sections, each gathered by a file of its own.

use crate::app::{Entry, Who, get};

mod applicant;
mod fellow;
mod handlers;
mod staff;
mod trainer;
mod views;

pub use views::{Home, Row, Section};

/// Where everybody who signs in arrives.
pub fn routes() -> Vec<Entry> {
    vec![get("/home", Who::Person, handlers::show)]
}
