//! The integration tests: one binary, so that it links once.
#![expect(clippy::unwrap_used, reason = "in a test a surprise should stop it at once")]

mod applications;
mod assign;
mod attendance;
mod backup;
mod budgets;
mod curricula;
mod decisions;
mod demo;
mod desk;
mod drafts;
mod faults;
mod house;
mod import;
mod inference;
mod journal;
mod journeys;
mod kill;
mod migrations;
mod nominations;
mod offers;
mod oracle;
mod outbox;
mod people;
mod publications;
mod queries;
mod reviews;
mod routes;
mod screening;
mod select;
mod selection;
mod site;
mod support;
mod twice;
mod verify;
