//! The integration tests: one binary, so that it links once.
#![expect(clippy::unwrap_used, reason = "in a test a surprise should stop it at once")]

mod applications;
mod backup;
mod decisions;
mod house;
mod import;
mod journal;
mod journeys;
mod migrations;
mod offers;
mod outbox;
mod people;
mod reviews;
mod routes;
mod selection;
mod support;
