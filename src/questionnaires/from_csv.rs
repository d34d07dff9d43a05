//! One row of a table of applications as answers: the same rules as a posted page, named by column.
//!
//! A column has the key of its question. Choices are values of the form, several separated by `;`; a term follows
//! its choice after a colon (`another:…`); a date is `2028-06-30`; yes and no are `yes` and `no`; languages are
//! `en:C1;fr:B2`. Referees have the columns `referees_1_name`, `referees_1_email`, …; consents one column a purpose.

use std::collections::BTreeMap;

use serde_json::Value;

use super::answers::{Answers, is_blank};
use super::check::check;
use super::clean::line;
use super::definition::{Kind, Question, Questionnaire};
use super::problem::Problem;
use super::read::{Reading, read};
use super::shown::{Shown, visible_answers};

type Fields = BTreeMap<String, Vec<String>>;

/// The columns of a questionnaire, in order.
pub fn columns(questionnaire: &Questionnaire) -> Vec<String> {
    questionnaire.questions().flat_map(columns_of).collect()
}

/// The answers of a row, complete and right; else every column with what is wrong in it. A column that the
/// questionnaire does not know is wrong too: take the importer's own columns out first.
pub fn from_csv(
    questionnaire: &Questionnaire,
    row: &BTreeMap<String, String>,
    reading: &Reading<'_>,
) -> Result<Answers, Vec<(String, Problem)>> {
    let mut faults = unknown_columns(questionnaire, row);
    faults.extend(questionnaire.questions().filter_map(|question| too_many_rows(question, row)));
    let posted: Fields = questionnaire.questions().flat_map(|question| fields(question, row)).collect();
    let values =
        questionnaire.questions().map(|question| (question.key.clone(), read(question, &posted, reading)));
    let answers: Answers = values.collect();
    let shown = Shown::of(questionnaire, &answers);
    for question in questionnaire.questions().filter(|question| shown.has(question)) {
        let value = answers.get(&question.key).unwrap_or(&Value::Null);
        let problems = match is_blank(value) {
            true => shown.missing(question),
            false => check(question, value, reading.countries, reading.lang),
        };
        faults.extend(problems.into_iter().map(|problem| (column_of(question, &problem.field), problem)));
    }
    if faults.is_empty() { Ok(visible_answers(questionnaire, &answers)) } else { Err(faults) }
}

fn columns_of(question: &Question) -> Vec<String> {
    let key = &question.key;
    match &question.kind {
        Kind::Referees { rows } => {
            let parts = ["name", "email", "role", "present_employer"];
            (1..=*rows).flat_map(|n| parts.map(|part| format!("{key}_{n}_{part}"))).collect()
        }
        Kind::Consents { purposes } => {
            purposes.iter().map(|purpose| format!("{key}_{}", purpose.key)).collect()
        }
        _ => vec![key.clone()],
    }
}

fn unknown_columns(questionnaire: &Questionnaire, row: &BTreeMap<String, String>) -> Vec<(String, Problem)> {
    let known = columns(questionnaire);
    let strangers = row.keys().filter(|column| !known.contains(column));
    strangers.map(|column| (column.clone(), unknown_column(column))).collect()
}

fn unknown_column(column: &str) -> Problem {
    Problem {
        field: column.to_owned(),
        question: String::new(),
        label: entity::Localised::default(),
        key: "question-column-unknown",
        args: BTreeMap::from([("column", Value::from(column))]),
        candidates: Vec::new(),
    }
}

/// More languages than the form has rows.
fn too_many_rows(question: &Question, row: &BTreeMap<String, String>) -> Option<(String, Problem)> {
    let Kind::Languages { rows, .. } = &question.kind else { return None };
    let given = parts(row.get(&question.key)?, ';').len();
    let problem = || Problem::new(question, "question-too-many-rows").count("max", *rows);
    (given > *rows).then(|| (question.key.clone(), problem()))
}

/// The fields that a browser would have posted for the columns of a question.
fn fields(question: &Question, row: &BTreeMap<String, String>) -> Vec<(String, Vec<String>)> {
    let key = question.key.as_str();
    let cell = row.get(key).map(String::as_str).unwrap_or_default();
    match &question.kind {
        Kind::Choices { .. } => vec![(key.to_owned(), parts(cell, ';'))],
        Kind::Date => date(key, cell),
        Kind::ChoiceWithText { .. } => pair(key.to_owned(), format!("{key}-text"), cell),
        Kind::Languages { .. } => {
            parts(cell, ';').iter().zip(1..).flat_map(|(skill, n)| language(key, n, skill)).collect()
        }
        Kind::YesNo => vec![(key.to_owned(), vec![line(cell).to_lowercase()])],
        Kind::Referees { .. } | Kind::Consents { .. } => by_column(question, row),
        _ => vec![(key.to_owned(), vec![cell.to_owned()])],
    }
}

