//! Figures of past editions that other organisations published: read, checked, kept apart from ours.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::countries::{self, Iso3};

/// One past edition, as its source tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastEdition {
    #[serde(rename = "edition")]
    pub title: String,
    pub fellows: i32,
    /// One code a fellow.
    #[serde(rename = "countries_iso3")]
    pub countries: Vec<String>,
    #[serde(default)]
    pub by_gender: Option<Value>,
    pub source: String,
    pub published: String,
}

#[derive(Deserialize)]
struct File {
    editions: Vec<Value>,
}

/// Reads a file; each entry is good, or a sentence says what is wrong with it.
///
/// # Errors
/// The file is no JSON with a list `editions`.
pub fn read_history(json: &str) -> anyhow::Result<Vec<Result<PastEdition, String>>> {
    let file: File = serde_json::from_str(json)
        .map_err(|error| anyhow::anyhow!("not a history file (a JSON object with \"editions\"): {error}"))?;
    let mut titles = std::collections::BTreeSet::new();
    let mut read = Vec::new();
    for (entry, number) in file.editions.into_iter().zip(1..) {
        let checked = serde_json::from_value(entry).map_err(|error| error.to_string()).and_then(checked);
        let unique = checked.and_then(|past| match titles.insert(past.title.clone()) {
            true => Ok(past),
            false => Err(format!("\"{}\" is there twice", past.title)),
        });
        read.push(unique.map_err(|wrong| format!("edition {number}: {wrong}")));
    }
    Ok(read)
}

fn checked(past: PastEdition) -> Result<PastEdition, String> {
    let listed = i32::try_from(past.countries.len()).unwrap_or(i32::MAX);
    let unknown: Vec<&String> =
        past.countries.iter().filter(|code| Iso3::parse(code).and_then(countries::find).is_none()).collect();
    if past.title.trim().is_empty() || past.source.trim().is_empty() || past.published.trim().is_empty() {
        Err("\"edition\", \"source\" and \"published\" must not be empty".to_owned())
    } else if !unknown.is_empty() {
        Err(format!("\"{}\": no such country: {unknown:?}", past.title))
    } else if past.fellows != listed {
        Err(format!("\"{}\": {} fellows, but {listed} countries", past.title, past.fellows))
    } else {
        Ok(past)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_history_is_read_whole() {
        let read = read_history(countries::HISTORY).expect("a history");
        assert_eq!(read.len(), 6);
        assert!(read.iter().all(Result::is_ok), "{read:?}");
    }

    #[test]
    fn a_wrong_entry_is_named() {
        let json = r#"{"editions":[{"edition":"A","fellows":2,"countries_iso3":["FJI"],"source":"S","published":"2020"},
            {"edition":"B","fellows":1,"countries_iso3":["XXX"],"source":"S","published":"2020"}]}"#;
        let wrong: Vec<String> =
            read_history(json).expect("JSON").into_iter().filter_map(Result::err).collect();
        assert_eq!(wrong.len(), 2);
        assert!(wrong[0].contains("2 fellows, but 1") && wrong[1].contains("XXX"), "{wrong:?}");
    }
}
