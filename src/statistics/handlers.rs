//! Statistics over HTTP: for everybody, and for whoever publishes.

pub mod desk;
pub mod public;
