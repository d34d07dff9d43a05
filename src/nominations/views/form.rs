//! The form of a nomination.

use chrono::NaiveDate;
use entity::nomination::{Model, NominationRoute};
use entity::{ApplicationId, edition};
use serde::Serialize;

use crate::countries::{self, Iso3};
use crate::form::{FieldError, Posted};
use crate::i18n::Lang;
use crate::nominations::queries::Candidate;
use crate::nominations::rules::DECLARATIONS;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;

/// Entering a nomination, or changing one.
#[derive(Debug, Default, Serialize)]
pub struct Form {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub list_url: String,
    pub action: String,
    /// Empty for a new one.
    pub seen: String,
    pub removal_url: String,
    pub replacement_url: String,
    pub late: bool,
    pub state: String,
    pub matches: Vec<Choice>,
    pub routes: Vec<Choice>,
    pub note_verbale: String,
    pub note_on: Parts,
    pub authority_name: String,
    pub authority_title: String,
    pub rank: String,
    pub nominee_name: String,
    pub nominee_email: String,
    pub received: Parts,
    pub declarations: Vec<Choice>,
    pub applications: Vec<Choice>,
    pub new_name: String,
    pub new_email: String,
    pub new_note_verbale: String,
}

/// One of several: a value with its key or its own words.
#[derive(Debug, Default, Serialize)]
pub struct Choice {
    pub value: String,
    pub key: String,
    pub label: String,
    pub checked: bool,
    pub selected: bool,
}

/// A date in three fields, as typed.
#[derive(Debug, Default, Serialize)]
pub struct Parts {
    pub day: String,
    pub month: String,
    pub year: String,
}

impl Parts {
    fn of(date: Option<NaiveDate>) -> Parts {
        let part = |format: &str| date.map(|date| date.format(format).to_string()).unwrap_or_default();
        Parts { day: part("%-d"), month: part("%-m"), year: part("%Y") }
    }

    fn typed(posted: &Posted, name: &str) -> Parts {
        let part = |part: &str| posted.get(&format!("{name}-{part}")).to_owned();
        Parts { day: part("day"), month: part("month"), year: part("year") }
    }
}

impl Form {
    /// An empty form, received today.
    pub fn new(edition: &edition::Model, lang: Lang, today: NaiveDate) -> Form {
        Form {
            edition: Worded::of(&edition.title, lang.code()),
            list_url: paths::nominations(&edition.code),
            action: paths::nominations(&edition.code),
            routes: routes(None),
            received: Parts::of(Some(today)),
            declarations: declarations(|_| false),
            ..Form::default()
        }
    }

    /// The form of a record.
    pub fn of(edition: &edition::Model, lang: Lang, known: &Model, candidates: &[Candidate]) -> Form {
        let declared: Vec<&str> =
            known.declarations.as_array().into_iter().flatten().filter_map(|d| d.as_str()).collect();
        let own = paths::nomination(&edition.code, known.id);
        Form {
            action: own.clone(),
            seen: known.entered_at.timestamp_micros().to_string(),
            removal_url: format!("{own}/removal"),
            replacement_url: format!("{own}/replacement"),
            late: known.late,
            state: crate::questionnaires::country_name(&known.state_iso3, lang.code()),
            routes: routes(Some(known.route.code())),
            note_verbale: known.note_verbale.clone(),
            note_on: Parts::of(known.note_verbale_on),
            authority_name: known.authority_name.clone(),
            authority_title: known.authority_title.clone(),
            rank: known.rank.to_string(),
            nominee_name: known.nominee_name.clone(),
            nominee_email: known.nominee_email.clone(),
            received: Parts::of(Some(known.received_on)),
            declarations: declarations(|code| declared.contains(&code)),
            applications: applications(candidates, known.application_id),
            ..Form::new(edition, lang, known.received_on)
        }
    }

