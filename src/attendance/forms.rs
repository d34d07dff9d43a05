//! What is posted about a register, and about a fellow who leaves.

use std::collections::BTreeMap;

use entity::MembershipId;

use super::actions::Marks;
use crate::form::{FieldError, Posted};

/// The longest reason, in characters.
const LONGEST: usize = 1000;

/// The marks of a register: `mark-<membership>`, and the button that marks all others as present.
pub fn marks(posted: &Posted) -> Marks {
    let mark = |(name, value): (&str, &str)| {
        let member: MembershipId = name.strip_prefix("mark-")?.parse().ok()?;
        Some((member, value.parse().ok()?))
    };
    Marks {
        said: posted.fields().filter_map(mark).collect::<BTreeMap<_, _>>(),
        others_present: posted.has("others"),
        revision: posted.get("revision").parse().unwrap_or_default(),
    }
}

/// Why a fellow leaves.
pub fn reason(posted: &Posted, field: String) -> Result<String, FieldError> {
    let reason = posted.get("reason").trim();
    if reason.is_empty() || reason.chars().count() > LONGEST {
        return Err(FieldError::new(field, "attendance-reason-needed").with("most", LONGEST));
    }
    Ok(reason.to_owned())
}
