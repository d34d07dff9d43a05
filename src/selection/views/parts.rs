//! Parts that several of the panel's pages show: whose cohort it is, a seat, a target.

use std::collections::BTreeMap;

use entity::edition;
use serde::Serialize;

use crate::i18n::Lang;
use crate::paths;
use crate::questionnaires::Worded;
use crate::selection::candidates::Shortlisted;
use crate::selection::solver::{Outcome, Problem, RuleKind};
use crate::selection::targets::{Target, bounds};

/// Which edition a page is about.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Heading {
    pub said: Worded,
    pub code: String,
    pub desk_url: String,
    pub selection_url: String,
    pub decisions_url: String,
    pub offers_url: String,
    pub release_url: String,
}

impl Heading {
    pub fn of(edition: &edition::Model, lang: Lang) -> Heading {
        Heading {
            said: Worded::of(&edition.title, lang.code()),
            desk_url: paths::desk_edition(&edition.code),
            selection_url: paths::selection(&edition.code),
            decisions_url: paths::decisions(&edition.code),
            offers_url: paths::offers(&edition.code),
            release_url: paths::release(&edition.code),
            code: edition.code.clone(),
        }
    }

    pub fn sample() -> Heading {
        let text = "Small States Cyber Fellowship 2027".to_owned();
        let said = Worded { text, lang: "en".into(), dir: "ltr", fallback: false };
        let url = "/desk/sscf-2027".to_owned();
        Heading { said, code: "sscf-2027".into(), desk_url: url, ..Heading::default() }
    }
}

/// A person as the panel speaks of them: a State and a reference.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Named {
    pub country: String,
    pub reference: String,
}

/// The name of a target: keys, or its code when there are none.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Label {
    pub code: String,
    pub labels: Vec<String>,
}

/// A target with what the cohort does to it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TargetRow {
    pub code: String,
    /// Keys of its label; empty when only its code can name it.
    pub labels: Vec<String>,
    pub is_each: bool,
    pub min: String,
    pub max: String,
    /// There is a cohort, and so a count and a slack.
    pub is_counted: bool,
    pub count: Option<usize>,
    pub slack: Option<i64>,
    pub is_tight: bool,
    /// What the cohort would score more without it, in thousandths; none where that is not proven.
    pub cost: Option<i64>,
    pub is_costed: bool,
    /// Its shares can be weighed against the score.
    pub has_frontier: bool,
    /// They are.
    pub is_weighed: bool,
    pub widened: bool,
    pub in_conflict: bool,
}

pub fn named(person: Option<&Shortlisted>, reference: &str) -> Named {
    let country = person.and_then(|person| person.country_iso3.clone()).unwrap_or_default();
    Named { country, reference: reference.to_owned() }
}

/// The keys that name a target: what it counts, never whom.
pub fn label_of(kind: &RuleKind) -> Vec<String> {
    let prefix = |attribute: &str| match attribute {
        "gender" => Some("selection-gender-"),
        "region" => Some("value-un_group-"),
        "small" => Some("selection-small-"),
        "track" => Some("value-track-"),
        "seniority" => Some("value-seniority-"),
        _ => None,
    };
    match kind {
        RuleKind::Each { attribute, .. } if attribute == "country" => {
            vec!["selection-each-country".to_owned()]
        }
        RuleKind::Each { .. } => Vec::new(),
        RuleKind::Where { matching, .. } => {
            let all = matching.iter().flat_map(|(attribute, values)| {
                values.iter().filter_map(move |value| Some(format!("{}{value}", prefix(attribute)?)))
            });
            all.collect()
        }
    }
}

/// The same beside a person's name: a target on gender is not named there, because the name of a target that
/// somebody breaks would tell their gender.
pub fn label_beside_a_person(kind: &RuleKind) -> Vec<String> {
    match kind {
        RuleKind::Where { matching, .. } if matching.contains_key("gender") => {
            vec!["selection-balance".to_owned()]
        }
        RuleKind::Each { attribute, .. } if attribute == "gender" => vec!["selection-balance".to_owned()],
        _ => label_of(kind),
    }
}

/// Every target of the edition, with what was typed and what the cohort does to it.
pub fn target_rows(
    targets: &[Target],
    plan: &Problem,
    outcome: Option<&Outcome>,
    typed: &BTreeMap<String, String>,
) -> Vec<TargetRow> {
    let row = |target: &Target| {
        let report = outcome.and_then(|o| o.rules.iter().find(|report| report.id == target.code));
        let field = |side: &str| typed.get(&format!("{side}-{}", target.code)).cloned().unwrap_or_default();
        let asked = plan.rules.iter().find(|rule| rule.id == target.code).map(|rule| bounds(&rule.kind));
        let is_as_agreed = asked == Some(target.bounds());
        TargetRow {
            code: target.code.clone(),
            labels: label_of(&target.kind),
            is_each: matches!(target.kind, RuleKind::Each { .. }),
            min: field("min"),
            max: field("max"),
            is_counted: report.is_some_and(|report| report.slack.is_some()),
            count: report.map(|report| report.count),
            slack: report.and_then(|report| report.slack),
            is_tight: report.and_then(|report| report.slack) == Some(0),
            cost: report.and_then(|report| report.cost),
            is_costed: report.is_some_and(|report| report.cost.is_some()),
            has_frontier: report.is_some() && matches!(target.kind, RuleKind::Where { .. }),
            is_weighed: false,
            widened: target.widened && is_as_agreed,
            in_conflict: outcome.is_some_and(|o| o.conflict.contains(&target.code)),
        }
    };
    targets.iter().map(row).collect()
}
