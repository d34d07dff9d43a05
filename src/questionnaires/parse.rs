//! A posted page: either every answer on it stands, or the same page is shown again with all that was typed.
//!
//! A draft loses nothing. `Rejected::typed` holds every answer of the page, readable or not, short or too long, and
//! "Save and come back later" stores it as it is; `completeness` then reports what is still to change. The one
//! exception is an answer above the hard limit of 20,000 characters: it is not stored, so `may_be_kept` is false and
//! the page must be shown again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::answers::is_blank;
use super::check::{LARGEST_ANSWER, check, size};
use super::definition::{Group, Questionnaire};
use super::posted::Posted;
use super::problem::Problem;
use super::read::{Reading, read};
use super::shown::Shown;

/// A page with something to change.
#[derive(Clone, Debug, PartialEq)]
pub struct Rejected {
    /// In the order of the fields.
    pub problems: Vec<Problem>,
    /// Every answer of the page, what could not be read as typed.
    pub typed: BTreeMap<String, Value>,
}

impl Rejected {
    /// Whether the page may be stored as a draft: nothing on it is above the hard limit.
    pub fn may_be_kept(&self) -> bool {
        self.typed.values().all(|value| size(value) <= LARGEST_ANSWER)
    }
}

/// The answers of a page, by question key. A blank answer is `null`: the page was seen. A question that the page did
/// not offer is not among them, so its stored answer stays. A field of the page hidden by another answer on it is
/// kept and never a problem.
pub fn parse_page(
    questionnaire: &Questionnaire,
    group: &Group,
    posted: &dyn Posted,
    reading: &Reading<'_>,
) -> Result<BTreeMap<String, Value>, Rejected> {
    let before = Shown::of(questionnaire, reading.answers);
    let offered = group.questions.iter().filter(|question| before.is_offered(question, group));
    let typed: BTreeMap<String, Value> =
        offered.map(|question| (question.key.clone(), read(question, posted, reading))).collect();
    let problems = problems_of_page(questionnaire, group, &typed, reading);
    if problems.is_empty() { Ok(typed) } else { Err(Rejected { problems, typed }) }
}