    /// The same form with everything typed still there.
    pub fn typed(self, posted: &Posted, errors: Vec<FieldError>, meant: &[Iso3], lang: Lang) -> Form {
        let text = |name: &str| posted.get(name).to_owned();
        let picked = text("application").parse().ok();
        let chosen = |choice: Choice| Choice {
            selected: choice.value.parse::<ApplicationId>().ok() == picked && picked.is_some(),
            ..choice
        };
        Form {
            errors,
            seen: text("seen"),
            state: text("state"),
            matches: meant.iter().map(|iso3| state_choice(*iso3, lang, posted.get("state-match"))).collect(),
            routes: routes(Some(posted.get("route"))),
            note_verbale: text("note_verbale"),
            note_on: Parts::typed(posted, "note_verbale_on"),
            authority_name: text("authority_name"),
            authority_title: text("authority_title"),
            rank: text("rank"),
            nominee_name: text("nominee_name"),
            nominee_email: text("nominee_email"),
            received: Parts::typed(posted, "received_on"),
            declarations: declarations(|code| posted.all("declarations").any(|ticked| ticked == code)),
            applications: self.applications.into_iter().map(chosen).collect(),
            ..self
        }
    }

    /// The replacement with everything typed still there.
    pub fn replacing(self, posted: &Posted, errors: Vec<FieldError>) -> Form {
        let text = |name: &str| posted.get(name).to_owned();
        Form {
            errors,
            new_name: text("new_name"),
            new_email: text("new_email"),
            new_note_verbale: text("new_note_verbale"),
            ..self
        }
    }
}

fn routes(chosen: Option<&str>) -> Vec<Choice> {
    let choice = |route: &NominationRoute| Choice {
        value: route.code().to_owned(),
        key: format!("value-route-{route}"),
        selected: chosen == Some(route.code()),
        ..Choice::default()
    };
    NominationRoute::ALL.iter().map(choice).collect()
}

fn declarations(is_ticked: impl Fn(&str) -> bool) -> Vec<Choice> {
    let choice = |code: &str| Choice {
        value: code.to_owned(),
        key: format!("nominations-declares-{code}"),
        checked: is_ticked(code),
        ..Choice::default()
    };
    DECLARATIONS.into_iter().map(choice).collect()
}

fn applications(candidates: &[Candidate], linked: Option<ApplicationId>) -> Vec<Choice> {
    let choice = |(id, reference, name): &Candidate| Choice {
        value: id.to_string(),
        label: format!("{name} · {reference}"),
        selected: linked == Some(*id),
        ..Choice::default()
    };
    candidates.iter().map(choice).collect()
}

fn state_choice(iso3: Iso3, lang: Lang, picked: &str) -> Choice {
    let label = countries::find(iso3).map(|country| country.name(lang).to_owned());
    Choice {
        value: iso3.as_str().to_owned(),
        label: label.unwrap_or_default(),
        checked: iso3.as_str() == picked,
        ..Choice::default()
    }
}

impl Page for Form {
    const TEMPLATE: &'static str = "nominations/form";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let base = || Form {
            edition: Worded {
                text: "Small States 2027".into(),
                lang: "en".into(),
                dir: "ltr",
                fallback: false,
            },
            list_url: "/desk/sscf-2027/nominations".into(),
            action: "/desk/sscf-2027/nominations".into(),
            routes: routes(None),
            declarations: declarations(|_| false),
            ..Form::default()
        };
        let errors = vec![
            FieldError::new("state", "nominations-state-which"),
            FieldError::new("rank", "nominations-rank-taken").with("rank", 1).with("name", "Mele Taufa"),
        ];
        let korea: Vec<Choice> = ["KOR", "PRK"]
            .into_iter()
            .filter_map(Iso3::parse)
            .map(|iso3| state_choice(iso3, Lang::En, ""))
            .collect();
        let wrong = Form { errors, state: "Korea".into(), matches: korea, ..base() };
        let known = Form {
            seen: "1".into(),
            removal_url: "/x/removal".into(),
            replacement_url: "/x/replacement".into(),
            late: true,
            applications: vec![Choice {
                value: "1".into(),
                label: "Teuea · 7K3M".into(),
                selected: true,
                ..Choice::default()
            }],
            ..base()
        };
        vec![base(), wrong, known]
    }
}
