//! The list of applications of an edition.

use entity::application::ApplicationStatus;
use entity::{edition, eligibility_rule};
use serde::Serialize;

use crate::applications;
use crate::countries::{self, Iso3, RegionalGroup};
use crate::desk::filter::{Filter, Nomination, Sort};
use crate::desk::queries::list::{Listed, Listing};
use crate::form::FieldError;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;
use crate::screening::ReasonChoice;

/// Searched, filtered, sorted, one page of it.
#[derive(Debug, Default, Serialize)]
pub struct Applications {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub desk_url: String,
    pub list_url: String,
    /// What the filter leaves.
    pub total: u64,
    pub waiting: i64,
    pub screening_url: String,
    pub is_filtered: bool,
    pub q: String,
    pub state: String,
    pub statuses: Vec<OptionRow>,
    pub groups: Vec<OptionRow>,
    pub tracks: Vec<OptionRow>,
    pub levels: Vec<OptionRow>,
    pub nominations: Vec<OptionRow>,
    /// Kept when the filters change.
    pub sort: &'static str,
    pub sorts: Vec<SortLink>,
    pub applications: Vec<Row>,
    pub next_url: String,
    pub first_url: String,
    pub preview_url: String,
    /// The filter, for what is done with all that match.
    pub filter: String,
    pub reasons: Vec<ReasonChoice>,
}

/// One entry of a select.
#[derive(Debug, Serialize)]
pub struct OptionRow {
    pub value: String,
    pub key: String,
    pub selected: bool,
}

/// How to sort by a column.
#[derive(Debug, Serialize)]
pub struct SortLink {
    pub code: &'static str,
    pub url: String,
    pub current: bool,
}

#[derive(Debug, Default, Serialize)]
pub struct Row {
    pub id: String,
    pub url: String,
    pub name: String,
    pub reference: String,
    pub status: &'static str,
    /// How the status is shown: "due" needs a person.
    pub tag: &'static str,
    pub state: Option<String>,
    pub group: Option<&'static str>,
    pub level: Option<String>,
    pub track: Option<String>,
    pub rank: i64,
    pub of: i64,
    pub is_late: bool,
    pub handed_in: i64,
    pub asked: i64,
    pub score: Option<i64>,
}

impl Row {
    fn of(edition: &str, row: &Listed, listing: &Listing) -> Row {
        let country = row.country_iso3.as_deref().and_then(Iso3::parse).and_then(countries::find);
        let nominee = listing.nominees.get(&row.id);
        let reviewed = listing.reviews.get(&row.id).copied().unwrap_or_default();
        Row {
            id: row.id.to_string(),
            url: paths::staff_application(edition, row.id),
            name: row.full_name.clone(),
            reference: row.reference.clone(),
            status: row.status.code(),
            tag: match row.status {
                ApplicationStatus::Submitted => "due",
                ApplicationStatus::Eligible => "go",
                ApplicationStatus::Ineligible => "stop",
                ApplicationStatus::Shortlisted => "done",
                ApplicationStatus::Draft | ApplicationStatus::Withdrawn => "off",
            },
            state: row.country_iso3.clone(),
            group: country.map(|country| country.regional_group().code()),
            level: row.seniority.clone(),
            track: row.track.clone(),
            rank: nominee.map_or(0, |nominee| i64::from(nominee.nomination.rank)),
            of: nominee.map_or(0, |nominee| nominee.of),
            is_late: nominee.is_some_and(|nominee| nominee.nomination.late),
            handed_in: reviewed.handed_in,
            asked: reviewed.asked,
            score: applications::scored(row.score),
        }
    }
}

impl Row {
    fn sample(status: &'static str, tag: &'static str, rank: i64) -> Row {
        Row {
            id: "1".into(),
            url: "/desk/sscf-2027/applications/1".into(),
            name: "Mele Lupe Taufa".into(),
            reference: "7K3M-XQ0D".into(),
            status,
            tag,
            state: Some("TON".into()),
            group: Some("asia_pacific"),
            level: Some("senior".into()),
            track: Some("policy".into()),
            rank,
            of: 2,
            is_late: rank > 1,
            handed_in: 2,
            asked: 2,
            score: Some(86_400),
        }
    }
}

