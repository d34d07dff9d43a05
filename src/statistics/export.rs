//! The file of a publication: one line a cell, published as a whole number with status F, hidden empty with status C.

use super::content::{Content, Row, Table};
use crate::error::AppError;

const GENDERS: [&str; 5] = ["woman", "man", "binary", "other", "total"];

/// The CSV of all tables.
///
/// # Errors
/// None in practice: memory takes every line.
pub fn csv(content: &Content) -> Result<String, AppError> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let head = ["publication", "table", "stage", "un_group", "gender", "value", "status"];
    writer.write_record(head).map_err(anyhow::Error::from)?;
    for table in &content.tables {
        for row in &table.rows {
            for cell in cells(content, table, row) {
                writer.write_record(cell.iter().map(|text| guarded(text))).map_err(anyhow::Error::from)?;
            }
        }
    }
    let bytes = writer.into_inner().map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
}

fn cells(content: &Content, table: &Table, row: &Row) -> [[String; 7]; 5] {
    let (stage, group) = match table.id.as_str() {
        "funnel" => (row.code.as_str(), "total"),
        "accepted" => ("accepted", row.code.as_str()),
        _ => ("application", row.code.as_str()),
    };
    let counts = row.counts.map(|c| [c.woman, c.man, c.binary(), c.other, c.total()]);
    let line = |at: usize| {
        let (value, status) = match counts {
            Some(counts) => (counts[at].to_string(), "F"),
            None => (String::new(), "C"),
        };
        [content.code.as_str(), &table.id, stage, group, GENDERS[at], &value, status].map(str::to_owned)
    };
    [line(0), line(1), line(2), line(3), line(4)]
}

/// A spreadsheet must not take a text for a formula.
pub fn guarded(text: &str) -> String {
    match text.chars().next() {
        Some('=' | '+' | '-' | '\u{2212}' | '@' | '\t' | '\r') => format!("'{text}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn no_cell_begins_a_formula() {
        for text in ["=1+1", "+1", "-1", "\u{2212}1", "@x", "\tx", "\rx"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        assert_eq!(guarded("sscf-2025-1"), "sscf-2025-1");
    }
}
