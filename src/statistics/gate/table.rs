//! One table's CSV: which codes it lists, and for each combination of them a count or nothing.

use rustc_hash::FxHashMap;

use super::Refusal;
use super::written::{Absent, Sheet, Written};

/// More combinations than this are no table but an attack on whoever reads it.
const MOST_CELLS: usize = 2_000_000;

/// A table as the gate has read it.
pub(super) struct Table {
    pub id: String,
    pub k: i64,
    pub axes: Vec<Axis>,
    /// One for each combination of the axes' codes, the last axis fastest. None is hidden.
    pub cells: Vec<Option<i64>>,
    /// The line of each cell, for sentences; 0 if it has none.
    pub lines: Vec<usize>,
    pub file: String,
}

/// A column of codes.
pub(super) struct Axis {
    pub dim: String,
    /// In the order in which the file first names them.
    pub codes: Vec<String>,
}

impl Table {
    pub fn read(written: &Written, sheet: &Sheet, bytes: &[u8]) -> Result<Self, Refusal> {
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let at = |line: usize, what: String| Refusal(format!("{}:{line}: {what}", sheet.file));
        let header = reader.headers().map_err(|error| at(1, error.to_string()))?;
        let mut wanted: Vec<&str> = sheet.dims.iter().map(String::as_str).collect();
        wanted.extend(["value", "status"]);
        if !header.iter().eq(wanted.iter().copied()) {
            return Err(at(1, format!("the columns are not {}", wanted.join(","))));
        }
        let mut axes = Axes::new(written, &sheet.dims);
        let mut rows = Vec::new();
        for record in reader.records() {
            let line = rows.len() + 2;
            let record = record.map_err(|error| at(line, error.to_string()))?;
            if record.len() != wanted.len() {
                return Err(at(line, format!("{} columns, not {}", record.len(), wanted.len())));
            }
            let place = axes.place(&record).map_err(|what| at(line, what))?;
            let count = count(&record[wanted.len() - 2], &record[wanted.len() - 1]);
            rows.push((place, count.map_err(|what| at(line, what))?));
        }
        Self::filled(written, sheet, axes.axes, &rows)
    }

    fn filled(
        written: &Written,
        sheet: &Sheet,
        axes: Vec<Axis>,
        rows: &[(Vec<usize>, Option<i64>)],
    ) -> Result<Self, Refusal> {
        let wrong = |what: String| Refusal(format!("{}: {what}", sheet.file));
        for axis in &axes {
            let dimension = &written.dims[&axis.dim];
            if !dimension.is_ordered() && !axis.codes.contains(&dimension.total) {
                return Err(wrong(format!("{} lacks its total {}", axis.dim, dimension.total)));
            }
        }
        let size = axes.iter().try_fold(1_usize, |size, axis| size.checked_mul(axis.codes.len()));
        let size = size.filter(|size| *size <= MOST_CELLS).ok_or_else(|| wrong("too many cells".into()))?;
        let absent = (sheet.absent == Absent::Zero).then_some(0);
        let (id, file) = (sheet.id.clone(), sheet.file.clone());
        let mut this = Self { id, k: sheet.k, axes, cells: vec![absent; size], lines: vec![0; size], file };
        for (at, (place, count)) in rows.iter().enumerate() {
            let cell = this.at(place);
            if this.lines[cell] != 0 {
                return Err(Refusal(format!(
                    "{}:{}: this cell is in line {} too",
                    this.file,
                    at + 2,
                    this.lines[cell]
                )));
            }
            (this.cells[cell], this.lines[cell]) = (*count, at + 2);
        }
        Ok(this)
    }

    /// The place of a cell among the cells.
    pub fn at(&self, place: &[usize]) -> usize {
        self.axes.iter().zip(place).fold(0, |at, (axis, code)| at * axis.codes.len() + code)
    }

    /// The places of a cell's codes on the axes.
    pub fn place(&self, mut at: usize) -> Vec<usize> {
        let mut place = vec![0; self.axes.len()];
        for (code, axis) in place.iter_mut().zip(&self.axes).rev() {
            *code = at % axis.codes.len();
            at /= axis.codes.len();
        }
        place
    }

    /// The codes of a cell with their dimensions, totals left out, sorted by dimension.
    pub fn codes(&self, written: &Written, at: usize) -> Vec<(&str, &str)> {
        let places = self.place(at);
        let mut codes: Vec<(&str, &str)> = Vec::with_capacity(places.len());
        for (axis, code) in self.axes.iter().zip(places) {
            let code = axis.codes[code].as_str();
            if code != written.dims[&axis.dim].total {
                codes.push((axis.dim.as_str(), code));
            }
        }
        codes.sort_unstable();
        codes
    }
}

/// The axes while a file is read.
struct Axes<'a> {
    written: &'a Written,
    axes: Vec<Axis>,
    places: Vec<FxHashMap<String, usize>>,
}

impl<'a> Axes<'a> {
    fn new(written: &'a Written, dims: &[String]) -> Self {
        let axes = dims.iter().map(|dim| Axis { dim: dim.clone(), codes: Vec::new() }).collect();
        Self { written, axes, places: vec![FxHashMap::default(); dims.len()] }
    }

    fn place(&mut self, record: &csv::StringRecord) -> Result<Vec<usize>, String> {
        let mut place = Vec::with_capacity(self.axes.len());
        for ((axis, places), code) in self.axes.iter_mut().zip(&mut self.places).zip(record.iter()) {
            if let Some(known) = places.get(code) {
                place.push(*known);
                continue;
            }
            if !is_known(self.written, &axis.dim, code) {
                return Err(format!("{} is no code of {}", code.escape_debug(), axis.dim));
            }
            place.push(axis.codes.len());
            places.insert(code.to_owned(), axis.codes.len());
            axis.codes.push(code.to_owned());
        }
        Ok(place)
    }
}

/// Whether a code is the total, in the tree, a stage or a group.
pub(super) fn is_known(written: &Written, dim: &str, code: &str) -> bool {
    let Some(dimension) = written.dims.get(dim) else { return false };
    code == dimension.total
        || dimension.parent.contains_key(code)
        || dimension.ordered.iter().any(|stage| stage == code)
        || written.members(dim, code).is_some()
}

fn count(value: &str, status: &str) -> Result<Option<i64>, String> {
    match status {
        "C" if value.is_empty() => Ok(None),
        "C" => Err(format!("a hidden cell says {}", value.escape_debug())),
        "F" => {
            // Counts of people; what is larger than this is no count, and sums of them stay far below 2^63.
            let count = value.parse().ok().filter(|count| (0..=1_000_000_000).contains(count));
            count.map(Some).ok_or_else(|| format!("{} is no count", value.escape_debug()))
        }
        _ => Err(format!("the status {} is neither F nor C", status.escape_debug())),
    }
}
