//! What a publisher sees first: the publications of an edition, and the form that prepares one.

use chrono::{DateTime, Utc};
use entity::{edition, publication};
use serde::Serialize;

use super::samples;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;
use crate::statistics::cuts::{Breakdown, Cuts, Places};

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
    pub asked: Asked,
    /// Why what was asked for cannot be published, and what to do; nothing unless it was just asked.
    pub refusal: String,
}

/// How finely an edition may be published.
#[derive(Debug, Serialize)]
pub struct Asked {
    pub places: Vec<Place>,
    pub breakdowns: Vec<LeftOut>,
}

#[derive(Debug, Serialize)]
pub struct Place {
    pub value: &'static str,
    pub key: String,
    pub selected: bool,
}

#[derive(Debug, Serialize)]
pub struct LeftOut {
    pub value: &'static str,
    pub key: String,
    pub checked: bool,
}

/// What the page knows beside the rows.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    pub may_publish: bool,
    pub not_now: &'static str,
    pub cuts: Cuts,
    pub refusal: String,
}

impl Asked {
    pub(super) fn of(cuts: &Cuts) -> Asked {
        let place = |places: Places| Place {
            value: places.code(),
            key: format!("statistics-places-{}", places.code()),
            selected: places == cuts.places,
        };
        let left_out = |breakdown: Breakdown| LeftOut {
            value: breakdown.code(),
            key: format!("statistics-col-{}", breakdown.code()),
            checked: cuts.left_out.contains(&breakdown),
        };
        Asked {
            places: Places::ALL.into_iter().map(place).collect(),
            breakdowns: Breakdown::ALL.into_iter().map(left_out).collect(),
        }
    }
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
            asked: Asked::of(&desk.cuts),
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
            asked: Asked::of(&Cuts::default()),
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
