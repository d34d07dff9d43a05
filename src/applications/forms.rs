//! What is posted about an application, besides the answers themselves.

use super::actions::Request;
use super::purpose::Purpose;
use crate::form::{FieldError, Posted};
use crate::questionnaires::paragraph;

/// Letters of a reason for withdrawing.
const LONGEST_REASON: usize = 1_000;

/// The press of "Hand in".
pub fn submission(posted: &Posted) -> Request {
    let key: String = posted.get("key").chars().filter(char::is_ascii_alphanumeric).take(64).collect();
    Request { key, revision: posted.get("revision").parse().unwrap_or_default() }
}

/// Why somebody withdraws, if they want to say.
pub fn reason(posted: &Posted) -> Result<String, FieldError> {
    let reason = paragraph(posted.get("reason"));
    let length = reason.chars().count();
    if length <= LONGEST_REASON {
        return Ok(reason);
    }
    let error = FieldError::new("reason", "apply-reason-too-long");
    Err(error.with("length", length).with("max", LONGEST_REASON))
}

/// What for access needs are read.
pub fn purpose(posted: &Posted) -> Result<Purpose, FieldError> {
    Purpose::from_code(posted.get("purpose")).ok_or(FieldError::new("purpose", "apply-needs-choose"))
}

/// Fields without the one character that no database takes.
pub fn storable(posted: &Posted) -> Posted {
    posted.fields().map(|(name, value)| (name, value.replace('\0', ""))).collect()
}
