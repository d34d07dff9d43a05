//! One whole application, for staff: without gender and access needs, which are kept apart.

use chrono::{DateTime, NaiveDate, Utc};
use entity::application::ApplicationStatus;
use entity::{application_event, assignment, decision, edition};
use serde::Serialize;

use crate::i18n::Lang;
use crate::nominations::Nominee;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::{SummaryRow, Worded};
use crate::screening::{Case, CheckRow};

/// Answers by section, checks, nomination, reviews, decision, and what happened when.
#[derive(Debug, Default, Serialize)]
pub struct Application {
    pub edition: Worded,
    pub list_url: String,
    pub screening_url: String,
    pub name: String,
    pub reference: String,
    pub state: Option<String>,
    pub status: &'static str,
    pub standing: &'static str,
    pub checks: Vec<CheckRow>,
    pub sections: Vec<SectionView>,
    pub nomination: Option<Endorsed>,
    pub nominations_url: String,
    pub reviews: Vec<ReviewRow>,
    pub score: Option<i64>,
    /// The code of the decision, and whether it is released.
    pub decision: Option<&'static str>,
    pub decision_is_released: bool,
    pub events: Vec<Event>,
    pub zone: String,
    /// Where access needs are read, with a purpose; empty when they may not be.
    pub needs_url: String,
}

/// A section of the form with its answers.
#[derive(Debug, Serialize)]
pub struct SectionView {
    pub title: Worded,
    pub answers: Vec<SummaryRow>,
}

#[derive(Debug, Serialize)]
pub struct Endorsed {
    pub url: String,
    pub authority: String,
    pub route: &'static str,
    pub rank: i32,
    pub of: i64,
    pub received_on: NaiveDate,
    pub late: bool,
}

impl Endorsed {
    pub fn of(edition: &str, nominee: &Nominee) -> Endorsed {
        let nomination = &nominee.nomination;
        Endorsed {
            url: paths::nomination(edition, nomination.id),
            authority: nomination.authority_name.clone(),
            route: nomination.route.code(),
            rank: nomination.rank,
            of: nominee.of,
            received_on: nomination.received_on,
            late: nomination.late,
        }
    }
}

#[derive(Debug, Serialize)]
pub struct ReviewRow {
    pub reviewer: String,
    pub status: &'static str,
    pub due_on: Option<NaiveDate>,
    pub score: Option<i64>,
}

impl ReviewRow {
    pub fn of(assignment: &assignment::Model, reviewer: String) -> ReviewRow {
        ReviewRow {
            reviewer,
            status: assignment.status.code(),
            due_on: assignment.due_on,
            score: assignment.score,
        }
    }
}

/// A step that the application took.
#[derive(Debug, Serialize)]
pub struct Event {
    pub step: &'static str,
    pub at: DateTime<Utc>,
    pub reason: String,
}

impl Event {
    pub fn of(event: &application_event::Model) -> Event {
        Event { step: event.step.code(), at: event.at, reason: event.reason.clone() }
    }
}

impl Application {
    pub fn of(edition: &edition::Model, case: &Case, lang: Lang) -> Application {
        Application {
            edition: Worded::of(&edition.title, lang.code()),
            list_url: paths::staff_applications(&edition.code),
            screening_url: paths::screening_of(&edition.code, case.id),
            name: case.full_name.clone(),
            reference: case.reference.clone(),
            state: case.country_iso3.clone(),
            status: case.status.code(),
            standing: case.standing.code(),
            nominations_url: paths::nominations(&edition.code),
            needs_url: match case.status {
                ApplicationStatus::Withdrawn => String::new(),
                _ => paths::staff_access_needs(&edition.code, case.id),
            },
            ..Application::default()
        }
    }

    pub fn decided(mut self, decision: Option<decision::Model>) -> Application {
        self.decision = decision.as_ref().map(|decision| decision.kind.code());
        self.decision_is_released =
            decision.is_some_and(|decision| decision.status == decision::DecisionStatus::Released);
        self
    }
}

impl Page for Application {
    const TEMPLATE: &'static str = "desk/application";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let form = crate::questionnaires::application();
        let name = &crate::questionnaires::country_name;
        let answers =
            crate::questionnaires::summary(&form, &crate::questionnaires::Answers::default(), "en", name);
        let title = Worded { text: "Identity".into(), lang: "en".into(), dir: "ltr", fallback: false };
        let base = || Application {
            edition: Worded {
                text: "Small States 2027".into(),
                lang: "en".into(),
                dir: "ltr",
                fallback: false,
            },
            list_url: "/desk/sscf-2027/applications".into(),
            screening_url: "/desk/sscf-2027/screening/1".into(),
            nominations_url: "/desk/sscf-2027/nominations".into(),
            name: "Teuea Tebau".into(),
            ..Application::default()
        };
        let full = Application {
            name: "Mele Lupe Taufa".into(),
            reference: "7K3M-XQ0D".into(),
            state: Some("TON".into()),
            status: "eligible",
            standing: "pass",
            sections: vec![SectionView { title, answers }],
            nomination: Some(Endorsed {
                url: "/x".into(),
                authority: "Permanent Mission of Tonga".into(),
                route: "mission_new_york",
                rank: 1,
                of: 2,
                received_on: NaiveDate::default(),
                late: true,
            }),
            reviews: review_samples(),
            score: Some(81_500),
            decision: Some("reserve"),
            needs_url: "/desk/sscf-2027/applications/1/access-needs".into(),
            events: vec![Event { step: "find_ineligible", at: DateTime::default(), reason: "late".into() }],
            zone: "UTC".into(),
            ..base()
        };
        let bare = Application { status: "submitted", standing: "unknown", zone: "UTC".into(), ..base() };
        vec![full, bare]
    }
}

fn review_samples() -> Vec<ReviewRow> {
    let due_on = Some(NaiveDate::default());
    vec![
        ReviewRow { reviewer: "A".into(), status: "handed_in", due_on: None, score: Some(81_500) },
        ReviewRow { reviewer: "B".into(), status: "assigned", due_on, score: None },
    ]
}
