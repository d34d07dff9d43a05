//! What an official answers to the default form, by question key.

use chrono::{DateTime, Datelike, Utc};
use serde_json::{Value, json};

use super::cast::{Official, slug};
use super::dice::Dice;
use super::people::{Phrases, colleague, phrases};
use crate::questionnaires::{Answers, Questionnaire};

const NEEDS: [&str; 9] = [
    "strategy",
    "incident_response",
    "critical_infrastructure",
    "points_of_contact",
    "norms",
    "international_law",
    "cybercrime",
    "skills",
    "cooperation",
];

/// Every answer of `official` at `at`, those that are kept apart included.
pub fn answers(official: &Official, at: DateTime<Utc>) -> Answers {
    let mut dice = Dice::of(&official.email());
    let phrases = phrases(&official.language);
    let mut answers = Answers::default();
    identity(&mut answers, official, &mut dice);
    post(&mut answers, official, phrases, &mut dice);
    case(&mut answers, official, phrases, &mut dice, at);
    consent(&mut answers, official, phrases, &mut dice, at);
    answers
}

/// Only what the first `pages` pages of the form ask.
pub fn first_pages(form: &Questionnaire, answers: Answers, pages: usize) -> Answers {
    let asked = |key: &str| form.groups().take(pages).any(|group| group.asks(key));
    answers.into_iter().filter(|(key, _)| asked(key)).collect()
}

fn identity(answers: &mut Answers, official: &Official, dice: &mut Dice) {
    let latin = if official.latin_name.is_empty() { Value::Null } else { json!(official.latin_name) };
    let languages = official.languages.iter();
    let languages: Vec<Value> =
        languages.map(|(language, level)| json!({"language": language, "level": level})).collect();
    let gender = official.gender.map_or(Value::Null, |gender| json!({ "choice": gender.code() }));
    let needs = if dice.percent(4) { json!("A step-free room, please.") } else { Value::Null };
    put(
        answers,
        [
            ("full_name", json!(official.full_name)),
            ("latin_name", latin),
            ("nationality", json!(official.country_iso3)),
            ("dual_nationality", json!(dice.percent(6))),
            ("email", json!(official.email())),
            ("phone", Value::Null),
            ("language", json!(official.language)),
            ("languages", json!(languages)),
            ("gender", gender),
            ("access_needs", needs),
        ],
    );
}

fn post(answers: &mut Answers, official: &Official, phrases: &Phrases, dice: &mut Dice) {
    let (supervisor, _) = colleague(dice, &official.country_iso3);
    let comma = match official.language.as_str() {
        "ar" => "، ",
        "zh" => "，",
        _ => ", ",
    };
    put(
        answers,
        [
            ("official_status", json!("official")),
            ("ministry_type", json!(official.ministry_type)),
            ("employer", json!(official.employer)),
            ("department", json!(dice.pick(&phrases.departments))),
            ("title", json!(official.title)),
            ("seniority", json!(official.seniority)),
            ("years_total", json!(official.years_total)),
            ("years_cyber", json!(official.years_cyber)),
            ("responsibilities_now", json!(dice.pick(&phrases.now))),
            ("responsibilities_24_months", json!(dice.pick(&phrases.next))),
            ("supervisor", json!(format!("{supervisor}{comma}{}", dice.pick(&phrases.supervisors)))),
        ],
    );
}

fn case(answers: &mut Answers, official: &Official, phrases: &Phrases, dice: &mut Dice, at: DateTime<Utc>) {
    let first = dice.below(NEEDS.len());
    let needs: Vec<&str> = (0..=dice.below(3)).map(|step| NEEDS[(first + 2 * step) % NEEDS.len()]).collect();
    let date = format!("{}-{:02}-30", at.year() + 2, dice.pick(&[4, 6, 9, 11]));
    put(
        answers,
        [
            (
                "un_participation",
                json!(dice.pick(&["none", "none", "remote", "remote", "in_person", "spoke"])),
            ),
            ("prior_fellowships", Value::Null),
            ("track", json!(official.track)),
            ("motivation", json!(official.motivation)),
            ("project_title", json!(official.project_title)),
            ("project_plan", json!(official.project_plan)),
            ("project_indicator", json!(dice.pick(&phrases.indicators))),
            ("project_date", json!(date)),
            ("needs", json!(needs)),
        ],
    );
}

fn consent(
    answers: &mut Answers,
    official: &Official,
    phrases: &Phrases,
    dice: &mut Dice,
    at: DateTime<Utc>,
) {
    let given = json!({"version": 1, "given_at": at});
    let mut consents = json!({"true": given, "selection": given, "referees": given, "statistics": given});
    if dice.percent(70) {
        consents["government"] = given.clone();
    }
    if dice.percent(80) {
        consents["follow_up"] = given;
    }
    put(
        answers,
        [
            ("referees", json!([referee(official, phrases, dice, 0), referee(official, phrases, dice, 1)])),
            ("attends_throughout", json!(true)),
            ("close_relative", json!(false)),
            ("consent", consents),
            ("may_publish", json!(dice.pick(&["name_and_country", "country", "country", "none"]))),
        ],
    );
}

fn referee(official: &Official, phrases: &Phrases, dice: &mut Dice, place: usize) -> Value {
    let (name, latin) = colleague(dice, &official.country_iso3);
    let email =
        format!("{}.ref{}@gov.{}.example", slug(&latin), place + 1, official.country_iso3.to_lowercase());
    let last = phrases.roles.len() - 1;
    let role = &phrases.roles[(place + dice.below(2) * place).min(last)];
    json!({"name": name, "email": email, "role": role, "present_employer": place == 0})
}

fn put<const N: usize>(answers: &mut Answers, given: [(&str, Value); N]) {
    for (key, value) in given {
        answers.insert(key, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaires::{self, completeness, problems_of};

    #[test]
    fn everybody_of_the_cast_could_hand_in() {
        let form = questionnaires::application();
        assert!(problems_of(&form, &crate::questionnaires::LANGUAGES).is_empty());
        for official in super::super::cast::read().officials {
            let answers = answers(&official, DateTime::UNIX_EPOCH);
            let (open, _) = questionnaires::set_apart(&form, answers);
            let standing = completeness(&form, &open);
            let missing: Vec<_> = standing.problems().collect();
            assert!(missing.is_empty(), "{}: {missing:?}", official.full_name);
        }
    }

    #[test]
    fn a_draft_of_three_pages_knows_nothing_of_the_fourth() {
        let form = questionnaires::application();
        let official = super::super::cast::read().officials.remove(0);
        let draft = first_pages(&form, answers(&official, DateTime::UNIX_EPOCH), 3);
        assert!(draft.has_seen("gender") && !draft.has_seen("employer"));
    }
}
