//! candidates.csv: the shortlist. `id`, `score` and as many attribute columns as there are.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::score::thousandths;
use crate::selection::attributes::Table;
use crate::sheet::{Faults, Row, Sheet, quoted};

/// The shortlist, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    pub ids: Vec<String>,
    /// Thousandths of a point.
    pub scores: Vec<i64>,
    /// What everybody states, a row each.
    pub table: Arc<Table>,
}

impl People {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The names of the attributes, in the order of the file.
    pub fn attributes(&self) -> &[String] {
        &self.table.names
    }

    /// What a person states for an attribute, both by place; empty if nothing.
    pub fn value(&self, person: usize, attribute: usize) -> &str {
        self.table.value(person, attribute)
    }

    /// The place of that value among [`People::texts`]: the same value has the same place.
    pub fn code(&self, person: usize, attribute: usize) -> usize {
        self.table.code(person, attribute)
    }

    /// All values that somebody has, of whatever attribute.
    pub fn texts(&self) -> &[String] {
        &self.table.texts
    }

    /// The place of an attribute.
    pub fn attribute(&self, name: &str) -> Option<usize> {
        self.table.column(name)
    }

    /// The place of everybody by id.
    pub fn places(&self) -> HashMap<&str, usize> {
        self.ids.iter().enumerate().map(|(at, id)| (id.as_str(), at)).collect()
    }
}

/// Adds people one by one and keeps equal values once.
pub(super) struct Gathering<'a> {
    ids: Vec<String>,
    scores: Vec<i64>,
    table: Table,
    known: FxHashMap<Cow<'a, str>, u32>,
}

impl<'a> Gathering<'a> {
    /// Room for about so many people.
    pub fn of(attributes: Vec<String>, people: usize) -> Self {
        let cells = Vec::with_capacity(people * attributes.len());
        let table = Table { names: attributes, texts: Vec::new(), cells };
        let (ids, scores) = (Vec::with_capacity(people), Vec::with_capacity(people));
        Self { ids, scores, table, known: FxHashMap::default() }
    }

    /// Adds somebody, with a value for each attribute.
    pub fn add(&mut self, id: &str, score: i64, values: impl Iterator<Item = Cow<'a, str>>) {
        self.ids.push(id.to_owned());
        self.scores.push(score);
        for value in values {
            let texts = &mut self.table.texts;
            let code = *self.known.entry(value).or_insert_with_key(|value| {
                texts.push(value.clone().into_owned());
                u32::try_from(texts.len() - 1).unwrap_or(u32::MAX)
            });
            self.table.cells.push(code);
        }
    }

    pub fn done(self) -> People {
        People { ids: self.ids, scores: self.scores, table: Arc::new(self.table) }
    }
}

/// Reads candidates.csv; what is wrong is told, and what can be read of it is answered.
pub(super) fn read(name: &str, bytes: &[u8], faults: &mut Faults) -> Option<People> {
    let mut sheet = Sheet::open(name, bytes, faults)?;
    let (id, score) = (sheet.need("id", faults), sheet.need("score", faults));
    let (id, score) = (id?, score?);
    let others: Vec<usize> = (0..sheet.columns.len()).filter(|at| *at != id && *at != score).collect();
    let about = bytes.iter().filter(|byte| **byte == b'\n').count();
    let attributes = others.iter().map(|at| sheet.columns[*at].clone()).collect();
    let mut gathering = Gathering::of(attributes, about);
    let mut lines: FxHashMap<Cow<'_, str>, usize> = FxHashMap::default();
    lines.reserve(about);
    let mut rows = 0;
    while let Some(row) = sheet.next_row(faults) {
        rows += 1;
        let points = points(&sheet, &row, id, score, faults);
        let own = &row.cells[id];
        let first = *lines.entry(own.clone()).or_insert(row.line);
        if first != row.line && !own.is_empty() {
            let what = format!("{} stands on line {first} too; ids are unique", quoted(own));
            sheet.wrong(row.line, "id", &what, faults);
            continue;
        }
        gathering.add(own, points, others.iter().map(|at| row.cells[*at].clone()));
    }
    if rows == 0 && faults.is_empty() {
        faults.tell(format!("{name}: there is nobody below the header"));
    }
    Some(gathering.done())
}

/// The score of a row; 0 with a fault if it has none, and a fault if it has no id.
fn points(sheet: &Sheet<'_>, row: &Row<'_>, id: usize, score: usize, faults: &mut Faults) -> i64 {
    if row.cells[id].is_empty() {
        sheet.wrong(row.line, "id", "is empty", faults);
    }
    thousandths(&row.cells[score]).unwrap_or_else(|what| {
        sheet.wrong(row.line, "score", &what, faults);
        0
    })
}
