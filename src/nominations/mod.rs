//! Nominations: a State's endorsement of an applicant, entered by staff from the note verbale.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
mod forms;
mod handlers;
pub mod policy;
mod queries;
pub mod rules;
#[cfg(test)]
pub mod sample;
mod views;

pub use actions::{NewNomination, create, link_by_email};
pub use queries::{Nominee, edition_to_manage, find, of_applications, within};
pub use views::{Form, Index};

const STAFF: Who = Who::Staff(&[Role::Manager]);

/// The list of an edition, one record, and what is done with it.
pub fn routes() -> Vec<Entry> {
    vec![
        get("/desk/:edition/nominations", STAFF, handlers::index),
        post("/desk/:edition/nominations", STAFF, handlers::create),
        get("/desk/:edition/nominations/new", STAFF, handlers::new),
        post("/desk/:edition/nominations/links", STAFF, handlers::link),
        get("/desk/:edition/nominations/:id", STAFF, handlers::edit),
        post("/desk/:edition/nominations/:id", STAFF, handlers::update),
        post("/desk/:edition/nominations/:id/replacement", STAFF, handlers::replace),
        post("/desk/:edition/nominations/:id/removal", STAFF, handlers::destroy),
    ]
}