fn problems_of_page(
    questionnaire: &Questionnaire,
    group: &Group,
    typed: &BTreeMap<String, Value>,
    reading: &Reading<'_>,
) -> Vec<Problem> {
    let merged = reading.answers.clone().with(typed.clone());
    let shown = Shown::of(questionnaire, &merged);
    let mut problems = Vec::new();
    for question in group.questions.iter().filter(|question| typed.contains_key(&question.key)) {
        let value = typed.get(&question.key).unwrap_or(&Value::Null);
        if is_blank(value) {
            problems.extend(shown.missing(question));
        } else if shown.has(question) || size(value) > LARGEST_ANSWER {
            problems.extend(check(question, value, reading.countries, reading.lang));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::questionnaires::sample::{form, posted, reading};
    use crate::questionnaires::{Answers, completeness, view_of_group};

    fn parse(group: &str, fields: &[(&str, &str)]) -> Result<BTreeMap<String, Value>, Rejected> {
        parse_over(&Answers::default(), group, fields)
    }

    fn parse_over(
        answers: &Answers,
        group: &str,
        fields: &[(&str, &str)],
    ) -> Result<BTreeMap<String, Value>, Rejected> {
        let form = form();
        let group = form.group(group).expect("a page of the sample");
        parse_page(&form, group, &posted(fields), &reading(answers))
    }

    fn told(page: Result<BTreeMap<String, Value>, Rejected>) -> Vec<(String, &'static str)> {
        let rejected = page.expect_err("the page has a problem");
        rejected.problems.into_iter().map(|problem| (problem.field, problem.key)).collect()
    }

    #[test]
    fn a_page_becomes_values() {
        let fields = [
            ("country", " tonga "),
            ("why", "one\r\ntwo"),
            ("when-day", "٣٠"),
            ("when-month", "6"),
            ("when-year", "2028"),
        ];
        let page = parse("case", &fields).expect("all is well");
        let expected = json!({"country": "TON", "why": "one\ntwo", "when": "2028-06-30", "years": null});
        assert_eq!(json!(page), expected);
    }

    #[test]
    fn a_page_with_problems_links_to_the_fields_and_keeps_everything_typed() {
        let fields = [
            ("country", "Atlantis"),
            ("why", "one two three four five six"),
            ("when-day", "31"),
            ("when-month", ""),
            ("when-year", "2028"),
            ("years", "four"),
        ];
        let rejected = parse("case", &fields).expect_err("four problems");
        let form = form();
        let group = form.group("case").expect("a page of the sample");
        let answers = Answers::default().with(rejected.typed.clone());
        let name = &crate::questionnaires::sample::country_name;
        let view = view_of_group(&form, group, "en", &answers, &rejected.problems, name);
        let links: Vec<&str> = view.errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(links, ["country", "why", "when-month", "years"]);
        let shown: Vec<&str> = view.questions.iter().map(|question| question.value.as_str()).collect();
        assert_eq!(shown, ["Atlantis", "one two three four five six", "", "four"]);
        let date = &view.questions[2];
        assert_eq!([&date.day, &date.month, &date.year], ["31", "", "2028"]);
        assert_eq!([date.ok_day, date.ok_month, date.ok_year], [true, false, true]);
        assert_eq!(view.errors[1].args.get("over"), Some(&json!(1)));
    }

    #[test]
    fn a_draft_keeps_what_is_too_long_and_the_task_list_says_so() {
        let rejected = parse("case", &[("country", "TON"), ("why", "a b c d e f g")]).expect_err("too long");
        assert!(rejected.may_be_kept());
        let progress = completeness(&form(), &Answers::default().with(rejected.typed));
        let keys: Vec<&str> = progress.groups[0].problems.iter().map(|problem| problem.key).collect();
        assert_eq!(keys, ["question-too-many-words"]);
    }

    #[test]
    fn only_what_is_above_the_hard_limit_cannot_be_kept() {
        let text = "x".repeat(LARGEST_ANSWER + 1);
        let rejected = parse("case", &[("country", "TON"), ("why", &text)]).expect_err("too large");
        assert_eq!(rejected.problems[0].key, "question-too-large");
        assert!(!rejected.may_be_kept());
    }

    #[test]
    fn a_name_of_several_countries_is_settled_by_choosing_one_of_them() {
        let typed = [("country", "Guinea"), ("why", "x")];
        let rejected = parse("case", &typed).expect_err("two Guineas");
        assert_eq!(rejected.problems[0].candidates, ["GIN", "GNB"]);
        let chosen = parse("case", &[typed[0], typed[1], ("country-match", "GNB")]).expect("one Guinea");
        assert_eq!(chosen["country"], json!("GNB"));
        let changed = parse("case", &[("country", "Tonga"), ("country-match", "GNB"), ("why", "x")]);
        assert_eq!(changed.expect("Tonga is one country")["country"], json!("TON"), "the typed name wins");
    }

    #[test]
    fn a_field_that_another_answer_hides_is_kept_and_never_a_problem() {
        let page =
            parse("needs", &[("needs", "law"), ("needs_other", "typed in vain")]).expect("nothing is wrong");
        assert_eq!(page["needs_other"], json!("typed in vain"));
        assert_eq!(told(parse("needs", &[("needs", "other")])), [("needs_other".into(), "question-needed")]);
    }

    #[test]
    fn a_question_that_an_earlier_page_hides_keeps_its_stored_answer() {
        let stored: Answers = [("needs", json!(["law"])), ("budget", json!("10"))]
            .map(|(k, v)| (k.to_owned(), v))
            .into_iter()
            .collect();
        let page = parse_over(&stored, "later", &[("budget", "")]).expect("only the e-mail is asked");
        assert_eq!(page.keys().collect::<Vec<_>>(), ["email"]);
    }

    #[test]
    fn a_question_is_required_exactly_if_its_condition_holds() {
        assert_eq!(told(parse("later", &[])), [("email".into(), "question-needed")]);
        let law: Answers = [("needs".to_owned(), json!(["law"]))].into_iter().collect();
        assert_eq!(parse_over(&law, "later", &[]), Ok(BTreeMap::from([("email".to_owned(), Value::Null)])));
    }

    #[test]
    fn a_value_that_the_form_does_not_offer_is_refused() {
        let forged = parse("needs", &[("needs", "law"), ("needs", "<script>")]);
        assert_eq!(told(forged), [("needs".into(), "question-not-an-option")]);
    }
}
