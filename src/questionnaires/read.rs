//! From what was posted to a value. Nothing is refused here: what cannot be read is kept as typed.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};

use super::answers::{self, Answers, Consent, LanguageSkill, Referee, unfinished};
use super::clean::{ascii_digits, line, paragraph};
use super::definition::{Choice, Kind, Purpose, Question};
use super::posted::Posted;

/// What the engine must be told of the world to read a page.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The answers stored so far.
    pub answers: &'a Answers,
    /// The language of the page, in which countries are typed.
    pub lang: &'a str,
    pub countries: CountryLookup<'a>,
    pub country_name: CountryName<'a>,
    /// When the page was posted: a consent is given at that time.
    pub now: DateTime<Utc>,
}

/// From a name, code or part of a name in a language to a country.
pub type CountryLookup<'a> = &'a dyn Fn(&str, &str) -> CountryMatch;

/// From an ISO3 code and a language to the short name of a country.
pub type CountryName<'a> = &'a dyn Fn(&str, &str) -> String;

/// The countries (ISO3) that a typed name may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CountryMatch {
    One(String),
    Several(Vec<String>),
    None,
}

/// The value of one question's fields; `null` if they are empty.
pub fn read(question: &Question, posted: &dyn Posted, reading: &Reading<'_>) -> Value {
    let key = question.key.as_str();
    let field = posted.get(key).unwrap_or_default();
    match &question.kind {
        Kind::Text | Kind::Email | Kind::Phone | Kind::Url => text(line(field)),
        Kind::Paragraph => text(paragraph(field)),
        Kind::Choice { .. } => text(line(field)),
        Kind::YesNo => yes_no(&line(field)),
        Kind::Integer { .. } => integer(&line(field)),
        Kind::Country => country(key, &line(field), posted.get(&format!("{key}-match")), reading),
        Kind::Date => date(&["day", "month", "year"].map(|part| part_of(posted, key, part))),
        Kind::Choices { options } => choices(posted.all(key), options),
        Kind::ChoiceWithText { options } => {
            choice_with_text(&line(field), part_of(posted, key, "text"), options)
        }
        Kind::Languages { rows, options } => languages(key, *rows, options, posted),
        Kind::Referees { rows } => referees(key, *rows, posted),
        Kind::Consents { purposes } => consents(key, purposes, posted, reading),
    }
}

fn part_of(posted: &dyn Posted, key: &str, part: &str) -> String {
    line(posted.get(&format!("{key}-{part}")).unwrap_or_default())
}

fn text(text: String) -> Value {
    if text.is_empty() { Value::Null } else { Value::String(text) }
}

fn yes_no(typed: &str) -> Value {
    match typed {
        "" => Value::Null,
        "yes" => Value::Bool(true),
        "no" => Value::Bool(false),
        other => unfinished(&[("text", other)]),
    }
}

/// Digits of any keyboard, with or without spaces between them.
fn integer(typed: &str) -> Value {
    if typed.is_empty() {
        return Value::Null;
    }
    let digits: String = ascii_digits(typed).chars().filter(|letter| !letter.is_whitespace()).collect();
    digits.parse::<i64>().map_or_else(|_| unfinished(&[("text", typed)]), |number| json!(number))
}

/// The stored country stays while its name stands unchanged in the field: `Congo` alone may mean two. One of several
/// may have been picked from those that were offered; the pick counts only while the typed name still means several.
fn country(key: &str, typed: &str, picked: Option<&str>, reading: &Reading<'_>) -> Value {
    if typed.is_empty() {
        return Value::Null;
    }
    let stored =
        reading.answers.text(key).filter(|iso3| line(&(reading.country_name)(iso3, reading.lang)) == typed);
    if let (Some(iso3), None) = (stored, picked) {
        return json!(iso3);
    }
    match ((reading.countries)(typed, reading.lang), picked) {
        (CountryMatch::One(iso3), _) => Value::String(iso3),
        (CountryMatch::Several(all), Some(picked)) if all.iter().any(|iso3| iso3 == picked) => json!(picked),
        _ => unfinished(&[("text", typed)]),
    }
}

