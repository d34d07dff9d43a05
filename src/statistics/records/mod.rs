//! The records that a publication is made from: one row for each application, read strictly from a sheet.

use std::collections::HashMap;

use crate::sheet::{Faults, Sheet, quoted};

mod editions;
#[cfg(test)]
mod tests;

pub use editions::Edition;

/// What `stage` may say: the furthest stage of an application, in order.
pub const STAGES: [&str; 6] = ["application", "eligible", "shortlisted", "selected", "accepted", "completed"];

/// What `gender` may say; empty means undisclosed.
pub const GENDERS: [&str; 4] = ["woman", "man", "another", "undisclosed"];

/// What an empty `gender` says.
pub const UNDISCLOSED: &str = "undisclosed";

/// Stands for an empty cell of `seniority`, `track` or a further attribute.
pub const UNCLASSIFIED: &str = "unclassified";

/// The columns that every file of records has.
const COLUMNS: [&str; 7] = ["record_id", "edition", "gender", "country", "seniority", "track", "stage"];

/// Names longer than this do not fit on any page.
const LONGEST: usize = 80;

/// Records that hold together.
#[derive(Clone, Debug, Default)]
pub struct Records {
    pub ids: Vec<String>,
    /// In the order of the file, `record_id` left out.
    pub columns: Vec<Column>,
    /// By id.
    pub editions: Vec<Edition>,
}

/// One column: each record has one of its words.
#[derive(Clone, Debug, Default)]
pub struct Column {
    pub name: String,
    /// In order of first appearance.
    pub words: Vec<String>,
    /// For each record the place of its word.
    pub of: Vec<usize>,
}

/// The files to read, with the names by which their faults are told.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub records: (&'a str, &'a [u8]),
    pub editions: Option<(&'a str, &'a [u8])>,
}

impl Records {
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// These records and further ones of the same editions. A column that the further ones lack says nothing of them.
    pub fn joined(&self, further: &Records) -> Records {
        let mut joined = self.clone();
        joined.ids.extend(further.ids.iter().cloned());
        for column in joined.columns.iter_mut().filter(|column| !column.of.is_empty()) {
            let of = further.column(&column.name).filter(|of| !of.of.is_empty());
            for record in 0..further.len() {
                let word = of.map_or(UNCLASSIFIED, |of| of.word(record));
                let known = column.words.iter().position(|own| own == word);
                let place = known.unwrap_or_else(|| {
                    column.words.push(word.to_owned());
                    column.words.len() - 1
                });
                column.of.push(place);
            }
        }
        joined
    }

    /// Those of some editions.
    pub fn of_editions(&self, ids: &[String]) -> Records {
        let edition = self.column("edition");
        let is_of = |at: &usize| edition.is_some_and(|column| ids.iter().any(|id| id == column.word(*at)));
        let kept: Vec<usize> = (0..self.len()).filter(is_of).collect();
        let columns = self.columns.iter().map(|column| Column {
            name: column.name.clone(),
            words: column.words.clone(),
            of: kept.iter().filter_map(|at| column.of.get(*at).copied()).collect(),
        });
        Records {
            ids: kept.iter().map(|at| self.ids[*at].clone()).collect(),
            columns: columns.collect(),
            editions: self.editions.iter().filter(|edition| ids.contains(&edition.id)).cloned().collect(),
        }
    }

    /// How many records an edition has.
    pub fn of_edition(&self, id: &str) -> u64 {
        let Some(column) = self.column("edition") else { return 0 };
        (0..self.len()).filter(|at| column.word(*at) == id).count() as u64
    }

    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}

impl Column {
    /// What the column says of a record.
    pub fn word(&self, record: usize) -> &str {
        &self.words[self.of[record]]
    }
}

/// Reads records and the dates of their editions. None when anything is wrong: the faults say what, where, and how
/// to mend it. `is_country` knows the ISO alpha-3 codes.
pub fn read(source: Source<'_>, is_country: impl Fn(&str) -> bool, faults: &mut Faults) -> Option<Records> {
    let (name, bytes) = source.records;
    let mut sheet = Sheet::open(name, bytes, faults)?;
    let needed: Vec<Option<usize>> = COLUMNS.iter().map(|column| sheet.need(column, faults)).collect();
    let needed: Vec<usize> = needed.into_iter().collect::<Option<_>>()?;
    let mut reading = Reading::of(&sheet, needed[0]);
    while let Some(row) = sheet.next_row(faults) {
        reading.take(&sheet, row.line, &row.cells, &is_country, faults);
    }
    if reading.records.ids.is_empty() && faults.is_empty() {
        faults.tell(format!("{name}: has no records below its header; add one row for each application"));
    }
    let mut records = reading.records;
    let named = records.column("edition").map(|column| column.words.clone()).unwrap_or_default();
    records.editions = editions::dated(name, &named, &reading.edition_lines, source.editions, faults);
    faults.is_empty().then_some(records)
}

