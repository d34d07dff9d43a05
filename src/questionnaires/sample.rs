//! What the tests of the engine share: a small form, three countries, a complete application as a row of a table.

use std::collections::BTreeMap;

use chrono::DateTime;

use super::answers::Answers;
use super::definition::Questionnaire;
use super::from_csv::from_csv;
use super::read::{CountryMatch, Reading};

/// One page of each sort, in English.
pub fn form() -> Questionnaire {
    let text = r#"{"code": "sample", "version": 1, "sections": [{"key": "all", "title": {"en": "All"}, "groups": [
        {"key": "case", "title": {"en": "Case"}, "questions": [
            {"key": "country", "kind": "country", "label": {"en": "Country"}},
            {"key": "why", "kind": "paragraph", "label": {"en": "Why"}, "max_words": 5},
            {"key": "when", "kind": "date", "label": {"en": "When"}, "optional": true},
            {"key": "years", "kind": "integer", "min": 0, "max": 60, "label": {"en": "Years"}, "optional": true}]},
        {"key": "needs", "title": {"en": "Needs"}, "questions": [
            {"key": "needs", "kind": "choices", "label": {"en": "Needs"}, "options": [
                {"value": "law", "label": {"en": "Law"}}, {"value": "other", "label": {"en": "Other"}}]},
            {"key": "needs_other", "kind": "text", "label": {"en": "Which"}, "blind": true,
                "shown_if": {"question": "needs", "is_one_of": ["other"]}}]},
        {"key": "later", "title": {"en": "Later"}, "questions": [
            {"key": "budget", "kind": "text", "label": {"en": "Budget"}, "shown_if": {"answered": "needs_other"}},
            {"key": "email", "kind": "email", "label": {"en": "E-mail"}, "optional": true,
                "required_if": {"not": {"question": "needs", "is_one_of": ["law"]}}}]}]}]}"#;
    Questionnaire::from_json(text).expect("the sample is a questionnaire")
}

/// Tonga, and two countries with Guinea in their name.
pub fn countries(typed: &str, _: &str) -> CountryMatch {
    match typed.to_lowercase().as_str() {
        "tonga" | "ton" => CountryMatch::One("TON".into()),
        "guinea" => CountryMatch::Several(vec!["GIN".into(), "GNB".into()]),
        _ => CountryMatch::None,
    }
}

pub fn country_name(iso3: &str, _: &str) -> String {
    match iso3 {
        "TON" => "Tonga",
        "GIN" => "Guinea",
        "GNB" => "Guinea-Bissau",
        other => other,
    }
    .to_owned()
}

/// An English page posted on 1 December 2026 over these answers.
pub fn reading(answers: &Answers) -> Reading<'_> {
    let now = DateTime::from_timestamp(1_796_083_200, 0).expect("a time of this century");
    Reading { answers, lang: "en", countries: &countries, country_name: &country_name, now }
}

pub fn posted(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

/// A row that answers the whole default form.
pub fn row() -> BTreeMap<String, String> {
    let cells = [
        ("full_name", "Mele Lupe Taufa"),
        ("nationality", "Tonga"),
        ("dual_nationality", "no"),
        ("email", "mtaufa@mic.example"),
        ("language", "en"),
        ("languages", "Tongan:c2;en:C1;French:A2"),
        ("gender", "another:fakaleiti"),
        ("access_needs", "A seat near the door"),
        ("official_status", "official"),
        ("ministry_type", "ict_digital"),
        ("employer", "Ministry of Communications"),
        ("title", "Principal policy officer"),
        ("seniority", "senior"),
        ("years_total", "11"),
        ("years_cyber", "4"),
        ("responsibilities_now", "Digital security"),
        ("responsibilities_24_months", "Head of the point of contact"),
        ("supervisor", "Sione Vea, director"),
        ("un_participation", "remote"),
        ("track", "policy"),
        ("motivation", "I answered the telephone for nine days."),
        ("project_title", "Who calls whom"),
        ("project_plan", "A directory with a duty roster."),
        ("project_indicator", "A drill was answered within the hour."),
        ("project_date", "2028-06-30"),
        ("needs", "points_of_contact; critical_infrastructure"),
        ("referees_1_name", "Paula Kata"),
        ("referees_1_email", "pkata@usp.example"),
        ("referees_1_role", "Former supervisor"),
        ("referees_2_name", "Viliami Fonua"),
        ("referees_2_email", "vfonua@mic.example"),
        ("referees_2_role", "Present supervisor"),
        ("referees_2_present_employer", "yes"),
        ("attends_throughout", "yes"),
        ("close_relative", "no"),
        ("consent_true", "yes"),
        ("consent_selection", "yes"),
        ("consent_referees", "yes"),
        ("consent_statistics", "no"),
        ("may_publish", "country"),
    ];
    cells.into_iter().map(|(column, cell)| (column.to_owned(), cell.to_owned())).collect()
}

/// The answers of that row.
pub fn application() -> Answers {
    let none = Answers::default();
    from_csv(&super::application(), &row(), &reading(&none)).expect("the sample row answers the default form")
}
