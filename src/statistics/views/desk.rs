//! What a publisher sees: the publications of an edition, and one before it is public.

use chrono::{DateTime, Utc};
use entity::{edition, publication};
use serde::Serialize;

use super::publication_page::PublicationPage;
use super::samples;
use crate::form::FieldError;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;

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
        may_publish: bool,
        not_now: &str,
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
            may_prepare: may_publish && !is_published && not_now.is_empty(),
            not_now: not_now.to_owned(),
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
        };
        vec![
            page(vec![row(false)], true, ""),
            page(vec![row(true)], false, ""),
            page(Vec::new(), false, "illegal-publication-call-open"),
        ]
    }
}

/// A prepared publication, read before it goes out.
#[derive(Debug, Serialize)]
pub struct PublicationPreview {
    pub errors: Vec<FieldError>,
    pub page: PublicationPage,
    pub list_url: String,
    pub action: String,
    pub may_publish: bool,
    pub withheld: usize,
}

impl Page for PublicationPreview {
    const TEMPLATE: &'static str = "statistics/preview";
    const LAYOUT: Layout = Layout::Staff;

    fn samples() -> Vec<Self> {
        let preview = |shown, may_publish| PublicationPreview {
            errors: Vec::new(),
            page: samples::page(&samples::publication(shown)),
            list_url: "/desk/sscf-2025/publications".into(),
            action: "/desk/sscf-2025/publications/1/release".into(),
            may_publish,
            withheld: usize::from(!shown) * 3,
        };
        let mut wrong = preview(true, true);
        wrong.errors.push(FieldError::new("confirm", "statistics-confirm-needed"));
        vec![wrong, preview(true, true), preview(false, false)]
    }
}
