//! The well-known things a programme must know of an applicant, whatever its form looks like.

use serde::{Deserialize, Serialize};

use super::definition::Kind;

/// A column that eligibility, selection or statistics read. A questionnaire asks for each at most once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    FullName,
    LatinName,
    Nationality,
    DualNationality,
    Email,
    Phone,
    Language,
    Languages,
    Gender,
    AccessNeeds,
    OfficialStatus,
    MinistryType,
    Employer,
    Department,
    Title,
    Seniority,
    YearsTotal,
    YearsCyber,
    Supervisor,
    UnParticipation,
    Track,
    ProjectTitle,
    Needs,
    Referees,
    AttendsThroughout,
    CloseRelative,
    Consent,
    MayPublish,
}

impl Fact {
    /// Whether a question of this kind can fill the column.
    pub fn fits(self, kind: &Kind) -> bool {
        match self {
            Self::Nationality => matches!(kind, Kind::Country),
            Self::Email => matches!(kind, Kind::Email),
            Self::Phone => matches!(kind, Kind::Phone),
            Self::Languages => matches!(kind, Kind::Languages { .. }),
            Self::Gender => matches!(kind, Kind::ChoiceWithText { .. }),
            Self::YearsTotal | Self::YearsCyber => matches!(kind, Kind::Integer { .. }),
            Self::DualNationality | Self::AttendsThroughout | Self::CloseRelative => {
                matches!(kind, Kind::YesNo)
            }
            Self::Needs => matches!(kind, Kind::Choices { .. }),
            Self::Referees => matches!(kind, Kind::Referees { .. }),
            Self::Consent => matches!(kind, Kind::Consents { .. }),
            Self::Language
            | Self::OfficialStatus
            | Self::MinistryType
            | Self::Seniority
            | Self::UnParticipation
            | Self::Track
            | Self::MayPublish => matches!(kind, Kind::Choice { .. }),
            Self::AccessNeeds => matches!(kind, Kind::Paragraph | Kind::Text),
            Self::FullName
            | Self::LatinName
            | Self::Employer
            | Self::Department
            | Self::Title
            | Self::Supervisor
            | Self::ProjectTitle => matches!(kind, Kind::Text),
        }
    }

    /// The only values that the column takes, where they are fixed for all programmes.
    pub fn values(self) -> Option<&'static [&'static str]> {
        Some(match self {
            Self::Language => &["en", "fr", "es", "ar", "zh", "ru"],
            Self::Gender => &["woman", "man", "another", "undisclosed"],
            Self::OfficialStatus => &["official", "delegated", "neither"],
            Self::MinistryType => &[
                "foreign_affairs",
                "defence",
                "interior",
                "justice",
                "ict_digital",
                "cyber_agency",
                "presidency",
                "regulator",
                "mission",
                "other",
            ],
            Self::Seniority => &["junior", "mid", "senior", "director"],
            Self::UnParticipation => &["none", "remote", "in_person", "spoke"],
            Self::Track => &["technical", "policy", "strategy"],
            Self::MayPublish => &["name_and_country", "country", "none"],
            _ => return None,
        })
    }
}
