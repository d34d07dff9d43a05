//! Every way an application can move. What is not written here cannot happen.

use entity::application::ApplicationStatus as Status;
use entity::application_event::ApplicationStep as Step;

/// A step that is not possible from where the application stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IllegalStep {
    pub from: Status,
    pub step: Step,
}

/// Where `step` leads from `from`.
pub fn next(from: Status, step: Step) -> Result<Status, IllegalStep> {
    use Status::{Draft, Eligible, Ineligible, Shortlisted, Submitted, Withdrawn};
    use Step::{FindEligible, FindIneligible, Reinstate, Return, Shortlist, Submit, Unshortlist, Withdraw};
    Ok(match (from, step) {
        (Draft, Submit) => Submitted,
        (Submitted, Return) => Draft,
        (Submitted | Ineligible, FindEligible) => Eligible,
        (Submitted | Eligible, FindIneligible) => Ineligible,
        (Eligible, Shortlist) => Shortlisted,
        (Shortlisted, Unshortlist) => Eligible,
        (Submitted | Eligible | Ineligible | Shortlisted, Withdraw) => Withdrawn,
        (Withdrawn, Reinstate) => Submitted,
        _ => return Err(IllegalStep { from, step }),
    })
}

/// Handed in and not withdrawn: what a count of applications counts.
pub const STANDING: [Status; 4] =
    [Status::Submitted, Status::Eligible, Status::Ineligible, Status::Shortlisted];

/// May be given to reviewers.
pub const REVIEWABLE: [Status; 2] = [Status::Eligible, Status::Shortlisted];
