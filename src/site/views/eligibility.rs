//! "Can I apply?": the five questions, and the answer.

use entity::check_override::CheckOutcome;
use entity::{edition, eligibility_rule};
use serde::Serialize;

use super::sample_text;
use crate::ctx::Ctx;
use crate::form::{FieldError, Posted};
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::programmes::{Phase, Window};
use crate::questionnaires::{MatchView, Worded};
use crate::screening::eligibility::{Check, Level, Why};
use crate::site::check::{self, ASKED, Answers};

const SENIORITY: [&str; 4] = ["junior", "mid", "senior", "director"];

#[derive(Debug, Serialize)]
pub struct EligibilityForm {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub call_url: String,
    pub action: String,
    pub nationality: String,
    pub matches: Vec<MatchView>,
    pub official: Vec<Choice>,
    pub seniority: Vec<Choice>,
    pub years: String,
    pub levels: Vec<Choice>,
    pub languages: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Choice {
    pub value: String,
    /// A key, or nothing: then the label is shown as it is.
    pub key: Option<String>,
    pub label: String,
    pub checked: bool,
    pub selected: bool,
}

impl EligibilityForm {
    pub fn empty(lang: Lang, edition: &edition::Model) -> EligibilityForm {
        EligibilityForm::filled(lang, edition, &Posted::default(), &Answers::default())
    }

    pub fn filled(
        lang: Lang,
        edition: &edition::Model,
        query: &Posted,
        answers: &Answers,
    ) -> EligibilityForm {
        let languages = edition.languages.as_array().into_iter().flatten();
        EligibilityForm {
            errors: answers.errors.clone(),
            edition: Worded::of(&edition.title, lang.code()),
            call_url: paths::call(lang, &edition.code),
            action: paths::eligibility(lang, &edition.code),
            nationality: answers.nationality.clone(),
            matches: super::matches(lang, &answers.matches),
            official: choices(&["yes", "no"], "answer-", query.get("official")),
            seniority: choices(&SENIORITY, "value-seniority-", query.get("seniority")),
            years: query.get("years").to_owned(),
            levels: choices(&Level::ALL.map(Level::code), "", query.get("level")),
            languages: languages
                .filter_map(|code| Some(format!("value-language-{}", code.as_str()?)))
                .collect(),
        }
    }
}

fn choices(values: &[&str], prefix: &str, chosen: &str) -> Vec<Choice> {
    let choice = |value: &&str| Choice {
        value: (*value).to_owned(),
        key: (!prefix.is_empty()).then(|| format!("{prefix}{value}")),
        label: (*value).to_owned(),
        checked: *value == chosen,
        selected: *value == chosen,
    };
    values.iter().map(choice).collect()
}

impl Page for EligibilityForm {
    const TEMPLATE: &'static str = "site/eligibility";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-calls"
    }

    fn samples() -> Vec<Self> {
        let page = |errors| EligibilityForm {
            errors,
            edition: sample_text("Small States Cyber Fellowship 2027"),
            call_url: "/en/calls/sscf-2027".into(),
            action: "/en/calls/sscf-2027/eligibility".into(),
            nationality: "Guinea".into(),
            matches: vec![MatchView { value: "GIN".into(), label: "Guinea".into(), checked: false }],
            official: choices(&["yes", "no"], "answer-", "yes"),
            seniority: choices(&SENIORITY, "value-seniority-", "mid"),
            years: "7".into(),
            levels: choices(&Level::ALL.map(Level::code), "", ""),
            languages: vec!["value-language-en".into(), "value-language-fr".into()],
        };
        vec![page(Vec::new()), page(vec![FieldError::new("years", "site-years-shape")])]
    }
}

/// The answer.
#[derive(Debug, Serialize)]
pub struct EligibilityResult {
    pub edition: Worded,
    pub call_url: String,
    /// `yes`, `no` or `open`.
    pub verdict: &'static str,
    pub failed: Vec<RuleLine>,
    pub passed: Vec<RuleLine>,
    pub unknown: Vec<RuleLine>,
    pub is_open: bool,
    pub apply_url: String,
    pub change_url: String,
}

#[derive(Debug, Serialize)]
pub struct RuleLine {
    pub name_key: String,
    pub note: Worded,
    pub why: Why,
    pub todo_key: String,
}

impl EligibilityResult {
    pub fn of(
        ctx: &Ctx,
        edition: &edition::Model,
        rules: &[eligibility_rule::Model],
        checks: &[Check],
    ) -> EligibilityResult {
        let line = |check: &Check| {
            let rule = rules.iter().find(|rule| rule.id == check.rule_id)?;
            let todo = if ASKED.contains(&check.kind) { check.kind.code() } else { "other" };
            Some(RuleLine {
                name_key: format!("value-rule-{}", check.kind.code()),
                note: Worded::of(&rule.note, ctx.lang.code()),
                why: check.why.clone(),
                todo_key: format!("site-todo-{todo}"),
            })
        };
        let of = |outcome| checks.iter().filter(|check| check.outcome == outcome).filter_map(line).collect();
        EligibilityResult {
            edition: Worded::of(&edition.title, ctx.lang.code()),
            call_url: paths::call(ctx.lang, &edition.code),
            verdict: check::verdict(checks),
            failed: of(CheckOutcome::Fail),
            passed: of(CheckOutcome::Pass),
            unknown: of(CheckOutcome::Unknown),
            is_open: Window::of(edition).phase_at(ctx.now) == Phase::Open,
            apply_url: paths::apply(&edition.code),
            change_url: format!("{}&change=1", ctx.request.uri),
        }
    }
}

impl Page for EligibilityResult {
    const TEMPLATE: &'static str = "site/eligibility_result";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-calls"
    }

    fn samples() -> Vec<Self> {
        let line = || RuleLine {
            name_key: "value-rule-official".into(),
            note: sample_text("You are an official."),
            why: Why { key: "screening-why-official-fail", ..Why::default() },
            todo_key: "site-todo-official".into(),
        };
        let page = |verdict, failed, is_open| EligibilityResult {
            edition: sample_text("Small States Cyber Fellowship 2027"),
            call_url: "/en/calls/sscf-2027".into(),
            verdict,
            failed,
            passed: vec![line()],
            unknown: vec![line()],
            is_open,
            apply_url: "/editions/sscf-2027/application".into(),
            change_url: "/en/calls/sscf-2027/eligibility?change=1".into(),
        };
        vec![
            page("yes", Vec::new(), true),
            page("open", Vec::new(), true),
            page("no", vec![line()], true),
            page("yes", Vec::new(), false),
        ]
    }
}
