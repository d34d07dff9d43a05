//! The pages on which managers plan sessions.

use chrono::{DateTime, Utc};
use entity::{ModuleId, PersonId, SessionId, edition, module, person, session};
use serde::Serialize;

use super::forms::{Typed, said};
use super::zones::ZoneMatch;
use crate::clock;
use crate::form::FieldError;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;
use crate::zone::Zone;

/// The sessions of an edition, by time.
#[derive(Debug, Default, Serialize)]
pub struct Sessions {
    pub edition: Worded,
    pub desk_url: String,
    pub cohort_url: String,
    pub new_url: String,
    pub modules_url: String,
    pub has_modules: bool,
    pub sessions: Vec<SessionRow>,
    /// Not at the beginning of the list.
    pub first_url: String,
    pub next_url: String,
}

#[derive(Debug, Serialize)]
pub struct SessionRow {
    pub url: String,
    pub register_url: String,
    pub title: Worded,
    pub module: Worded,
    pub starts_at: DateTime<Utc>,
    pub zone: String,
    pub place: String,
    pub trainer: String,
    pub cancelled: bool,
    pub has_begun: bool,
}

impl Page for Sessions {
    const TEMPLATE: &'static str = "curricula/sessions";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let row = |cancelled: bool| SessionRow {
            url: "/desk/sscf-2027/sessions/1".into(),
            register_url: "/sessions/1/register".into(),
            title: worded("Norms 13a to 13e"),
            module: worded("Norms of responsible State behaviour"),
            starts_at: DateTime::UNIX_EPOCH,
            zone: "Pacific/Apia".into(),
            place: if cancelled { String::new() } else { "Room XIX".into() },
            trainer: if cancelled { String::new() } else { "Kirsi Aalto".into() },
            cancelled,
            has_begun: true,
        };
        let empty = Sessions {
            edition: worded("Small States Cyber Fellowship 2027"),
            desk_url: paths::desk_edition("sscf-2027"),
            cohort_url: paths::cohort("sscf-2027"),
            new_url: paths::session_new("sscf-2027"),
            modules_url: paths::modules("sscf-2027"),
            ..Sessions::default()
        };
        let planned = Sessions { has_modules: true, edition: worded("2027"), ..Sessions::default() };
        let next_url = "/desk/sscf-2027/sessions?after=1".into();
        let first_url = paths::sessions("sscf-2027");
        let sessions = vec![row(false), row(true)];
        vec![empty, Sessions { sessions, next_url, first_url, ..planned }]
    }
}

/// One session to be planned or changed.
#[derive(Debug, Default, Serialize)]
pub struct SessionPage {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub list_url: String,
    pub action: String,
    /// Where it is cancelled; nothing for a new one.
    pub cancel_url: String,
    pub register_url: String,
    pub revision: i32,
    pub cancelled: bool,
    pub typed: Typed,
    pub has_other_titles: bool,
    pub modules: Vec<Choice>,
    pub trainers: Vec<Choice>,
    pub zone_choices: Vec<Choice>,
}

/// One entry of a list to pick from.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub selected: bool,
}

impl SessionPage {
    /// The page of an edition with what is typed or stored.
    pub fn of(edition: &edition::Model, lang: Lang, typed: Typed) -> SessionPage {
        let zone_choices = match typed.zone_match(lang) {
            ZoneMatch::Several(zones) => {
                zones.iter().map(|zone| choice(zone.name(), zone.name(), "")).collect()
            }
            ZoneMatch::One(_) | ZoneMatch::None => Vec::new(),
        };
        SessionPage {
            edition: Worded::of(&edition.title, lang.code()),
            list_url: paths::sessions(&edition.code),
            action: paths::sessions(&edition.code),
            has_other_titles: typed.titles.iter().skip(1).any(|said| !said.text.is_empty()),
            zone_choices,
            typed,
            ..SessionPage::default()
        }
    }

