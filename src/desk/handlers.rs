//! The desk over HTTP.

pub mod applications;
pub mod editions;