/// Records half-way read.
struct Reading {
    records: Records,
    id_at: usize,
    /// For each column of the file, the words seen.
    known: Vec<HashMap<String, usize>>,
    lines: HashMap<String, usize>,
    /// The first line on which an edition stands, in the order of the column's words.
    edition_lines: Vec<usize>,
}

impl Reading {
    fn of(sheet: &Sheet<'_>, id_at: usize) -> Reading {
        let columns = sheet.columns.iter().map(|name| Column { name: name.clone(), ..Column::default() });
        Reading {
            records: Records { columns: columns.collect(), ..Records::default() },
            id_at,
            known: vec![HashMap::new(); sheet.columns.len()],
            lines: HashMap::new(),
            edition_lines: Vec::new(),
        }
    }

    fn take(
        &mut self,
        sheet: &Sheet<'_>,
        line: usize,
        cells: &[impl AsRef<str>],
        is_country: &impl Fn(&str) -> bool,
        faults: &mut Faults,
    ) {
        let id = cells[self.id_at].as_ref();
        if let Some(what) = self.wrong_id(id) {
            sheet.wrong(line, "record_id", &what, faults);
        }
        self.lines.insert(id.to_owned(), line);
        self.records.ids.push(id.to_owned());
        for (at, cell) in cells.iter().enumerate() {
            let column = &sheet.columns[at];
            let word = meant(column, cell.as_ref());
            if at != self.id_at
                && let Some(what) = wrong_word(column, word, is_country)
            {
                sheet.wrong(line, column, &what, faults);
            }
            self.keep(at, word, line);
        }
    }

    fn wrong_id(&self, id: &str) -> Option<String> {
        if id.is_empty() {
            return Some("is empty; give each record an id of its own".to_owned());
        }
        let line = self.lines.get(id)?;
        Some(format!("{} stands on line {line} too; give each record an id of its own", quoted(id)))
    }

    fn keep(&mut self, at: usize, word: &str, line: usize) {
        if at == self.id_at {
            return;
        }
        let column = &mut self.records.columns[at];
        let place = *self.known[at].entry(word.to_owned()).or_insert_with(|| {
            column.words.push(word.to_owned());
            if column.name == "edition" {
                self.edition_lines.push(line);
            }
            column.words.len() - 1
        });
        column.of.push(place);
    }
}

/// The word that a cell stands for.
fn meant<'a>(column: &str, cell: &'a str) -> &'a str {
    match column {
        "gender" if cell.is_empty() => UNDISCLOSED,
        "record_id" | "edition" | "country" | "stage" => cell,
        _ if cell.is_empty() => UNCLASSIFIED,
        _ => cell,
    }
}

fn wrong_word(column: &str, word: &str, is_country: &impl Fn(&str) -> bool) -> Option<String> {
    let one_of = |known: &[&str]| (!known.contains(&word)).then(|| unknown(word, known));
    match column {
        "gender" => one_of(&GENDERS),
        "stage" => one_of(&STAGES),
        "country" if is_country(word) => None,
        "country" => Some(format!("{} is no country; use ISO 3166-1 alpha-3, as in FJI", quoted(word))),
        _ if word.is_empty() => Some("is empty; name the edition".to_owned()),
        _ if word.trim() != word => {
            Some(format!("{} begins or ends with a space; take it off", quoted(word)))
        }
        _ => wrong_code(word),
    }
}

fn unknown(word: &str, known: &[&str]) -> String {
    format!("{} is unknown; use one of {}", quoted(word), known.join(", "))
}

/// Codes stand in keys such as `gender=woman;geo=FJI`, in file names and on pages.
fn wrong_code(word: &str) -> Option<String> {
    if word == "ALL" {
        return Some("\"ALL\" stands for the total; use another word".to_owned());
    }
    if word.contains([';', '=', '"', '\n', '\r']) || word.chars().any(char::is_control) {
        return Some(format!(
            "{} has a semicolon, an equals sign, a quotation mark or a line break; leave it out",
            quoted(word)
        ));
    }
    (word.chars().count() > LONGEST)
        .then(|| format!("is longer than {LONGEST} characters; use a shorter name"))
}
