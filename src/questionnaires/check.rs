//! What is wrong with a value: its shape and its limits. Whether it may be blank is decided in `shown`.

use serde_json::{Value, json};

use super::answers::{is_unfinished, typed};
use super::by_row;
use super::clean::ascii_digits;
use super::definition::{Kind, Question};
use super::problem::Problem;
use super::read::{CountryLookup, CountryMatch};
use super::word_count::word_count;

/// No answer is longer than this many characters, whatever the question allows: longer text is not stored.
pub const LARGEST_ANSWER: usize = 20_000;

/// Every problem of an answer that is not blank.
pub fn check(question: &Question, value: &Value, countries: CountryLookup<'_>, lang: &str) -> Vec<Problem> {
    if size(value) > LARGEST_ANSWER {
        return vec![Problem::new(question, "question-too-large").count("max", LARGEST_ANSWER)];
    }
    if is_unfinished(value) {
        return vec![unreadable(question, value, countries, lang)];
    }
    match &question.kind {
        Kind::Text | Kind::Paragraph | Kind::Phone => lengths(question, value),
        Kind::Email => shape(question, value, is_email, "question-email-shape"),
        Kind::Url => shape(question, value, is_url, "question-url-shape"),
        Kind::Choice { .. } => options(question, value.as_str().into_iter().collect()),
        Kind::Choices { .. } => {
            options(question, value.as_array().into_iter().flatten().filter_map(Value::as_str).collect())
        }
        Kind::ChoiceWithText { .. } => choice_with_text(question, value),
        Kind::Integer { min, max } => integer(question, value, *min, *max),
        Kind::Date => {
            of_kind(question, value.as_str().is_some_and(|text| text.parse::<chrono::NaiveDate>().is_ok()))
        }
        Kind::Country => of_kind(question, value.as_str().is_some_and(|code| code.len() == 3)),
        Kind::YesNo => of_kind(question, value.is_boolean()),
        Kind::Languages { .. } => by_row::languages(question, value),
        Kind::Referees { rows } => by_row::referees(question, value, *rows),
        Kind::Consents { purposes } => by_row::consents(question, value, purposes),
    }
}

/// The limit in characters that holds where the question itself sets none.
pub fn max_length(question: &Question) -> Option<usize> {
    question.max_length.or(match question.kind {
        Kind::Text => Some(300),
        Kind::Email => Some(254),
        Kind::Phone => Some(100),
        Kind::Url => Some(2_000),
        _ => None,
    })
}

/// Whether a mail to this address can be written at all.
pub fn is_email(text: &str) -> bool {
    let has_dot = text.rsplit_once('@').is_some_and(|(_, host)| host.contains('.'));
    has_dot && text.parse::<lettre::Address>().is_ok()
}

