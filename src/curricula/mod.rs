//! Curricula: the modules of an edition, the sessions of its cohort, and their calendars.

use entity::role_grant::Role;

use crate::app::{Entry, Who, get, post};

mod actions;
mod feed;
mod forms;
mod handlers;
mod policy;
mod queries;
mod times;
mod views;
mod zones;

pub use actions::{
    NewModule, SessionPlan, cancel_session, change_session, create_modules, create_session, renew_feed,
};
pub use queries::{feed_address, module, modules, session, sessions_by, sessions_of};
pub use views::{SessionPage, Sessions};
pub use zones::{ZoneMatch, zone};

const MANAGERS: Who = Who::Staff(&[Role::Manager]);

/// Sessions for staff, calendars for whoever has the address.
pub fn routes() -> Vec<Entry> {
    use handlers::{calendar, sessions};
    vec![
        get("/desk/:edition/sessions", MANAGERS, sessions::index),
        post("/desk/:edition/sessions", MANAGERS, sessions::create),
        post("/desk/:edition/modules", MANAGERS, sessions::create_modules),
        get("/desk/:edition/sessions/new", MANAGERS, sessions::new),
        get("/desk/:edition/sessions/:id", MANAGERS, sessions::edit),
        post("/desk/:edition/sessions/:id", MANAGERS, sessions::update),
        post("/desk/:edition/sessions/:id/cancellation", MANAGERS, sessions::cancel),
        get("/calendar/:file", Who::Anyone, calendar::show),
        post("/account/calendar/renew", Who::Person, calendar::renew),
    ]
}
