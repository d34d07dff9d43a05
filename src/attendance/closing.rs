//! When a cohort can be closed, and what becomes of each membership.

use chrono::{DateTime, Utc};
use entity::session;
use serde::Serialize;

use super::completion::Tally;
use super::queries::Record;
use crate::cohorts::Step;

/// What still stands before the end of a cohort.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Sessions that are not over.
    pub ahead: usize,
    /// Sessions that are over without a register.
    pub registers: usize,
    /// No session counts at all.
    pub nothing: bool,
}

/// What is missing, if anything is.
pub fn missing(sessions: &[session::Model], record: &Record, now: DateTime<Utc>) -> Option<Missing> {
    let held = || sessions.iter().filter(|session| !session.cancelled);
    let ahead = held().filter(|session| session.ends_at > now).count();
    let is_open =
        |session: &&session::Model| session.ends_at <= now && !record.taken.contains_key(&session.id);
    let missing =
        Missing { ahead, registers: held().filter(is_open).count(), nothing: held().next().is_none() };
    (missing != Missing::default()).then_some(missing)
}

/// How a membership ends.
pub fn step(tally: Tally) -> Step {
    if tally.is_enough() { Step::Complete } else { Step::Participate }
}
