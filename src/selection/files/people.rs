//! candidates.csv: the shortlist. `id`, `score` and as many attribute columns as there are.

use std::collections::HashMap;

use super::score::thousandths;
use crate::sheet::{Faults, Row, Sheet, quoted};

/// The shortlist, lean: every distinct value of an attribute is kept once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    /// The names of the attributes, in the order of the file.
    pub attributes: Vec<String>,
    /// In the order of the file.
    pub ids: Vec<String>,
    /// Thousandths of a point.
    pub scores: Vec<i64>,
    /// For each person, for each attribute, a place in `texts`.
    cells: Vec<u32>,
    texts: Vec<String>,
}

impl People {
    /// Nobody yet, with these attributes.
    pub fn with_attributes(attributes: Vec<String>) -> Self {
        Self { attributes, ..Self::default() }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// What a person states for an attribute, both by place; empty if nothing.
    pub fn value(&self, person: usize, attribute: usize) -> &str {
        &self.texts[self.code(person, attribute)]
    }

    /// The place of that value among [`People::texts`]: the same value has the same place.
    pub fn code(&self, person: usize, attribute: usize) -> usize {
        self.cells[person * self.attributes.len() + attribute] as usize
    }

    /// All values that somebody has, of whatever attribute.
    pub fn texts(&self) -> &[String] {
        &self.texts
    }

    /// The place of an attribute.
    pub fn attribute(&self, name: &str) -> Option<usize> {
        self.attributes.iter().position(|attribute| attribute == name)
    }

    /// The place of everybody by id.
    pub fn places(&self) -> HashMap<&str, usize> {
        self.ids.iter().enumerate().map(|(at, id)| (id.as_str(), at)).collect()
    }
}

/// Adds people one by one and keeps equal values once.
pub(super) struct Gathering {
    people: People,
    known: HashMap<String, u32>,
}

impl Gathering {
    pub fn of(attributes: Vec<String>) -> Self {
        Self { people: People::with_attributes(attributes), known: HashMap::new() }
    }

    /// Adds somebody, with a value for each attribute.
    pub fn add<'a>(&mut self, id: &str, score: i64, values: impl Iterator<Item = &'a str>) {
        self.people.ids.push(id.to_owned());
        self.people.scores.push(score);
        for value in values {
            let code = match self.known.get(value) {
                Some(code) => *code,
                None => {
                    let code = u32::try_from(self.people.texts.len()).unwrap_or(u32::MAX);
                    self.known.insert(value.to_owned(), code);
                    self.people.texts.push(value.to_owned());
                    code
                }
            };
            self.people.cells.push(code);
        }
    }

    pub fn done(self) -> People {
        self.people
    }
}

/// Reads candidates.csv; what is wrong is told, and what can be read of it is answered.
pub(super) fn read(name: &str, bytes: &[u8], faults: &mut Faults) -> Option<People> {
    let mut sheet = Sheet::open(name, bytes, faults)?;
    let (id, score) = (sheet.need("id", faults), sheet.need("score", faults));
    let (id, score) = (id?, score?);
    let others: Vec<usize> = (0..sheet.columns.len()).filter(|at| *at != id && *at != score).collect();
    let mut gathering = Gathering::of(others.iter().map(|at| sheet.columns[*at].clone()).collect());
    let mut lines: HashMap<String, usize> = HashMap::new();
    let mut rows = 0;
    while let Some(row) = sheet.next_row(faults) {
        rows += 1;
        let points = points(&sheet, &row, id, score, faults);
        let own = row.cells[id].as_ref();
        if let Some(first) = lines.get(own).filter(|_| !own.is_empty()) {
            let what = format!("{} stands on line {first} too; ids are unique", quoted(own));
            sheet.wrong(row.line, "id", &what, faults);
            continue;
        }
        lines.insert(own.to_owned(), row.line);
        gathering.add(own, points, others.iter().map(|at| row.cells[*at].as_ref()));
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
