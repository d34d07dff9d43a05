//! From the bytes of a table to rows of answers. Pure: what the database knows is asked elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::moment;
use crate::i18n::{Args, Lang, Value as Said, Words};
use crate::questionnaires::{
    Answers, Kind, Problem, Questionnaire, Reading, columns, country_name, from_csv, match_country,
};

/// One thing wrong with a table: where, what to change, and the value that stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    pub line: u64,
    pub column: String,
    pub text: String,
    /// What stands there; empty for what is kept apart.
    pub value: String,
}

impl RowFault {
    pub fn new(line: u64, column: &str, text: &str, value: &str) -> RowFault {
        let value = value.chars().filter(|letter| !letter.is_control()).take(60).collect();
        RowFault { line, column: column.to_owned(), text: text.to_owned(), value }
    }
}

/// A row as it stands in the table.
#[derive(Debug)]
pub(super) struct Raw {
    pub line: u64,
    cells: BTreeMap<String, String>,
}

/// What a row says, as far as it can be read.
pub(super) struct ReadRow {
    pub email: Option<String>,
    pub submitted_at: Option<DateTime<Utc>>,
    pub answers: Option<Answers>,
    pub faults: Vec<RowFault>,
}

/// The rows below the head, and what is wrong with the head or with the shape of a row.
pub(super) fn raw(table: &[u8], form: &Questionnaire) -> (Vec<Raw>, Vec<RowFault>) {
    let table = table.strip_prefix(b"\xef\xbb\xbf").unwrap_or(table);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(table);
    let head: Vec<String> = match reader.headers() {
        Ok(head) => head.iter().map(|column| column.trim().to_owned()).collect(),
        Err(error) => return (Vec::new(), vec![RowFault::new(1, "", &error.to_string(), "")]),
    };
    let mut faults = head_faults(&head, form);
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, csv::Position::line);
                if record.len() != head.len() {
                    let text = format!("the row has {} cells and the head {}", record.len(), head.len());
                    faults.push(RowFault::new(line, "", &text, ""));
                }
                let cells = head.iter().cloned().zip(record.iter().map(str::to_owned)).collect();
                rows.push(Raw { line, cells });
            }
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                faults.push(RowFault::new(line, "", "the row is not UTF-8 text", ""));
            }
        }
    }
    (rows, faults)
}

fn head_faults(head: &[String], form: &Questionnaire) -> Vec<RowFault> {
    let known = columns(form);
    let is_known = |column: &String| known.contains(column) || OWN.contains(&column.as_str());
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for column in head {
        if !is_known(column) {
            faults.push(RowFault::new(
                1,
                column,
                "the form has no such question: remove or rename the column",
                "",
            ));
        } else if !seen.insert(column) {
            faults.push(RowFault::new(1, column, "the column comes twice", ""));
        }
    }
    let missing = OWN.iter().filter(|own| !head.iter().any(|column| column == *own));
    faults.extend(missing.map(|own| RowFault::new(1, own, "the column is missing", "")));
    faults
}

/// The columns that are not questions; `email` may be both.
const OWN: [&str; 2] = ["email", "submitted_at"];

/// Reads one row by the rules of a posted page.
pub(super) fn read(raw: &Raw, form: &Questionnaire, now: DateTime<Utc>) -> ReadRow {
    let cell = |column: &str| raw.cells.get(column).map(|cell| cell.trim()).unwrap_or_default();
    let email = Some(cell("email").to_lowercase()).filter(|email| crate::questionnaires::is_email(email));
    let submitted_at = moment(cell("submitted_at"));
    let mut faults = Vec::new();
    let asks_email = form.question("email").is_some();
    if email.is_none() && !asks_email {
        faults.push(RowFault::new(raw.line, "email", "write the whole e-mail address", cell("email")));
    }
    if submitted_at.is_none() {
        let text = "write date, time and offset, for example 2027-01-14T09:16:00Z";
        faults.push(RowFault::new(raw.line, "submitted_at", text, cell("submitted_at")));
    }
    let known = columns(form);
    let cells = raw.cells.iter().filter(|(column, _)| known.contains(column));
    let cells: BTreeMap<String, String> = cells.map(|(c, v)| (c.clone(), v.replace('\0', ""))).collect();
    let none = Answers::default();
    let reading = Reading {
        answers: &none,
        lang: "en",
        countries: &match_country,
        country_name: &country_name,
        now: submitted_at.unwrap_or(now),
    };
    let answers = match from_csv(form, &cells, &reading) {
        Ok(answers) => Some(answers),
        Err(wrong) => {
            faults.extend(wrong.iter().map(|(column, problem)| fault(raw, form, column, problem)));
            None
        }
    };
    ReadRow { email, submitted_at, answers, faults }
}

fn fault(raw: &Raw, form: &Questionnaire, column: &str, problem: &Problem) -> RowFault {
    let question = form.question(&problem.question);
    let is_apart = question.is_some_and(|question| question.sensitive);
    let sentence = problem.sentence("en");
    let said = |value: &serde_json::Value| match value.as_i64() {
        Some(number) => Said::Number(number),
        None => Said::Text(value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
    };
    let args: Args = sentence.args.iter().map(|(name, value)| (*name, said(value))).collect();
    let text = Words::shared().say(Lang::En, sentence.key, &args);
    let hint = question.map(|question| hint(&question.kind)).unwrap_or_default();
    let value = if is_apart { "" } else { raw.cells.get(column).map(String::as_str).unwrap_or_default() };
    RowFault::new(raw.line, column, &format!("{text}{hint}"), value)
}

/// What may stand in a column.
fn hint(kind: &Kind) -> String {
    match kind {
        Kind::Choice { options } | Kind::Choices { options } | Kind::ChoiceWithText { options } => {
            let values: Vec<&str> = options.iter().map(|option| option.value.as_str()).collect();
            format!(" (one of: {})", values.join(", "))
        }
        Kind::YesNo | Kind::Consents { .. } => " (yes or no)".to_owned(),
        Kind::Date => " (as 2028-06-30)".to_owned(),
        Kind::Languages { .. } => " (as en:C1;fr:B2)".to_owned(),
        Kind::Integer { min, max } => format!(" ({min} to {max})"),
        _ => String::new(),
    }
}
