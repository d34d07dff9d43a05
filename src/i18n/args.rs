//! What a sentence is filled with: names to texts and whole numbers.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

/// One value of a sentence. Only a number can choose a plural form, and it is printed as its language prints it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(i64),
}

/// The values of a sentence by name: `Args::new().with("count", 3)`, or collected from pairs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(Vec<(String, Value)>);

impl Args {
    /// No values.
    pub fn new() -> Args {
        Args::default()
    }

    /// The same values and one more.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Args {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// As Fluent wants them, borrowed from these.
    pub(super) fn as_fluent(&self) -> FluentArgs<'_> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_fluent())).collect()
    }
}

impl Value {
    fn as_fluent(&self) -> FluentValue<'_> {
        match self {
            Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Value::Number(number) => FluentValue::from(*number),
        }
    }
}

/// `[("count", 3), ("total", 9)]`, or the named values of a template's helper.
impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Args {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Args {
        Args(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl<N: Into<String>, V: Into<Value>, const LEN: usize> From<[(N, V); LEN]> for Args {
    fn from(pairs: [(N, V); LEN]) -> Args {
        pairs.into_iter().collect()
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Number(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Value {
        Value::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number(number.into())
    }
}

/// A count of things in memory: more than `i64::MAX` cannot be.
impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// From a template's data: whole numbers count, `null` is empty, the rest is shown as it is written.
impl From<&serde_json::Value> for Value {
    fn from(json: &serde_json::Value) -> Value {
        match json {
            serde_json::Value::Null => Value::Text(String::new()),
            serde_json::Value::String(text) => Value::Text(text.clone()),
            serde_json::Value::Number(number) => {
                number.as_i64().map_or_else(|| Value::Text(number.to_string()), Value::Number)
            }
            other => Value::Text(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_whole_number_of_the_data_stays_a_number() {
        assert_eq!(Value::from(&json!(5)), Value::Number(5));
        assert_eq!(Value::from(&json!(2.5)), Value::Text("2.5".to_owned()));
        assert_eq!(Value::from(&json!("5")), Value::Text("5".to_owned()), "a text of digits is not a count");
        assert_eq!(Value::from(&json!(null)), Value::Text(String::new()));
    }

    #[test]
    fn pairs_and_chains_make_the_same_values() {
        let chained = Args::new().with("from", 1).with("to", 9);
        assert_eq!(Args::from([("from", 1), ("to", 9)]), chained);
    }
}
