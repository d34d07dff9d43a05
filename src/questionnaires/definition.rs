//! What a questionnaire is: sections, groups of questions (one group a page), questions. Data that staff may edit.

use std::fmt;

use entity::Localised;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::fact::Fact;

/// A versioned form. A published version never changes under somebody who has begun to answer it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Questionnaire {
    pub code: String,
    pub version: u32,
    pub sections: Vec<Section>,
}

/// A heading of the task list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub key: String,
    pub title: Localised,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<Localised>,
    pub groups: Vec<Group>,
}

/// The questions of one page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub key: String,
    pub title: Localised,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intro: Option<Localised>,
    pub questions: Vec<Question>,
}

/// One question. Its key names the stored answer, the form field and the column of an import.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub key: String,
    #[serde(flatten)]
    pub kind: Kind,
    pub label: Localised,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Localised>,
    /// Why we ask, shown beside the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<Localised>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub optional: bool,
    /// Asked only if this holds; may look at earlier questions only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_if: Option<Condition>,
    /// Required exactly if this holds; then `optional` says nothing more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_if: Option<Condition>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_words: Option<usize>,
    /// In characters (Unicode scalar values).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<usize>,
    /// Reviewers do not see the answer.
    #[serde(default, skip_serializing_if = "is_false")]
    pub blind: bool,
    /// The answer is stored apart and each reading of it is journalled.
    #[serde(default, skip_serializing_if = "is_false")]
    pub sensitive: bool,
    /// The well-known column that the answer also fills.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<Fact>,
}

/// What sort of answer a question takes, and what only this sort needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    Text,
    Paragraph,
    Email,
    /// Free format: extensions, several numbers, words.
    Phone,
    Url,
    /// Type and match; stored as ISO 3166-1 alpha-3.
    Country,
    YesNo,
    Date,
    Integer {
        min: i64,
        max: i64,
    },
    Choice {
        options: Vec<Choice>,
    },
    Choices {
        options: Vec<Choice>,
    },
    /// One choice, of which those marked `write_in` ask for a term in the person's own words.
    ChoiceWithText {
        options: Vec<Choice>,
    },
    /// Rows of a language and a CEFR level. The options are suggestions: another language is kept as typed.
    Languages {
        rows: usize,
        options: Vec<Choice>,
    },
    /// Rows of people who speak for the applicant, all wanted, one of them from the present employer.
    Referees {
        rows: usize,
    },
    /// Purposes agreed to one by one.
    Consents {
        purposes: Vec<Purpose>,
    },
}

/// One answer that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub value: String,
    pub label: Localised,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Localised>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub write_in: bool,
}

/// One purpose for which somebody is asked to agree. Change the words, and the version rises.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Purpose {
    pub key: String,
    pub version: u32,
    pub label: Localised,
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
}

/// Why a text is not a questionnaire.
#[derive(Debug)]
pub enum Unreadable {
    Json(serde_json::Error),
    /// The text holds something that the definition does not know, such as a misspelt property.
    NotUnderstood,
}

impl Questionnaire {
    /// Reads a definition, and refuses one in which anything would be silently ignored.
    pub fn from_json(text: &str) -> Result<Self, Unreadable> {
        let given: serde_json::Value = serde_json::from_str(text).map_err(Unreadable::Json)?;
        let read: Self = serde_json::from_value(given.clone()).map_err(Unreadable::Json)?;
        let understood = serde_json::to_value(&read).map_err(Unreadable::Json)?;
        if understood == given { Ok(read) } else { Err(Unreadable::NotUnderstood) }
    }

    /// Every page, in order.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.sections.iter().flat_map(|section| &section.groups)
    }

    /// Every question, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.groups().flat_map(|group| &group.questions)
    }

    pub fn group(&self, key: &str) -> Option<&Group> {
        self.groups().find(|group| group.key == key)
    }

    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions().find(|question| question.key == key)
    }

    /// The question that fills a well-known column.
    pub fn asking_for(&self, fact: Fact) -> Option<&Question> {
        self.questions().find(|question| question.fact == Some(fact))
    }
}

impl Group {
    pub fn asks(&self, key: &str) -> bool {
        self.questions.iter().any(|question| question.key == key)
    }

    /// Whether the page can be left empty.
    pub fn is_optional(&self) -> bool {
        self.questions.iter().all(|question| question.optional && question.required_if.is_none())
    }
}

impl Kind {
    /// What can be chosen, for the kinds that offer a choice.
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::Choice { options }
            | Self::Choices { options }
            | Self::ChoiceWithText { options }
            | Self::Languages { options, .. } => options,
            _ => &[],
        }
    }

    pub fn option(&self, value: &str) -> Option<&Choice> {
        self.options().iter().find(|option| option.value == value)
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => write!(f, "not a questionnaire: {error}"),
            Self::NotUnderstood => f.write_str("the questionnaire holds properties that nobody would read"),
        }
    }
}

impl std::error::Error for Unreadable {}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference to `skip_serializing_if`")]
fn is_false(flag: &bool) -> bool {
    !*flag
}
