//! A JSON object whose keys stand in the order of the list, not of the alphabet: the order of dimensions and codes
//! means something to readers.

use serde::{Serialize, Serializer};

/// Keys, each once, and their values.
pub struct InOrder<'a, V>(pub Vec<(&'a str, V)>);

impl<V: Serialize> Serialize for InOrder<'_, V> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// JSON for people too: indented, with a last line end.
///
/// # Errors
/// None in practice: memory takes every line.
pub fn pretty(value: &impl Serialize) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}
