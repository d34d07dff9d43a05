//! The programme manager's desk: what is open, late, missing and next, the list of applications, one application.
//! It reads all slices and is imported by none; what it changes, it changes through their verbs.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod filter;
mod handlers;
mod queries;
mod search;
mod views;

pub use views::{Application, Applications, Desk, Hub};

const STAFF: Who = Who::Staff(&[Role::Manager]);
const OFFICE: Who = Who::Staff(&[Role::Manager, Role::Publisher]);

/// The desk, the hub of an edition, its applications.
pub fn routes() -> Vec<Entry> {
    use handlers::{applications, editions};
    vec![
        get("/desk", OFFICE, editions::index),
        get("/desk/:edition", OFFICE, editions::show),
        get("/desk/:edition/applications", STAFF, applications::index),
        post("/desk/:edition/applications/preview", STAFF, applications::preview),
        post("/desk/:edition/applications/batch", STAFF, applications::carry_out),
        get("/desk/:edition/applications/:id", STAFF, applications::show),
    ]
}
