//! Eligibility: each rule of an edition against the facts of one application. Pass, fail or unknown, and why.
//!
//! The same function serves screening and the public check, which knows five facts and leaves the rest unknown.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use entity::EligibilityRuleId;
use entity::check_override::CheckOutcome;
use entity::eligibility_rule::{Model, RuleKind};
use entity::sensitive_answers::Gender;
use serde::Serialize;
use serde_json::Value;

pub use super::facts::{Award, Facts, Level, Nominated};
use crate::countries::{self, Flag, Iso3};
use CheckOutcome::{Fail, Pass, Unknown};

/// A sentence by its key, with its figures.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Why {
    pub key: &'static str,
    pub args: BTreeMap<&'static str, Value>,
}

/// What one rule says of one application.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Check {
    pub rule_id: EligibilityRuleId,
    pub kind: RuleKind,
    pub reason_code: String,
    pub outcome: CheckOutcome,
    pub why: Why,
}

type Found = (CheckOutcome, Why);

/// Every active rule, in order.
pub fn evaluate(rules: &[Model], facts: &Facts) -> Vec<Check> {
    rules.iter().filter(|rule| rule.active).map(|rule| check(rule, facts)).collect()
}

fn check(rule: &Model, facts: &Facts) -> Check {
    let (outcome, why) = match rule.kind {
        RuleKind::Nationality => nationality(&rule.params, facts),
        RuleKind::Official => told(facts.official, OFFICIAL),
        RuleKind::Nominated => nominated(&rule.params, facts),
        RuleKind::InTime => in_time(facts),
        RuleKind::Seniority => seniority(&rule.params, facts),
        RuleKind::Experience => experience(&rule.params, facts),
        RuleKind::Language => language(&rule.params, facts),
        RuleKind::Attends => told(facts.attends, ATTENDS),
        RuleKind::NoRecentAward => no_recent_award(&rule.params, facts),
        RuleKind::NominationsPerState => nominations_per_state(&rule.params, facts),
        RuleKind::WomenOnly => women_only(facts),
        RuleKind::NoRelative => told(facts.close_relative.map(|has_one| !has_one), NO_RELATIVE),
        RuleKind::Documents => (Unknown, why("screening-why-documents")),
        RuleKind::References => (Unknown, why("screening-why-references")),
    };
    Check { rule_id: rule.id, kind: rule.kind, reason_code: rule.reason_code.clone(), outcome, why }
}

fn why(key: &'static str) -> Why {
    Why { key, args: BTreeMap::new() }
}

impl Why {
    fn with(mut self, name: &'static str, value: impl Into<Value>) -> Why {
        self.args.insert(name, value.into());
        self
    }
}

