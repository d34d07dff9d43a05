//! The integration tests: one binary, so that it links once.
#![expect(clippy::unwrap_used, reason = "in a test a surprise should stop it at once")]

mod decisions;
mod journeys;
mod offers;
mod people;
mod selection;
mod support;
