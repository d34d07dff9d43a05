//! What is typed when an offer is declined, taken back or passed on.

use entity::OfferId;
use entity::offer::DeclineReason;

use super::actions::CallUp;
use crate::form::{FieldError, Posted};

const LONGEST: usize = 1_000;

/// Why somebody declines: one of the reasons, and own words if they like.
pub fn decline(posted: &Posted) -> Result<(DeclineReason, String), Vec<FieldError>> {
    let mut errors = Vec::new();
    let reason: Option<DeclineReason> = posted.get("reason").parse().ok();
    if reason.is_none() {
        errors.push(FieldError::new("reason", "offers-reason-choose"));
    }
    let note = posted.get("note").trim();
    if note.chars().count() > LONGEST {
        errors.push(FieldError::new("note", "offers-note-long").with("max", LONGEST));
    }
    match reason {
        Some(reason) if errors.is_empty() => Ok((reason, note.to_owned())),
        _ => Err(errors),
    }
}

/// Why an offer is taken back.
pub fn withdrawal(posted: &Posted) -> Result<String, FieldError> {
    let reason = posted.get("reason").trim();
    if reason.is_empty() || reason.chars().count() > LONGEST {
        return Err(FieldError::new("reason", "offers-reason-needed"));
    }
    Ok(reason.to_owned())
}

/// Whom to call up; whoever is not next needs a reason.
pub fn call_up(
    posted: &Posted,
    freed: OfferId,
    next: Option<entity::ApplicationId>,
) -> Result<CallUp, FieldError> {
    let application = posted.get("application").parse().ok();
    let application = application.ok_or_else(|| FieldError::new("application", "offers-choose-reserve"))?;
    let reason = posted.get("reason").trim();
    let needs_reason = next != Some(application);
    if reason.chars().count() > LONGEST || (needs_reason && reason.is_empty()) {
        return Err(FieldError::new("reason", "offers-reason-not-next"));
    }
    Ok(CallUp { freed, application, reason: reason.to_owned() })
}

/// Who held a place when the page was made.
pub fn seen(posted: &Posted) -> Vec<OfferId> {
    posted.get("seen").split(' ').filter_map(|id| id.parse().ok()).collect()
}
