//! One question as its template sees it: flags for its kind, fields with their values, what describes them.

use entity::Said;
use serde::Serialize;
use serde_json::Value;

use super::answers::{Answers, typed};
use super::check::max_length;
use super::definition::{Group, Kind, Question};
use super::fields;
use super::problem::{Problem, Sentence};
use super::shown::{Shown, depends_on_page};
use super::summary::CountryName;
use super::word_count::word_count;

/// The page on which a question stands.
pub struct Page<'a> {
    pub lang: &'a str,
    pub answers: &'a Answers,
    pub problems: &'a [Problem],
    pub name: CountryName<'a>,
    pub group: &'a Group,
    pub shown: &'a Shown<'a>,
}

/// One question. Every flag and list is always there, so that a strict template may ask for it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct QuestionView {
    /// Id and name of the field; of a question with several fields, the stem of their names.
    pub id: String,
    pub label: Said,
    pub hint: Option<Said>,
    pub hint_id: String,
    /// A hint to be said by key, such as the form of a date.
    pub hint_key: Option<&'static str>,
    pub why: Option<Said>,
    pub is_optional: bool,
    pub is_sensitive: bool,
    /// Asked only beside another answer on this page; shown always where there is no script.
    pub is_conditional: bool,
    pub has_error: bool,
    pub error_id: String,
    pub errors: Vec<Sentence>,
    /// For `aria-describedby`: hint, errors and counter; empty if there are none.
    pub described_by: String,
    /// One line of text: `<input type="{input_type}">`.
    pub is_text: bool,
    pub is_paragraph: bool,
    /// Type and match: a text field, with `options` to choose from if several countries matched.
    pub is_country: bool,
    pub is_radios: bool,
    pub is_checkboxes: bool,
    pub is_date: bool,
    pub is_languages: bool,
    pub is_referees: bool,
    pub is_consents: bool,
    /// More than one field: the label is a legend.
    pub is_fieldset: bool,
    pub input_type: &'static str,
    pub input_mode: &'static str,
    pub autocomplete: &'static str,
    /// `ltr` for addresses and numbers, else `auto`.
    pub dir: &'static str,
    pub value: String,
    pub max_length: Option<usize>,
    pub max_words: Option<usize>,
    pub words: usize,
    /// Words above the limit, 0 within it.
    pub words_over: usize,
    pub count_id: String,
    /// Rows of a text area.
    pub lines: usize,
    pub options: Vec<OptionView>,
    /// The three fields of a date.
    pub parts: Vec<PartView>,
    /// Languages or referees.
    pub rows: Vec<RowView>,
    /// Suggestions for the languages of the rows; their list has the id `{id}-list`.
    pub suggestions: Vec<Said>,
}

/// A radio button or a box.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OptionView {
    /// The first option has the id of the question, so that the error summary leads there.
    pub id: String,
    pub name: String,
    pub value: String,
    pub label: Option<Said>,
    /// A label to be said by key: yes, no.
    pub label_key: Option<&'static str>,
    pub hint: Option<Said>,
    pub is_checked: bool,
    /// Without this one the application cannot be taken.
    pub is_required: bool,
    /// The field for a term of the person's own, beside the option.
    pub term: Option<PartView>,
    pub has_error: bool,
}

/// One field of several.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PartView {
    /// Also its name.
    pub id: String,
    pub label_key: &'static str,
    pub value: String,
    pub input_type: &'static str,
    /// Width in characters.
    pub width: usize,
    pub has_error: bool,
    pub described_by: String,
    pub is_select: bool,
    pub is_checkbox: bool,
    pub is_checked: bool,
    pub options: Vec<OptionView>,
}

/// One row of languages or referees.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RowView {
    pub number: usize,
    /// Its legend, said with `row`.
    pub label_key: &'static str,
    pub parts: Vec<PartView>,
}

impl QuestionView {
    /// The question with its answer and its problems.
    pub fn of(question: &Question, page: &Page<'_>) -> Self {
        let value = page.answers.get(&question.key).unwrap_or(&Value::Null);
        let problems: Vec<&Problem> = page.problems.iter().filter(|p| p.question == question.key).collect();
        let mut view = Self::heading(question, page);
        view.errors = problems.iter().map(|problem| problem.sentence(page.lang)).collect();
        view.has_error = !problems.is_empty();
        view.set_kind(&question.kind);
        view.set_text(question, value);
        view.set_description();
        fields::fill(&mut view, question, value, page, &problems);
        view
    }

    fn heading(question: &Question, page: &Page<'_>) -> Self {
        let id = question.key.as_str();
        let is_conditional = depends_on_page(question, page.group);
        Self {
            id: id.to_owned(),
            label: question.label.get(page.lang),
            hint: question.help.as_ref().map(|help| help.get(page.lang)),
            hint_id: format!("{id}-hint"),
            error_id: format!("{id}-error"),
            count_id: format!("{id}-count"),
            why: question.why.as_ref().map(|why| why.get(page.lang)),
            is_optional: !page.shown.is_required(question) && !is_conditional,
            is_sensitive: question.sensitive,
            is_conditional,
            ..Self::default()
        }
    }

    fn set_kind(&mut self, kind: &Kind) {
        (self.input_type, self.input_mode, self.autocomplete, self.dir) = match kind {
            Kind::Email => ("email", "email", "email", "ltr"),
            Kind::Phone => ("tel", "tel", "tel", "ltr"),
            Kind::Url => ("url", "url", "off", "ltr"),
            Kind::Integer { .. } => ("text", "numeric", "off", "ltr"),
            _ => ("text", "text", "off", "auto"),
        };
        match kind {
            Kind::Text | Kind::Email | Kind::Phone | Kind::Url | Kind::Integer { .. } => self.is_text = true,
            Kind::Paragraph => self.is_paragraph = true,
            Kind::Country => self.is_country = true,
            Kind::YesNo | Kind::Choice { .. } | Kind::ChoiceWithText { .. } => self.is_radios = true,
            Kind::Choices { .. } => self.is_checkboxes = true,
            Kind::Date => self.is_date = true,
            Kind::Languages { .. } => self.is_languages = true,
            Kind::Referees { .. } => self.is_referees = true,
            Kind::Consents { .. } => self.is_consents = true,
        }
        self.hint_key = match kind {
            Kind::Date => Some("question-date-hint"),
            Kind::Country => Some("question-country-hint"),
            _ => None,
        };
        self.is_fieldset = !(self.is_text || self.is_paragraph || self.is_country);
    }

    fn set_text(&mut self, question: &Question, value: &Value) {
        let text = value.as_str().or_else(|| typed(value, "text"));
        self.value =
            text.map(str::to_owned).or_else(|| value.as_i64().map(|n| n.to_string())).unwrap_or_default();
        self.max_length = max_length(question);
        self.max_words = question.max_words;
        self.words = question.max_words.map_or(0, |_| word_count(&self.value));
        self.words_over = question.max_words.map_or(0, |max| self.words.saturating_sub(max));
        self.lines = question.max_words.map_or(4, |max| (max / 40).clamp(3, 14));
    }

    fn set_description(&mut self) {
        let ids = [
            (self.hint.is_some() || self.hint_key.is_some(), &self.hint_id),
            (self.has_error, &self.error_id),
            (self.max_words.is_some(), &self.count_id),
        ];
        let ids: Vec<&str> =
            ids.into_iter().filter(|(is_there, _)| *is_there).map(|(_, id)| id.as_str()).collect();
        self.described_by = ids.join(" ");
    }
}
