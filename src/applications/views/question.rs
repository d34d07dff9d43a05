//! One page of questions: as asked first, as sent back with problems, and as saved elsewhere meanwhile.

use serde::Serialize;

use super::answers::{AnswerGroup, groups_of};
use crate::ctx::Ctx;
use crate::page::{Layout, Page};
use crate::questionnaires::{
    self, Answers, Group, Problem, QuestionView, Questionnaire, Sentence, SummaryRow, Worded, country_name,
    view_of_group,
};

/// What somebody saved on this page after it was opened.
#[derive(Debug, Serialize)]
pub struct Stale {
    pub answers: Vec<SummaryRow>,
    /// The page as it is stored: forgets what was typed here.
    pub url: String,
}

/// A page of questions.
#[derive(Debug, Serialize)]
pub struct Question {
    pub errors: Vec<Sentence>,
    pub edition: Worded,
    pub section: Worded,
    pub part: usize,
    pub parts: usize,
    pub heading: Worded,
    pub intro: Option<Worded>,
    pub questions: Vec<QuestionView>,
    pub action: String,
    pub tasks_url: String,
    /// What this page was made from.
    pub revision: String,
    /// `answers` when the page was opened from there.
    pub back: String,
    pub stale: Option<Stale>,
}

/// What one page is made of.
pub struct Made<'a> {
    pub form: &'a Questionnaire,
    pub group: &'a Group,
    pub answers: &'a Answers,
    pub problems: &'a [Problem],
}

impl Question {
    /// The page with `answers` in its fields; addresses and revision are the handler's.
    pub fn of(ctx: &Ctx, made: &Made<'_>) -> Question {
        let lang = ctx.lang.code();
        let view = view_of_group(made.form, made.group, lang, made.answers, made.problems, &country_name);
        let questions = view.questions.into_iter().map(|question| with_hint(question, |key| ctx.say(key)));
        Question {
            errors: view.errors,
            edition: Worded::default(),
            section: view.section,
            part: view.part,
            parts: view.parts,
            heading: view.title,
            intro: view.intro,
            questions: questions.collect(),
            action: String::new(),
            tasks_url: String::new(),
            revision: String::new(),
            back: String::new(),
            stale: None,
        }
    }

    /// The rows of one page of answers, as they are read.
    pub fn rows(ctx: &Ctx, form: &Questionnaire, group: &Group, answers: &Answers) -> Vec<SummaryRow> {
        let rows = questionnaires::summary(form, answers, ctx.lang.code(), &country_name);
        let groups = groups_of(rows, |_| String::new());
        let own = groups.into_iter().filter(|answers: &AnswerGroup| answers.key == group.key);
        own.flat_map(|answers| answers.answers).collect()
    }
}

/// The hint of a question and the hint of its kind in one.
fn with_hint(mut question: QuestionView, say: impl Fn(&str) -> String) -> QuestionView {
    if let Some(key) = question.hint_key {
        let own = question.hint.take().map(|hint| format!("{}. ", hint.trim_end_matches(['.', '。'])));
        question.hint = Some(format!("{}{}", own.unwrap_or_default(), say(key)));
    }
    question
}

impl Page for Question {
    const TEMPLATE: &'static str = "applications/question";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-my-pages"
    }

    fn samples() -> Vec<Self> {
        let form = questionnaires::application();
        let none = Answers::default();
        let standing = questionnaires::completeness(&form, &none);
        let sample = |group: &Group| {
            let standing = standing.groups.iter().find(|standing| standing.group == group.key);
            let problems = standing.map(|standing| standing.problems.clone()).unwrap_or_default();
            let view = view_of_group(&form, group, "en", &none, &problems, &country_name);
            Question {
                errors: view.errors,
                edition: Worded { text: "Fellowship".into(), lang: "en".into(), dir: "ltr", fallback: false },
                section: view.section,
                part: view.part,
                parts: view.parts,
                heading: view.title,
                intro: view.intro,
                questions: view.questions,
                action: "/applications/x/pages/name".into(),
                tasks_url: "/applications/x".into(),
                revision: "0123456789abcdef".into(),
                back: "answers".into(),
                stale: Some(Stale {
                    answers: questionnaires::summary(&form, &none, "en", &country_name),
                    url: "/applications/x/pages/name".into(),
                }),
            }
        };
        form.groups().map(sample).collect()
    }
}
