//! One publication, as everybody reads it for ever.

use chrono::{DateTime, NaiveDate, Utc};
use entity::publication;
use serde::Serialize;

use super::conversion::{self, Step};
use super::grid::Grid;
use super::samples;
use super::whole::Whole;
use crate::i18n::{Args, Lang};
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;
use crate::statistics::making::Certificate;
use crate::statistics::sentences;

/// The page of a publication.
#[derive(Debug, Serialize)]
pub struct PublicationPage {
    pub headline: String,
    pub code: String,
    pub edition: Worded,
    pub programme: Worded,
    pub restricted: bool,
    pub published_at: Option<DateTime<Utc>>,
    pub data_cut_off: DateTime<Utc>,
    pub flags_as_of: NaiveDate,
    pub deadline: DateTime<Utc>,
    pub method_version: u32,
    /// How many applied, from how many States; empty if it is hidden.
    pub lead: String,
    pub tiles: Vec<Tile>,
    /// What the share of women among all lies between; empty if it is hidden.
    pub bounds: String,
    pub funnel: Option<Grid>,
    pub steps: Vec<Step>,
    pub groups: Option<Grid>,
    pub tables: Vec<TableRow>,
    pub certificate: Certificate,
    pub address: String,
    pub links: Links,
}

/// Where its parts and its files are.
#[derive(Debug, Serialize)]
pub struct Links {
    pub archive: String,
    pub workbook: String,
    pub files: String,
    pub sums: String,
    pub certificate: String,
    pub method: String,
    pub all: String,
}

/// The share of women at a stage.
#[derive(Debug, Serialize)]
pub struct Tile {
    /// In per cent, or of few people "9 of 19".
    pub share: String,
    /// "282 of 565" beside a percentage.
    pub of: String,
    /// A locale key.
    pub stage: String,
}

/// One of the tables, for the list of them.
#[derive(Debug, Serialize)]
pub struct TableRow {
    pub number: usize,
    pub name: String,
    pub url: String,
    pub cells: usize,
    pub hidden: usize,
}

impl PublicationPage {
    pub fn of(lang: Lang, site: &str, row: &publication::Model, whole: &Whole) -> PublicationPage {
        let content = &whole.content;
        let labels = whole.labels(lang);
        let of = |id: Option<String>, only_world| {
            id.and_then(|id| Grid::of(&whole.release, &id, &labels, lang, only_world))
        };
        let applied = content.applied();
        PublicationPage {
            headline: sentences::headline(lang, content),
            code: row.code.clone(),
            edition: Worded::of(&content.edition_title, lang.code()),
            programme: Worded::of(&content.programme_title, lang.code()),
            restricted: content.restricted,
            published_at: row.published_at,
            data_cut_off: row.data_cut_off,
            flags_as_of: row.flags_as_of,
            deadline: content.deadline,
            method_version: content.method_version,
            lead: lead(lang, applied.total, content.states),
            tiles: if content.restricted { Vec::new() } else { tiles(lang, whole) },
            bounds: if content.restricted { None } else { sentences::bounds(lang, &applied) }
                .unwrap_or_default(),
            funnel: of(whole.table_with("stage"), true),
            steps: conversion::steps(lang, content),
            groups: of(whole.table_of_groups(), false),
            tables: tables(lang, whole, &labels),
            certificate: whole.certificate.clone(),
            address: format!("{site}{}", paths::publication(lang, &row.code)),
            links: Links::of(lang, &row.code),
        }
    }
}

impl Links {
    pub fn of(lang: Lang, code: &str) -> Links {
        let file = |name| paths::publication_file(lang, code, name);
        Links {
            archive: paths::publication_archive(lang, code),
            workbook: file("tables.xlsx"),
            files: paths::publication_files(lang, code),
            sums: file("SHA256SUMS"),
            certificate: file("certificate.json"),
            method: paths::method(lang),
            all: paths::statistics(lang),
        }
    }
}

fn lead(lang: Lang, total: Option<u64>, states: usize) -> String {
    let Some(total) = total.and_then(|total| i64::try_from(total).ok()) else { return String::new() };
    let states = i64::try_from(states).unwrap_or(0);
    sentences::say(
        lang,
        "statistics-applications-from",
        &Args::new().with("count", total).with("states", states),
    )
}

fn tiles(lang: Lang, whole: &Whole) -> Vec<Tile> {
    let tile = |stage: &str| {
        let share = whole.content.at(stage)?.share()?;
        let (percent, counts) = (sentences::percent(lang, share), sentences::counts(lang, share));
        let is_few = percent.is_empty();
        Some(Tile {
            of: if is_few { String::new() } else { counts.clone() },
            share: if is_few { counts } else { percent },
            stage: format!("value-stage-{stage}"),
        })
    };
    let furthest = whole.content.furthest().map(|reached| reached.stage.as_str());
    let mut stages = vec!["application", "shortlisted"];
    stages.extend(furthest.filter(|stage| !stages.contains(stage)));
    stages.into_iter().filter_map(tile).collect()
}

fn tables(lang: Lang, whole: &Whole, labels: &crate::statistics::formats::Labels) -> Vec<TableRow> {
    let row = |(table, number): (&crate::statistics::release::Table, usize)| {
        let loss = whole.certificate.loss.iter().find(|loss| loss.table == table.id);
        TableRow {
            number,
            name: labels.name(&table.id).to_owned(),
            url: paths::publication_table(lang, &whole.content.code, &table.id),
            cells: loss.map_or(0, |loss| loss.cells),
            hidden: loss.map_or(0, |loss| loss.hidden),
        }
    };
    whole.release.tables.iter().zip(1..).map(row).collect()
}

impl Page for PublicationPage {
    const TEMPLATE: &'static str = "statistics/publication";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-statistics"
    }

    fn samples() -> Vec<Self> {
        [true, false].into_iter().map(samples::page).collect()
    }
}
