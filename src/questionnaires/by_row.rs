//! What is wrong with answers of several rows: languages, referees, purposes agreed to.

use std::collections::BTreeSet;

use serde_json::Value;

use super::answers::{self, LanguageSkill, Referee};
use super::check::is_email;
use super::definition::{Purpose, Question};
use super::problem::Problem;

/// The levels of the Common European Framework of Reference, with the key of their description.
pub const LEVELS: [(&str, &str); 6] = [
    ("A1", "question-level-a1"),
    ("A2", "question-level-a2"),
    ("B1", "question-level-b1"),
    ("B2", "question-level-b2"),
    ("C1", "question-level-c1"),
    ("C2", "question-level-c2"),
];

/// Characters in one field of a row.
pub const LONGEST_FIELD: usize = 254;

/// Every row has a language and a level, and no language comes twice.
pub fn languages(question: &Question, value: &Value) -> Vec<Problem> {
    let rows: Vec<LanguageSkill> = answers::rows(value);
    let mut seen = BTreeSet::new();
    let problems = rows.iter().zip(1..).filter_map(|(row, n)| {
        let is_level = LEVELS.iter().any(|(level, _)| *level == row.level);
        let (key, part) = match row {
            row if row.language.is_empty() => ("question-language-missing", "language"),
            row if is_long(&row.language) => ("question-row-too-long", "language"),
            _ if !is_level => ("question-level-missing", "level"),
            row if !seen.insert(row.language.to_lowercase()) => ("question-language-twice", "language"),
            _ => return None,
        };
        Some(in_row(question, key, n, part))
    });
    problems.collect()
}

/// As many referees as there are rows, each with a name, an address of their own and a role, one of them from the
/// present employer.
pub fn referees(question: &Question, value: &Value, wanted: usize) -> Vec<Problem> {
    let rows: Vec<Referee> = answers::rows(value);
    let mut problems: Vec<Problem> =
        rows.iter().zip(1..).flat_map(|(row, n)| referee(question, row, n)).collect();
    problems.extend(same_address(question, &rows));
    if rows.len() < wanted {
        let missing = Problem::new(question, "question-referees-needed");
        problems.push(
            missing.at(&format!("{}-name", rows.len() + 1)).count("count", wanted).count("given", rows.len()),
        );
    }
    if !rows.iter().any(|row| row.present_employer) {
        problems.push(Problem::new(question, "question-referee-employer-needed").at("1-present_employer"));
    }
    problems
}

/// Every purpose without which the application cannot be taken, in its present wording.
pub fn consents(question: &Question, value: &Value, purposes: &[Purpose]) -> Vec<Problem> {
    let given = answers::consents(value);
    let is_given =
        |purpose: &Purpose| given.get(&purpose.key).is_some_and(|consent| consent.version == purpose.version);
    let missing = purposes.iter().filter(|purpose| purpose.required && !is_given(purpose));
    missing.map(|purpose| consent_needed(question, purpose)).collect()
}

fn consent_needed(question: &Question, purpose: &Purpose) -> Problem {
    let problem = Problem::new(question, "question-consent-needed").at(&purpose.key);
    Problem { label: purpose.label.clone(), ..problem }
}

fn referee(question: &Question, row: &Referee, n: usize) -> Vec<Problem> {
    let mut faults = Vec::new();
    if row.name.is_empty() {
        faults.push(("question-referee-name-missing", "name"));
    }
    if row.email.is_empty() {
        faults.push(("question-referee-email-missing", "email"));
    } else if !is_email(&row.email) {
        faults.push(("question-referee-email-shape", "email"));
    }
    if row.role.is_empty() {
        faults.push(("question-referee-role-missing", "role"));
    }
    let long = [("name", &row.name), ("role", &row.role)].into_iter().filter(|(_, text)| is_long(text));
    faults.extend(long.map(|(part, _)| ("question-row-too-long", part)));
    faults.into_iter().map(|(key, part)| in_row(question, key, n, part)).collect()
}

fn same_address(question: &Question, rows: &[Referee]) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let again = |row: &Referee, seen: &mut BTreeSet<String>| {
        !row.email.is_empty() && !seen.insert(row.email.to_lowercase())
    };
    let twice = rows.iter().zip(1..).filter(|(row, _)| again(row, &mut seen));
    twice.map(|(_, n)| in_row(question, "question-referee-twice", n, "email")).collect()
}

fn in_row(question: &Question, key: &'static str, n: usize, part: &str) -> Problem {
    let problem = Problem::new(question, key).at(&format!("{n}-{part}")).count("row", n);
    if key == "question-row-too-long" { problem.count("max", LONGEST_FIELD) } else { problem }
}

fn is_long(text: &str) -> bool {
    text.chars().count() > LONGEST_FIELD
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::application;
    use super::*;

    fn question(key: &str) -> Question {
        application().question(key).cloned().expect("a question of the default form")
    }

    fn told(problems: Vec<Problem>) -> Vec<(String, &'static str)> {
        problems.into_iter().map(|problem| (problem.field, problem.key)).collect()
    }

    #[test]
    fn two_referees_are_wanted_and_one_speaks_for_the_present_employer() {
        let rows = json!([{"name": "Paula Kata", "email": "pkata", "role": "", "present_employer": false}]);
        let expected = [
            ("referees-1-email", "question-referee-email-shape"),
            ("referees-1-role", "question-referee-role-missing"),
            ("referees-2-name", "question-referees-needed"),
            ("referees-1-present_employer", "question-referee-employer-needed"),
        ];
        assert_eq!(
            told(referees(&question("referees"), &rows, 2)),
            expected.map(|(field, key)| (field.into(), key))
        );
    }

    #[test]
    fn one_person_cannot_be_both_referees() {
        let row = |email: &str| json!({"name": "A", "email": email, "role": "B", "present_employer": true});
        let rows = json!([row("a@mic.example"), row("A@mic.example")]);
        assert_eq!(
            told(referees(&question("referees"), &rows, 2)),
            [("referees-2-email".into(), "question-referee-twice")]
        );
    }

    #[test]
    fn a_language_needs_a_level_and_comes_once() {
        let rows = json!([{"language": "en", "level": ""}, {"language": "to", "level": "C2"},
            {"language": "TO", "level": "C1"}, {"language": "", "level": "B2"}]);
        let expected = [
            ("languages-1-level", "question-level-missing"),
            ("languages-3-language", "question-language-twice"),
            ("languages-4-language", "question-language-missing"),
        ];
        assert_eq!(
            told(languages(&question("languages"), &rows)),
            expected.map(|(field, key)| (field.into(), key))
        );
    }

    #[test]
    fn a_consent_to_older_words_is_asked_again() {
        let consent = question("consent");
        let purposes = match &consent.kind {
            crate::questionnaires::Kind::Consents { purposes } => purposes.clone(),
            other => panic!("{other:?}"),
        };
        let given = |version: u32| json!({"version": version, "given_at": "2026-12-01T00:00:00Z"});
        let value = json!({"true": given(0), "selection": given(1), "referees": given(1)});
        assert_eq!(
            told(consents(&consent, &value, &purposes)),
            [("consent-true".into(), "question-consent-needed")]
        );
    }
}