    /// What can be picked: modules of the edition, trainers of the programme.
    pub fn choosing(self, modules: &[module::Model], trainers: &[person::Model], lang: Lang) -> SessionPage {
        let module = |module: &module::Model| {
            let ModuleId(id) = module.id;
            choice(&id.to_string(), &module.title.get(lang.code()).text, &self.typed.module)
        };
        let trainer = |person: &person::Model| {
            let PersonId(id) = person.id;
            let name = if person.full_name.is_empty() { &person.email } else { &person.full_name };
            choice(&id.to_string(), name, &self.typed.trainer)
        };
        let (modules, trainers) =
            (modules.iter().map(module).collect(), trainers.iter().map(trainer).collect());
        SessionPage { modules, trainers, ..self }
    }

    /// The page of a session that is stored.
    pub fn about(self, edition: &str, session: &session::Model, revision: i32) -> SessionPage {
        SessionPage {
            action: paths::session(edition, session.id),
            cancel_url: paths::session_cancellation(edition, session.id),
            register_url: paths::register(session.id),
            cancelled: session.cancelled,
            revision,
            ..self
        }
    }
}

impl Typed {
    /// What is stored, as it would be typed: in the session's own zone.
    pub fn stored(session: &session::Model) -> Typed {
        let zone: Zone = session.time_zone.parse().unwrap_or(Zone::UTC);
        let (from, to) = (zone.local(session.starts_at), zone.local(session.ends_at));
        let text =
            |texts: &entity::Localised, lang: Lang| texts.0.get(lang.code()).cloned().unwrap_or_default();
        Typed {
            module: session.module_id.to_string(),
            titles: said(|lang| text(&session.title, lang)),
            materials: said(|lang| text(&session.materials, lang)),
            day: from.format("%-d").to_string(),
            month: from.format("%-m").to_string(),
            year: from.format("%Y").to_string(),
            starts: from.format("%H:%M").to_string(),
            ends: to.format("%H:%M").to_string(),
            zone: zone.name().to_owned(),
            zone_choice: String::new(),
            place: session.place.clone(),
            link: session.link.clone(),
            trainer: session.trainer_id.map(|id| id.to_string()).unwrap_or_default(),
        }
    }
}

fn choice(value: &str, label: &str, picked: &str) -> Choice {
    Choice { value: value.to_owned(), label: label.to_owned(), selected: value == picked }
}

fn worded(text: &str) -> Worded {
    Worded { text: text.to_owned(), lang: "en".to_owned(), dir: "ltr", fallback: false }
}

impl Page for SessionPage {
    const TEMPLATE: &'static str = "curricula/session";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let blank =
            Typed { titles: said(|_| String::new()), materials: said(|_| String::new()), ..Typed::default() };
        let new = SessionPage { typed: blank, edition: worded("2027"), ..SessionPage::default() };
        let errors = vec![
            FieldError::new("title-en", "curricula-title-needed").with("most", 200),
            FieldError::new("zone", "curricula-zone-several"),
            FieldError::new("starts", "curricula-time-skipped").with("zone", "Europe/Paris"),
        ];
        let typed = Typed {
            titles: said(|lang| lang.own_name().to_owned()),
            materials: said(|_| "- [Reader](https://example.org)".to_owned()),
            zone: "Kiribati".into(),
            ..Typed::default()
        };
        let picked = vec![choice("1", "Norms", "1"), choice("2", "Law", "1")];
        let wrong = SessionPage {
            errors,
            typed,
            edition: worded("2027"),
            has_other_titles: true,
            zone_choices: vec![choice("Pacific/Tarawa", "Pacific/Tarawa", "")],
            modules: picked.clone(),
            trainers: picked,
            ..SessionPage::default()
        };
        let cancel_url = paths::session_cancellation("sscf-2027", SessionId(clock::new_uuid()));
        let titles = || Typed {
            titles: said(|_| "Law".into()),
            materials: said(|_| String::new()),
            ..Typed::default()
        };
        let stored = |cancelled| SessionPage {
            cancel_url: cancel_url.clone(),
            cancelled,
            revision: 3,
            typed: titles(),
            edition: worded("2027"),
            ..SessionPage::default()
        };
        vec![new, wrong, stored(false), stored(true)]
    }
}
