//! One question as its template sees it: a flag for its partial, and what the partial wants, by the partial's names.

use serde::Serialize;
use serde_json::Value;

use super::answers::{Answers, typed};
use super::check::max_length;
use super::definition::{Group, Kind, Question};
use super::fields;
use super::problem::{Problem, Sentence};
use super::read::CountryName;
use super::shown::{Shown, depends_on_page};
use super::word_count::word_count;
use super::worded::Worded;

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
    pub label: String,
    /// The language of label and hint where it is not the page's.
    pub said_lang: Option<String>,
    pub hint: Option<String>,
    /// A hint to be said by key, such as the form of a date.
    pub hint_key: Option<&'static str>,
    pub why: Option<Worded>,
    pub optional: bool,
    pub is_sensitive: bool,
    /// Asked only beside another answer on this page; shown always where there is no script.
    pub is_conditional: bool,
    pub errors: Vec<Sentence>,
    /// One line of text: partial `field`.
    pub is_text: bool,
    /// Partial `textarea`.
    pub is_paragraph: bool,
    /// Type and match: partial `country`.
    pub is_country: bool,
    /// One of several, or several: partial `choices`; `has_term` where an option asks for a term.
    pub is_choices: bool,
    pub has_term: bool,
    /// Partial `date_fields`.
    pub is_date: bool,
    pub is_languages: bool,
    pub is_referees: bool,
    pub is_consents: bool,
    /// Of the input: `text`, `email`, `radio`, `checkbox` …
    pub r#type: &'static str,
    pub inputmode: Option<&'static str>,
    pub autocomplete: Option<&'static str>,
    /// Addresses and numbers are never mirrored.
    pub ltr: bool,
    pub value: String,
    /// Characters; not an attribute of the input, which would cut what is pasted.
    pub max_length: Option<usize>,
    pub max_words: Option<usize>,
    pub words: usize,
    /// Of a text area.
    pub rows: usize,
    pub options: Vec<OptionView>,
    /// The countries that a typed name may mean.
    pub matches: Vec<MatchView>,
    pub day: String,
    pub month: String,
    pub year: String,
    pub ok_day: bool,
    pub ok_month: bool,
    pub ok_year: bool,
    /// Languages or referees, row by row.
    pub entries: Vec<EntryView>,
    /// Names of languages to suggest.
    pub suggestions: Vec<String>,
}

/// A radio button, a box or an entry of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct OptionView {
    /// The first option has the id of its question, so that the error summary leads there.
    pub id: String,
    pub name: String,
    pub value: String,
    /// The label by key, or in the words of the form.
    pub key: Option<&'static str>,
    pub said: Option<Worded>,
    pub hint: Option<String>,
    pub checked: bool,
    pub selected: bool,
    /// Without this one the application cannot be taken.
    pub required: bool,
    /// The field for a term of the person's own, beside the option.
    pub term: Option<PartView>,
}

/// A country to choose, posted as `<id>-match`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MatchView {
    pub value: String,
    pub label: String,
    pub checked: bool,
}

/// One field of several; its id is also its name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PartView {
    pub id: String,
    pub label_key: &'static str,
    pub value: String,
    pub r#type: &'static str,
    pub size: usize,
    pub ltr: bool,
    pub is_select: bool,
    pub is_checkbox: bool,
    pub checked: bool,
    pub options: Vec<OptionView>,
}

/// One row of languages or referees.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EntryView {
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
        view.set_kind(&question.kind);
        view.set_input(&question.kind);
        view.set_text(question, value);
        fields::fill(&mut view, question, value, page, &problems);
        view
    }

    fn heading(question: &Question, page: &Page<'_>) -> Self {
        let label = Worded::of(&question.label, page.lang);
        let is_conditional = depends_on_page(question, page.group);
        Self {
            id: question.key.clone(),
            said_lang: label.fallback.then(|| label.lang.clone()),
            label: label.text,
            hint: question.help.as_ref().map(|help| help.get(page.lang).text),
            why: question.why.as_ref().map(|why| Worded::of(why, page.lang)),
            optional: !page.shown.is_required(question) && !is_conditional,
            is_sensitive: question.sensitive,
            is_conditional,
            ..Self::default()
        }
    }

    fn set_kind(&mut self, kind: &Kind) {
        match kind {
            Kind::Text | Kind::Email | Kind::Phone | Kind::Url | Kind::Integer { .. } => self.is_text = true,
            Kind::Paragraph => self.is_paragraph = true,
            Kind::Country => self.is_country = true,
            Kind::YesNo | Kind::Choice { .. } | Kind::Choices { .. } => self.is_choices = true,
            Kind::ChoiceWithText { .. } => (self.is_choices, self.has_term) = (true, true),
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
    }

    fn set_input(&mut self, kind: &Kind) {
        (self.r#type, self.inputmode, self.autocomplete) = match kind {
            Kind::Email => ("email", None, Some("email")),
            Kind::Phone => ("tel", None, Some("tel")),
            Kind::Url => ("url", None, None),
            Kind::Integer { .. } => ("text", Some("numeric"), None),
            Kind::YesNo | Kind::Choice { .. } | Kind::ChoiceWithText { .. } => ("radio", None, None),
            Kind::Choices { .. } | Kind::Consents { .. } => ("checkbox", None, None),
            _ => ("text", None, None),
        };
        self.ltr = matches!(kind, Kind::Email | Kind::Phone | Kind::Url | Kind::Integer { .. });
    }

    fn set_text(&mut self, question: &Question, value: &Value) {
        let text = value.as_str().or_else(|| typed(value, "text"));
        self.value =
            text.map(str::to_owned).or_else(|| value.as_i64().map(|n| n.to_string())).unwrap_or_default();
        self.max_length = max_length(question);
        self.max_words = question.max_words;
        self.words = question.max_words.map_or(0, |_| word_count(&self.value));
        self.rows = question.max_words.map_or(4, |max| (max / 40).clamp(3, 14));
    }
}
