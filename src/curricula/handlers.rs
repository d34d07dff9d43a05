//! Sessions and calendars over HTTP.

pub mod calendar;
pub mod sessions;
