//! The integration tests: one binary, so that it links once.
#![expect(clippy::unwrap_used, reason = "in a test a surprise should stop it at once")]

mod applications;
mod import;
mod journeys;
mod outbox;
mod people;
mod reviews;
mod decisions;
mod offers;
mod selection;
mod support;
