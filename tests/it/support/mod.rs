//! What the tests stand on: a browser, a database of one's own.

pub mod browser;
pub mod postgres;

/// What `bin/test` tells the tests about this machine.
#[expect(clippy::disallowed_methods, reason = "these are the tests' settings, not the application's")]
pub fn told(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
