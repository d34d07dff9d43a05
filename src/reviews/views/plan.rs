//! What managers see before reviewers are asked or reminded, and of the reviews of one application.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use super::board::PersonRow;
use super::review::said;
use crate::form::{FieldError, Posted};
use crate::page::{Layout, Page};
use crate::questionnaires::Worded;

/// A day as it stands in three fields.
#[derive(Debug, Default, Serialize)]
pub struct DueFields {
    pub day: String,
    pub month: String,
    pub year: String,
}

impl DueFields {
    pub fn of(day: NaiveDate) -> DueFields {
        DueFields { day: day.day().to_string(), month: day.month().to_string(), year: day.year().to_string() }
    }

    pub fn typed(posted: &Posted) -> DueFields {
        let part = |name: &str| posted.get(name).to_owned();
        DueFields { day: part("due-day"), month: part("due-month"), year: part("due-year") }
    }
}

/// The plan of assignment, to be confirmed.
#[derive(Debug, Default, Serialize)]
pub struct PlanPage {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    /// Reviews that would be assigned.
    pub count: usize,
    /// Applications that would get a reviewer.
    pub applications: usize,
    /// Reviewers who would get work.
    pub mails: usize,
    /// `assigned` is the work after the plan, `drafts` what the plan adds.
    pub people: Vec<PersonRow>,
    pub pairs: Vec<PairRow>,
    pub shortfalls: Vec<PairRow>,
    pub due: DueFields,
    pub seal: String,
    pub action: String,
    pub board_url: String,
}

/// An application and whom the plan names for it, or how many it lacks.
#[derive(Debug, Default, Serialize)]
pub struct PairRow {
    pub url: String,
    pub reference: String,
    pub who: String,
    pub country: Option<String>,
    pub reviewers: Vec<String>,
    pub lacks: usize,
}

impl Page for PlanPage {
    const TEMPLATE: &'static str = "reviews/plan";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let row = |lacks| PairRow {
            reference: "SSCF-7K2M".into(),
            who: "Teuea Tebau".into(),
            country: Some("KIR".into()),
            reviewers: vec!["Ana Rokotuivuna".into(), "Sami Haddad".into()],
            lacks,
            ..PairRow::default()
        };
        let person =
            PersonRow { who: "Ana Rokotuivuna".into(), assigned: 12, drafts: 5, ..PersonRow::default() };
        let full = PlanPage {
            errors: vec![FieldError::new("due", "review-due-past")],
            edition: said("Small States Cyber Fellowship 2027"),
            count: 2,
            applications: 1,
            mails: 2,
            people: vec![person],
            pairs: vec![row(0)],
            shortfalls: vec![row(1)],
            ..PlanPage::default()
        };
        vec![full, PlanPage::default()]
    }
}

/// Who would be reminded, to be confirmed.
#[derive(Debug, Default, Serialize)]
pub struct ConfirmReminder {
    /// Here `assigned` is what is open.
    pub people: Vec<PersonRow>,
    pub seal: String,
    pub action: String,
    pub board_url: String,
}

impl Page for ConfirmReminder {
    const TEMPLATE: &'static str = "reviews/reminder";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let person = PersonRow { who: "Ana Rokotuivuna".into(), assigned: 3, ..PersonRow::default() };
        vec![
            ConfirmReminder { people: vec![person], ..ConfirmReminder::default() },
            ConfirmReminder::default(),
        ]
    }
}

/// The reviews of one application.
#[derive(Debug, Default, Serialize)]
pub struct OneApplication {
    pub errors: Vec<FieldError>,
    pub reference: String,
    pub who: String,
    pub country: Option<String>,
    /// False: withdrawn, or reviewed no more.
    pub is_open: bool,
    pub score: Option<i64>,
    pub spread: Option<i64>,
    pub wants_third: bool,
    pub asked: Vec<AskedRow>,
    /// Who may be asked.
    pub options: Vec<ReviewerOption>,
    pub refused: Vec<RefusedRow>,
    pub due: DueFields,
    pub action: String,
    pub board_url: String,
    pub application_url: String,
}

/// A reviewer who was asked.
#[derive(Debug, Default, Serialize)]
pub struct AskedRow {
    pub who: String,
    pub status: &'static str,
    pub due_on: Option<NaiveDate>,
    pub score: Option<i64>,
    pub comment: String,
    pub reason: String,
    pub cancel_url: String,
    pub reopen_url: String,
}

#[derive(Debug, Default, Serialize)]
pub struct ReviewerOption {
    pub value: String,
    pub label: String,
    pub selected: bool,
}

/// A reviewer who may not be asked, and why.
#[derive(Debug, Default, Serialize)]
pub struct RefusedRow {
    pub who: String,
    pub key: &'static str,
}

impl Page for OneApplication {
    const TEMPLATE: &'static str = "reviews/application";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let asked = |status, score| AskedRow {
            who: "Ana Rokotuivuna".into(),
            status,
            due_on: NaiveDate::from_ymd_opt(2027, 2, 26),
            score,
            comment: "Strong on practice.".into(),
            reason: "We worked together.".into(),
            cancel_url: "/x".into(),
            reopen_url: "/y".into(),
        };
        let full = OneApplication {
            errors: vec![FieldError::new("reviewer", "review-conflict-nationality")],
            reference: "SSCF-7K2M".into(),
            who: "Teuea Tebau".into(),
            country: Some("KIR".into()),
            is_open: true,
            score: Some(66_875),
            spread: Some(41_250),
            wants_third: true,
            asked: vec![asked("handed_in", Some(46_250)), asked("recused", None)],
            options: vec![ReviewerOption { value: "1".into(), label: "Sami Haddad".into(), selected: true }],
            refused: vec![RefusedRow { who: "Rui Tao".into(), key: "review-conflict-nationality" }],
            ..OneApplication::default()
        };
        vec![full, OneApplication::default()]
    }
}
