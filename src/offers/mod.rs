//! Offers: decisions become known once, the selected are offered a place, and a freed place goes to the reserve
//! who keeps every target true. An offer is accepted in `cohorts`, because a membership begins there.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
pub mod deadline;
mod forms;
mod handlers;
pub mod policy;
mod queries;
pub mod state;
mod views;

pub use actions::{
    CallUp, call_up, counted, decline, release, reopen, sweep, tell, transition, vacancy, withdraw,
    withdraw_application,
};
pub use deadline::{effective, zone_of};
pub use queries::{Standing, of_application, of_edition, of_person, own, standing};
pub use state::Step;
pub use views::{CallUpPage, DeclinePage, OfferPage, OffersPage, ReleasePage, WithdrawalPage};

const STAFF: Who = Who::Staff(&[Role::Manager]);

/// The release, the offers of an edition, and a person's own offer.
pub fn routes() -> Vec<Entry> {
    use handlers::{own, release, staff, withdrawals};
    vec![
        get("/desk/:edition/release", STAFF, release::show),
        post("/desk/:edition/release", STAFF, release::create),
        get("/desk/:edition/offers", STAFF, staff::index),
        get("/desk/:edition/offers/:id/successor", STAFF, staff::successor),
        post("/desk/:edition/offers/:id/successor", STAFF, staff::call_up),
        get("/desk/:edition/offers/:id/withdrawal", STAFF, staff::withdrawal),
        post("/desk/:edition/offers/:id/withdrawal", STAFF, staff::withdraw),
        get("/offers/:id", Who::Person, own::show),
        get("/offers/:id/decline", Who::Person, own::decline),
        post("/offers/:id/decline", Who::Person, own::create_decline),
        post("/offers/:id/reopening", Who::Person, own::reopen),
        get("/applications/:id/withdrawal", Who::Person, withdrawals::new),
        post("/applications/:id/withdrawal", Who::Person, withdrawals::create),
        post("/applications/:id/reinstatement", Who::Person, withdrawals::undo),
    ]
}
