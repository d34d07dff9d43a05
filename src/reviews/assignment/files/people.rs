//! A list of applications or of reviewers: ids, loads, and the attributes that may forbid a pair.

use std::collections::HashMap;

use super::Named;
use crate::sheet::{Faults, Row, Sheet, meant, quoted};

/// No reviewer reads more.
const LARGEST_LOAD: usize = 1_000_000;

/// The rows of a file, sorted by id.
pub(super) struct Listed {
    pub ids: Vec<String>,
    /// The loads; empty where none are asked for.
    pub loads: Vec<usize>,
    /// For each attribute that is asked for, the values of everybody.
    pub values: Vec<Vec<Vec<String>>>,
}

/// Reads a file that has an id, a load if `load` names its column, and these attributes.
pub(super) fn listed(
    file: Named<'_>,
    load: Option<&str>,
    attributes: &[String],
    faults: &mut Faults,
) -> Option<Listed> {
    let mut sheet = Sheet::open(file.name, file.bytes, faults)?;
    let id = sheet.need("id", faults);
    let load = load.map(|column| sheet.need(column, faults));
    let columns: Vec<Option<usize>> = attributes.iter().map(|name| sheet.need(name, faults)).collect();
    let columns: Option<Vec<usize>> = columns.into_iter().collect();
    let (id, columns) = (id?, columns?);
    let load = match load {
        None => None,
        Some(column) => Some(column?),
    };
    let mut lines: HashMap<String, usize> = HashMap::new();
    let mut rows: Vec<(String, usize, Row<'_>)> = Vec::new();
    while let Some(row) = sheet.next_row(faults) {
        let own = meant(&row.cells[id]).to_owned();
        if own.is_empty() {
            sheet.wrong(row.line, "id", "is empty", faults);
        } else if let Some(first) = lines.insert(own.clone(), row.line) {
            let what = format!("{} stands on line {first} too; ids are unique", quoted(&own));
            sheet.wrong(row.line, "id", &what, faults);
        }
        let load = load.map_or(0, |column| whole(&sheet, &row, column, faults));
        rows.push((own, load, row));
    }
    if rows.is_empty() && faults.is_empty() {
        faults.tell(format!("{}: there is nobody below the header", file.name));
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    let cells = |column: usize| rows.iter().map(|(_, _, row)| values(&row.cells[column])).collect();
    let values = columns.into_iter().map(cells).collect();
    let loads = if load.is_some() { rows.iter().map(|(_, load, _)| *load).collect() } else { Vec::new() };
    Some(Listed { values, loads, ids: rows.into_iter().map(|(id, ..)| id).collect() })
}

fn whole(sheet: &Sheet<'_>, row: &Row<'_>, column: usize, faults: &mut Faults) -> usize {
    let cell = row.cells[column].as_ref();
    let is_plain = !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
    let load = cell.parse().ok().filter(|load| is_plain && *load <= LARGEST_LOAD);
    load.unwrap_or_else(|| {
        let what = format!("{} is no whole number from 0 to {LARGEST_LOAD}", quoted(cell));
        sheet.wrong(row.line, "load", &what, faults);
        0
    })
}

/// What a cell lists: its parts between semicolons, without spaces around them; an empty part is nothing.
fn values(cell: &str) -> Vec<String> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}
