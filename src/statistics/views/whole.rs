//! A publication with its figures, as it was read from the database.

use entity::{publication, publication_figures};

use crate::error::AppError;
use crate::i18n::Lang;
use crate::statistics::content::Content;
use crate::statistics::formats::Labels;
use crate::statistics::formats::chart::bars;
use crate::statistics::labels::{Naming, labels};
use crate::statistics::making::Certificate;
use crate::statistics::release::Release;

/// What a publication says, its figures, and what its audit found.
#[derive(Clone, Debug)]
pub struct Whole {
    pub content: Content,
    pub release: Release,
    pub certificate: Certificate,
}

impl Whole {
    /// # Errors
    /// What is stored is no publication.
    pub fn of(row: &publication::Model, figures: &publication_figures::Model) -> Result<Whole, AppError> {
        let broken = anyhow::Error::from;
        Ok(Whole {
            content: serde_json::from_value(row.content.clone()).map_err(broken)?,
            release: serde_json::from_value(figures.release.clone()).map_err(broken)?,
            certificate: serde_json::from_value(figures.certificate.clone()).map_err(broken)?,
        })
    }

    /// Its words in a language.
    pub fn labels(&self, lang: Lang) -> Labels {
        let text = |words: &entity::Localised| words.get(lang.code()).text;
        let naming = Naming {
            publisher: text(&self.content.programme_title),
            editions: text(&self.content.edition_title),
        };
        labels(&self.release, lang, &naming)
    }

    /// Whether a table is drawn, and has a picture among the files.
    pub fn has_chart(&self, id: &str) -> bool {
        self.release.tables.iter().any(|table| table.id == id && bars::of(&self.release, table).is_some())
    }

    /// The table that tells this dimension.
    pub fn table_with(&self, dimension: &str) -> Option<String> {
        let tells =
            |axes: &[crate::statistics::release::Axis]| axes.iter().any(|axis| axis.dimension == dimension);
        self.release.tables.iter().find(|table| tells(&table.axes)).map(|table| table.id.clone())
    }

    /// The table of the regional groups.
    pub fn table_of_groups(&self) -> Option<String> {
        let is_group = |code: &String| code.starts_with("UN:");
        let tables = self.release.tables.iter();
        let mut tables = tables.filter(|table| table.axes.iter().any(|axis| axis.codes.iter().any(is_group)));
        tables.next().map(|table| table.id.clone())
    }
}