/// The sentences of a rule that one answer decides: met, not met, not answered.
type Sentences = [&'static str; 3];

const OFFICIAL: Sentences =
    ["screening-why-official-pass", "screening-why-official-fail", "screening-why-official-unknown"];
const ATTENDS: Sentences =
    ["screening-why-attends-pass", "screening-why-attends-fail", "screening-why-attends-unknown"];
const NO_RELATIVE: Sentences =
    ["screening-why-no_relative-pass", "screening-why-no_relative-fail", "screening-why-no_relative-unknown"];

fn told(answer: Option<bool>, [met, not_met, unknown]: Sentences) -> Found {
    match answer {
        Some(true) => (Pass, why(met)),
        Some(false) => (Fail, why(not_met)),
        None => (Unknown, why(unknown)),
    }
}

/// On the list of the edition: in one of its groups on the day of the deadline, or named besides.
fn nationality(params: &Value, facts: &Facts) -> Found {
    let unknown = (Unknown, why("screening-why-nationality-unknown"));
    let Some(iso3) = facts.nationality.as_deref().and_then(Iso3::parse) else { return unknown };
    let Some(day) = facts.closes_at.map(|at| at.date_naive()) else { return unknown };
    let groups = words(params, "groups");
    let is_in = |group: &str| Flag::from_code(group).is_some_and(|flag| countries::flag_at(iso3, flag, day));
    let is_named = words(params, "also").contains(&iso3.as_str());
    let is_open_to_all = groups.is_empty() && words(params, "also").is_empty();
    if is_open_to_all || is_named || groups.into_iter().any(is_in) {
        (Pass, why("screening-why-nationality-pass"))
    } else {
        (Fail, why("screening-why-nationality-fail"))
    }
}

fn nominated(params: &Value, facts: &Facts) -> Found {
    match facts.nominated {
        None => (Unknown, why("screening-why-nominated-unknown")),
        Some(Nominated::Awaited) => (Unknown, why("screening-why-nominated-awaited")),
        Some(Nominated::Missing) => (Fail, why("screening-why-nominated-missing")),
        Some(Nominated::Received { route, late, .. }) => {
            let routes = words(params, "routes");
            if !routes.is_empty() && !routes.contains(&route.code()) {
                (Fail, why("screening-why-nominated-route"))
            } else if late {
                (Pass, why("screening-why-nominated-late"))
            } else {
                (Pass, why("screening-why-nominated-pass"))
            }
        }
    }
}

/// By the same instant that let the submission count, grace included.
fn in_time(facts: &Facts) -> Found {
    match (facts.submitted_at, facts.counts_until) {
        (Some(at), Some(until)) if at < until => (Pass, why("screening-why-in_time-pass")),
        (Some(_), Some(_)) => (Fail, why("screening-why-in_time-fail")),
        _ => (Unknown, why("screening-why-in_time-unknown")),
    }
}

fn seniority(params: &Value, facts: &Facts) -> Found {
    match facts.seniority.as_deref() {
        None => (Unknown, why("screening-why-seniority-unknown")),
        Some(level) if words(params, "one_of").contains(&level) => {
            (Pass, why("screening-why-seniority-pass"))
        }
        Some(_) => (Fail, why("screening-why-seniority-fail")),
    }
}

/// Years in all, and years in the field, each at least so many.
fn experience(params: &Value, facts: &Facts) -> Found {
    let asked = [
        (number(params, "years_total"), facts.years_total, "screening-why-experience-fail"),
        (number(params, "years_cyber"), facts.years_cyber, "screening-why-experience-cyber-fail"),
    ];
    let asked: Vec<_> = asked.into_iter().filter(|(needed, ..)| *needed > 0).collect();
    for (needed, has, sentence) in &asked {
        if let Some(has) = has.filter(|has| has < needed) {
            return (Fail, why(sentence).with("has", has).with("needed", *needed));
        }
    }
    match asked.iter().any(|(_, has, _)| has.is_none()) {
        true => (Unknown, why("screening-why-experience-unknown")),
        false => (Pass, why("screening-why-experience-pass")),
    }
}

fn language(params: &Value, facts: &Facts) -> Found {
    let needed = params.get("level").and_then(Value::as_str).and_then(Level::from_code);
    let (Some(_), Some(needed)) = (&facts.languages, needed) else {
        return (Unknown, why("screening-why-language-unknown"));
    };
    match facts.best_level() {
        Some(best) if best >= needed => (Pass, why("screening-why-language-pass").with("level", best.code())),
        Some(best) => {
            let sentence = why("screening-why-language-fail").with("level", best.code());
            (Fail, sentence.with("needed", needed.code()))
        }
        None => (Fail, why("screening-why-language-none").with("needed", needed.code())),
    }
}

/// Years are counted from the day of the last award to the day of the deadline.
fn no_recent_award(params: &Value, facts: &Facts) -> Found {
    match (facts.last_award, facts.closes_at) {
        (Some(Award::Never), _) => (Pass, why("screening-why-no_recent_award-pass")),
        (Some(Award::On(day)), Some(closes_at)) => {
            let years = number(params, "years");
            match is_over(day, years, closes_at.date_naive()) {
                true => (Pass, why("screening-why-no_recent_award-pass")),
                false => (Fail, why("screening-why-no_recent_award-fail").with("years", years)),
            }
        }
        _ => (Unknown, why("screening-why-no_recent_award-unknown")),
    }
}

/// Whether so many whole years lie between two days; 29 February counts as 1 March.
fn is_over(from: NaiveDate, years: i64, to: NaiveDate) -> bool {
    let year = i32::try_from(years).map_or(i32::MAX, |years| from.year().saturating_add(years));
    let again =
        NaiveDate::from_ymd_opt(year, from.month(), from.day()).or(NaiveDate::from_ymd_opt(year, 3, 1));
    again.is_some_and(|day| day <= to)
}

fn nominations_per_state(params: &Value, facts: &Facts) -> Found {
    let most = number(params, "most");
    match facts.nominated {
        Some(Nominated::Received { place, .. }) if place <= most => {
            (Pass, why("screening-why-nominations_per_state-pass"))
        }
        Some(Nominated::Received { place, .. }) => {
            (Fail, why("screening-why-nominations_per_state-fail").with("place", place).with("most", most))
        }
        _ => (Unknown, why("screening-why-nominations_per_state-unknown")),
    }
}

/// Her own statement decides; a term of the person's own, or none, is for a person to read.
fn women_only(facts: &Facts) -> Found {
    match facts.gender {
        Some(Gender::Woman) => (Pass, why("screening-why-women_only-pass")),
        Some(Gender::Man) => (Fail, why("screening-why-women_only-fail")),
        Some(Gender::Another | Gender::Undisclosed) | None => {
            (Unknown, why("screening-why-women_only-unknown"))
        }
    }
}

fn words<'a>(params: &'a Value, name: &str) -> Vec<&'a str> {
    params.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

fn number(params: &Value, name: &str) -> i64 {
    params.get(name).and_then(Value::as_i64).unwrap_or(0)
}
