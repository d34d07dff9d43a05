//! Atoll runs a fellowship from the call to the alumni. `app` is the table of contents.

pub mod app;
pub mod applications;
pub mod assets;
pub mod attendance;
pub mod cache;
pub mod clock;
pub mod cohorts;
pub mod commands;
pub mod config;
pub mod countries;
pub mod ctx;
pub mod curricula;
pub mod demo;
pub mod desk;
pub mod error;
pub mod form;
pub mod home;
pub mod i18n;
pub mod instance;
pub mod journal;
pub mod nominations;
pub mod offers;
pub mod outbox;
pub mod page;
pub mod paging;
pub mod paths;
pub mod people;
pub mod picture;
pub mod problem;
pub mod programmes;
pub mod questionnaires;
pub mod reviews;
pub mod screening;
pub mod seed;
pub mod selection;
pub mod sheet;
pub mod site;
pub mod statistics;
pub mod store;
pub mod weight;
pub mod zone;

#[cfg(test)]
mod look;
