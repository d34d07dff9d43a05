//! Cohorts over HTTP.

pub mod acceptance;
