//! Whether a questionnaire can be published: what in the definition itself is wrong.

use std::collections::{BTreeMap, BTreeSet};

use entity::Localised;
use serde::Serialize;

use super::condition::Condition;
use super::definition::{Choice, Kind, Question, Questionnaire};
use super::fact::Fact;

/// The six languages of the pages.
pub const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "zh", "ru"];

/// One thing wrong with a definition: where, the key of a sentence, and the word it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Flaw {
    /// The key of the section, group or question; for a text with its name: `track.label`.
    pub place: String,
    pub key: &'static str,
    pub detail: String,
}

/// Every flaw, for a form that must speak these languages.
pub fn problems_of(questionnaire: &Questionnaire, languages: &[&str]) -> Vec<Flaw> {
    let mut flaws = duplicates(questionnaire);
    flaws.extend(texts(questionnaire).iter().flat_map(|(place, text)| silent(place, text, languages)));
    flaws.extend(questionnaire.questions().flat_map(question_flaws));
    flaws.extend(condition_flaws(questionnaire));
    flaws
}

fn flaw(place: &str, key: &'static str, detail: impl Into<String>) -> Flaw {
    Flaw { place: place.to_owned(), key, detail: detail.into() }
}

/// Keys and facts that come twice, and pages without a question.
fn duplicates(questionnaire: &Questionnaire) -> Vec<Flaw> {
    let sections = questionnaire.sections.iter().map(|section| section.key.clone());
    let groups = questionnaire.groups().map(|group| group.key.clone());
    let questions = questionnaire.questions().map(|question| question.key.clone());
    let facts: Vec<&Question> =
        questionnaire.questions().filter(|question| question.fact.is_some()).collect();
    let again = twice(sections).into_iter().chain(twice(groups)).chain(twice(questions));
    let mut flaws: Vec<Flaw> = again.map(|key| flaw(&key, "question-flaw-key-twice", key.clone())).collect();
    let empty = questionnaire.groups().filter(|group| group.questions.is_empty());
    flaws.extend(empty.map(|group| flaw(&group.key, "question-flaw-empty-page", "")));
    let mut seen: BTreeSet<Fact> = BTreeSet::new();
    let repeated = facts.into_iter().filter(|question| question.fact.is_some_and(|fact| !seen.insert(fact)));
    flaws.extend(
        repeated
            .map(|question| flaw(&question.key, "question-flaw-fact-twice", format!("{:?}", question.fact))),
    );
    flaws
}

fn twice(keys: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    keys.filter(|key| !seen.insert(key.clone())).collect()
}

/// Every text with its place.
fn texts(questionnaire: &Questionnaire) -> Vec<(String, &Localised)> {
    let mut texts = Vec::new();
    for section in &questionnaire.sections {
        texts.push((format!("{}.title", section.key), &section.title));
        texts.extend(section.intro.iter().map(|intro| (format!("{}.intro", section.key), intro)));
    }
    for group in questionnaire.groups() {
        texts.push((format!("{}.title", group.key), &group.title));
        texts.extend(group.intro.iter().map(|intro| (format!("{}.intro", group.key), intro)));
        texts.extend(group.questions.iter().flat_map(question_texts));
    }
    texts
}

fn question_texts(question: &Question) -> Vec<(String, &Localised)> {
    let mut texts = vec![(format!("{}.label", question.key), &question.label)];
    texts.extend(question.help.iter().map(|help| (format!("{}.help", question.key), help)));
    texts.extend(question.why.iter().map(|why| (format!("{}.why", question.key), why)));
    for option in question.kind.options() {
        let place = format!("{}.{}", question.key, option.value);
        texts.extend(option.help.iter().map(|help| (format!("{place}.help"), help)));
        texts.push((place, &option.label));
    }
    if let Kind::Consents { purposes } = &question.kind {
        texts.extend(
            purposes.iter().map(|purpose| (format!("{}.{}", question.key, purpose.key), &purpose.label)),
        );
    }
    texts
}

fn silent(place: &str, text: &Localised, languages: &[&str]) -> Vec<Flaw> {
    let is_missing = |lang: &&&str| text.0.get(**lang).is_none_or(|text| text.trim().is_empty());
    languages
        .iter()
        .filter(is_missing)
        .map(|lang| flaw(place, "question-flaw-language-missing", *lang))
        .collect()
}

fn question_flaws(question: &Question) -> Vec<Flaw> {
    let at = |key: &'static str, detail: &str| flaw(&question.key, key, detail);
    let mut flaws = option_flaws(question);
    if !is_snake_case(&question.key) {
        flaws.push(at("question-flaw-key-shape", &question.key));
    }
    if question.max_words == Some(0) || question.max_length == Some(0) {
        flaws.push(at("question-flaw-limit", ""));
    }
    if question.sensitive && !matches!(question.fact, Some(Fact::Gender | Fact::AccessNeeds)) {
        flaws.push(at("question-flaw-sensitive", ""));
    }
    if question.sensitive && !question.blind {
        flaws.push(at("question-flaw-sensitive-not-blind", ""));
    }
    if question.fact.is_some_and(|fact| !fact.fits(&question.kind)) {
        flaws.push(at("question-flaw-fact-kind", &format!("{:?}", question.fact)));
    }
    flaws
}

