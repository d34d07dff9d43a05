//! What is posted on the pages of screening.

use entity::check_override::CheckOutcome;
use entity::eligibility_rule;

use super::actions::Finding;
use crate::form::{FieldError, Posted};

const LONGEST: usize = 1000;

/// Staff's word on a rule: what counts, and why. Fields carry the rule's place, so that errors find them.
pub fn override_of(posted: &Posted, field: &str) -> Result<(CheckOutcome, String), Vec<FieldError>> {
    let reason: String =
        posted.get("reason").trim().chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let outcome = posted.get("outcome").parse::<CheckOutcome>();
    let mut errors = Vec::new();
    if outcome.is_err() {
        errors.push(FieldError::new(format!("outcome-{field}"), "screening-outcome-needed"));
    }
    if reason.is_empty() {
        errors.push(FieldError::new(format!("reason-{field}"), "screening-reason-needed"));
    }
    if reason.chars().count() > LONGEST {
        errors
            .push(FieldError::new(format!("reason-{field}"), "screening-reason-long").with("most", LONGEST));
    }
    match outcome {
        Ok(outcome) if errors.is_empty() => Ok((outcome, reason)),
        _ => Err(errors),
    }
}

/// What staff found; a reason code must be one of the edition's rules.
pub fn finding(posted: &Posted, rules: &[eligibility_rule::Model]) -> Result<Finding, FieldError> {
    let code = posted.get("reason_code");
    match posted.get("act") {
        "eligible" => Ok(Finding::Eligible),
        "open" => Ok(Finding::Open),
        "ineligible" if rules.iter().any(|rule| rule.active && rule.reason_code == code) => {
            Ok(Finding::Ineligible(code.to_owned()))
        }
        "ineligible" => Err(FieldError::new("reason_code", "screening-reason-code-needed")),
        _ => Err(FieldError::new("act", "screening-act-needed")),
    }
}

/// The word under which a form says it again.
pub fn act(finding: &Finding) -> &'static str {
    match finding {
        Finding::Eligible => "eligible",
        Finding::Ineligible(_) => "ineligible",
        Finding::Open => "open",
    }
}
