//! The pages of screening.

use chrono::{DateTime, Utc};
use entity::check_override::CheckOutcome;
use entity::{edition, eligibility_rule};
use serde::Serialize;

use super::actions::Finding;
use super::actions::batch::Plan;
use super::eligibility::Why;
use super::forms;
use super::queries::Case;
use super::verdict::{Settled, Standing, may_be_found_eligible};
use crate::form::FieldError;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;

/// The applications that wait for a finding, by standing.
#[derive(Debug, Default, Serialize)]
pub struct Index {
    pub edition: Worded,
    pub desk_url: String,
    pub total: usize,
    pub tab: &'static str,
    pub tabs: Vec<Tab>,
    pub cases: Vec<CaseRow>,
    /// Of the tab that is open.
    pub count: usize,
    pub preview_url: String,
    pub undo_url: String,
    /// The moment of the bulk act that can still be undone, or nothing.
    pub undo_at: String,
    pub next_url: String,
    pub first_url: String,
}

#[derive(Debug, Default, Serialize)]
pub struct Tab {
    pub code: &'static str,
    pub url: String,
    pub count: usize,
    pub current: bool,
}

/// One application in a list.
#[derive(Debug, Default, Serialize)]
pub struct CaseRow {
    pub name: String,
    pub url: String,
    pub reference: String,
    pub state: Option<String>,
    pub status: &'static str,
    pub standing: &'static str,
    /// The kinds of the rules that are not met or not known.
    pub open: Vec<OpenCheck>,
}

#[derive(Debug, Default, Serialize)]
pub struct OpenCheck {
    pub kind: &'static str,
    pub outcome: &'static str,
}

impl CaseRow {
    pub fn of(edition: &str, case: &Case) -> CaseRow {
        let open = case.checks.iter().filter(|settled| settled.outcome != CheckOutcome::Pass);
        let open = open
            .map(|settled| OpenCheck { kind: settled.check.kind.code(), outcome: settled.outcome.code() });
        CaseRow {
            name: case.full_name.clone(),
            url: paths::screening_of(edition, case.id),
            reference: case.reference.clone(),
            state: case.country_iso3.clone(),
            status: case.status.code(),
            standing: case.standing.code(),
            open: open.collect(),
        }
    }

    fn sample(standing: &'static str) -> CaseRow {
        CaseRow {
            name: "Teuea Tebau".into(),
            url: "/desk/sscf-2027/screening/1".into(),
            reference: "7K3M-XQ0D".into(),
            state: Some("KIR".into()),
            status: "submitted",
            standing,
            open: vec![OpenCheck { kind: "language", outcome: "fail" }],
        }
    }
}

impl Index {
    pub fn of(edition: &edition::Model, lang: Lang, cases: &[Case], open: Standing) -> Index {
        let list = paths::screening(&edition.code);
        let tab = |standing: Standing| Tab {
            code: standing.code(),
            url: format!("{list}?tab={}", standing.code()),
            count: cases.iter().filter(|case| case.standing == standing).count(),
            current: standing == open,
        };
        Index {
            edition: Worded::of(&edition.title, lang.code()),
            desk_url: paths::desk_edition(&edition.code),
            total: cases.len(),
            tab: open.code(),
            tabs: Standing::ALL.into_iter().map(tab).collect(),
            count: cases.iter().filter(|case| case.standing == open).count(),
            preview_url: format!("{list}/preview"),
            undo_url: format!("{list}/undo"),
            ..Index::default()
        }
    }
}

