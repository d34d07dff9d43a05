//! What the tests stand on: an application of one's own, a client without a browser, a browser, a database.

pub mod app;
pub mod applicant;
pub mod browser;
pub mod client;
pub mod folder;
pub mod learning;
pub mod panel;
pub mod postgres;
pub mod questionnaire;
pub mod shortlists;
pub mod socket;
pub mod visit;
pub mod wire;
pub mod world;

/// What `bin/test` tells the tests about this machine.
#[expect(clippy::disallowed_methods, reason = "these are the tests' settings, not the application's")]
pub fn told(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
