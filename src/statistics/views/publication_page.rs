//! One publication, as everybody reads it for ever.

use chrono::{DateTime, NaiveDate, Utc};
use entity::publication;
use serde::Serialize;

use super::conversion::{self, Step};
use super::samples;
use super::tables::{self, TableView};
use crate::error::AppError;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;
use crate::statistics::content::Content;

/// The page of a publication; `preview` while only staff see it.
#[derive(Debug, Serialize)]
pub struct PublicationPage {
    pub headline: String,
    pub code: String,
    pub edition: Worded,
    pub programme: Worded,
    pub published_at: Option<DateTime<Utc>>,
    pub data_cut_off: DateTime<Utc>,
    pub flags_as_of: NaiveDate,
    pub deadline: DateTime<Utc>,
    pub method_version: u32,
    pub tables: Vec<TableView>,
    pub chart_keys: Vec<Key>,
    pub steps: Vec<Step>,
    pub sha256: String,
    pub address: String,
    pub csv_url: String,
    pub json_url: String,
    pub sums_url: String,
    pub method_url: String,
    pub all_url: String,
}

#[derive(Clone, Debug, Serialize)]
pub struct Key {
    class: &'static str,
    key: &'static str,
}

impl PublicationPage {
    /// # Errors
    /// What is stored is no publication.
    pub fn of(lang: Lang, site: &str, row: &publication::Model) -> Result<PublicationPage, AppError> {
        let content: Content = serde_json::from_value(row.content.clone()).map_err(anyhow::Error::from)?;
        let file = |name| paths::publication_file(lang, &row.code, name);
        Ok(PublicationPage {
            headline: tables::headline(lang, &content),
            code: row.code.clone(),
            edition: Worded::of(&content.edition_title, lang.code()),
            programme: Worded::of(&content.programme_title, lang.code()),
            published_at: row.published_at,
            data_cut_off: row.data_cut_off,
            flags_as_of: row.flags_as_of,
            deadline: content.deadline,
            method_version: content.method_version,
            tables: tables::views(lang, &content),
            chart_keys: chart_keys(),
            steps: conversion::steps(lang, &content),
            sha256: row.sha256.clone(),
            address: format!("{site}{}", paths::publication(lang, &row.code)),
            csv_url: file("figures.csv"),
            json_url: file("figures.json"),
            sums_url: file("SHA256SUMS"),
            method_url: paths::method(lang),
            all_url: paths::statistics(lang),
        })
    }
}

fn chart_keys() -> Vec<Key> {
    vec![Key { class: "c1", key: "statistics-col-women" }, Key { class: "o4", key: "statistics-col-men" }]
}

impl Page for PublicationPage {
    const TEMPLATE: &'static str = "statistics/publication";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-statistics"
    }

    fn samples() -> Vec<Self> {
        [true, false].into_iter().map(|shown| samples::page(&samples::publication(shown))).collect()
    }
}
