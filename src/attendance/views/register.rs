//! What a trainer sees: own sessions, and the register of one.

use chrono::{DateTime, Utc};
use entity::presence::PresenceMark;
use entity::{MembershipId, application};
use serde::Serialize;

use super::worded;
use crate::clock;
use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;

/// Who was present at one session.
#[derive(Debug, Default, Serialize)]
pub struct RegisterPage {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub session: Worded,
    pub back_url: String,
    pub action: String,
    pub starts_at: DateTime<Utc>,
    pub zone: &'static str,
    pub revision: i32,
    pub present: usize,
    /// The names of those who are not marked.
    pub unmarked: Vec<String>,
    /// Why the register cannot be written now: a key, or nothing.
    pub obstacle: &'static str,
    pub taken_at: Option<DateTime<Utc>>,
    pub taker: String,
    pub rows: Vec<RegisterRow>,
}

/// One fellow on the register.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegisterRow {
    /// The name of the fellow's field.
    pub field: String,
    pub name: String,
    pub country: String,
    pub present: bool,
    pub absent: bool,
    pub excused: bool,
}

impl RegisterRow {
    pub fn new(
        member: MembershipId,
        origin: Option<&application::Model>,
        mark: Option<PresenceMark>,
    ) -> RegisterRow {
        RegisterRow {
            field: format!("mark-{member}"),
            name: origin.map(|origin| origin.full_name.clone()).unwrap_or_default(),
            country: origin.and_then(|origin| origin.country_iso3.clone()).unwrap_or_default(),
            present: mark == Some(PresenceMark::Present),
            absent: mark == Some(PresenceMark::Absent),
            excused: mark == Some(PresenceMark::Excused),
        }
    }
}

impl Page for RegisterPage {
    const TEMPLATE: &'static str = "attendance/register";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let row = |name: &str, country: &str, mark| RegisterRow {
            name: name.into(),
            country: country.into(),
            ..RegisterRow::new(MembershipId(clock::new_uuid()), None, mark)
        };
        let rows = vec![
            row("Teuea Toatu", "KIR", Some(PresenceMark::Present)),
            row("ʻOfa Tupou", "TON", Some(PresenceMark::Excused)),
            row("Deepika Seebaluck", "MUS", None),
        ];
        let base = || RegisterPage {
            edition: worded("Small States Cyber Fellowship 2027"),
            session: worded("Norms 13a to 13e"),
            action: "/sessions/1/register".into(),
            back_url: paths::TRAINER_SESSIONS.into(),
            zone: "Pacific/Apia",
            ..RegisterPage::default()
        };
        let errors = vec![FieldError::new(rows[0].field.clone(), "attendance-nobody-marked")];
        let taken_at = Some(DateTime::UNIX_EPOCH);
        let unmarked = vec!["Deepika Seebaluck".to_owned()];
        let taken =
            RegisterPage { rows: rows.clone(), taken_at, unmarked, revision: 2, present: 1, ..base() };
        let early = RegisterPage { rows: rows.clone(), obstacle: "illegal-register-early", ..base() };
        vec![
            base(),
            RegisterPage { errors, rows, ..base() },
            RegisterPage { taker: "Kirsi".into(), ..taken },
            early,
        ]
    }
}

/// A trainer's own sessions.
#[derive(Debug, Default, Serialize)]
pub struct TrainerPage {
    /// How many registers are missing.
    pub due: usize,
    /// How many of what is due or comes are not shown.
    pub more: usize,
    pub open: Vec<TrainerRow>,
    pub past: Vec<TrainerRow>,
    pub next_url: String,
    pub zone: &'static str,
    pub feed_url: String,
    pub renew_url: &'static str,
    pub back: String,
}

/// One session of a trainer.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TrainerRow {
    pub url: String,
    pub session: Worded,
    pub starts_at: DateTime<Utc>,
    pub place: String,
    pub link: String,
    pub is_due: bool,
    pub is_taken: bool,
    pub cancelled: bool,
}

impl Page for TrainerPage {
    const TEMPLATE: &'static str = "attendance/trainer";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-sessions"
    }

    fn samples() -> Vec<Self> {
        let row = |is_due: bool, cancelled: bool| TrainerRow {
            url: "/sessions/1/register".into(),
            session: worded("Norms 13a to 13e"),
            place: "Room XIX".into(),
            link: if is_due { "https://meet.example/1".into() } else { String::new() },
            is_due,
            is_taken: !is_due && !cancelled,
            cancelled,
            ..TrainerRow::default()
        };
        let base = || TrainerPage {
            zone: "Europe/Helsinki",
            feed_url: "https://atoll.example/calendar/1.ics".into(),
            renew_url: paths::CALENDAR_RENEWAL,
            back: paths::TRAINER_SESSIONS.into(),
            ..TrainerPage::default()
        };
        let (open, past) = (vec![row(true, false), row(false, false)], vec![row(false, true)]);
        let coming = TrainerPage { open: vec![row(false, false)], ..base() };
        vec![
            base(),
            coming,
            TrainerPage { due: 1, more: 2, open, past, next_url: "/sessions?before=1".into(), ..base() },
        ]
    }
}
