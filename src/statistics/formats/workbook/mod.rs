//! `tables.xlsx`: every table on a sheet of its own, and a first sheet that says what they are.
//!
//! No formula, no hidden sheet, no macro. Text is written as text, in cells formatted as text: what a code or a label
//! says is never run, not even after somebody edited the cell. The date of creation is the day of the data's cut-off,
//! so that the bytes repeat.

use std::fmt::Display;

use chrono::Datelike;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::labels::{Labels, Word};
use super::{HIDDEN, LONGEST_ID, PUBLISHED};
use crate::statistics::release::{Axis, Cell, Release, Table};
use formats::Formats;

mod formats;

/// What a cell of a spreadsheet holds at most, in UTF-16 units.
const LONGEST: usize = 32_767;

/// The file.
///
/// # Errors
/// If a table has more rows than a sheet, or two sheets the same name.
pub fn written(release: &Release, labels: &Labels) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(release, labels)?);
    let formats = Formats::new();
    let mut first = sheet(labels.word(Word::About), labels)?;
    about(&mut first, release, labels, &formats)?;
    workbook.push_worksheet(first);
    for table in &release.tables {
        let mut sheet = sheet(&table.id, labels)?;
        fill(&mut sheet, table, labels, &formats)?;
        workbook.push_worksheet(sheet);
    }
    workbook.save_to_buffer()
}

fn properties(release: &Release, labels: &Labels) -> Result<DocProperties, XlsxError> {
    let day = release.data_cut_off;
    let whole = |number: u32| u8::try_from(number).unwrap_or(1);
    let created = ExcelDateTime::from_ymd(
        u16::try_from(day.year()).unwrap_or(1970),
        whole(day.month()),
        whole(day.day()),
    )?;
    let properties = DocProperties::new().set_title(title(release, labels)).set_subject(&release.release_id);
    Ok(properties.set_author(&labels.publisher).set_creation_datetime(&created))
}

fn title<'a>(release: &'a Release, labels: &'a Labels) -> &'a str {
    if labels.title.is_empty() { &release.release_id } else { &labels.title }
}

fn sheet(name: &str, labels: &Labels) -> Result<Worksheet, XlsxError> {
    let mut sheet = Worksheet::new();
    let name: String =
        name.chars().filter(|letter| !"[]:*?/\\'".contains(*letter)).take(LONGEST_ID).collect();
    sheet.set_name(name)?;
    sheet.set_right_to_left(labels.is_mirrored());
    Ok(sheet)
}

/// Title, dates, method and contents, each with its name before it.
fn about(
    sheet: &mut Worksheet,
    release: &Release,
    labels: &Labels,
    formats: &Formats,
) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 28)?.set_column_width(1, 90)?;
    sheet.write_string_with_format(0, 0, fitting(title(release, labels)), &formats.title)?;
    sheet.write_string_with_format(1, 0, fitting(&labels.subtitle), &formats.plain)?;
    for (row, (name, text)) in (3..).zip(facts(release, labels)) {
        sheet.write_string_with_format(row, 0, fitting(&name), &formats.head)?;
        sheet.write_string_with_format(row, 1, fitting(&text), &formats.wrapped)?;
    }
    Ok(())
}

fn facts(release: &Release, labels: &Labels) -> Vec<(String, String)> {
    let fact = |word: Word, value: &dyn Display| (labels.word(word).to_owned(), value.to_string());
    let mut facts = vec![
        fact(Word::Publication, &release.release_id),
        fact(Word::Publisher, &labels.publisher),
        fact(Word::DataCutOff, &release.data_cut_off),
        fact(Word::FlagsAsOf, &release.flags_as_of),
        fact(Word::SmallBelow, &release.k),
        fact(Word::Method, &labels.method_note),
        fact(Word::Citation, &labels.citation),
        (PUBLISHED.to_owned(), labels.word(Word::Published).to_owned()),
        (HIDDEN.to_owned(), labels.word(Word::HiddenFor).to_owned()),
    ];
    for edition in &release.editions {
        let deadline = format!("{}, {} {}", edition.id, labels.word(Word::Deadline), edition.deadline);
        facts.push(fact(Word::Edition, &deadline));
    }
    facts.extend(release.tables.iter().map(|table| (table.id.clone(), labels.name(&table.id).to_owned())));
    facts.retain(|(_, text)| !text.is_empty());
    facts
}

/// The columns of the table's CSV, then what its codes mean.
fn fill(sheet: &mut Worksheet, table: &Table, labels: &Labels, formats: &Formats) -> Result<(), XlsxError> {
    let named: Vec<(usize, &Axis)> =
        table.axes.iter().enumerate().filter(|(_, axis)| is_named(axis, labels)).collect();
    for (at, (text, width)) in (0..).zip(head(table, &named, labels)) {
        sheet.write_string_with_format(0, at, fitting(text), &formats.head)?;
        sheet.set_column_width(at, width)?;
    }
    for (row, (codes, cell)) in (1..).zip(table.rows()) {
        let words = named.iter().map(|(at, axis)| labels.code(&axis.dimension, codes[*at]));
        let mut at = 0;
        for code in &codes {
            sheet.write_string_with_format(row, at, fitting(code), &formats.plain)?;
            at += 1;
        }
        figure(sheet, row, at, cell, formats)?;
        for word in words {
            at += 1;
            sheet.write_string_with_format(row, at + 1, fitting(word), &formats.plain)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    formats::quiet(sheet, table)
}

/// A dimension whose name is only its code needs no column of words.
fn is_named(axis: &Axis, labels: &Labels) -> bool {
    labels.dimension(&axis.dimension) != axis.dimension
}

/// Each column's name, and how wide it is, in letters.
fn head<'a>(table: &'a Table, named: &[(usize, &'a Axis)], labels: &'a Labels) -> Vec<(&'a str, u32)> {
    let code = |axis: &'a Axis| {
        (axis.dimension.as_str(), formats::width(&axis.dimension, axis.codes.iter().map(String::as_str)))
    };
    let word = |(_, axis): &(usize, &'a Axis)| {
        let name = labels.dimension(&axis.dimension);
        (name, formats::width(name, axis.codes.iter().map(|code| labels.code(&axis.dimension, code))))
    };
    let figures = [("value", 12), ("status", 8)];
    table.axes.iter().map(code).chain(figures).chain(named.iter().map(word)).collect()
}

/// Value and status. A hidden value is an empty, hatched cell.
fn figure(sheet: &mut Worksheet, row: u32, at: u16, cell: Cell, formats: &Formats) -> Result<(), XlsxError> {
    let status = match cell {
        Cell::Published(count) => {
            sheet.write_number_with_format(row, at, count as f64, &formats.count)?;
            PUBLISHED
        }
        Cell::Hidden => {
            sheet.write_blank(row, at, &formats.hidden)?;
            HIDDEN
        }
    };
    sheet.write_string_with_format(row, at + 1, status, &formats.plain)?;
    Ok(())
}

/// The text, or as much of it as a cell holds.
fn fitting(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > LONGEST
    });
    end.map_or(text, |(at, _)| &text[..at])
}
