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
    use Step::{
        FindEligible, FindIneligible, Reinstate, Reopen, Return, Shortlist, Submit, Unshortlist, Withdraw,
    };
    Ok(match (from, step) {
        (Draft, Submit) => Submitted,
        (Submitted, Return) => Draft,
        (Submitted | Ineligible, FindEligible) => Eligible,
        (Submitted | Eligible, FindIneligible) => Ineligible,
        (Eligible | Ineligible, Reopen) => Submitted,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_taken_back_before_the_panel_only() {
        assert_eq!(next(Status::Eligible, Step::Reopen), Ok(Status::Submitted));
        assert_eq!(next(Status::Ineligible, Step::Reopen), Ok(Status::Submitted));
        for from in [Status::Draft, Status::Submitted, Status::Shortlisted, Status::Withdrawn] {
            assert_eq!(next(from, Step::Reopen), Err(IllegalStep { from, step: Step::Reopen }));
        }
    }
}
