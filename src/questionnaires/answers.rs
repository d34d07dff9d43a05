//! The answers of one person to one questionnaire, as stored: question key to JSON value.
//!
//! A text, an e-mail address, a choice and an ISO3 country are strings; a date is `2028-06-30`; a number is a
//! number; yes and no are booleans; several choices an array; a choice with a term `{"choice": …, "text": …}`;
//! languages and referees arrays of objects; consents an object of purposes. `null` says that the page was saved
//! and the question left blank. What could not be read is kept as typed: `{"typed": {"day": "31", …}}`.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

/// Every answer, by question key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, Value>);

/// A language and how well it is spoken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageSkill {
    /// A code when the language is one of the question's options, else its name as typed.
    pub language: String,
    /// `A1` … `C2`, or empty while the row is unfinished.
    pub level: String,
}

/// Somebody who will speak for the applicant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referee {
    pub name: String,
    pub email: String,
    pub role: String,
    pub present_employer: bool,
}

/// An agreement to one purpose: to which wording of it, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    pub version: u32,
    pub given_at: DateTime<Utc>,
}

impl Answers {
    /// The answer as it is stored, readable or not.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// Stores an answer as it is; `check` says whether it is one.
    pub fn insert(&mut self, key: impl Into<String>, value: Value) {
        self.0.insert(key.into(), value);
    }

    /// Every question that was seen, with its answer.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter()
    }

    /// These answers, with those of a page put in their place.
    pub fn with(mut self, page: impl IntoIterator<Item = (String, Value)>) -> Self {
        self.0.extend(page);
        self
    }

    /// Whether the page with this question was ever saved.
    pub fn has_seen(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// The text of a text, e-mail, phone, country or choice.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str().filter(|text| !text.is_empty())
    }

    /// What was chosen, with or without a term written in.
    pub fn choice(&self, key: &str) -> Option<&str> {
        self.text(key).or_else(|| self.get(key)?.get("choice")?.as_str())
    }

    /// The term written in beside a choice.
    pub fn written_in(&self, key: &str) -> Option<&str> {
        self.get(key)?.get("text")?.as_str().filter(|text| !text.is_empty())
    }

    /// Every value chosen.
    pub fn choices(&self, key: &str) -> Vec<&str> {
        let values = self.get(key).and_then(Value::as_array);
        values.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Nothing while a part of the date is missing.
    pub fn date(&self, key: &str) -> Option<NaiveDate> {
        self.text(key)?.parse().ok()
    }

    /// Nothing while what was typed is no whole number.
    pub fn integer(&self, key: &str) -> Option<i64> {
        self.get(key)?.as_i64()
    }

    /// Nothing while neither was chosen.
    pub fn yes_no(&self, key: &str) -> Option<bool> {
        self.get(key)?.as_bool()
    }

    /// Languages with a level; unfinished rows are left out.
    pub fn languages(&self, key: &str) -> Vec<LanguageSkill> {
        self.get(key).map(rows).unwrap_or_default()
    }

    /// Referees; unfinished rows are left out.
    pub fn referees(&self, key: &str) -> Vec<Referee> {
        self.get(key).map(rows).unwrap_or_default()
    }

    /// The purposes agreed to.
    pub fn consents(&self, key: &str) -> BTreeMap<String, Consent> {
        self.get(key).map(consents).unwrap_or_default()
    }
}

impl FromIterator<(String, Value)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}

impl IntoIterator for Answers {
    type Item = (String, Value);
    type IntoIter = std::collections::btree_map::IntoIter<String, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// What could not be read, kept as typed: part of the field to text.
pub fn unfinished(parts: &[(&str, &str)]) -> Value {
    let parts: Map<String, Value> =
        parts.iter().map(|(part, text)| ((*part).to_owned(), json!(text))).collect();
    json!({ "typed": parts })
}

/// A part of an unfinished answer.
pub fn typed<'a>(value: &'a Value, part: &str) -> Option<&'a str> {
    value.get("typed")?.get(part)?.as_str()
}

/// Whether the value is there only as typed.
pub fn is_unfinished(value: &Value) -> bool {
    value.get("typed").is_some_and(Value::is_object)
}

/// Whether nothing was answered: no value, no text, no row, no agreement.
pub fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(parts) => parts.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Whether there is an answer and it is more than what was typed.
pub fn is_readable(value: &Value) -> bool {
    !is_blank(value) && !is_unfinished(value)
}

/// Values as a condition compares them: what was chosen, `yes` and `no`, a number in digits.
pub fn chosen(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Bool(is_yes) => vec![if *is_yes { "yes" } else { "no" }.to_owned()],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::Object(parts) => {
            parts.get("choice").and_then(Value::as_str).map(str::to_owned).into_iter().collect()
        }
        Value::Null => Vec::new(),
    }
}

/// The rows of a list of languages or referees; a row that has another shape is left out.
pub fn rows<T: DeserializeOwned>(value: &Value) -> Vec<T> {
    let rows = value.as_array().into_iter().flatten();
    rows.filter_map(|row| serde_json::from_value(row.clone()).ok()).collect()
}

/// The purposes agreed to.
pub fn consents(value: &Value) -> BTreeMap<String, Consent> {
    serde_json::from_value(value.clone()).unwrap_or_default()
}
