//! Every way an offer can move. What is not written here cannot happen.

use entity::offer::OfferStatus as Status;

/// What can happen to an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Accept,
    Decline,
    /// A declined offer is taken up again.
    Reopen,
    Expire,
    /// The organiser takes it back, or a fellow gives the place up before the programme begins.
    Withdraw,
}

impl Step {
    /// Every step.
    pub const ALL: [Step; 5] = [Step::Accept, Step::Decline, Step::Reopen, Step::Expire, Step::Withdraw];

    /// The word in the events and the journal.
    pub fn code(self) -> &'static str {
        match self {
            Step::Accept => "accept",
            Step::Decline => "decline",
            Step::Reopen => "reopen",
            Step::Expire => "expire",
            Step::Withdraw => "withdraw",
        }
    }
}

/// A step that is not possible from where the offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IllegalStep {
    pub from: Status,
    pub step: Step,
}

/// Where `step` leads from `from`.
pub fn next(from: Status, step: Step) -> Result<Status, IllegalStep> {
    Ok(match (from, step) {
        (Status::Open, Step::Accept) => Status::Accepted,
        (Status::Open, Step::Decline) => Status::Declined,
        (Status::Declined, Step::Reopen) => Status::Open,
        (Status::Open, Step::Expire) => Status::Expired,
        (Status::Open | Status::Accepted, Step::Withdraw) => Status::Withdrawn,
        _ => return Err(IllegalStep { from, step }),
    })
}

/// Holds a place of the cohort.
pub const HOLDING: [Status; 2] = [Status::Open, Status::Accepted];

/// Has left a place for somebody else.
pub const FREED: [Status; 3] = [Status::Declined, Status::Expired, Status::Withdrawn];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_stays_over() {
        for from in [Status::Expired, Status::Withdrawn] {
            assert!(Step::ALL.iter().all(|step| next(from, *step).is_err()), "{from}");
        }
    }

    #[test]
    fn an_acceptance_is_not_declined_afterwards_but_the_place_can_be_withdrawn() {
        assert!(next(Status::Accepted, Step::Decline).is_err());
        assert_eq!(next(Status::Accepted, Step::Withdraw), Ok(Status::Withdrawn));
    }

    #[test]
    fn every_status_either_holds_a_place_or_has_freed_it() {
        let both = |status: &Status| HOLDING.contains(status) != FREED.contains(status);
        assert!(Status::ALL.iter().all(both));
    }
}
