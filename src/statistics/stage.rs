//! How far an application came: the furthest stage, computed from its rows, never stored.

use chrono::{DateTime, Utc};
use entity::application_event::ApplicationStep;
use serde::{Deserialize, Serialize};

/// The stages of the glossary, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    Application,
    Eligible,
    Shortlisted,
    Selected,
    Accepted,
    Completed,
}

impl Stage {
    pub const ALL: [Stage; 6] = [
        Stage::Application,
        Stage::Eligible,
        Stage::Shortlisted,
        Stage::Selected,
        Stage::Accepted,
        Stage::Completed,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Stage::Application => "application",
            Stage::Eligible => "eligible",
            Stage::Shortlisted => "shortlisted",
            Stage::Selected => "selected",
            Stage::Accepted => "accepted",
            Stage::Completed => "completed",
        }
    }
}

/// What the rows say about one application.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    /// Its steps, oldest first.
    pub steps: Vec<(ApplicationStep, DateTime<Utc>)>,
    /// A released decision selects it, or a place was offered: a reserve counts once called up, a decliner always.
    pub was_selected: bool,
    /// The offer was accepted.
    pub has_accepted: bool,
    /// The fellow completed the programme.
    pub has_completed: bool,
}

/// The furthest stage; none when it was never handed in, or taken back before the call closed.
pub fn furthest(trail: &Trail, closes_at: DateTime<Utc>) -> Option<Stage> {
    let mut stage = None;
    for (step, at) in &trail.steps {
        stage = after(stage, *step, *at < closes_at);
    }
    let stage = stage?;
    Some(match trail {
        Trail { has_completed: true, .. } => Stage::Completed,
        Trail { has_accepted: true, .. } => Stage::Accepted,
        Trail { was_selected: true, .. } => Stage::Selected,
        _ => stage,
    })
}

/// Withdrawing late does not undo what was reached; a finding that is taken back does.
fn after(stage: Option<Stage>, step: ApplicationStep, is_before_close: bool) -> Option<Stage> {
    use ApplicationStep::{
        FindEligible, FindIneligible, Reinstate, Reopen, Return, Shortlist, Start, Submit, Unshortlist,
        Withdraw,
    };
    match step {
        Start | Return => None,
        Submit | Reinstate | Reopen | FindIneligible => Some(Stage::Application),
        FindEligible | Unshortlist => Some(Stage::Eligible),
        Shortlist => Some(Stage::Shortlisted),
        Withdraw if is_before_close => None,
        Withdraw => stage,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ApplicationStep::{FindEligible, Return, Shortlist, Submit, Withdraw};

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).expect("a time")
    }

    fn of(steps: &[(ApplicationStep, i64)]) -> Trail {
        Trail { steps: steps.iter().map(|(step, when)| (*step, at(*when))).collect(), ..Trail::default() }
    }

    #[test]
    fn an_application_counts_when_it_is_handed_in_and_not_taken_back_before_the_close() {
        let close = at(100);
        assert_eq!(furthest(&of(&[]), close), None);
        assert_eq!(furthest(&of(&[(Submit, 1)]), close), Some(Stage::Application));
        assert_eq!(furthest(&of(&[(Submit, 1), (Withdraw, 99)]), close), None);
        let late = of(&[(Submit, 1), (FindEligible, 110), (Withdraw, 120)]);
        assert_eq!(furthest(&late, close), Some(Stage::Eligible));
        assert_eq!(furthest(&of(&[(Submit, 1), (Return, 2)]), close), None);
    }

    #[test]
    fn a_decliner_stays_selected_and_a_reserve_shortlisted_until_called_up() {
        let mut trail = of(&[(Submit, 1), (FindEligible, 110), (Shortlist, 120)]);
        assert_eq!(furthest(&trail, at(100)), Some(Stage::Shortlisted));
        trail.was_selected = true;
        assert_eq!(furthest(&trail, at(100)), Some(Stage::Selected));
        trail.has_accepted = true;
        assert_eq!(furthest(&trail, at(100)), Some(Stage::Accepted));
    }
}
