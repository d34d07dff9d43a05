//! What people state of themselves, lean: everybody of one sheet shares a table in which each text stands once.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The attributes of many people. A cell is the place of its text, so that equal values have equal places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The names of the attributes.
    pub names: Vec<String>,
    /// Every text that somebody states, of whatever attribute.
    pub texts: Vec<String>,
    /// Row by row.
    pub cells: Vec<u32>,
}

impl Table {
    /// The place of an attribute.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|own| own == name)
    }

    /// The place of the text in a cell.
    pub fn code(&self, row: usize, column: usize) -> usize {
        self.cells[row * self.names.len() + column] as usize
    }

    /// The text in a cell; empty where nothing is stated.
    pub fn value(&self, row: usize, column: usize) -> &str {
        &self.texts[self.code(row, column)]
    }
}

/// Attribute to value, of one person; missing or empty means not stated.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct Attributes {
    table: Arc<Table>,
    row: usize,
}

impl Attributes {
    /// One row of a table.
    pub fn of(table: &Arc<Table>, row: usize) -> Self {
        Self { table: Arc::clone(table), row }
    }

    /// What is stated for an attribute; none if this person's table does not have it.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.table.column(name).map(|column| self.table.value(self.row, column))
    }

    /// The names that this person's table has.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.table.names.iter().map(String::as_str)
    }

    /// The table, and which of its rows this is.
    pub fn place(&self) -> (&Arc<Table>, usize) {
        (&self.table, self.row)
    }

    fn sorted(&self) -> BTreeMap<&str, &str> {
        let names = self.names().enumerate();
        names.map(|(column, name)| (name, self.table.value(self.row, column))).collect()
    }
}

impl std::fmt::Debug for Attributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.sorted().fmt(f)
    }
}

impl PartialEq for Attributes {
    fn eq(&self, other: &Self) -> bool {
        self.sorted() == other.sorted()
    }
}

impl Eq for Attributes {}

impl From<BTreeMap<String, String>> for Attributes {
    fn from(stated: BTreeMap<String, String>) -> Self {
        let (names, texts): (Vec<String>, Vec<String>) = stated.into_iter().unzip();
        let cells = (0..).take(names.len()).collect();
        Self { table: Arc::new(Table { names, texts, cells }), row: 0 }
    }
}

impl From<Attributes> for BTreeMap<String, String> {
    fn from(attributes: Attributes) -> Self {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        attributes.sorted().into_iter().map(owned).collect()
    }
}

impl FromIterator<(String, String)> for Attributes {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        pairs.into_iter().collect::<BTreeMap<_, _>>().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_a_shared_table_is_the_same_as_a_map_of_its_own() {
        let [women, men] = ["woman", "man"].map(str::to_owned);
        let texts = vec![women, men, String::new(), "FJI".to_owned()];
        let names = vec!["gender".to_owned(), "country".to_owned()];
        let table = Arc::new(Table { names, texts, cells: vec![0, 3, 1, 2] });
        let own = |gender: &str, country: &str| -> Attributes {
            [("country", country), ("gender", gender)]
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
                .into_iter()
                .collect()
        };
        assert_eq!(Attributes::of(&table, 0), own("woman", "FJI"));
        assert_eq!(Attributes::of(&table, 1), own("man", ""));
        assert_ne!(Attributes::of(&table, 1), own("man", "FJI"));
        assert_eq!(Attributes::of(&table, 1).get("country"), Some(""));
        assert_eq!(Attributes::of(&table, 1).get("age"), None);
        let json = serde_json::to_string(&Attributes::of(&table, 0)).expect("a map of texts is JSON");
        assert_eq!(json, r#"{"country":"FJI","gender":"woman"}"#);
    }
}