fn option_flaws(question: &Question) -> Vec<Flaw> {
    let at = |key: &'static str, detail: &str| flaw(&question.key, key, detail);
    let values = |options: &[Choice]| options.iter().map(|option| option.value.clone()).collect::<Vec<_>>();
    let mut flaws = match &question.kind {
        Kind::Choice { options } | Kind::Choices { options } | Kind::ChoiceWithText { options }
            if options.is_empty() =>
        {
            vec![at("question-flaw-no-options", "")]
        }
        Kind::Integer { min, max } if min > max => vec![at("question-flaw-limit", "")],
        Kind::Languages { rows: 0, .. } | Kind::Referees { rows: 0 } => vec![at("question-flaw-limit", "")],
        Kind::Consents { purposes } => {
            let keys = purposes.iter().map(|purpose| purpose.key.clone());
            twice(keys).iter().map(|key| at("question-flaw-option-twice", key)).collect()
        }
        kind => twice(values(kind.options()).into_iter())
            .iter()
            .map(|value| at("question-flaw-option-twice", value))
            .collect(),
    };
    let known = question.fact.and_then(Fact::values);
    let foreign = known.into_iter().flat_map(|known| {
        question.kind.options().iter().filter(move |option| !known.contains(&option.value.as_str()))
    });
    flaws.extend(foreign.map(|option| at("question-flaw-option-unknown", &option.value)));
    flaws
}

/// Conditions may name known questions and values only, and `shown_if` may look back only.
fn condition_flaws(questionnaire: &Questionnaire) -> Vec<Flaw> {
    let places: BTreeMap<&str, usize> = questionnaire
        .questions()
        .enumerate()
        .map(|(place, question)| (question.key.as_str(), place))
        .collect();
    let mut flaws = Vec::new();
    for (place, question) in questionnaire.questions().enumerate() {
        for condition in question.shown_if.iter().chain(&question.required_if) {
            flaws.extend(unknown(questionnaire, question, condition));
        }
        let looked_at = question.shown_if.iter().flat_map(Condition::questions);
        let forward = looked_at.filter(|key| places.get(key).is_some_and(|other| *other >= place));
        flaws.extend(forward.map(|key| flaw(&question.key, "question-flaw-looks-forward", key)));
    }
    flaws
}

fn unknown(questionnaire: &Questionnaire, question: &Question, condition: &Condition) -> Vec<Flaw> {
    let strangers = condition.questions().into_iter().filter(|key| questionnaire.question(key).is_none());
    let mut flaws: Vec<Flaw> =
        strangers.map(|key| flaw(&question.key, "question-flaw-question-unknown", key)).collect();
    let never = condition.comparisons().into_iter().filter(|(key, value)| {
        let other = questionnaire.question(key);
        other.is_some_and(|other| !other.kind.options().is_empty() && other.kind.option(value).is_none())
    });
    flaws.extend(
        never.map(|(key, value)| {
            flaw(&question.key, "question-flaw-value-unknown", format!("{key} = {value}"))
        }),
    );
    flaws
}

fn is_snake_case(key: &str) -> bool {
    key.starts_with(|letter: char| letter.is_ascii_lowercase())
        && key.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_')
}

#[cfg(test)]
mod tests {
    use super::super::sample::form;
    use super::*;

    fn flaws_after(change: impl Fn(&mut Questionnaire)) -> Vec<(String, &'static str)> {
        let mut questionnaire = form();
        change(&mut questionnaire);
        problems_of(&questionnaire, &["en"]).into_iter().map(|flaw| (flaw.place, flaw.key)).collect()
    }

    fn question<'a>(form: &'a mut Questionnaire, key: &str) -> &'a mut Question {
        let mut all = form
            .sections
            .iter_mut()
            .flat_map(|section| &mut section.groups)
            .flat_map(|group| &mut group.questions);
        all.find(|question| question.key == key).expect("a question of the sample")
    }

    #[test]
    fn the_sample_is_sound_in_english_and_lacks_french() {
        assert_eq!(flaws_after(|_| {}), []);
        assert!(
            problems_of(&form(), &["fr"]).iter().all(|flaw| flaw.key == "question-flaw-language-missing")
        );
    }

    #[test]
    fn a_condition_looks_back_at_known_questions_and_values() {
        let is = |key: &str, value: &str| {
            Some(Condition::IsOneOf { question: key.into(), is_one_of: vec![value.into()] })
        };
        let forward = flaws_after(|form| question(form, "why").shown_if = is("needs", "law"));
        assert_eq!(forward, [("why".into(), "question-flaw-looks-forward")]);
        let unknown = flaws_after(|form| question(form, "budget").shown_if = is("nobody", "x"));
        assert_eq!(unknown, [("budget".into(), "question-flaw-question-unknown")]);
        let never = flaws_after(|form| question(form, "budget").shown_if = is("needs", "sea"));
        assert_eq!(never, [("budget".into(), "question-flaw-value-unknown")]);
    }

    #[test]
    fn a_key_comes_once_and_only_gender_and_access_needs_are_stored_apart() {
        let twice = flaws_after(|form| question(form, "years").key = "why".into());
        assert_eq!(twice, [("why".into(), "question-flaw-key-twice")]);
        let apart = flaws_after(|form| question(form, "why").sensitive = true);
        let keys: Vec<&str> = apart.iter().map(|(_, key)| *key).collect();
        assert_eq!(keys, ["question-flaw-sensitive", "question-flaw-sensitive-not-blind"]);
    }

    #[test]
    fn a_fact_is_filled_by_a_question_of_its_kind() {
        let flaws = flaws_after(|form| question(form, "why").fact = Some(Fact::Nationality));
        assert_eq!(flaws, [("why".into(), "question-flaw-fact-kind")]);
    }
}
