//! Every way a decision can move. What is not written here cannot happen.

use entity::decision::DecisionStatus as Status;
use entity::decision_event::DecisionStep as Step;

/// A step that is not possible from where the decision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IllegalStep {
    pub from: Status,
    pub step: Step,
}

/// Where `step` leads from `from`. After the release a decision stands: what follows are offers.
pub fn next(from: Status, step: Step) -> Result<Status, IllegalStep> {
    match (from, step) {
        (Status::Prepared, Step::Prepare | Step::Change) => Ok(Status::Prepared),
        (Status::Prepared, Step::Release) => Ok(Status::Released),
        (Status::Released, _) => Err(IllegalStep { from, step }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_released_decision_never_moves_again() {
        for step in [Step::Prepare, Step::Change, Step::Release] {
            assert_eq!(next(Status::Released, step), Err(IllegalStep { from: Status::Released, step }));
        }
    }

    #[test]
    fn a_prepared_decision_stays_unseen_until_it_is_released() {
        assert_eq!(next(Status::Prepared, Step::Change), Ok(Status::Prepared));
        assert_eq!(next(Status::Prepared, Step::Release), Ok(Status::Released));
    }
}
