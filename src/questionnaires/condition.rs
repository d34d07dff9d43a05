//! When a question is asked or required, as data: what earlier answers must say.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::answers::{chosen, is_readable};

/// A condition on other answers. A hidden question counts as not answered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Condition {
    /// `{"question": "needs", "is_one_of": ["other"]}`; of several chosen values one must be among them.
    IsOneOf { question: String, is_one_of: Vec<String> },
    /// `{"answered": "needs"}`
    Answered { answered: String },
    /// `{"all": […]}`
    All { all: Vec<Condition> },
    /// `{"any": […]}`
    Any { any: Vec<Condition> },
    /// `{"not": …}`
    Not { not: Box<Condition> },
}

impl Condition {
    /// Whether it holds, given the visible answer to each question.
    pub fn holds<'a>(&self, answer_to: &dyn Fn(&str) -> Option<&'a Value>) -> bool {
        match self {
            Self::IsOneOf { question, is_one_of } => {
                let values = answer_to(question).map(chosen).unwrap_or_default();
                values.iter().any(|value| is_one_of.contains(value))
            }
            Self::Answered { answered } => answer_to(answered).is_some_and(is_readable),
            Self::All { all } => all.iter().all(|condition| condition.holds(answer_to)),
            Self::Any { any } => any.iter().any(|condition| condition.holds(answer_to)),
            Self::Not { not } => !not.holds(answer_to),
        }
    }

    /// The questions it looks at.
    pub fn questions(&self) -> Vec<&str> {
        match self {
            Self::IsOneOf { question, .. } => vec![question],
            Self::Answered { answered } => vec![answered],
            Self::All { all: several } | Self::Any { any: several } => {
                several.iter().flat_map(Self::questions).collect()
            }
            Self::Not { not } => not.questions(),
        }
    }

    /// The pairs of question and value that it compares.
    pub fn comparisons(&self) -> Vec<(&str, &str)> {
        match self {
            Self::IsOneOf { question, is_one_of } => {
                is_one_of.iter().map(|value| (question.as_str(), value.as_str())).collect()
            }
            Self::Answered { .. } => Vec::new(),
            Self::All { all: several } | Self::Any { any: several } => {
                several.iter().flat_map(Self::comparisons).collect()
            }
            Self::Not { not } => not.comparisons(),
        }
    }
}
