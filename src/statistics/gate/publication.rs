//! One publication as the gate has read it: its files, and what the records count if they are there.

use super::records::People;
use super::table::Table;
use super::written::{Written, file};
use super::{Files, Refusal, derived, derived::Derived};

/// The dimension along which publications are told apart in time.
pub(super) const EDITION: &str = "edition";

/// Everything read, nothing concluded.
pub(super) struct Publication {
    pub written: Written,
    pub tables: Vec<Table>,
    pub derived: Vec<Derived>,
    pub people: Option<People>,
}

impl Publication {
    pub fn read(files: &Files, records: Option<&[u8]>) -> Result<Self, Refusal> {
        let written = Written::read(files)?;
        let mut tables = Vec::with_capacity(written.tables.len());
        for sheet in &written.tables {
            tables.push(Table::read(&written, sheet, file(files, &sheet.file)?)?);
        }
        let derived = match &written.derived_file {
            Some(name) => derived::read(name, file(files, name)?)?,
            None => Vec::new(),
        };
        let people = records.map(|records| People::read(&written, records)).transpose()?;
        Ok(Self { written, tables, derived, people })
    }

    /// The editions that it is about, sorted; one nameless edition if it does not say.
    pub fn editions(&self) -> Vec<String> {
        let mut editions: Vec<String> = self.written.editions.iter().map(|one| one.id.clone()).collect();
        if editions.is_empty() {
            editions.push(String::new());
        }
        editions.sort_unstable();
        editions.dedup();
        editions
    }
}
