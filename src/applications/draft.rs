//! The pure half of a draft: which answers are copied for lists, which are kept apart, which are known beforehand.

use entity::sensitive_answers::{self, Gender};
use serde_json::{Value, json};

use crate::questionnaires::answers::unfinished;
use crate::questionnaires::{Answers, Fact, Group, Kind, Questionnaire};

/// What lists show and search, copied from the answers on every save.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub full_name: String,
    pub country_iso3: Option<String>,
    pub employer: String,
    pub ministry_type: Option<String>,
    pub seniority: Option<String>,
    pub track: Option<String>,
}

impl Facts {
    pub fn of(form: &Questionnaire, answers: &Answers) -> Facts {
        let text = |fact| form.asking_for(fact).and_then(|question| answers.text(&question.key));
        let owned = |fact| text(fact).map(str::to_owned);
        Facts {
            full_name: owned(Fact::FullName).unwrap_or_default(),
            country_iso3: owned(Fact::Nationality),
            employer: owned(Fact::Employer).unwrap_or_default(),
            ministry_type: owned(Fact::MinistryType),
            seniority: owned(Fact::Seniority),
            track: owned(Fact::Track),
        }
    }

    /// Name, employer and reference as a search compares them: folded, and the reference as typed too.
    pub fn search_text(&self, reference: &str) -> String {
        search_text(&[&self.full_name, &self.employer, reference])
    }
}

/// Texts as a search compares them: without accents, case and punctuation.
pub fn search_text(texts: &[&str]) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    let plain = |text: &&str| {
        let letters = text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase);
        let words: String = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    texts.iter().map(plain).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What is kept apart, ready to be stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Apart {
    pub gender: Option<Gender>,
    pub term: String,
    pub needs: String,
}

impl Apart {
    /// From the answers that `questionnaires::set_apart` set apart.
    pub fn of(form: &Questionnaire, apart: &Answers) -> Apart {
        let key = |fact| form.asking_for(fact).map(|question| question.key.as_str()).unwrap_or_default();
        let gender = key(Fact::Gender);
        let unread = apart.get(gender).and_then(|value| value.pointer("/typed/text")).and_then(Value::as_str);
        Apart {
            gender: apart.choice(gender).and_then(|choice| choice.parse().ok()),
            term: apart.written_in(gender).or(unread).unwrap_or_default().to_owned(),
            needs: apart.text(key(Fact::AccessNeeds)).unwrap_or_default().to_owned(),
        }
    }
}

/// What is kept apart, as answers again: for the person's own pages only.
pub fn rejoined(form: &Questionnaire, row: &sensitive_answers::Model) -> Answers {
    let gender = match (row.gender, row.gender_term.as_str()) {
        (None, "") => Value::Null,
        (None, term) => unfinished(&[("text", term)]),
        (Some(gender), "") => json!({ "choice": gender.code() }),
        (Some(gender), term) => json!({ "choice": gender.code(), "text": term }),
    };
    let needs = if row.access_needs.is_empty() { Value::Null } else { json!(row.access_needs) };
    let facts = [(Fact::Gender, gender), (Fact::AccessNeeds, needs)];
    let asked =
        facts.into_iter().filter_map(|(fact, value)| Some((form.asking_for(fact)?.key.clone(), value)));
    asked.collect()
}

/// Whether a page asks for anything that is kept apart.
pub fn is_apart(group: &Group) -> bool {
    group.questions.iter().any(|question| question.sensitive)
}

/// The stored answers of one page, in the order of the page: what makes a page stale when it changes.
pub fn of_page(group: &Group, answers: &Answers) -> Value {
    json!(group.questions.iter().map(|question| answers.get(&question.key)).collect::<Vec<_>>())
}

/// What somebody said in an earlier application and need not type again. Never a consent, a motive or a plan.
const KNOWN: [Fact; 15] = [
    Fact::FullName,
    Fact::LatinName,
    Fact::Nationality,
    Fact::Phone,
    Fact::Email,
    Fact::Language,
    Fact::Languages,
    Fact::OfficialStatus,
    Fact::MinistryType,
    Fact::Employer,
    Fact::Department,
    Fact::Title,
    Fact::YearsTotal,
    Fact::YearsCyber,
    Fact::Supervisor,
];

/// What stands in the fields of a page that was never saved: what the person told us before.
pub fn known_before(
    form: &Questionnaire,
    group: &Group,
    email: &str,
    name: &str,
    earlier: &Answers,
) -> Answers {
    let known = group.questions.iter().filter(|q| !q.sensitive && q.fact.is_some_and(|f| KNOWN.contains(&f)));
    let value = |fact: Option<Fact>, key: &str| match (earlier.get(key), fact) {
        (Some(value), _) if !value.is_null() => Some(value.clone()),
        (_, Some(Fact::Email)) => Some(json!(email)),
        (_, Some(Fact::FullName)) if !name.is_empty() => Some(json!(name)),
        _ => None,
    };
    let fits = |kind: &Kind, value: &Value| match value.as_str() {
        Some(text) => kind.options().is_empty() || kind.option(text).is_some(),
        None => true,
    };
    let answers = known.filter_map(|question| {
        let question = form.question(&question.key)?;
        let value = value(question.fact, &question.key).filter(|value| fits(&question.kind, value))?;
        Some((question.key.clone(), value))
    });
    answers.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaires;

    #[test]
    fn what_a_list_searches_is_without_accents_and_case() {
        assert_eq!(search_text(&["Tomé d’Almeida", "", "7K3M-XQ0D"]), "tome d almeida 7k3m xq0d");
        assert_eq!(search_text(&["فاطمة سعيد"]), "فاطمة سعيد");
    }

    #[test]
    fn what_is_kept_apart_comes_back_as_it_was_said() {
        let form = questionnaires::application();
        let said: Answers = [
            ("gender".to_owned(), json!({"choice": "another", "text": "fakaleiti"})),
            ("access_needs".to_owned(), json!("A ramp")),
        ]
        .into_iter()
        .collect();
        let apart = Apart::of(&form, &said);
        assert_eq!((apart.gender, apart.term.as_str()), (Some(Gender::Another), "fakaleiti"));
        let row = sensitive_answers::Model {
            application_id: entity::ApplicationId(crate::clock::new_uuid()),
            gender: apart.gender,
            gender_term: apart.term,
            access_needs: apart.needs,
            saved_at: chrono::DateTime::UNIX_EPOCH,
        };
        assert_eq!(rejoined(&form, &row), said);
    }

    #[test]
    fn a_plan_and_a_consent_are_never_known_before() {
        let form = questionnaires::application();
        let earlier: Answers =
            [("consent", json!({"true": {}})), ("project_plan", json!("x")), ("title", json!("Head"))]
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect();
        let known: Vec<String> = form
            .groups()
            .flat_map(|group| known_before(&form, group, "a@b.example", "", &earlier))
            .map(|(key, _)| key)
            .collect();
        assert_eq!(known, ["email", "title"]);
    }
}