impl Applications {
    pub fn of(
        edition: &edition::Model,
        lang: Lang,
        filter: &Filter,
        listing: &Listing,
        rules: &[eligibility_rule::Model],
    ) -> Applications {
        let code = &edition.code;
        let list_url = paths::staff_applications(code);
        let next = listing
            .next
            .as_ref()
            .map(|after| format!("{list_url}{}", filter.address(filter.sort, Some(after))));
        let first = filter.after.as_ref().map(|_| format!("{list_url}{}", filter.address(filter.sort, None)));
        let sort = |sort: &Sort| SortLink {
            code: sort.code(),
            url: format!("{list_url}{}", filter.address(*sort, None)),
            current: *sort == filter.sort,
        };
        Applications {
            edition: Worded::of(&edition.title, lang.code()),
            desk_url: paths::desk_edition(code),
            screening_url: paths::screening(code),
            is_filtered: !filter.is_empty(),
            q: filter.q.clone(),
            state: filter.state.clone(),
            sort: filter.sort.code(),
            sorts: Sort::ALL.iter().map(sort).collect(),
            applications: listing.rows.iter().map(|row| Row::of(code, row, listing)).collect(),
            next_url: next.unwrap_or_default(),
            first_url: first.unwrap_or_default(),
            preview_url: format!("{list_url}/preview"),
            list_url,
            filter: filter.query(),
            reasons: ReasonChoice::of(rules, ""),
            ..options(filter)
        }
    }
}

fn options(filter: &Filter) -> Applications {
    let row = |value: &str, key: String, chosen: &str| OptionRow {
        value: value.to_owned(),
        key,
        selected: value == chosen,
    };
    let every = |values: &[&str], set: &str, chosen: &str| -> Vec<OptionRow> {
        values.iter().map(|value| row(value, format!("{set}{value}"), chosen)).collect()
    };
    let statuses: Vec<&str> = ApplicationStatus::ALL.iter().map(|status| status.code()).collect();
    let groups = RegionalGroup::ALL.map(RegionalGroup::code);
    let nominations = Nomination::ALL.map(Nomination::code);
    Applications {
        statuses: every(
            &statuses[1..],
            "value-application-",
            filter.status.map_or("", |status| status.code()),
        ),
        groups: every(&groups, "value-un_group-", filter.group.map_or("", RegionalGroup::code)),
        tracks: every(&["technical", "policy", "strategy"], "value-track-", &filter.track),
        levels: every(&["junior", "mid", "senior", "director"], "value-seniority-", &filter.seniority),
        nominations: every(&nominations, "desk-nomination-", filter.nomination.map_or("", Nomination::code)),
        ..Applications::default()
    }
}

impl Page for Applications {
    const TEMPLATE: &'static str = "desk/applications";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let list = "/desk/sscf-2027/applications".to_owned();
        let base = || Applications {
            edition: Worded::sample("Small States 2027"),
            desk_url: "/desk/sscf-2027".into(),
            screening_url: "/desk/sscf-2027/screening".into(),
            preview_url: format!("{list}/preview"),
            list_url: list.clone(),
            ..options(&Filter::default())
        };
        let row = Row::sample;
        let bare = Row { state: None, group: None, score: None, ..row("submitted", "due", 0) };
        let sorts = |current: Sort| {
            let link = |sort: &Sort| SortLink {
                code: sort.code(),
                url: "/desk/sscf-2027/applications?sort=name".into(),
                current: *sort == current,
            };
            Sort::ALL.iter().map(link).collect()
        };
        let full = Applications {
            total: 214,
            waiting: 3,
            sort: "score",
            sorts: sorts(Sort::Score),
            applications: vec![row("eligible", "go", 1), row("shortlisted", "done", 2), bare],
            next_url: "/desk/sscf-2027/applications?after=1".into(),
            first_url: "/desk/sscf-2027/applications".into(),
            ..base()
        };
        let errors = vec![FieldError::new("scope", "desk-bulk-nothing")];
        let wrong = Applications {
            errors,
            sort: "name",
            sorts: sorts(Sort::Name),
            applications: vec![row("eligible", "go", 1)],
            ..base()
        };
        let none = Applications { is_filtered: true, sorts: sorts(Sort::Name), ..base() };
        vec![full, wrong, none, Applications { sorts: sorts(Sort::State), ..base() }]
    }
}
