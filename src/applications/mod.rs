//! Applications: one person's request to join one edition, from the first page to the receipt.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
mod draft;
mod forms;
mod handlers;
pub mod policy;
mod public_status;
mod purpose;
mod queries;
mod reference;
pub mod sensitive;
pub mod state;
mod views;
pub mod zones;

pub use actions::{
    Handed, Import, Outcome, Report, Request, RowFault, SavedPage, Sheet, UNSCORED, Whole, apply_import,
    check_import, fill_in, hand_in_at, keep_score, reinstate, save_page, scored, sheet, start, store, submit,
    transition, withdraw,
};
pub use draft::search_text;
pub use forms::reason as withdrawal_reason;
pub use public_status::{Offered, PublicStatus, Released, public_status};
pub use queries::{
    Opened, answers, events, find, form, of_edition, of_person, of_person_in, open, own, released, submission,
};
pub use reference::new as new_reference;
pub use state::{IllegalStep, next};
pub use views::{AccessNeeds, CheckAnswers, Closed, Question, Receipt, Start, Status, Tasks, Withdrawal};

const MANAGERS: Who = Who::Staff(&[Role::Manager]);

/// The applicant's own pages, and what staff read of what is kept apart.
pub fn routes() -> Vec<Entry> {
    use handlers::{access_needs, answers, pages, receipts, starts, status};
    vec![
        get("/editions/:code/application", Who::Person, starts::new),
        post("/editions/:code/application", Who::Person, starts::create),
        get("/applications/:id", Who::Person, status::show),
        get("/applications/:id/pages/:page", Who::Person, pages::edit),
        post("/applications/:id/pages/:page", Who::Person, pages::update),
        get("/applications/:id/answers", Who::Person, answers::show),
        post("/applications/:id/submission", Who::Person, answers::hand_in),
        get("/applications/:id/receipt", Who::Person, receipts::show),
        get("/applications/:id/receipt/answers.json", Who::Person, receipts::copy),
        get("/desk/:edition/applications/:id/access-needs", MANAGERS, access_needs::show),
        post("/desk/:edition/applications/:id/access-needs", MANAGERS, access_needs::create),
    ]
}
