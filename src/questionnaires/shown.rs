//! Which questions are asked of this person, and which of them must be answered.

use std::collections::BTreeSet;

use serde_json::Value;

use super::answers::{Answers, is_blank};
use super::definition::{Group, Kind, Question, Questionnaire};
use super::problem::Problem;

/// The questions asked of one person, given the answers so far.
pub struct Shown<'a> {
    keys: BTreeSet<&'a str>,
    answers: &'a Answers,
}

impl<'a> Shown<'a> {
    /// In the order of the form: a condition sees the earlier questions that are themselves shown.
    pub fn of(questionnaire: &'a Questionnaire, answers: &'a Answers) -> Self {
        let mut shown = Self { keys: BTreeSet::new(), answers };
        for question in questionnaire.questions() {
            let holds = |condition: &super::Condition| condition.holds(&|key| shown.answer_to(key));
            if question.shown_if.as_ref().is_none_or(holds) {
                shown.keys.insert(&question.key);
            }
        }
        shown
    }

    /// Whether the question is asked.
    pub fn has(&self, question: &Question) -> bool {
        self.keys.contains(question.key.as_str())
    }

    /// Whether the question's field is on its page: a condition on the same page cannot hide it without script.
    pub fn is_offered(&self, question: &Question, group: &Group) -> bool {
        self.has(question) || depends_on_page(question, group)
    }

    /// Whether the question is asked and may not stay blank.
    pub fn is_required(&self, question: &Question) -> bool {
        let by_condition =
            question.required_if.as_ref().map(|condition| condition.holds(&|key| self.answer_to(key)));
        self.has(question) && by_condition.unwrap_or(!question.optional)
    }

    /// The answer to a shown question.
    pub fn answer_to(&self, key: &str) -> Option<&'a Value> {
        if self.keys.contains(key) { self.answers.get(key) } else { None }
    }

    /// What a required and blank answer lacks; nothing if the question is optional, hidden or answered.
    pub fn missing(&self, question: &Question) -> Vec<Problem> {
        let value = self.answer_to(&question.key).unwrap_or(&Value::Null);
        if is_blank(value) && self.is_required(question) { needed(question) } else { Vec::new() }
    }
}

/// Whether a question is shown or hidden by an answer on its own page.
pub fn depends_on_page(question: &Question, group: &Group) -> bool {
    question.shown_if.iter().flat_map(|condition| condition.questions()).any(|key| group.asks(key))
}

/// The answers that count: those to shown questions, without blanks. This is what is handed in.
pub fn visible_answers(questionnaire: &Questionnaire, answers: &Answers) -> Answers {
    let shown = Shown::of(questionnaire, answers);
    let visible = questionnaire.questions().filter_map(|question| {
        let value = shown.answer_to(&question.key).filter(|value| !is_blank(value))?;
        Some((question.key.clone(), value.clone()))
    });
    visible.collect()
}

fn needed(question: &Question) -> Vec<Problem> {
    let problem = |key| vec![Problem::new(question, key)];
    match &question.kind {
        Kind::Choice { .. } | Kind::ChoiceWithText { .. } | Kind::YesNo => problem("question-needed-choice"),
        Kind::Choices { .. } => problem("question-needed-choices"),
        Kind::Date => vec![Problem::new(question, "question-needed-date")],
        Kind::Languages { .. } => vec![Problem::new(question, "question-needed-language").at("1-language")],
        Kind::Referees { rows } => {
            let missing = Problem::new(question, "question-referees-needed").at("1-name");
            vec![missing.count("count", *rows).count("given", 0)]
        }
        Kind::Consents { purposes } => super::by_row::consents(question, &Value::Null, purposes),
        _ => problem("question-needed"),
    }
}
