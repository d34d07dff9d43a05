//! What was posted, as the engine wants to read it: texts by field name.

use std::collections::BTreeMap;

/// A form as posted. A field of `referees` is named `referees-1-email`, a day `project_date-day`.
pub trait Posted {
    /// The first text of a field.
    fn get(&self, name: &str) -> Option<&str>;
    /// Every text of a field: several boxes may share a name.
    fn all(&self, name: &str) -> Vec<&str>;
}

impl Posted for BTreeMap<String, Vec<String>> {
    fn get(&self, name: &str) -> Option<&str> {
        BTreeMap::get(self, name)?.first().map(String::as_str)
    }

    fn all(&self, name: &str) -> Vec<&str> {
        BTreeMap::get(self, name).into_iter().flatten().map(String::as_str).collect()
    }
}

impl Posted for Vec<(String, String)> {
    fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(field, _)| field == name).map(|(_, text)| text.as_str())
    }

    fn all(&self, name: &str) -> Vec<&str> {
        self.iter().filter(|(field, _)| field == name).map(|(_, text)| text.as_str()).collect()
    }
}
