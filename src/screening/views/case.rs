//! One application's checks and finding.

use chrono::{DateTime, Utc};
use entity::check_override::CheckOutcome;
use entity::{edition, eligibility_rule};
use serde::Serialize;

use crate::form::FieldError;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;
use crate::screening::eligibility::Why;
use crate::screening::queries::Case;
use crate::screening::verdict::{Settled, may_be_found_eligible};

/// One application's checks, what staff may say to each, and the finding.
#[derive(Debug, Default, Serialize)]
pub struct CasePage {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub list_url: String,
    pub application_url: String,
    pub name: String,
    pub reference: String,
    pub state: Option<String>,
    pub status: &'static str,
    pub standing: &'static str,
    pub checks: Vec<CheckRow>,
    pub finding_url: String,
    pub seen: i32,
    pub can_override: bool,
    pub can_be_eligible: bool,
    pub can_be_ineligible: bool,
    pub can_be_opened: bool,
    pub reasons: Vec<ReasonChoice>,
}

/// One check: what the rule says, what staff said, and the form to say more.
#[derive(Debug, Default, Serialize)]
pub struct CheckRow {
    /// What the ids of this row's fields end in.
    pub field: String,
    pub kind: &'static str,
    pub outcome: &'static str,
    pub why: Why,
    pub note: Worded,
    /// Staff's own reason, when their word replaced the rule's.
    pub staff_reason: String,
    pub staff_at: Option<DateTime<Utc>>,
    pub rule_outcome: &'static str,
    pub url: String,
    pub outcomes: Vec<ReasonChoice>,
    pub typed_reason: String,
    pub is_open: bool,
}

/// A value with the key of its words.
#[derive(Debug, Default, Serialize)]
pub struct ReasonChoice {
    pub value: String,
    pub key: String,
    pub selected: bool,
}

impl ReasonChoice {
    /// The reason codes of an edition's rules, in the words of the rules' kinds.
    pub fn of(rules: &[eligibility_rule::Model], chosen: &str) -> Vec<ReasonChoice> {
        let choice = |rule: &eligibility_rule::Model| ReasonChoice {
            value: rule.reason_code.clone(),
            key: format!("value-rule-{}", rule.kind),
            selected: rule.reason_code == chosen,
        };
        rules.iter().filter(|rule| rule.active).map(choice).collect()
    }

    fn outcomes(chosen: &str) -> Vec<ReasonChoice> {
        let choice = |outcome: &CheckOutcome| ReasonChoice {
            value: outcome.code().to_owned(),
            key: format!("value-outcome-{outcome}"),
            selected: outcome.code() == chosen,
        };
        CheckOutcome::ALL.iter().map(choice).collect()
    }
}

impl CheckRow {
    pub fn of(settled: &Settled, rules: &[eligibility_rule::Model], base: &str, lang: Lang) -> CheckRow {
        let check = &settled.check;
        let rule = rules.iter().find(|rule| rule.id == check.rule_id);
        let word = settled.by_staff.as_ref();
        CheckRow {
            field: rule.map(|rule| rule.position.to_string()).unwrap_or_default(),
            kind: check.kind.code(),
            outcome: settled.outcome.code(),
            why: check.why.clone(),
            note: rule.map(|rule| Worded::of(&rule.note, lang.code())).unwrap_or_default(),
            staff_reason: word.map(|word| word.reason.clone()).unwrap_or_default(),
            staff_at: word.map(|word| word.decided_at),
            rule_outcome: check.outcome.code(),
            url: format!("{base}/checks/{}", check.rule_id),
            outcomes: ReasonChoice::outcomes(""),
            ..CheckRow::default()
        }
    }

    /// The form of this check again, with what was typed.
    pub fn typed(self, outcome: &str, reason: &str) -> CheckRow {
        let outcomes = ReasonChoice::outcomes(outcome);
        CheckRow { outcomes, typed_reason: reason.to_owned(), is_open: true, ..self }
    }

    fn sample(field: &str, outcome: &'static str, staff_reason: &str) -> CheckRow {
        let args = [("level", "B1".into()), ("needed", "B2".into())].into_iter().collect();
        CheckRow {
            field: field.into(),
            kind: "language",
            outcome,
            why: Why { key: "screening-why-language-fail", args },
            note: Worded { text: "Level B2 or above".into(), lang: "en".into(), dir: "ltr", fallback: false },
            staff_reason: staff_reason.into(),
            staff_at: (!staff_reason.is_empty()).then(DateTime::<Utc>::default),
            rule_outcome: "fail",
            url: "/x".into(),
            outcomes: ReasonChoice::outcomes(""),
            ..CheckRow::default()
        }
    }
}

impl CasePage {
    pub fn of(
        edition: &edition::Model,
        rules: &[eligibility_rule::Model],
        case: &Case,
        lang: Lang,
    ) -> CasePage {
        use entity::application::ApplicationStatus::{Eligible, Ineligible, Submitted, Withdrawn};
        let own = paths::screening_of(&edition.code, case.id);
        let failed = case.checks.iter().find(|settled| settled.outcome == CheckOutcome::Fail);
        let failed = failed.map(|settled| settled.check.reason_code.as_str()).unwrap_or_default();
        CasePage {
            errors: Vec::new(),
            edition: Worded::of(&edition.title, lang.code()),
            list_url: paths::screening(&edition.code),
            application_url: paths::staff_application(&edition.code, case.id),
            name: case.full_name.clone(),
            reference: case.reference.clone(),
            state: case.country_iso3.clone(),
            status: case.status.code(),
            standing: case.standing.code(),
            checks: case.checks.iter().map(|settled| CheckRow::of(settled, rules, &own, lang)).collect(),
            finding_url: format!("{own}/finding"),
            seen: case.revision,
            can_override: case.status != Withdrawn,
            can_be_eligible: may_be_found_eligible(case.status, case.standing),
            can_be_ineligible: matches!(case.status, Submitted | Eligible),
            can_be_opened: matches!(case.status, Eligible | Ineligible),
            reasons: ReasonChoice::of(rules, failed),
        }
    }
}

impl Page for CasePage {
    const TEMPLATE: &'static str = "screening/case";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let base = || CasePage {
            edition: Worded {
                text: "Small States 2027".into(),
                lang: "en".into(),
                dir: "ltr",
                fallback: false,
            },
            list_url: "/desk/sscf-2027/screening".into(),
            application_url: "/desk/sscf-2027/applications/1".into(),
            finding_url: "/desk/sscf-2027/screening/1/finding".into(),
            name: "Teuea Tebau".into(),
            ..CasePage::default()
        };
        let full = CasePage {
            reference: "7K3M-XQ0D".into(),
            state: Some("KIR".into()),
            status: "submitted",
            standing: "fail",
            checks: vec![
                CheckRow::sample("7", "fail", ""),
                CheckRow::sample("8", "pass", "Interview of 3 May"),
            ],
            can_override: true,
            can_be_ineligible: true,
            can_be_opened: true,
            ..base()
        };
        let errors = vec![FieldError::new("reason-8", "screening-reason-needed")];
        let checks = vec![CheckRow::sample("8", "fail", "").typed("pass", "")];
        let wrong =
            CasePage { can_override: true, errors, checks, status: "submitted", standing: "fail", ..base() };
        let able = CasePage { status: "submitted", standing: "pass", can_be_eligible: true, ..base() };
        vec![full, wrong, able]
    }
}
