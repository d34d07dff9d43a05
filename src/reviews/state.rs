//! Every way an assignment can move. What is not written here cannot happen.

use entity::assignment::AssignmentStatus as Status;

/// What happens to an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The reviewer is asked.
    Assign,
    /// The reviewer saves marks that are not final yet.
    Save,
    HandIn,
    /// The reviewer steps back, with a reason.
    Recuse,
    /// A manager takes the request back.
    Cancel,
    /// A manager asks again the reviewer from whom the request was taken back.
    AskAgain,
    /// A manager lets the reviewer change a review that was handed in.
    Reopen,
}

/// A step that is not possible from where the assignment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IllegalStep {
    pub from: Status,
    pub step: Step,
}

impl Step {
    /// Every step but the first, which makes the assignment.
    pub const ALL: [Step; 6] =
        [Step::Save, Step::HandIn, Step::Recuse, Step::Cancel, Step::AskAgain, Step::Reopen];

    /// The word in the events and the journal.
    pub fn code(self) -> &'static str {
        match self {
            Step::Assign => "assign",
            Step::Save => "save",
            Step::HandIn => "hand_in",
            Step::Recuse => "recuse",
            Step::Cancel => "cancel",
            Step::AskAgain => "ask_again",
            Step::Reopen => "reopen",
        }
    }
}

/// Where `step` leads from `from`. A new assignment begins as assigned.
pub fn next(from: Status, step: Step) -> Result<Status, IllegalStep> {
    use Status::{Assigned, Cancelled, Draft, HandedIn, Recused};
    Ok(match (from, step) {
        (Assigned | Draft, Step::Save) => Draft,
        (Assigned | Draft, Step::HandIn) => HandedIn,
        (Assigned | Draft, Step::Recuse) => Recused,
        (Assigned | Draft, Step::Cancel) => Cancelled,
        (Cancelled, Step::AskAgain) => Assigned,
        (HandedIn, Step::Reopen) => Draft,
        _ => return Err(IllegalStep { from, step }),
    })
}

/// The reviewer still has something to do.
pub const OPEN: [Status; 2] = [Status::Assigned, Status::Draft];

/// Counts as one of the reviews that an application needs.
pub const STANDING: [Status; 3] = [Status::Assigned, Status::Draft, Status::HandedIn];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_that_was_handed_in_moves_only_when_a_manager_reopens_it() {
        let possible: Vec<Step> =
            Step::ALL.into_iter().filter(|step| next(Status::HandedIn, *step).is_ok()).collect();
        assert_eq!(possible, [Step::Reopen]);
        assert_eq!(next(Status::HandedIn, Step::Reopen), Ok(Status::Draft));
    }

    #[test]
    fn nobody_who_stepped_back_is_asked_again() {
        assert!(Step::ALL.into_iter().all(|step| next(Status::Recused, step).is_err()));
    }

    #[test]
    fn a_request_that_was_taken_back_can_only_be_made_again() {
        let possible: Vec<Step> =
            Step::ALL.into_iter().filter(|step| next(Status::Cancelled, *step).is_ok()).collect();
        assert_eq!(possible, [Step::AskAgain]);
    }
}
