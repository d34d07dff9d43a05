//! The pages of statistics: what everybody reads, and what a publisher reads first.

use entity::{elsewhere_edition, publication};
use serde::Serialize;
use serde_json::Value;

use super::content::Content;
use super::sentences;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;

mod chart;
mod conversion;
mod desk;
mod files_page;
mod grid;
mod preview;
mod publication_page;
mod samples;
mod table_page;
mod whole;

pub use desk::{Desk, PublicationsPage};
pub use files_page::FilesPage;
pub use preview::PublicationPreview;
pub use publication_page::PublicationPage;
pub use table_page::TablePage;
pub use whole::Whole;

/// Our publications, and apart from them what others published.
#[derive(Debug, Serialize)]
pub struct StatisticsPage {
    pub publications: Vec<PublicationRow>,
    pub elsewhere: Vec<ElsewhereRow>,
}

#[derive(Debug, Serialize)]
pub struct PublicationRow {
    pub url: String,
    pub headline: String,
    pub edition: Worded,
    pub code: String,
    pub on: Option<chrono::DateTime<chrono::Utc>>,
}

#[derive(Debug, Serialize)]
pub struct ElsewhereRow {
    pub url: String,
    pub title: String,
    pub fellows: i32,
    pub states: usize,
    pub source: String,
    pub published: String,
}

impl StatisticsPage {
    pub fn of(
        lang: Lang,
        rows: &[publication::Model],
        elsewhere: &[elsewhere_edition::Model],
    ) -> StatisticsPage {
        let publication = |row: &publication::Model| {
            let content: Content = serde_json::from_value(row.content.clone()).ok()?;
            Some(PublicationRow {
                url: paths::publication(lang, &row.code),
                headline: sentences::headline(lang, &content),
                edition: Worded::of(&content.edition_title, lang.code()),
                code: row.code.clone(),
                on: row.published_at,
            })
        };
        StatisticsPage {
            publications: rows.iter().filter_map(publication).collect(),
            elsewhere: elsewhere.iter().map(|row| ElsewhereRow::of(lang, row)).collect(),
        }
    }
}

impl ElsewhereRow {
    fn of(lang: Lang, row: &elsewhere_edition::Model) -> ElsewhereRow {
        ElsewhereRow {
            url: paths::elsewhere(lang, row.id),
            title: row.title.clone(),
            fellows: row.fellows,
            states: states(row).len(),
            source: row.source.clone(),
            published: row.published.clone(),
        }
    }
}

/// Its States, each once, in the order in which the source has them.
fn states(row: &elsewhere_edition::Model) -> Vec<String> {
    let codes = row.countries.as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut states: Vec<String> = Vec::new();
    for code in codes {
        if !states.iter().any(|known| known == code) {
            states.push(code.to_owned());
        }
    }
    states
}

impl Page for StatisticsPage {
    const TEMPLATE: &'static str = "statistics/index";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-statistics"
    }

    fn samples() -> Vec<Self> {
        let empty = StatisticsPage { publications: Vec::new(), elsewhere: Vec::new() };
        vec![StatisticsPage::of(Lang::En, &[samples::publication(true)], &[samples::elsewhere()]), empty]
    }
}

/// One past edition of somebody else's programme.
#[derive(Debug, Serialize)]
pub struct ElsewherePage {
    pub row: ElsewhereRow,
    pub countries: Vec<String>,
    /// `[{key, text}]`: as published, by gender.
    pub facts: Vec<Figure>,
    pub all_url: String,
}

#[derive(Debug, Serialize)]
pub struct Figure {
    pub key: &'static str,
    pub women: i64,
    pub men: i64,
}

impl ElsewherePage {
    pub fn of(lang: Lang, row: &elsewhere_edition::Model) -> ElsewherePage {
        let mut countries = states(row);
        let name = |code: &String| {
            let found = crate::countries::Iso3::parse(code).and_then(crate::countries::find);
            found.map_or_else(|| code.clone(), |country| country.name(lang).to_owned())
        };
        countries = countries.iter().map(name).collect();
        crate::i18n::format::sort_by_name(lang, &mut countries, |name| name.as_str());
        let figure = |key, set: &str| {
            let of = |gender: &str| row.by_gender.as_ref()?.get(set)?.get(gender)?.as_i64();
            Some(Figure { key, women: of("woman")?, men: of("man")? })
        };
        let sets =
            [("statistics-elsewhere-applicants", "applicants"), ("statistics-elsewhere-fellows", "fellows")];
        ElsewherePage {
            row: ElsewhereRow::of(lang, row),
            countries,
            facts: sets.into_iter().filter_map(|(key, set)| figure(key, set)).collect(),
            all_url: paths::statistics(lang),
        }
    }
}

impl Page for ElsewherePage {
    const TEMPLATE: &'static str = "statistics/elsewhere";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-statistics"
    }

    fn samples() -> Vec<Self> {
        let mut bare = samples::elsewhere();
        bare.by_gender = None;
        vec![ElsewherePage::of(Lang::En, &samples::elsewhere()), ElsewherePage::of(Lang::En, &bare)]
    }
}
