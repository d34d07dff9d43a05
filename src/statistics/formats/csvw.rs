//! The metadata of a table's CSV (W3C, CSV on the Web), where readers look for it: `t1.csv-metadata.json`.

use serde::Serialize;

use super::in_order::{InOrder, pretty};
use super::labels::{Labels, Word};
use super::{HIDDEN, PUBLISHED};
use crate::sheet::shown;
use crate::statistics::release::{Axis, Release, Table};

#[derive(Serialize)]
struct Metadata<'a> {
    #[serde(rename = "@context")]
    context: (&'a str, InOrder<'a, &'a str>),
    url: String,
    #[serde(rename = "dc:title")]
    title: &'a str,
    #[serde(rename = "dc:description", skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(rename = "dc:publisher", skip_serializing_if = "str::is_empty")]
    publisher: &'a str,
    #[serde(rename = "dc:bibliographicCitation", skip_serializing_if = "str::is_empty")]
    citation: &'a str,
    #[serde(rename = "dc:isPartOf")]
    release_id: &'a str,
    /// The day after which no record was taken in.
    #[serde(rename = "dc:date")]
    date: String,
    #[serde(rename = "tableDirection")]
    direction: &'a str,
    notes: Vec<Note<'a>>,
    #[serde(rename = "tableSchema")]
    schema: Schema<'a>,
}

/// What the codes of a column mean.
#[derive(Serialize)]
struct Note<'a> {
    column: &'a str,
    codes: InOrder<'a, &'a str>,
}

#[derive(Serialize)]
struct Schema<'a> {
    columns: Vec<Column<'a>>,
    #[serde(rename = "primaryKey")]
    key: Vec<&'a str>,
}

#[derive(Serialize)]
struct Column<'a> {
    name: &'a str,
    /// The header of the file, and the word for it.
    titles: Vec<&'a str>,
    required: bool,
    datatype: Datatype<'a>,
}

#[derive(Serialize)]
struct Datatype<'a> {
    base: &'a str,
    /// Every code that may stand here.
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<&'a str>,
}

/// The file.
///
/// # Errors
/// None in practice: memory takes every line.
pub fn written(release: &Release, table: &Table, labels: &Labels) -> Result<Vec<u8>, serde_json::Error> {
    pretty(&Metadata {
        context: ("http://www.w3.org/ns/csvw", InOrder(vec![("@language", labels.language())])),
        url: format!("{}.csv", table.id),
        title: labels.name(&table.id),
        description: &labels.method_note,
        publisher: &labels.publisher,
        citation: &labels.citation,
        release_id: &release.release_id,
        date: release.data_cut_off.to_string(),
        direction: if labels.is_mirrored() { "rtl" } else { "ltr" },
        notes: notes(table, labels),
        schema: Schema {
            columns: columns(table, labels),
            key: table.axes.iter().map(|axis| axis.dimension.as_str()).collect(),
        },
    })
}

fn notes<'a>(table: &'a Table, labels: &'a Labels) -> Vec<Note<'a>> {
    let of_axis = |axis: &'a Axis| {
        let codes = axis.codes.iter().map(|code| (code.as_str(), labels.code(&axis.dimension, code)));
        Note { column: &axis.dimension, codes: InOrder(codes.collect()) }
    };
    let words = [(PUBLISHED, labels.word(Word::Published)), (HIDDEN, labels.word(Word::HiddenFor))];
    let status = Note { column: "status", codes: InOrder(words.to_vec()) };
    table.axes.iter().map(of_axis).chain([status]).collect()
}

fn columns<'a>(table: &'a Table, labels: &'a Labels) -> Vec<Column<'a>> {
    let of_axis = |axis: &'a Axis| {
        let codes: Vec<_> = axis.codes.iter().map(|code| escaped(&shown(code))).collect();
        let datatype = Datatype { base: "string", format: Some(codes.join("|")), minimum: None };
        column(&axis.dimension, labels.dimension(&axis.dimension), true, datatype)
    };
    let count = Datatype { base: "integer", format: None, minimum: Some("0") };
    let status = Datatype { base: "string", format: Some(format!("{PUBLISHED}|{HIDDEN}")), minimum: None };
    let last = [
        column("value", labels.word(Word::Value), false, count),
        column("status", labels.word(Word::Status), true, status),
    ];
    table.axes.iter().map(of_axis).chain(last).collect()
}

fn column<'a>(name: &'a str, word: &'a str, required: bool, datatype: Datatype<'a>) -> Column<'a> {
    let titles = if word == name { vec![name] } else { vec![name, word] };
    Column { name, titles, required, datatype }
}

/// A code as a regular expression that means itself.
fn escaped(code: &str) -> String {
    let mut pattern = String::new();
    for letter in code.chars() {
        if letter.is_ascii_punctuation() && !matches!(letter, '_' | '-' | '\'' | '=' | '@' | ';' | ',' | ':')
        {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern
}
