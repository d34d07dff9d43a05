//! Every way a membership can move. What is not written here cannot happen.

use entity::membership::MembershipStatus as Status;

/// What happens to a membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The cohort is closed, and the fellow was there often enough.
    Complete,
    /// The cohort is closed, and the fellow took part.
    Participate,
    /// The fellow leaves before the end.
    Leave,
}

impl Step {
    /// Every step.
    pub const ALL: [Step; 3] = [Step::Complete, Step::Participate, Step::Leave];

    /// The word that is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Step::Complete => "complete",
            Step::Participate => "participate",
            Step::Leave => "leave",
        }
    }
}

/// Where `step` leads from `from`, if it leads anywhere.
pub fn next(from: Status, step: Step) -> Option<Status> {
    match (from, step) {
        (Status::Active, Step::Complete) => Some(Status::Completed),
        (Status::Active, Step::Participate) => Some(Status::Participated),
        (Status::Active, Step::Leave) => Some(Status::Left),
        (Status::Completed | Status::Participated | Status::Left, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_takes_part_can_complete_or_leave() {
        assert_eq!(next(Status::Active, Step::Complete), Some(Status::Completed));
        for over in [Status::Completed, Status::Participated, Status::Left] {
            for step in Step::ALL {
                assert_eq!(next(over, step), None, "{over} {step:?}");
            }
        }
    }
}