fn date(parts: &[String; 3]) -> Value {
    let [day, month, year] = parts;
    if parts.iter().all(String::is_empty) {
        return Value::Null;
    }
    real_date(day, month, year).map_or_else(
        || unfinished(&[("day", day), ("month", month), ("year", year)]),
        |date| Value::String(date.to_string()),
    )
}

fn real_date(day: &str, month: &str, year: &str) -> Option<NaiveDate> {
    let [day, month, year] = [day, month, year].map(ascii_digits);
    let year: i32 = year.parse().ok().filter(|year| (1000..=9999).contains(year))?;
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}

/// What was ticked, in the order of the form. A value that the form does not have stays, to be refused by `check`.
fn choices(ticked: Vec<&str>, options: &[Choice]) -> Value {
    let known = options.iter().map(|option| option.value.as_str()).filter(|value| ticked.contains(value));
    let is_unknown = |value: &&str| !value.is_empty() && options.iter().all(|option| option.value != *value);
    let unknown = ticked.iter().copied().filter(is_unknown).take(1);
    let all: Vec<&str> = known.chain(unknown).collect();
    if all.is_empty() { Value::Null } else { json!(all) }
}

/// A term counts only beside an option that asks for one; typed without a choice, it is kept.
fn choice_with_text(chosen: &str, term: String, options: &[Choice]) -> Value {
    let asks_for_term = options.iter().any(|option| option.value == chosen && option.write_in);
    match (chosen, term.as_str()) {
        ("", "") => Value::Null,
        ("", term) => unfinished(&[("text", term)]),
        (chosen, term) if asks_for_term => json!({ "choice": chosen, "text": term }),
        (chosen, _) => json!({ "choice": chosen }),
    }
}

/// Rows with anything in them. A language is stored as a code if its name or code is a known one.
fn languages(key: &str, rows: usize, options: &[Choice], posted: &dyn Posted) -> Value {
    let row = |n: usize| LanguageSkill {
        language: language_code(part_of(posted, key, &format!("{n}-language")), options),
        level: part_of(posted, key, &format!("{n}-level")),
    };
    list((1..=rows).map(row).filter(|row| *row != LanguageSkill::default()).collect())
}

fn language_code(typed: String, options: &[Choice]) -> String {
    let same = |name: &String| name.to_lowercase() == typed.to_lowercase();
    let known = options.iter().find(|option| same(&option.value) || option.label.0.values().any(same));
    known.map_or(typed, |option| option.value.clone())
}

fn referees(key: &str, rows: usize, posted: &dyn Posted) -> Value {
    let row = |n: usize| Referee {
        name: part_of(posted, key, &format!("{n}-name")),
        email: part_of(posted, key, &format!("{n}-email")),
        role: part_of(posted, key, &format!("{n}-role")),
        present_employer: !part_of(posted, key, &format!("{n}-present_employer")).is_empty(),
    };
    list((1..=rows).map(row).filter(|row| *row != Referee::default()).collect())
}

fn list<T: serde::Serialize>(rows: Vec<T>) -> Value {
    if rows.is_empty() { Value::Null } else { json!(rows) }
}

/// The purposes ticked. Who agreed to the same words before agreed then, not now.
fn consents(key: &str, purposes: &[Purpose], posted: &dyn Posted, reading: &Reading<'_>) -> Value {
    let before = reading.answers.get(key).map(answers::consents).unwrap_or_default();
    let ticked = purposes.iter().filter(|purpose| !part_of(posted, key, &purpose.key).is_empty());
    let given: BTreeMap<&str, Consent> = ticked
        .map(|purpose| {
            let same = before.get(&purpose.key).filter(|consent| consent.version == purpose.version).cloned();
            let now = Consent { version: purpose.version, given_at: reading.now };
            (purpose.key.as_str(), same.unwrap_or(now))
        })
        .collect();
    if given.is_empty() { Value::Null } else { json!(given) }
}
