//! What eligibility rules look at. Everything may be missing: a rule without its fact is unknown, not failed.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use entity::edition;
use entity::nomination::NominationRoute;
use entity::sensitive_answers::Gender;
use serde_json::Value;

/// A level of the Common European Framework, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

impl Level {
    pub const ALL: [Level; 6] = [Level::A1, Level::A2, Level::B1, Level::B2, Level::C1, Level::C2];

    pub fn from_code(code: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.code() == code)
    }

    pub fn code(self) -> &'static str {
        match self {
            Level::A1 => "A1",
            Level::A2 => "A2",
            Level::B1 => "B1",
            Level::B2 => "B2",
            Level::C1 => "C1",
            Level::C2 => "C2",
        }
    }
}

/// What is known of a State's nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nominated {
    /// None yet, and there is still time.
    Awaited,
    /// None, and the call has closed.
    Missing,
    /// `place` counts the State's nominees up to this one, by rank: 1 is the State's first choice.
    Received { route: NominationRoute, late: bool, place: i64 },
}

/// When the person last was a fellow of this programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Award {
    Never,
    On(NaiveDate),
}

/// The facts of one application, and those of its edition that rules compare them with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// ISO 3166-1 alpha-3.
    pub nationality: Option<String>,
    /// An official, or formally delegated by the government.
    pub official: Option<bool>,
    pub seniority: Option<String>,
    pub years_total: Option<i64>,
    pub years_cyber: Option<i64>,
    /// Languages by code or typed name, each with its level; nothing when never asked.
    pub languages: Option<Vec<(String, Level)>>,
    pub attends: Option<bool>,
    pub close_relative: Option<bool>,
    pub gender: Option<Gender>,
    pub nominated: Option<Nominated>,
    pub last_award: Option<Award>,
    pub submitted_at: Option<DateTime<Utc>>,
    /// Of the edition: the deadline. Groups of countries are read as of its day.
    pub closes_at: Option<DateTime<Utc>>,
    /// Of the edition: until when a submission still counts.
    pub counts_until: Option<DateTime<Utc>>,
    /// Of the edition: the languages in which it is taught, by code.
    pub edition_languages: Vec<String>,
}

/// The answers that rules look at, by question key: no other is read when many applications are held against them.
pub const LOOKED_AT: [&str; 8] = [
    "nationality",
    "official_status",
    "seniority",
    "years_total",
    "years_cyber",
    "languages",
    "attends_throughout",
    "close_relative",
];

impl Facts {
    /// Of nobody yet: what the edition itself brings. The public check fills in five answers.
    pub fn of_edition(edition: &edition::Model) -> Facts {
        let languages = edition.languages.as_array().into_iter().flatten();
        Facts {
            closes_at: Some(edition.closes_at),
            counts_until: Some(edition.closes_at + TimeDelta::minutes(edition.grace_minutes.into())),
            edition_languages: languages.filter_map(|code| code.as_str().map(str::to_owned)).collect(),
            ..Facts::default()
        }
    }

    /// What an applicant answered, by question key; the gender is kept apart and not among the answers.
    pub fn from_answers(answers: &Value, edition: &edition::Model) -> Facts {
        let text =
            |key: &str| answers.get(key).and_then(Value::as_str).map(str::trim).filter(|t| !t.is_empty());
        Facts {
            nationality: text("nationality").map(str::to_owned),
            official: text("official_status").map(|status| status != "neither"),
            seniority: text("seniority").map(str::to_owned),
            years_total: whole(answers.get("years_total")),
            years_cyber: whole(answers.get("years_cyber")),
            languages: languages(answers.get("languages")),
            attends: yes(answers.get("attends_throughout")),
            close_relative: yes(answers.get("close_relative")),
            ..Facts::of_edition(edition)
        }
    }

    /// The best level among the languages of the edition, when any language was named.
    pub fn best_level(&self) -> Option<Level> {
        let taught = |code: &str| self.edition_languages.iter().any(|taught| taught == code);
        let known = self.languages.as_deref()?.iter();
        known.filter(|(language, _)| taught(language)).map(|(_, level)| *level).max()
    }
}

fn whole(answer: Option<&Value>) -> Option<i64> {
    match answer? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn yes(answer: Option<&Value>) -> Option<bool> {
    match answer? {
        Value::Bool(is_yes) => Some(*is_yes),
        Value::String(text) if text == "yes" || text == "true" => Some(true),
        Value::String(text) if text == "no" || text == "false" => Some(false),
        _ => None,
    }
}

fn languages(answer: Option<&Value>) -> Option<Vec<(String, Level)>> {
    let row = |row: &Value| {
        let language = row.get("language")?.as_str().filter(|language| !language.is_empty())?;
        Some((language.to_owned(), Level::from_code(row.get("level")?.as_str()?)?))
    };
    let rows: Vec<_> = answer?.as_array()?.iter().filter_map(row).collect();
    (!rows.is_empty()).then_some(rows)
}
