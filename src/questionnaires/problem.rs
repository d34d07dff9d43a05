//! What is wrong with an answer, as a sentence to be said: which field, which key, which numbers.

use std::collections::BTreeMap;

use entity::Localised;
use serde::Serialize;
use serde_json::{Value, json};

use super::definition::Question;

/// One thing to change, with the field to which the error summary links.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The name and id of the field.
    pub field: String,
    pub question: String,
    /// What the sentence is about; said as `$label`.
    pub label: Localised,
    /// The key of the sentence, `question-…`.
    pub key: &'static str,
    /// Its numbers and words, without `$label`.
    pub args: BTreeMap<&'static str, Value>,
    /// The countries (ISO3) of which one must be chosen.
    pub candidates: Vec<String>,
}

/// A sentence for a template: a locale key with all its arguments.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sentence {
    pub field: String,
    /// The question to which the field belongs: its group says the sentence too.
    pub question: String,
    pub key: &'static str,
    pub args: BTreeMap<&'static str, Value>,
}

impl Problem {
    pub fn new(question: &Question, key: &'static str) -> Self {
        Self {
            field: question.key.clone(),
            question: question.key.clone(),
            label: question.label.clone(),
            key,
            args: BTreeMap::new(),
            candidates: Vec::new(),
        }
    }

    /// The same, at a part of the question's field: `project_date-month`. The first part has the question's own id.
    pub fn at(mut self, part: &str) -> Self {
        self.field = format!("{}-{part}", self.question);
        self
    }

    /// The same, with one argument more.
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.insert(name, value.into());
        self
    }

    /// The same, with a count.
    pub fn count(self, name: &'static str, count: usize) -> Self {
        self.with(name, json!(count))
    }

    /// The sentence in the reader's language.
    pub fn sentence(&self, lang: &str) -> Sentence {
        let mut args = self.args.clone();
        args.insert("label", json!(self.label.get(lang).text));
        Sentence { field: self.field.clone(), question: self.question.clone(), key: self.key, args }
    }
}
