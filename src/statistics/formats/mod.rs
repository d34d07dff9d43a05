//! A publication as files: the same cells in every format, and the same bytes for the same release and labels.
//!
//! What is hidden is in no file, because it is not in the [`Release`]. Reading order: `labels`, `release_json`,
//! `table_csv`, `csvw`, `json_stat`, `sdmx_csv`, `workbook`, `chart`.

use std::collections::{BTreeMap, BTreeSet};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use super::release::{Release, Table};

pub mod chart;
mod csvw;
mod in_order;
mod json_stat;
pub mod labels;
mod release_json;
mod sdmx_csv;
mod table_csv;
#[cfg(test)]
mod tests;
mod workbook;

pub use labels::{Direction, Labels, TableLabels, Word};

/// Raised when figures are counted or protected in another way.
pub const METHOD_VERSION: u32 = 2;

/// A sheet's name holds no more letters.
const LONGEST_ID: usize = 31;

/// What was hidden is marked with it, whatever the reason.
const HIDDEN: &str = "C";
/// What was published is marked with it.
const PUBLISHED: &str = "F";

/// File name and content, by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Why a release cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum Unwritable {
    #[error(
        "table {0:?}: an id is 1 to 31 small letters, digits, - or _, so that it can name files and a sheet"
    )]
    Id(String),
    #[error("table {0:?}: this name is taken by another table, by a file or by Excel")]
    Taken(String),
    #[error("JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error("XLSX: {0}")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
}

/// Every file of a publication but `certificate.json` and `SHA256SUMS`.
///
/// # Errors
/// If a table's id cannot name files, or a spreadsheet cannot hold what there is.
pub fn files(release: &Release, labels: &Labels) -> Result<Files, Unwritable> {
    check_names(release)?;
    let mut files = Files::from([
        ("release.json".to_owned(), release_json::written(release)?),
        ("derived.csv".to_owned(), table_csv::derived(&release.derived)),
        ("tables.xlsx".to_owned(), workbook::written(release, labels)?),
    ]);
    for table in &release.tables {
        files.extend(of_table(release, table, labels)?);
    }
    Ok(files)
}

/// `SHA256SUMS` as sha256sum writes and checks it: `hex  name`, a line each, by name.
pub fn checksums(files: &Files) -> Vec<u8> {
    let line =
        |(name, bytes): (&String, &Vec<u8>)| format!("{}  {name}\n", HEXLOWER.encode(&Sha256::digest(bytes)));
    files.iter().map(line).collect::<String>().into_bytes()
}

/// Each table has a name of its own that is safe in a path.
fn check_names(release: &Release) -> Result<(), Unwritable> {
    let mut taken = BTreeSet::from(["release", "derived", "certificate", "history"]);
    for Table { id, .. } in &release.tables {
        if !can_name_files(id) {
            return Err(Unwritable::Id(id.clone()));
        }
        if !taken.insert(id) {
            return Err(Unwritable::Taken(id.clone()));
        }
    }
    Ok(())
}

fn can_name_files(id: &str) -> bool {
    let is_plain =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
    (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(is_plain)
}

fn of_table(release: &Release, table: &Table, labels: &Labels) -> Result<Files, Unwritable> {
    let id = &table.id;
    let mut files = Files::from([
        (format!("{id}.csv"), table_csv::written(table)),
        (format!("{id}.csv-metadata.json"), csvw::written(release, table, labels)?),
        (format!("{id}.json"), json_stat::written(release, table, labels)?),
        (format!("{id}.sdmx.csv"), sdmx_csv::written(release, table)),
    ]);
    if let Some(svg) = chart::written(release, table, labels) {
        files.insert(format!("{id}.svg"), svg);
    }
    Ok(files)
}
