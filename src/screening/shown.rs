//! Which applications the list of checks shows: those that wait, or those that a panel is about to choose from.

use entity::application::ApplicationStatus::{Eligible, Ineligible, Shortlisted, Submitted};

use super::queries::Scope;
use super::verdict::Standing;
use crate::paths;

/// A part of an edition's applications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// For a finding.
    #[default]
    Waiting,
    /// Before the panel.
    Shortlisted,
    /// Found eligible or not, and not withdrawn: whoever gets a decision.
    Screened,
}

impl Shown {
    pub fn code(self) -> &'static str {
        match self {
            Shown::Waiting => "waiting",
            Shown::Shortlisted => "shortlisted",
            Shown::Screened => "screened",
        }
    }

    pub fn from_code(code: &str) -> Shown {
        let all = [Shown::Shortlisted, Shown::Screened];
        all.into_iter().find(|shown| shown.code() == code).unwrap_or_default()
    }

    pub fn scope(self) -> Scope {
        Scope::In(match self {
            Shown::Waiting => vec![Submitted],
            Shown::Shortlisted => vec![Shortlisted],
            Shown::Screened => vec![Eligible, Ineligible, Shortlisted],
        })
    }

    /// The list of those with this standing.
    pub fn url(self, edition: &str, standing: Standing) -> String {
        let list = paths::screening(edition);
        match self {
            Shown::Waiting => format!("{list}?tab={}", standing.code()),
            _ => format!("{list}?of={}&tab={}", self.code(), standing.code()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_back_to_the_part_that_it_was_made_from() {
        for shown in [Shown::Waiting, Shown::Shortlisted, Shown::Screened] {
            assert_eq!(Shown::from_code(shown.code()), shown);
        }
        let url = Shown::Shortlisted.url("sscf-2027", Standing::Unknown);
        assert_eq!(url, "/desk/sscf-2027/screening?of=shortlisted&tab=unknown");
    }
}
