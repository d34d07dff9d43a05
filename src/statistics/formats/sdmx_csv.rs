//! A table in SDMX-CSV 2.0 (Statistical Data and Metadata eXchange), as statistical agencies exchange it.
//!
//! A hidden cell is a missing number (`NaN`), suppressed (`OBS_STATUS` Q) for confidentiality (`CONF_STATUS` C); a
//! published one is a normal value (A), free (F). Codes are those of SDMX's cross-domain lists.

use super::table_csv::line;
use crate::statistics::release::{Cell, Release, Table};

/// `t1.sdmx.csv`. The rows are for information (action I).
pub fn written(release: &Release, table: &Table) -> Vec<u8> {
    let mut text = String::new();
    let names: Vec<String> = table.axes.iter().map(|axis| axis.dimension.to_ascii_uppercase()).collect();
    let first = ["STRUCTURE", "STRUCTURE_ID", "ACTION"];
    let last = ["OBS_VALUE", "OBS_STATUS", "CONF_STATUS"];
    line(&mut text, first.into_iter().chain(names.iter().map(String::as_str)).chain(last));
    let flow = dataflow(&release.release_id, &table.id);
    for (codes, cell) in table.rows() {
        let (value, status, confidentiality) = match cell {
            Cell::Published(count) => (count.to_string(), "A", "F"),
            Cell::Hidden => ("NaN".to_owned(), "Q", "C"),
        };
        let last = [value.as_str(), status, confidentiality];
        line(&mut text, ["dataflow", flow.as_str(), "I"].into_iter().chain(codes).chain(last));
    }
    text.into_bytes()
}

/// `AGENCY:ID(VERSION)`; an id has only letters, digits, `_`, `-`, `@` and `$`.
fn dataflow(release_id: &str, table: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    let id: String = release_id.chars().map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    format!("ATOLL:{id}_{table}(1.0.0)")
}
