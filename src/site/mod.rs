//! The public site: what anybody sees without an account. It gathers from the other slices and writes nothing.

use crate::app::{Entry, Who, get};

mod check;
mod deadline;
mod feeds;
mod handlers;
mod queries;
mod targets;
mod views;

pub use views::{
    CallPage, CallsPage, CurriculumPage, EligibilityForm, EligibilityResult, FrontPage, MethodPage,
    ProgrammePage, TextPage,
};

/// Public pages and feeds.
pub fn routes() -> Vec<Entry> {
    use handlers::{calls, eligibility, front, texts};
    vec![
        get("/", Who::Anyone, front::root),
        get("", Who::Public, front::show),
        get("/calls", Who::Public, calls::index),
        get("/calls.atom", Who::Public, calls::atom),
        get("/calls.ics", Who::Public, calls::ics),
        get("/calls.json", Who::Public, calls::json),
        get("/calls/:edition", Who::Public, calls::show),
        get("/calls/:edition/curriculum", Who::Public, calls::curriculum),
        get("/calls/:edition/eligibility", Who::Public, eligibility::show),
        get("/programmes/:code", Who::Public, calls::programme),
        get("/method", Who::Public, texts::method),
        get("/accessibility", Who::Public, texts::accessibility),
        get("/privacy", Who::Public, texts::privacy),
        get("/contact", Who::Public, texts::contact),
    ]
}