/// `2028-06-30`; anything else is kept in the first field and refused there.
fn date(key: &str, cell: &str) -> Vec<(String, Vec<String>)> {
    let parts = parts(cell, '-');
    let fields = match parts.as_slice() {
        [year, month, day] => [("day", day.clone()), ("month", month.clone()), ("year", year.clone())],
        _ => [("day", cell.to_owned()), ("month", String::new()), ("year", String::new())],
    };
    fields.into_iter().map(|(part, text)| (format!("{key}-{part}"), vec![text])).collect()
}

fn language(key: &str, n: usize, skill: &str) -> Vec<(String, Vec<String>)> {
    let mut fields = pair(format!("{key}-{n}-language"), format!("{key}-{n}-level"), skill);
    for (_, texts) in fields.iter_mut().skip(1) {
        texts.iter_mut().for_each(|level| level.make_ascii_uppercase());
    }
    fields
}

/// `first:second`, or `first` alone.
fn pair(first: String, second: String, cell: &str) -> Vec<(String, Vec<String>)> {
    let (left, right) = cell.split_once(':').unwrap_or((cell, ""));
    vec![(first, vec![line(left)]), (second, vec![line(right)])]
}

/// Columns with the field's own name, dashes written as underscores; a box is ticked by `yes`.
fn by_column(question: &Question, row: &BTreeMap<String, String>) -> Vec<(String, Vec<String>)> {
    let stem = format!("{}_", question.key);
    let own = columns_of(question).into_iter().filter_map(|column| {
        let cell = row.get(&column)?;
        let rest = column.strip_prefix(&stem)?.to_owned();
        let field = match &question.kind {
            Kind::Referees { .. } => format!("{}-{}", question.key, rest.replacen('_', "-", 1)),
            _ => format!("{}-{rest}", question.key),
        };
        let is_box = matches!(question.kind, Kind::Consents { .. }) || rest.ends_with("present_employer");
        let is_ticked = line(cell).eq_ignore_ascii_case("yes");
        Some((field, vec![if is_box && !is_ticked { String::new() } else { cell.clone() }]))
    });
    own.collect()
}

fn column_of(question: &Question, field: &str) -> String {
    let column = field.replace('-', "_");
    if columns_of(question).contains(&column) { column } else { question.key.clone() }
}

fn parts(cell: &str, separator: char) -> Vec<String> {
    cell.split(separator).map(line).filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sample::{reading, row};
    use super::super::{LanguageSkill, application, completeness};
    use super::*;

    fn import(change: &[(&str, &str)]) -> Result<Answers, Vec<(String, Problem)>> {
        let mut row = row();
        row.extend(change.iter().map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned())));
        let none = Answers::default();
        from_csv(&application(), &row, &reading(&none))
    }

    fn told(change: &[(&str, &str)]) -> Vec<(String, &'static str)> {
        let faults = import(change).expect_err("the row has a fault");
        faults.into_iter().map(|(column, problem)| (column, problem.key)).collect()
    }

    #[test]
    fn a_complete_row_is_a_complete_application() {
        let answers = import(&[]).expect("the sample row is complete");
        assert!(completeness(&application(), &answers).is_ready());
        assert_eq!(answers.text("nationality"), Some("TON"));
        assert_eq!(answers.written_in("gender"), Some("fakaleiti"));
        assert_eq!(answers.choices("needs"), ["critical_infrastructure", "points_of_contact"]);
        let tongan = LanguageSkill { language: "Tongan".into(), level: "C2".into() };
        assert_eq!(answers.languages("languages")[0], tongan);
        assert_eq!(answers.languages("languages")[2].language, "fr", "a known name becomes its code");
        assert!(answers.referees("referees")[1].present_employer);
        assert_eq!(answers.consents("consent").keys().collect::<Vec<_>>(), ["referees", "selection", "true"]);
    }

    #[test]
    fn every_fault_names_its_column() {
        let change = [
            ("project_date", "30/06/2028"),
            ("seniority", "boss"),
            ("dual_nationality", "perhaps"),
            ("languages", "en:Z9"),
            ("referees_2_email", "nobody"),
            ("consent_true", "no"),
            ("shoe_size", "41"),
        ];
        let expected = [
            ("shoe_size", "question-column-unknown"),
            ("dual_nationality", "question-not-an-option"),
            ("languages", "question-level-missing"),
            ("seniority", "question-not-an-option"),
            ("project_date", "question-date-month-missing"),
            ("referees_2_email", "question-referee-email-shape"),
            ("consent_true", "question-consent-needed"),
        ];
        assert_eq!(told(&change), expected.map(|(column, key)| (column.to_owned(), key)));
    }

    #[test]
    fn no_language_is_dropped_in_silence() {
        let six = "en:C1;fr:B1;es:A1;ar:A1;zh:A1;ru:A1";
        assert_eq!(told(&[("languages", six)]), [("languages".into(), "question-too-many-rows")]);
    }
}
