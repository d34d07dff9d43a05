//! From checks to a standing: staff's word replaces a rule's, and the newest word counts.

use entity::check_override::{self, CheckOutcome};
use entity::{EligibilityRuleId, application::ApplicationStatus};
use serde::Serialize;

use super::eligibility::Check;

/// A check as it counts, with staff's word where there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    pub check: Check,
    /// What counts.
    pub outcome: CheckOutcome,
    /// The word that replaced the rule's.
    pub by_staff: Option<check_override::Model>,
}

/// How an application stands against all rules together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Every check is met.
    Pass,
    /// At least one is not met.
    Fail,
    /// None is failed, at least one is not known.
    Unknown,
}

impl Standing {
    pub const ALL: [Standing; 3] = [Standing::Pass, Standing::Fail, Standing::Unknown];

    pub fn code(self) -> &'static str {
        match self {
            Standing::Pass => "pass",
            Standing::Fail => "fail",
            Standing::Unknown => "unknown",
        }
    }

    /// No cohort may take an application with this standing: what is not known blocks selection, not submission.
    pub fn holds_back(self) -> bool {
        self != Standing::Pass
    }

    pub fn from_code(code: &str) -> Option<Standing> {
        Standing::ALL.into_iter().find(|standing| standing.code() == code)
    }
}

/// Puts staff's words in the place of the rules'. `words` in any order; the newest of a rule counts.
pub fn settle(checks: Vec<Check>, words: &[check_override::Model]) -> Vec<Settled> {
    let newest = |rule: EligibilityRuleId| {
        let of_rule = words.iter().filter(|word| word.rule_id == rule);
        of_rule.max_by_key(|word| (word.decided_at, word.id)).cloned()
    };
    let settled = |check: Check| {
        let by_staff = newest(check.rule_id);
        let outcome = by_staff.as_ref().map_or(check.outcome, |word| word.outcome);
        Settled { check, outcome, by_staff }
    };
    checks.into_iter().map(settled).collect()
}

/// One failed check fails the whole; without any, one unknown leaves it unknown.
pub fn standing(checks: &[Settled]) -> Standing {
    let has = |outcome| checks.iter().any(|settled| settled.outcome == outcome);
    match (has(CheckOutcome::Fail), has(CheckOutcome::Unknown)) {
        (true, _) => Standing::Fail,
        (false, true) => Standing::Unknown,
        (false, false) => Standing::Pass,
    }
}

/// Whether staff may find an application with this standing eligible one by one: a failed rule must be
/// overridden first, an unknown one may stay open, for it blocks selection only.
pub fn may_be_found_eligible(status: ApplicationStatus, standing: Standing) -> bool {
    let is_open = matches!(status, ApplicationStatus::Submitted | ApplicationStatus::Ineligible);
    is_open && standing != Standing::Fail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_found_eligible_one_by_one_but_held_back_from_selection() {
        assert!(may_be_found_eligible(ApplicationStatus::Submitted, Standing::Unknown));
        assert!(Standing::Unknown.holds_back() && Standing::Fail.holds_back());
        assert!(!Standing::Pass.holds_back());
    }
}
