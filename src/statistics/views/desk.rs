//! What a publisher sees first: the publications of an edition, and the form that prepares one.

use chrono::{DateTime, Utc};
use entity::{edition, publication};
use serde::Serialize;

use super::samples;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;
use crate::statistics::composing::Places;

/// The publications of an edition.
#[derive(Debug, Serialize)]
pub struct PublicationsPage {
    pub edition: Worded,
    pub desk_url: String,
    pub action: String,
    pub rows: Vec<StaffRow>,
    pub may_prepare: bool,
    /// Why nothing can be prepared: a key, or nothing.
    pub not_now: String,
    pub places: Vec<Choice>,
    /// Why what was asked for cannot be published, and what to do; nothing unless it was just asked.
    pub refusal: String,
}

/// How finely the first table may tell places apart.
#[derive(Debug, Serialize)]
pub struct Choice {
    pub value: &'static str,
    pub key: String,
    pub selected: bool,
}

/// What the page knows beside the rows.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    pub may_publish: bool,
    pub not_now: &'static str,
    /// Which tables are to be cut how.
    pub places: Places,
    pub refusal: String,
}

pub(super) fn choices(chosen: Places) -> Vec<Choice> {
    let choice = |places: Places| Choice {
        value: places.code(),
        key: format!("statistics-places-{}", places.code()),
        selected: places == chosen,
    };
    Places::ALL.into_iter().map(choice).collect()
}

#[derive(Debug, Serialize)]
pub struct StaffRow {
    pub code: String,
    pub url: String,
    pub prepared_at: DateTime<Utc>,
    pub published_at: Option<DateTime<Utc>>,
}

impl PublicationsPage {
    pub fn of(
        lang: Lang,
        edition: &edition::Model,
        rows: &[publication::Model],
        desk: Desk,
    ) -> PublicationsPage {
        let row = |row: &publication::Model| StaffRow {
            code: row.code.clone(),
            url: match row.published_at {
                Some(_) => paths::publication(lang, &row.code),
                None => paths::staff_publication(&edition.code, row.id),
            },
            prepared_at: row.prepared_at,
            published_at: row.published_at,
        };
        let is_published = rows.iter().any(|row| row.published_at.is_some());
        PublicationsPage {
            edition: Worded::of(&edition.title, lang.code()),
            desk_url: paths::desk_edition(&edition.code),
            action: paths::publications(&edition.code),
            rows: rows.iter().map(row).collect(),
            may_prepare: desk.may_publish && !is_published && desk.not_now.is_empty(),
            not_now: desk.not_now.to_owned(),
            places: choices(desk.places),
            refusal: desk.refusal,
        }
    }
}

impl Page for PublicationsPage {
    const TEMPLATE: &'static str = "statistics/publications";
    const LAYOUT: Layout = Layout::Staff;

    fn samples() -> Vec<Self> {
        let row = |published: bool| StaffRow {
            code: "sscf-2025-1".into(),
            url: "/desk".into(),
            prepared_at: samples::at(),
            published_at: published.then(samples::at),
        };
        let page = |rows: Vec<StaffRow>, may_prepare, not_now: &str| PublicationsPage {
            edition: samples::worded(),
            desk_url: "/desk/sscf-2025".into(),
            action: "/desk/sscf-2025/publications".into(),
            rows,
            may_prepare,
            not_now: not_now.into(),
            places: choices(Places::Country),
            refusal: String::new(),
        };
        let refused = PublicationsPage {
            refusal: "Fewer than five applications.".into(),
            ..page(Vec::new(), true, "")
        };
        vec![
            refused,
            page(vec![row(false)], true, ""),
            page(vec![row(true)], false, ""),
            page(Vec::new(), false, "illegal-publication-call-open"),
        ]
    }
}
