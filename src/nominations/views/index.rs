//! The list of nominations.

use std::collections::HashMap;

use chrono::NaiveDate;
use entity::nomination::Model;
use entity::{ApplicationId, edition};
use serde::Serialize;

use crate::form::encoded;
use crate::i18n::Lang;
use crate::nominations::queries::Filter;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;

/// The nominations of an edition.
#[derive(Debug, Default, Serialize)]
pub struct Index {
    pub edition: Worded,
    pub desk_url: String,
    pub list_url: String,
    pub new_url: String,
    pub link_url: String,
    pub total: u64,
    pub late: u64,
    pub unlinked: u64,
    pub is_filtered: bool,
    pub only_late: bool,
    pub only_unlinked: bool,
    /// The State as typed.
    pub state: String,
    pub state_is_unknown: bool,
    pub nominations: Vec<Row>,
    pub next_url: String,
    pub first_url: String,
}

#[derive(Debug, Default, Serialize)]
pub struct Row {
    pub url: String,
    pub nominee: String,
    pub state: String,
    pub rank: i32,
    pub route: &'static str,
    pub note_verbale: String,
    pub received_on: NaiveDate,
    pub late: bool,
    pub reference: String,
    pub application_url: String,
}

impl Row {
    pub fn of(edition: &str, nomination: &Model, references: &HashMap<ApplicationId, String>) -> Row {
        let linked = nomination.application_id;
        let link = linked.map(|id| paths::staff_application(edition, id));
        Row {
            url: paths::nomination(edition, nomination.id),
            nominee: nomination.nominee_name.clone(),
            state: nomination.state_iso3.clone(),
            rank: nomination.rank,
            route: nomination.route.code(),
            note_verbale: nomination.note_verbale.clone(),
            received_on: nomination.received_on,
            late: nomination.late,
            reference: linked.and_then(|id| references.get(&id).cloned()).unwrap_or_default(),
            application_url: link.unwrap_or_default(),
        }
    }
}

impl Index {
    pub fn of(edition: &edition::Model, lang: Lang) -> Index {
        Index {
            edition: Worded::of(&edition.title, lang.code()),
            desk_url: paths::desk_edition(&edition.code),
            list_url: paths::nominations(&edition.code),
            new_url: paths::nomination_new(&edition.code),
            link_url: format!("{}/links", paths::nominations(&edition.code)),
            ..Index::default()
        }
    }

    /// The address of the rows after the last one shown, with the filters kept.
    pub fn next_of(edition: &str, filter: &Filter, typed: &str, last: &Model) -> String {
        let after = format!("{}.{}", last.state_iso3, last.rank);
        let late = if filter.late { "&late=1" } else { "" };
        let unlinked = if filter.unlinked { "&unlinked=1" } else { "" };
        let list = paths::nominations(edition);
        format!("{list}?state={}{late}{unlinked}&after={after}", encoded(typed))
    }
}

impl Page for Index {
    const TEMPLATE: &'static str = "nominations/index";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let list = "/desk/sscf-2027/nominations".to_owned();
        let base = || Index {
            edition: Worded::sample("Small States 2027"),
            desk_url: "/desk/sscf-2027".into(),
            new_url: format!("{list}/new"),
            link_url: format!("{list}/links"),
            list_url: list.clone(),
            ..Index::default()
        };
        let row = |late, reference: &str| Row {
            url: "/desk/sscf-2027/nominations/1".into(),
            nominee: "Teuea Tebau".into(),
            state: "KIR".into(),
            rank: 1,
            route: "mission_new_york",
            note_verbale: "KIR/UN/27/4".into(),
            received_on: NaiveDate::default(),
            late,
            reference: reference.into(),
            application_url: if reference.is_empty() { String::new() } else { "/desk/x".into() },
        };
        let full = Index {
            total: 2,
            late: 1,
            unlinked: 1,
            nominations: vec![row(false, "7K3M-XQ0D"), row(true, "")],
            next_url: "/desk/sscf-2027/nominations?after=KIR.1".into(),
            first_url: "/desk/sscf-2027/nominations".into(),
            ..base()
        };
        let none = Index { is_filtered: true, state_is_unknown: true, state: "Atlantis".into(), ..base() };
        vec![full, none, base()]
    }
}
