//! All files of a publication: what each is for, how large it is, and how to verify them.

use chrono::{DateTime, Utc};
use entity::publication;
use serde::Serialize;

use super::samples;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;

#[derive(Debug, Serialize)]
pub struct FilesPage {
    pub code: String,
    pub published_at: Option<DateTime<Utc>>,
    pub archive_url: String,
    /// In kilobytes.
    pub archive_size: u64,
    pub rows: Vec<FileRow>,
    pub back_url: String,
}

#[derive(Debug, Serialize)]
pub struct FileRow {
    pub name: String,
    pub url: String,
    /// What it is: a locale key.
    pub kind: &'static str,
    /// In kilobytes, at least one.
    pub size: u64,
}

/// What a file is, by how its name ends; the longer endings first.
const KINDS: [(&str, &str); 10] = [
    ("SHA256SUMS", "statistics-file-sums"),
    ("certificate.json", "statistics-file-certificate"),
    ("release.json", "statistics-file-release"),
    ("derived.csv", "statistics-file-derived"),
    (".csv-metadata.json", "statistics-file-csvw"),
    (".sdmx.csv", "statistics-file-sdmx"),
    (".csv", "statistics-file-csv"),
    (".json", "statistics-file-json"),
    (".xlsx", "statistics-file-xlsx"),
    (".svg", "statistics-file-svg"),
];

impl FilesPage {
    /// `contents` are names with sizes in bytes, `size` the bytes of the archive.
    pub fn of(lang: Lang, row: &publication::Model, contents: &[(String, u64)], size: usize) -> FilesPage {
        let file = |(name, size): &(String, u64)| FileRow {
            url: paths::publication_file(lang, &row.code, name),
            kind: KINDS.into_iter().find(|(ending, _)| name.ends_with(ending)).map_or("", |(_, kind)| kind),
            size: kilobytes(*size),
            name: name.clone(),
        };
        FilesPage {
            code: row.code.clone(),
            published_at: row.published_at,
            archive_url: paths::publication_archive(lang, &row.code),
            archive_size: kilobytes(size as u64),
            rows: contents.iter().map(file).collect(),
            back_url: paths::publication(lang, &row.code),
        }
    }
}

fn kilobytes(bytes: u64) -> u64 {
    bytes.div_ceil(1_000).max(1)
}

impl Page for FilesPage {
    const TEMPLATE: &'static str = "statistics/files";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-statistics"
    }

    fn samples() -> Vec<Self> {
        let contents = ["SHA256SUMS", "certificate.json", "t1.csv", "t1.sdmx.csv", "tables.xlsx"];
        let contents = contents.map(|name| (name.to_owned(), 1_234));
        vec![FilesPage::of(Lang::En, &samples::publication(true), &contents, 90_000)]
    }
}
