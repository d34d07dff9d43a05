//! The public check: five answers in the address, each rule of the edition against them.

use entity::check_override::CheckOutcome;
use entity::edition;
use entity::eligibility_rule::{Model, RuleKind};

use crate::countries::{self, Match};
use crate::form::{FieldError, Posted};
use crate::i18n::Lang;
use crate::screening::eligibility::{Check, Facts, Level, evaluate};

/// What the five questions are about; the rest shows when an application is handed in.
pub const ASKED: [RuleKind; 5] = [
    RuleKind::Nationality,
    RuleKind::Official,
    RuleKind::Seniority,
    RuleKind::Experience,
    RuleKind::Language,
];

/// What was typed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    pub nationality: String,
    pub matches: Vec<countries::Iso3>,
    pub facts: Facts,
    pub errors: Vec<FieldError>,
}

/// Reads the answers; what is left empty stays unknown.
pub fn read(query: &Posted, edition: &edition::Model, lang: Lang) -> Answers {
    let mut answers = Answers {
        nationality: query.get("nationality").trim().to_owned(),
        facts: Facts::of_edition(edition),
        ..Answers::default()
    };
    nationality(&mut answers, query.get("nationality-match"), lang);
    let years = query.get("years").trim();
    answers.facts.years_total = years.parse().ok().filter(|years| (0..=70).contains(years));
    if !years.is_empty() && answers.facts.years_total.is_none() {
        answers.errors.push(FieldError::new("years", "site-years-shape"));
    }
    answers.facts.official = match query.get("official") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let level = query.get("seniority");
    answers.facts.seniority = (!level.is_empty()).then(|| level.to_owned());
    let taught = answers.facts.edition_languages.first().cloned();
    answers.facts.languages =
        Level::from_code(query.get("level")).zip(taught).map(|(level, code)| vec![(code, level)]);
    answers
}

fn nationality(answers: &mut Answers, chosen: &str, lang: Lang) {
    let typed = if chosen.is_empty() { answers.nationality.clone() } else { chosen.to_owned() };
    if typed.is_empty() {
        return;
    }
    match countries::lookup(&typed, lang) {
        Match::One(iso3) => answers.facts.nationality = Some(iso3.as_str().to_owned()),
        Match::Several(several) => {
            answers.matches = several;
            answers.errors.push(FieldError::new("nationality", "page-country-meant"));
        }
        Match::None => answers.errors.push(FieldError::new("nationality", "site-state-unknown")),
    }
}

/// The one call of the evaluator that screening uses.
pub fn outcomes(rules: &[Model], answers: &Answers) -> Vec<Check> {
    evaluate(rules, &answers.facts)
}

/// How the five answers stand: `no` with one failed, `open` with one of the asked unknown, else `yes`.
pub fn verdict(checks: &[Check]) -> &'static str {
    let unknown = |check: &&Check| check.outcome == CheckOutcome::Unknown && ASKED.contains(&check.kind);
    if checks.iter().any(|check| check.outcome == CheckOutcome::Fail) {
        "no"
    } else if checks.iter().any(|check| unknown(&check)) {
        "open"
    } else {
        "yes"
    }
}
