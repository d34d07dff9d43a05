//! Screening: each rule of an edition against each application, staff's word where a rule cannot tell,
//! and the finding: eligible or not.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
pub mod eligibility;
#[cfg(test)]
mod eligibility_tests;
mod facts;
mod forms;
mod handlers;
pub mod policy;
mod queries;
mod shown;
mod verdict;
mod views;

pub use actions::batch::{Batch, Outcome, Plan, carry_out, plan, undo};
pub use actions::{Finding, find, override_check};
pub use forms::finding;
pub use queries::{Case, Scope, Screen};
pub use shown::Shown;
pub use verdict::{Settled, Standing, may_be_found_eligible, settle, standing};
pub use views::{CasePage, CheckRow, Hidden, Index, Preview, ReasonChoice};

const STAFF: Who = Who::Staff(&[Role::Manager]);

/// The list by standing, one application's checks, findings one by one and in bulk.
pub fn routes() -> Vec<Entry> {
    vec![
        get("/desk/:edition/screening", STAFF, handlers::index),
        post("/desk/:edition/screening/preview", STAFF, handlers::preview),
        post("/desk/:edition/screening/batch", STAFF, handlers::carry_out),
        post("/desk/:edition/screening/undo", STAFF, handlers::undo),
        get("/desk/:edition/screening/:id", STAFF, handlers::show),
        post("/desk/:edition/screening/:id/finding", STAFF, handlers::find),
        post("/desk/:edition/screening/:id/checks/:rule", STAFF, handlers::override_check),
    ]
}
