//! The answers as people read them: to check before handing in, on the receipt, and what a reviewer may see of them.

use std::collections::BTreeMap;

use entity::Localised;
use serde::Serialize;
use serde_json::{Value, json};

use super::answers::{self, Answers, LanguageSkill, Referee, is_blank, is_unfinished};
use super::definition::{Group, Kind, Purpose, Question, Questionnaire};
use super::read::CountryName;
use super::shown::Shown;
use super::word_count::word_count;
use super::worded::Worded;

/// One question with its answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SummaryRow {
    pub question: String,
    pub label: Worded,
    /// The section and page on which it can be changed.
    pub section: String,
    pub group: String,
    pub is_blank: bool,
    pub is_sensitive: bool,
    /// Long text, shown on several lines.
    pub is_paragraph: bool,
    /// How many words a long text has, of how many at most.
    pub words: Option<usize>,
    pub max_words: Option<usize>,
    pub values: Vec<SummaryValue>,
}

/// One line of an answer: typed text, or words of a form, or a sentence to be said by key.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SummaryValue {
    pub text: String,
    /// The language of `text`, where it is known.
    pub lang: Option<String>,
    /// Typed by a person: to be isolated from the direction of the page.
    pub is_typed: bool,
    /// Always written from left to right: addresses.
    pub is_ltr: bool,
    /// `text` is an ISO date.
    pub is_date: bool,
    /// A locale key to be said instead of `text`, with its arguments.
    pub key: Option<&'static str>,
    pub args: BTreeMap<&'static str, Value>,
}

/// Every question asked of this person, in order, blank ones too. Sensitive answers are not repeated: the row says
/// that one was given.
pub fn summary(
    questionnaire: &Questionnaire,
    answers: &Answers,
    lang: &str,
    name: CountryName<'_>,
) -> Vec<SummaryRow> {
    rows(questionnaire, answers, lang, name, |_| true)
}

/// What a reviewer may see, in order, blank answers too.
pub fn blind_view(
    questionnaire: &Questionnaire,
    answers: &Answers,
    lang: &str,
    name: CountryName<'_>,
) -> Vec<SummaryRow> {
    rows(questionnaire, answers, lang, name, |question| !question.blind && !question.sensitive)
}

fn rows(
    questionnaire: &Questionnaire,
    answers: &Answers,
    lang: &str,
    name: CountryName<'_>,
    is_wanted: impl Fn(&Question) -> bool,
) -> Vec<SummaryRow> {
    let shown = Shown::of(questionnaire, answers);
    let mut rows = Vec::new();
    for section in &questionnaire.sections {
        for group in &section.groups {
            let asked = group.questions.iter().filter(|question| shown.has(question) && is_wanted(question));
            rows.extend(asked.map(|question| {
                let value = answers.get(&question.key).unwrap_or(&Value::Null);
                row(&section.key, group, question, value, &Teller { lang, name })
            }));
        }
    }
    rows
}

/// In which language, and with which names of countries.
struct Teller<'a> {
    lang: &'a str,
    name: CountryName<'a>,
}

fn row(section: &str, group: &Group, question: &Question, value: &Value, teller: &Teller<'_>) -> SummaryRow {
    let is_paragraph = question.kind == Kind::Paragraph;
    let text = value.as_str().filter(|_| is_paragraph && !question.sensitive);
    SummaryRow {
        question: question.key.clone(),
        label: Worded::of(&question.label, teller.lang),
        section: section.to_owned(),
        group: group.key.clone(),
        is_blank: is_blank(value),
        is_sensitive: question.sensitive,
        is_paragraph,
        words: text.map(word_count),
        max_words: question.max_words,
        values: values(question, value, teller),
    }
}

fn values(question: &Question, value: &Value, teller: &Teller<'_>) -> Vec<SummaryValue> {
    if is_blank(value) {
        return vec![said("page-no-answer")];
    }
    if question.sensitive {
        return vec![said("question-kept-apart")];
    }
    if is_unfinished(value) {
        return as_typed(value);
    }
    let text = value.as_str().unwrap_or_default();
    match &question.kind {
        Kind::Text | Kind::Paragraph => vec![typed(text)],
        Kind::Email | Kind::Phone | Kind::Url => vec![SummaryValue { is_ltr: true, ..typed(text) }],
        Kind::Date => vec![SummaryValue { text: text.to_owned(), is_date: true, ..SummaryValue::default() }],
        Kind::Country => vec![worded((teller.name)(text, teller.lang), teller.lang)],
        Kind::YesNo => vec![said(if value == &Value::Bool(true) { "answer-yes" } else { "answer-no" })],
        Kind::Integer { .. } => vec![said("question-number").with("number", value.clone())],
        Kind::Choice { .. } | Kind::Choices { .. } => {
            answers::chosen(value).iter().map(|value| option(question, value, teller)).collect()
        }
        Kind::ChoiceWithText { .. } => choice_with_text(question, value, teller),
        Kind::Languages { .. } => {
            answers::rows(value).iter().map(|row: &LanguageSkill| skill(question, row, teller)).collect()
        }
        Kind::Referees { .. } => answers::rows(value).iter().flat_map(referee).collect(),
        Kind::Consents { purposes } => consents(value, purposes, teller),
    }
}