impl Page for Index {
    const TEMPLATE: &'static str = "screening/index";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let tabs = |open| {
            let tab = |code| Tab { code, url: format!("?tab={code}"), count: 3, current: code == open };
            vec![tab("pass"), tab("fail"), tab("unknown")]
        };
        let full = |tab| Index {
            total: 9,
            count: 3,
            tab,
            tabs: tabs(tab),
            cases: vec![
                CaseRow::sample(tab),
                CaseRow { state: None, open: Vec::new(), ..CaseRow::sample(tab) },
            ],
            undo_at: "1".into(),
            next_url: "?after=1".into(),
            ..Index::default()
        };
        vec![full("pass"), full("fail"), Index { tab: "unknown", tabs: tabs("unknown"), ..Index::default() }]
    }
}

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

    fn sample(outcome: &'static str, staff_reason: &str) -> CheckRow {
        let args = [("level", "B1".into()), ("needed", "B2".into())].into_iter().collect();
        CheckRow {
            field: "8".into(),
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
        let full = CasePage {
            name: "Teuea Tebau".into(),
            reference: "7K3M-XQ0D".into(),
            state: Some("KIR".into()),
            status: "submitted",
            standing: "fail",
            checks: vec![CheckRow::sample("fail", ""), CheckRow::sample("pass", "Interview of 3 May")],
            can_override: true,
            can_be_ineligible: true,
            can_be_opened: true,
            ..CasePage::default()
        };
        let errors = vec![FieldError::new("reason-8", "screening-reason-needed")];
        let checks = vec![CheckRow::sample("fail", "").typed("pass", "")];
        let wrong = CasePage { errors, checks, status: "submitted", standing: "fail", ..CasePage::default() };
        let able =
            CasePage { status: "submitted", standing: "pass", can_be_eligible: true, ..CasePage::default() };
        vec![full, wrong, able]
    }
}

/// What a bulk act would do, before it is done.
#[derive(Debug, Default, Serialize)]
pub struct Preview {
    pub edition: Worded,
    pub back_url: String,
    pub act: &'static str,
    /// The key of the reason, for those found not eligible.
    pub reason: String,
    pub count: usize,
    pub later: usize,
    pub stay_count: usize,
    pub moving: Vec<CaseRow>,
    pub staying: Vec<CaseRow>,
    /// How many more there are than the rows shown.
    pub more: usize,
    pub confirm_url: String,
    pub hidden: Vec<Hidden>,
    /// What was confirmed is no longer what there is.
    pub has_changed: bool,
}

#[derive(Clone, Debug, Serialize)]
pub struct Hidden {
    pub name: String,
    pub value: String,
}

impl Preview {
    const SHOWN: usize = 100;

    /// `again` is what the confirmation must post besides what every confirmation posts.
    pub fn of(
        edition: &edition::Model,
        lang: Lang,
        finding: &Finding,
        rules: &[eligibility_rule::Model],
        plan: &Plan,
        again: Vec<(String, String)>,
    ) -> Preview {
        let rows = |cases: &[Case]| {
            cases.iter().take(Preview::SHOWN).map(|case| CaseRow::of(&edition.code, case)).collect()
        };
        let reason = rules.iter().find(|rule| rule.reason_code == finding.reason());
        let own = [
            ("act".to_owned(), forms::act(finding).to_owned()),
            ("reason_code".to_owned(), finding.reason().to_owned()),
            ("mark".to_owned(), plan.mark.clone()),
        ];
        let hidden = own.into_iter().chain(again).map(|(name, value)| Hidden { name, value });
        Preview {
            edition: Worded::of(&edition.title, lang.code()),
            act: forms::act(finding),
            reason: reason.map(|rule| format!("value-rule-{}", rule.kind)).unwrap_or_default(),
            count: plan.moves.len(),
            later: plan.later,
            stay_count: plan.stay.len(),
            moving: rows(&plan.moves),
            staying: rows(&plan.stay),
            more: plan.moves.len().saturating_sub(Preview::SHOWN),
            hidden: hidden.collect(),
            ..Preview::default()
        }
    }
}

impl Page for Preview {
    const TEMPLATE: &'static str = "screening/preview";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let full = Preview {
            act: "eligible",
            count: 120,
            later: 4,
            more: 20,
            stay_count: 1,
            moving: vec![CaseRow { open: Vec::new(), ..CaseRow::sample("pass") }],
            staying: vec![CaseRow::sample("fail")],
            confirm_url: "/x".into(),
            back_url: "/y".into(),
            hidden: vec![Hidden { name: "mark".into(), value: "a1".into() }],
            has_changed: true,
            ..Preview::default()
        };
        let no = Preview {
            act: "ineligible",
            reason: "value-rule-language".into(),
            count: 1,
            ..Preview::default()
        };
        vec![full, no, Preview { act: "eligible", ..Preview::default() }]
    }
}
