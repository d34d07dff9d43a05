//! What is counted of an edition's applications, as the sheets of records that the engine reads.

use chrono::NaiveDate;
use entity::sensitive_answers::Gender;

use super::stage::Stage;
use super::tables::LEAST_K;

/// One application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Names the record, and stays inside.
    pub id: String,
    pub gender: Option<Gender>,
    /// ISO 3166-1 alpha-3; empty if none is named.
    pub country: String,
    pub seniority: Option<String>,
    pub track: Option<String>,
    /// The furthest one reached.
    pub stage: Stage,
}

/// An edition with everybody who counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheets {
    /// records.csv
    pub records: Vec<u8>,
    /// editions.csv
    pub editions: Vec<u8>,
    /// How many records there are.
    pub len: usize,
    /// How many of them name no country, which the engine does not read.
    pub without_state: usize,
}

impl Sheets {
    pub fn of(edition: &str, deadline: NaiveDate, is_restricted: bool, counted: &[Counted]) -> Sheets {
        let head = ["record_id", "edition", "gender", "country", "seniority", "track", "stage"];
        let rows = counted.iter().map(|one| {
            let or_nothing = |word: &Option<String>| word.clone().unwrap_or_default();
            [
                one.id.clone(),
                edition.to_owned(),
                one.gender.map(gender).unwrap_or_default().to_owned(),
                one.country.clone(),
                or_nothing(&one.seniority),
                or_nothing(&one.track),
                one.stage.code().to_owned(),
            ]
        });
        let restricted = if is_restricted { "yes" } else { "no" };
        let dated = [edition.to_owned(), deadline.to_string(), restricted.to_owned()];
        Sheets {
            records: written(&head, rows),
            editions: written(&["edition", "deadline", "restricted"], [dated]),
            len: counted.len(),
            without_state: counted.iter().filter(|one| one.country.is_empty()).count(),
        }
    }

    /// How many there are is always told, so there must be enough of them.
    pub fn is_too_few(&self) -> bool {
        (self.len as u64) < LEAST_K
    }
}

fn gender(gender: Gender) -> &'static str {
    match gender {
        Gender::Woman => "woman",
        Gender::Man => "man",
        Gender::Another => "another",
        Gender::Undisclosed => "undisclosed",
    }
}

fn written<const N: usize>(head: &[&str; N], rows: impl IntoIterator<Item = [String; N]>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(head).expect("memory takes every line");
    for row in rows {
        writer.write_record(row).expect("a row has as many fields as the head");
    }
    writer.into_inner().expect("memory is flushed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::Faults;
    use crate::statistics::records::{self, Source};

    #[test]
    fn the_engine_reads_what_is_written_here() {
        let counted = Counted {
            id: "018f".to_owned(),
            gender: None,
            country: "FJI".to_owned(),
            seniority: Some("mid".to_owned()),
            track: None,
            stage: Stage::Shortlisted,
        };
        let day = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day of the calendar");
        let sheets = Sheets::of("wcd-2026", day, true, &[counted]);
        let source = Source {
            records: ("records.csv", &sheets.records),
            editions: Some(("editions.csv", &sheets.editions)),
        };
        let mut faults = Faults::default();
        let records = records::read(source, |code| code == "FJI", &mut faults);
        let records = records.unwrap_or_else(|| panic!("{faults}"));
        assert!(records.editions[0].restricted && records.editions[0].deadline == day);
        let word = |name: &str| records.column(name).map(|column| column.word(0));
        assert_eq!((word("stage"), word("gender")), (Some("shortlisted"), Some("undisclosed")));
        assert_eq!(word("track"), Some("unclassified"));
    }
}
