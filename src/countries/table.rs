//! Reading the shipped tables: CSV with a header row, UTF-8, compiled in and checked by the tests.

use serde::de::DeserializeOwned;

/// All rows of a shipped table, in the order of the file.
pub fn rows<Row: DeserializeOwned>(csv: &str) -> Vec<Row> {
    csv::Reader::from_reader(csv.as_bytes())
        .deserialize()
        .map(|row| row.expect("a shipped table is well-formed"))
        .collect()
}
