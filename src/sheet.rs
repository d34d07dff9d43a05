//! A sheet: a CSV file from a spreadsheet, read strictly, with every fault told by file, line and field.
//!
//! UTF-8 with or without a byte-order mark, commas, lines that end in LF, CR LF or CR, fields in quotation marks
//! where needed. Blank lines are skipped. Columns are found by their names, so their order does not matter.

use std::borrow::Cow;

mod faults;
mod records;
#[cfg(test)]
mod tests;

pub use faults::{Faults, few, plain, quoted};
use records::{Records, Slip};

/// An open sheet: its header is read, its rows come one by one.
pub struct Sheet<'a> {
    /// The file, as the person named it.
    pub name: &'a str,
    /// The names of the columns, in the order of the file.
    pub columns: Vec<String>,
    records: Records<'a>,
}

/// One row below the header: as many cells as there are columns.
#[derive(Default)]
pub struct Row<'a> {
    /// The line of the file on which the row begins, from 1.
    pub line: usize,
    /// The cells in the order of the columns.
    pub cells: Vec<Cow<'a, str>>,
}

impl<'a> Sheet<'a> {
    /// Reads the header. None, with the reason among the faults, if what follows could not be understood.
    pub fn open(name: &'a str, bytes: &'a [u8], faults: &mut Faults) -> Option<Self> {
        let mut records = Records::of(text(name, bytes, faults)?);
        let mut header = Row::default();
        match records.next(&mut header) {
            None => {
                faults.tell(format!("{name}: is empty; the first line names the columns"));
                return None;
            }
            Some(Err(slip)) => {
                faults.tell(sentence(name, slip));
                return None;
            }
            Some(Ok(())) => {}
        }
        let columns: Vec<String> = header.cells.into_iter().map(Cow::into_owned).collect();
        is_header_sound(name, header.line, &columns, faults).then_some(Self { name, columns, records })
    }

    /// The place of a column that the file must have; none, with a fault, if it is missing.
    pub fn need(&self, column: &str, faults: &mut Faults) -> Option<usize> {
        let found = self.columns.iter().position(|name| name == column);
        if found.is_none() {
            let there = few(&self.columns, 12);
            faults.tell(format!(
                "{}:1: there is no column {}; the columns are {there}",
                self.name,
                quoted(column)
            ));
        }
        found
    }

    /// The next row with the right number of cells; the others are told and passed over.
    pub fn next_row(&mut self, faults: &mut Faults) -> Option<Row<'a>> {
        let mut row = Row { line: 0, cells: Vec::with_capacity(self.columns.len()) };
        self.read_row(&mut row, faults).then_some(row)
    }

    /// The same into a row that was there before; false if there is no other.
    pub fn read_row(&mut self, row: &mut Row<'a>, faults: &mut Faults) -> bool {
        while let Some(read) = self.records.next(row) {
            match read {
                Err(slip) => faults.tell(sentence(self.name, slip)),
                Ok(()) if row.cells.len() == self.columns.len() => return true,
                Ok(()) => faults.tell(format!(
                    "{}:{}: has {} fields where the header has {}",
                    self.name,
                    row.line,
                    row.cells.len(),
                    self.columns.len()
                )),
            }
        }
        false
    }

    /// Leaves about half of the rows to another sheet, for another thread, which does not know the lines on which they
    /// stand: whoever finds a fault reads the whole again. None where that is not possible.
    pub fn halve(&mut self) -> Option<Self> {
        let records = self.records.halve()?;
        Some(Self { name: self.name, columns: self.columns.clone(), records })
    }

    /// Tells of a fault in one field.
    pub fn wrong(&self, line: usize, column: &str, what: &str, faults: &mut Faults) {
        faults.tell(format!("{}:{line}: {column}: {what}", self.name));
    }
}

/// The bytes as text without a byte-order mark.
pub fn text<'a>(name: &str, bytes: &'a [u8], faults: &mut Faults) -> Option<&'a str> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        faults.tell(format!("{name}: is UTF-16; save it as UTF-8"));
        return None;
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let line = 1 + bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
            faults.tell(format!("{name}:{line}: is not UTF-8; save the file as UTF-8"));
            None
        }
    }
}

fn is_header_sound(name: &str, line: usize, columns: &[String], faults: &mut Faults) -> bool {
    let others = [(';', "semicolons"), ('\t', "tabs")];
    if let [only] = columns
        && let Some((_, what)) = others.iter().find(|(mark, _)| only.contains(*mark))
    {
        faults.tell(format!("{name}:{line}: the columns are separated by {what}; save the file with commas"));
        return false;
    }
    let mut is_sound = true;
    for (at, column) in columns.iter().enumerate() {
        let what = if column.is_empty() {
            format!("column {} has no name", at + 1)
        } else if columns[..at].contains(column) {
            format!("there are two columns {}", quoted(column))
        } else {
            continue;
        };
        faults.tell(format!("{name}:{line}: {what}"));
        is_sound = false;
    }
    is_sound
}

fn sentence(name: &str, slip: Slip) -> String {
    match slip {
        Slip::Unclosed(line) => format!("{name}:{line}: a quotation mark is opened here and never closed"),
        Slip::AfterQuote(line) => {
            format!("{name}:{line}: text follows a closing quotation mark; inside quoted text write it twice")
        }
    }
}

/// What to write for a text from outside, so that a spreadsheet shows it and does not run it as a formula: an
/// apostrophe goes before it. [`meant`] takes it off again.
pub fn shown(cell: &str) -> Cow<'_, str> {
    if would_run(cell.trim_start_matches('\'')) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// The text that a cell stands for: the other way round for everything that [`shown`] writes.
pub fn meant(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| would_run(rest.trim_start_matches('\''))).unwrap_or(cell)
}

fn would_run(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Appends one line of CSV; fields are quoted where they must be.
pub fn write_row(to: &mut String, cells: &[&str]) {
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            to.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            to.push('"');
            to.push_str(&cell.replace('"', "\"\""));
            to.push('"');
        } else {
            to.push_str(cell);
        }
    }
    to.push('\n');
}