fn option(question: &Question, value: &str, teller: &Teller<'_>) -> SummaryValue {
    question.kind.option(value).map_or_else(|| typed(value), |option| labelled(&option.label, teller))
}

fn choice_with_text(question: &Question, value: &Value, teller: &Teller<'_>) -> Vec<SummaryValue> {
    let part = |name| value.get(name).and_then(Value::as_str).filter(|text: &&str| !text.is_empty());
    let chosen = part("choice").map(|value| option(question, value, teller));
    chosen.into_iter().chain(part("text").map(typed)).collect()
}

fn skill(question: &Question, row: &LanguageSkill, teller: &Teller<'_>) -> SummaryValue {
    let language = option(question, &row.language, teller).text;
    said("question-language-level").with("language", json!(language)).with("level", json!(row.level))
}

fn referee(row: &Referee) -> Vec<SummaryValue> {
    let email = SummaryValue { is_ltr: true, ..typed(&row.email) };
    let mut lines = vec![typed(&row.name), typed(&row.role), email];
    lines.retain(|line| !line.text.is_empty());
    lines.extend(row.present_employer.then(|| said("question-referee-is-employer")));
    lines
}

/// Agreed or not, purpose by purpose.
fn consents(value: &Value, purposes: &[Purpose], teller: &Teller<'_>) -> Vec<SummaryValue> {
    let given = answers::consents(value);
    let line = |purpose: &Purpose| {
        let key = if given.contains_key(&purpose.key) { "question-agreed" } else { "question-not-agreed" };
        said(key).with("purpose", json!(purpose.label.get(teller.lang).text))
    };
    purposes.iter().map(line).collect()
}

fn as_typed(value: &Value) -> Vec<SummaryValue> {
    let order = ["text", "day", "month", "year"];
    let parts: Vec<&str> = order.iter().filter_map(|part| answers::typed(value, part)).collect();
    vec![typed(parts.join(" ").trim())]
}

fn typed(text: &str) -> SummaryValue {
    SummaryValue { text: text.to_owned(), is_typed: true, ..SummaryValue::default() }
}

fn worded(text: String, lang: &str) -> SummaryValue {
    SummaryValue { text, lang: Some(lang.to_owned()), ..SummaryValue::default() }
}

fn labelled(label: &Localised, teller: &Teller<'_>) -> SummaryValue {
    let said = label.get(teller.lang);
    worded(said.text, &said.lang)
}

fn said(key: &'static str) -> SummaryValue {
    SummaryValue { key: Some(key), ..SummaryValue::default() }
}

impl SummaryValue {
    fn with(mut self, name: &'static str, value: Value) -> Self {
        self.args.insert(name, value);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::super::application as form;
    use super::super::sample::{application, country_name, row as cells};
    use super::*;

    #[test]
    fn what_a_reviewer_sees_holds_nothing_of_the_person() {
        let seen = json!(blind_view(&form(), &application(), "en", &country_name)).to_string();
        let hidden = [
            "full_name",
            "email",
            "employer",
            "supervisor",
            "access_needs",
            "referees_1_name",
            "referees_2_email",
        ];
        for column in hidden {
            assert!(!seen.contains(&cells()[column]), "{column}");
        }
        assert!(!seen.contains("Tonga\"") && !seen.contains("TON") && !seen.contains("fakaleiti"));
        assert!(seen.contains("I answered the telephone for nine days."), "the case is there");
    }

    #[test]
    fn the_applicant_reads_words_and_not_codes() {
        let rows = summary(&form(), &application(), "fr", &country_name);
        let values = |key: &str| {
            let row = rows.iter().find(|row| row.question == key).expect("a question of the form");
            row.values.iter().map(|value| value.text.clone()).collect::<Vec<_>>()
        };
        assert_eq!(values("nationality"), ["Tonga"]);
        assert_eq!(values("seniority"), ["Niveau supérieur"]);
        assert_eq!(values("needs").len(), 2);
        assert_eq!(values("project_date"), ["2028-06-30"]);
    }

    #[test]
    fn a_sensitive_answer_is_said_to_be_given_and_not_repeated() {
        let rows = summary(&form(), &application(), "en", &country_name);
        let gender = rows.iter().find(|row| row.question == "gender").expect("the form asks for it");
        assert_eq!(gender.values, [said("question-kept-apart")]);
        assert!(!json!(rows).to_string().contains("fakaleiti"));
    }

    #[test]
    fn a_hidden_question_has_no_row() {
        let rows = summary(&form(), &application(), "en", &country_name);
        assert!(rows.iter().all(|row| row.question != "needs_other" && row.question != "close_relative_who"));
    }
}