/// Characters in all texts of a value together.
pub fn size(value: &Value) -> usize {
    match value {
        Value::String(text) => text.chars().count(),
        Value::Array(items) => items.iter().map(size).sum(),
        Value::Object(parts) => parts.values().map(size).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

fn is_url(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && !text.contains(char::is_whitespace)
}

fn of_kind(question: &Question, is_so: bool) -> Vec<Problem> {
    if is_so { Vec::new() } else { vec![Problem::new(question, "question-again")] }
}

fn lengths(question: &Question, value: &Value) -> Vec<Problem> {
    let Some(text) = value.as_str() else { return of_kind(question, false) };
    let (words, length) = (word_count(text), text.chars().count());
    match (question.max_words, max_length(question)) {
        (Some(max), _) if words > max => vec![
            Problem::new(question, "question-too-many-words")
                .count("words", words)
                .count("max", max)
                .count("over", words - max),
        ],
        (_, Some(max)) if length > max => vec![
            Problem::new(question, "question-too-long")
                .count("length", length)
                .count("max", max)
                .count("over", length - max),
        ],
        _ => Vec::new(),
    }
}

fn shape(question: &Question, value: &Value, fits: fn(&str) -> bool, key: &'static str) -> Vec<Problem> {
    let problems = lengths(question, value);
    let is_wrong = value.as_str().is_some_and(|text| !fits(text));
    if problems.is_empty() && is_wrong { vec![Problem::new(question, key)] } else { problems }
}

fn options(question: &Question, values: Vec<&str>) -> Vec<Problem> {
    let all_known = !values.is_empty() && values.iter().all(|value| question.kind.option(value).is_some());
    if all_known { Vec::new() } else { vec![Problem::new(question, "question-not-an-option")] }
}

fn choice_with_text(question: &Question, value: &Value) -> Vec<Problem> {
    let chosen = value.get("choice").and_then(Value::as_str).unwrap_or_default();
    let term = value.get("text").and_then(Value::as_str).unwrap_or_default();
    let asks_for_term = question.kind.option(chosen).is_some_and(|option| option.write_in);
    if asks_for_term && term.is_empty() {
        return vec![Problem::new(question, "question-term-needed").at("text")];
    }
    let mut problems = options(question, vec![chosen]);
    problems.extend(lengths(question, &json!(term)).into_iter().map(|problem| problem.at("text")));
    problems
}

fn integer(question: &Question, value: &Value, min: i64, max: i64) -> Vec<Problem> {
    match value.as_i64() {
        Some(number) if (min..=max).contains(&number) => Vec::new(),
        Some(_) => vec![Problem::new(question, "question-number-range").with("min", min).with("max", max)],
        None => of_kind(question, false),
    }
}

fn unreadable(question: &Question, value: &Value, countries: CountryLookup<'_>, lang: &str) -> Problem {
    let text = typed(value, "text").unwrap_or_default();
    match question.kind {
        Kind::Date => date(question, value),
        Kind::Integer { .. } => Problem::new(question, "question-number-shape"),
        Kind::ChoiceWithText { .. } => Problem::new(question, "question-needed-choice"),
        Kind::Country => match countries(text, lang) {
            CountryMatch::Several(candidates) => Problem {
                candidates,
                ..Problem::new(question, "question-country-several").with("typed", text)
            },
            _ => Problem::new(question, "question-country-unknown").with("typed", text),
        },
        _ => Problem::new(question, "question-not-an-option"),
    }
}

/// The first thing to change in a date, and the field in which to change it.
fn date(question: &Question, value: &Value) -> Problem {
    let part = |name| ascii_digits(typed(value, name).unwrap_or_default());
    let missing = [
        ("day", "question-date-day-missing"),
        ("month", "question-date-month-missing"),
        ("year", "question-date-year-missing"),
    ];
    let first = missing.into_iter().find(|(name, _)| part(name).is_empty());
    match first {
        Some(("day", key)) => Problem::new(question, key),
        Some((name, key)) => Problem::new(question, key).at(name),
        None if part("year").chars().count() != 4 => {
            Problem::new(question, "question-date-year-short").at("year")
        }
        None => Problem::new(question, "question-date-not-real"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::definition::Questionnaire;
    use super::*;

    fn asked(question: &str) -> Question {
        let text = format!(
            r#"{{"code": "q", "version": 1, "sections": [{{"key": "s", "title": {{}}, "groups": [
            {{"key": "g", "title": {{}}, "questions": [{question}]}}]}}]}}"#
        );
        let form = Questionnaire::from_json(&text).expect("a questionnaire of one question");
        form.questions().next().cloned().expect("its question")
    }

    fn told(question: &str, value: Value) -> Vec<(String, &'static str)> {
        let problems = check(&asked(question), &value, &|_, _| CountryMatch::None, "en");
        problems.into_iter().map(|problem| (problem.field, problem.key)).collect()
    }

    #[test]
    fn a_date_says_what_is_missing_or_not_real() {
        let date = r#"{"key": "when", "kind": "date", "label": {}}"#;
        let typed =
            |day: &str, month: &str, year: &str| json!({"typed": {"day": day, "month": month, "year": year}});
        assert_eq!(told(date, typed("", "6", "2028")), [("when".into(), "question-date-day-missing")]);
        assert_eq!(told(date, typed("30", "6", "28")), [("when-year".into(), "question-date-year-short")]);
        assert_eq!(told(date, typed("30", "2", "2028")), [("when".into(), "question-date-not-real")]);
        assert_eq!(told(date, json!("2028-02-29")), []);
    }

    #[test]
    fn an_address_must_be_one_that_can_be_written_to() {
        for wrong in ["mele", "mele@", "mele@mic", "me le@mic.example", "@mic.example", "a@b@mic.example"] {
            assert!(!is_email(wrong), "{wrong}");
        }
        assert!(is_email("Mele.Taufa+un@mic.gov.example"));
    }

    #[test]
    fn a_page_address_has_a_scheme_and_a_host() {
        assert!(
            is_url("https://mic.example/paper?x=1")
                && !is_url("mic.example")
                && !is_url("javascript:alert(1)")
        );
    }

    #[test]
    fn a_term_of_ones_own_must_be_written() {
        let gender = r#"{"key": "gender", "kind": "choice_with_text", "label": {}, "options": [
            {"value": "woman", "label": {}}, {"value": "another", "label": {}, "write_in": true}]}"#;
        assert_eq!(
            told(gender, json!({"choice": "another"})),
            [("gender-text".into(), "question-term-needed")]
        );
        assert_eq!(told(gender, json!({"choice": "another", "text": "fakaleiti"})), []);
        assert_eq!(told(gender, json!({"choice": "woman"})), []);
    }

    #[test]
    fn a_number_stays_within_its_bounds_and_a_line_within_its_length() {
        let years = r#"{"key": "years", "kind": "integer", "min": 0, "max": 60, "label": {}}"#;
        assert_eq!(told(years, json!(61)), [("years".into(), "question-number-range")]);
        assert_eq!(told(years, json!({"typed": {"text": "x"}})), [("years".into(), "question-number-shape")]);
        let name = r#"{"key": "name", "kind": "text", "label": {}, "max_length": 3}"#;
        assert_eq!(told(name, json!("Wang")), [("name".into(), "question-too-long")]);
        assert_eq!(told(name, json!("Łék")), [], "characters count, not bytes");
    }
}
