//! What a publication says, as it is frozen: only what is shown is in it, so that nothing can leak out of it.

use chrono::{DateTime, Utc};
use entity::{Localised, edition, programme};
use serde::{Deserialize, Serialize};

use super::figures::{Counts, Figures};
use super::stage::Stage;
use super::withhold;
use crate::countries::RegionalGroup;

/// Raised when figures are counted or protected in another way.
pub const METHOD_VERSION: u32 = 1;

/// A publication's tables and what they are about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub code: String,
    pub edition: String,
    pub edition_title: Localised,
    pub programme_title: Localised,
    /// An edition for women only: no share of women is told.
    pub restricted: bool,
    pub deadline: DateTime<Utc>,
    pub method_version: u32,
    pub tables: Vec<Table>,
}

/// One table: `funnel`, `applications` or `accepted`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    pub id: String,
    /// False: withheld whole.
    pub shown: bool,
    pub rows: Vec<Row>,
}

/// One line of a table. A withheld table has lines without counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// A stage, a regional group, or `total`.
    pub code: String,
    pub counts: Option<Counts>,
}

impl Content {
    /// Freezes what may be shown of `figures`.
    pub fn of(
        programme: &programme::Model,
        edition: &edition::Model,
        code: &str,
        figures: &Figures,
    ) -> Content {
        let shown = withhold::judge(figures);
        let mut tables = vec![
            funnel(figures, shown.funnel),
            by_group("applications", &figures.applications, shown.applications),
        ];
        if figures.funnel[4].total() > 0 {
            tables.push(by_group("accepted", &figures.accepted, shown.accepted));
        }
        Content {
            code: code.to_owned(),
            edition: edition.code.clone(),
            edition_title: edition.title.clone(),
            programme_title: programme.title.clone(),
            restricted: programme.women_only,
            deadline: edition.closes_at,
            method_version: METHOD_VERSION,
            tables,
        }
    }

    /// A table that is shown.
    pub fn shown(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id && table.shown)
    }

    /// The counts of one line of a shown table.
    pub fn counts(&self, table: &str, row: &str) -> Option<Counts> {
        self.shown(table)?.rows.iter().find(|line| line.code == row)?.counts
    }

    /// Who applied: told by either table.
    pub fn applied(&self) -> Option<Counts> {
        self.counts("funnel", Stage::Application.code()).or_else(|| self.counts("applications", "total"))
    }

    /// The furthest stage that anybody is shown to have reached, after the application.
    pub fn furthest(&self) -> Option<(&str, Counts)> {
        let last = self.shown("funnel")?.rows.iter().rev().find(|row| row.code != "application")?;
        Some((last.code.as_str(), last.counts?))
    }
}

/// A shown funnel ends with the last stage that anybody reached.
fn funnel(figures: &Figures, shown: bool) -> Table {
    let last = figures.funnel.iter().rposition(|counts| counts.total() > 0).unwrap_or(0);
    let length = if shown { last + 1 } else { Stage::ALL.len() };
    let lines = Stage::ALL.iter().zip(&figures.funnel).take(length);
    let rows = lines.map(|(stage, counts)| row(stage.code(), *counts, shown)).collect();
    Table { id: "funnel".to_owned(), shown, rows }
}

fn by_group(id: &str, counts: &[Counts; 6], shown: bool) -> Table {
    let lines = RegionalGroup::ALL.iter().zip(counts);
    let mut rows: Vec<Row> = lines.map(|(group, counts)| row(group.code(), *counts, shown)).collect();
    rows.push(row("total", counts.iter().copied().sum(), shown));
    Table { id: id.to_owned(), shown, rows }
}

fn row(code: &str, counts: Counts, shown: bool) -> Row {
    Row { code: code.to_owned(), counts: shown.then_some(counts) }
}
