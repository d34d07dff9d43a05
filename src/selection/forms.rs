//! What the panel typed: the question to the solver, the name of a scenario, a decision changed.

mod wish;

pub use wish::{Wish, query, question, wish};

use entity::decision::DecisionKind;

use crate::form::{FieldError, Posted};

/// The name of a scenario.
pub fn title(posted: &Posted) -> Result<String, FieldError> {
    let title = posted.get("title").trim();
    if title.is_empty() || title.chars().count() > 120 {
        return Err(FieldError::new("title", "selection-title-needed"));
    }
    Ok(title.to_owned())
}

/// What the panel decides otherwise for one application: what the page showed, what it shall be, and why.
#[derive(Clone, Debug)]
pub struct Change {
    pub seen: DecisionKind,
    pub kind: DecisionKind,
    pub reason: String,
}

pub fn change(posted: &Posted) -> Result<Change, Vec<FieldError>> {
    let mut errors = Vec::new();
    let kind: Option<DecisionKind> = posted.get("kind").parse().ok();
    if kind.is_none() {
        errors.push(FieldError::new("kind", "decisions-kind-needed"));
    }
    let reason = posted.get("reason").trim();
    if reason.is_empty() || reason.chars().count() > 1_000 {
        errors.push(FieldError::new("reason", "decisions-reason-needed"));
    }
    let seen = posted.get("seen").parse().ok();
    match (kind, seen) {
        (Some(kind), seen) if errors.is_empty() => {
            Ok(Change { seen: seen.unwrap_or(kind), kind, reason: reason.to_owned() })
        }
        _ => Err(errors),
    }
}
