//! Registers, the trainer's sessions, the fellow's page and the cohort over HTTP.

pub mod cohort;
pub mod fellowship;
pub mod register;
pub mod trainer;
