//! A prepared publication, read by its publisher before it goes out: all tables, and what each of them loses.

use chrono::{DateTime, NaiveDate, Utc};
use entity::publication;
use serde::Serialize;

use super::conversion::{self, Step};
use super::desk::Asked;
use super::grid::Grid;
use super::samples;
use super::whole::Whole;
use crate::form::FieldError;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::statistics::cuts::Cuts;
use crate::statistics::making::Certificate;
use crate::statistics::sentences;

/// Everything that would be public.
#[derive(Debug, Serialize)]
pub struct PublicationPreview {
    pub errors: Vec<FieldError>,
    pub code: String,
    pub headline: String,
    pub restricted: bool,
    pub data_cut_off: DateTime<Utc>,
    pub flags_as_of: NaiveDate,
    pub deadline: DateTime<Utc>,
    pub method_version: u32,
    pub method_url: String,
    pub losses: Vec<Loss>,
    pub hidden: usize,
    pub cells: usize,
    pub grids: Vec<Grid>,
    pub steps: Vec<Step>,
    pub certificate: Certificate,
    pub sha256: String,
    pub list_url: String,
    pub action: String,
    pub prepare_action: String,
    pub asked: Asked,
    pub may_publish: bool,
}

/// What protection costs a table.
#[derive(Debug, Serialize)]
pub struct Loss {
    pub id: String,
    pub number: usize,
    pub name: String,
    pub cells: usize,
    pub hidden: usize,
    /// More than half of it: a coarser cut tells more.
    pub mostly: bool,
}

impl PublicationPreview {
    pub fn of(
        lang: Lang,
        edition: &str,
        row: &publication::Model,
        whole: &Whole,
        may_publish: bool,
    ) -> PublicationPreview {
        let labels = whole.labels(lang);
        let tables = || whole.release.tables.iter();
        let loss = |(loss, number): (&crate::statistics::making::CertifiedLoss, usize)| Loss {
            id: loss.table.clone(),
            number,
            name: labels.name(&loss.table).to_owned(),
            cells: loss.cells,
            hidden: loss.hidden,
            mostly: 2 * loss.hidden > loss.cells,
        };
        let content = &whole.content;
        PublicationPreview {
            errors: Vec::new(),
            code: row.code.clone(),
            headline: sentences::headline(lang, content),
            restricted: content.restricted,
            data_cut_off: row.data_cut_off,
            flags_as_of: row.flags_as_of,
            deadline: content.deadline,
            method_version: content.method_version,
            method_url: paths::method(lang),
            losses: whole.certificate.loss.iter().zip(1..).map(loss).collect(),
            hidden: whole.certificate.loss.iter().map(|loss| loss.hidden).sum(),
            cells: whole.certificate.loss.iter().map(|loss| loss.cells).sum(),
            grids: tables()
                .filter_map(|table| Grid::of(&whole.release, &table.id, &labels, lang, false))
                .collect(),
            steps: conversion::steps(lang, content),
            certificate: whole.certificate.clone(),
            sha256: row.sha256.clone(),
            list_url: paths::publications(edition),
            action: paths::publication_release(edition, row.id),
            prepare_action: paths::publications(edition),
            asked: Asked::of(&Cuts::of(&whole.release)),
            may_publish,
        }
    }
}

impl Page for PublicationPreview {
    const TEMPLATE: &'static str = "statistics/preview";
    const LAYOUT: Layout = Layout::Staff;

    fn samples() -> Vec<Self> {
        let preview = |shown, may_publish| {
            let (row, whole) = (samples::publication(shown), samples::whole(shown));
            PublicationPreview::of(Lang::En, "sscf-2025", &row, &whole, may_publish)
        };
        let mut wrong = preview(true, true);
        wrong.errors.push(FieldError::new("confirm", "statistics-confirm-needed"));
        vec![wrong, preview(true, true), preview(false, false)]
    }
}
