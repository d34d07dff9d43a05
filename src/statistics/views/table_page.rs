//! One table of a publication on a page of its own: the whole of it, some rows at a time.

use chrono::{DateTime, Utc};
use entity::publication;
use serde::Serialize;

use super::grid::Grid;
use super::samples;
use super::whole::Whole;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;

/// Rows on one page: what a weak link carries in one go.
const MOST_ROWS: usize = 60;

#[derive(Debug, Serialize)]
pub struct TablePage {
    pub code: String,
    pub published_at: Option<DateTime<Utc>>,
    pub grid: Grid,
    pub shown: usize,
    pub total: usize,
    pub first_url: String,
    pub next_url: String,
    pub files: Vec<Format>,
    pub back_url: String,
}

/// The table as a file.
#[derive(Debug, Serialize)]
pub struct Format {
    pub name: &'static str,
    pub url: String,
}

const FORMATS: [(&str, &str); 5] = [
    ("CSV", ".csv"),
    ("CSVW", ".csv-metadata.json"),
    ("JSON-stat 2.0", ".json"),
    ("SDMX-CSV 2.0", ".sdmx.csv"),
    ("SVG", ".svg"),
];

impl TablePage {
    /// None if there is no such table, or no such row.
    pub fn of(
        lang: Lang,
        row: &publication::Model,
        whole: &Whole,
        id: &str,
        from: usize,
    ) -> Option<TablePage> {
        let mut grid = Grid::of(&whole.release, id, &whole.labels(lang), lang, false)?;
        let total = grid.rows();
        grid.cut(from, MOST_ROWS);
        let shown = grid.rows();
        if shown == 0 {
            return None;
        }
        if from > 0 {
            grid.chart = None;
        }
        let url = paths::publication_table(lang, &row.code, id);
        let has_chart = whole.has_chart(id);
        let formats = FORMATS.into_iter().filter(|(name, _)| *name != "SVG" || has_chart);
        let file = |(name, ending): (&'static str, &str)| Format {
            name,
            url: paths::publication_file(lang, &row.code, &format!("{id}{ending}")),
        };
        Some(TablePage {
            code: row.code.clone(),
            published_at: row.published_at,
            shown,
            total,
            first_url: if from > 0 { url.clone() } else { String::new() },
            next_url: if from + shown < total {
                format!("{url}?from={}", from + shown)
            } else {
                String::new()
            },
            files: formats.map(file).collect(),
            back_url: paths::publication(lang, &row.code),
            grid,
        })
    }
}

impl Page for TablePage {
    const TEMPLATE: &'static str = "statistics/table";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-statistics"
    }

    fn samples() -> Vec<Self> {
        let (row, whole) = (samples::publication(true), samples::whole(true));
        let of = |id| TablePage::of(Lang::En, &row, &whole, id, 0).expect("the sample has it");
        let mut cut = of("t5");
        (cut.first_url, cut.next_url) = (cut.back_url.clone(), cut.back_url.clone());
        vec![of("t6"), of("t5"), cut]
    }
}
