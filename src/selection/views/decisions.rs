//! The prepared decisions, and one of them.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::parts::Heading;
use crate::form::FieldError;
use crate::page::{Layout, Page};

/// A kind of decision with how many there are.
#[derive(Clone, Debug, Default, Serialize)]
pub struct KindLink {
    pub key: String,
    pub url: String,
    pub count: u64,
    pub current: bool,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct DecisionRow {
    pub url: String,
    pub full_name: String,
    pub reference: String,
    pub country: String,
    pub score: Option<i64>,
    /// In the reserve list; 0 otherwise.
    pub position: i32,
    pub withdrawn: bool,
}

/// The decisions of one kind.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Decisions {
    pub heading: Heading,
    pub kinds: Vec<KindLink>,
    pub rows_of: Vec<DecisionRow>,
    pub shown: usize,
    pub total: u64,
    pub next_url: String,
    /// Nothing is prepared yet.
    pub is_empty: bool,
    pub is_released: bool,
    pub is_reserve: bool,
    pub undecided: usize,
    pub unscreened: u64,
    pub rest_url: String,
    pub screening_url: String,
    /// Labels of targets that the selected no longer keep.
    pub broken: Vec<Vec<String>>,
}

impl Page for Decisions {
    const TEMPLATE: &'static str = "selection/decisions";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let empty = Decisions { heading: Heading::sample(), is_empty: true, ..Decisions::default() };
        let row =
            DecisionRow { full_name: "Teuea Tebau".into(), country: "KIR".into(), ..DecisionRow::default() };
        let kind =
            KindLink { key: "value-decision-reserve".into(), count: 1, current: true, ..Default::default() };
        let full = Decisions {
            heading: Heading::sample(),
            kinds: vec![kind],
            rows_of: vec![DecisionRow { position: 1, withdrawn: true, ..row }],
            shown: 1,
            total: 1,
            is_reserve: true,
            undecided: 2,
            unscreened: 1,
            next_url: "/desk/sscf-2027/decisions?after=1".into(),
            broken: vec![vec!["selection-gender-woman".into()]],
            ..Decisions::default()
        };
        vec![empty, full.clone(), Decisions { is_released: true, rows_of: vec![], ..full }]
    }
}

/// One of the three ways to decide, with the targets that would then not hold.
#[derive(Clone, Debug, Default, Serialize)]
pub struct KindChoice {
    pub value: String,
    pub key: String,
    pub checked: bool,
    pub breaks: Vec<Vec<String>>,
}

/// What happened to a decision.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StepRow {
    pub key: String,
    pub kind_key: String,
    pub at: DateTime<Utc>,
    pub by: String,
    pub reason: String,
}

/// Deciding otherwise for one application.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Changing {
    pub errors: Vec<FieldError>,
    pub heading: Heading,
    pub action: String,
    pub application_url: String,
    pub full_name: String,
    pub reference: String,
    pub country: String,
    pub score: Option<i64>,
    pub seen: String,
    pub kinds: Vec<KindChoice>,
    pub reason: String,
    pub steps: Vec<StepRow>,
    pub zone: String,
    pub is_released: bool,
    /// A check is not known or not met: it cannot be selected.
    pub is_held: bool,
    pub screening_url: String,
}

impl Page for Changing {
    const TEMPLATE: &'static str = "selection/decision";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let option = KindChoice {
            value: "select".into(),
            key: "value-decision-select".into(),
            checked: true,
            breaks: vec![vec!["selection-gender-woman".into()]],
        };
        let step = StepRow {
            key: "decisions-step-change".into(),
            kind_key: "value-decision-select".into(),
            by: "Sela".into(),
            reason: "Second fellow of a State in need".into(),
            ..StepRow::default()
        };
        let open = Changing {
            heading: Heading::sample(),
            full_name: "Teuea Tebau".into(),
            country: "KIR".into(),
            seen: "select".into(),
            kinds: vec![option],
            errors: vec![FieldError::new("reason", "decisions-reason-needed")],
            steps: vec![step],
            zone: "UTC".into(),
            ..Changing::default()
        };
        let held =
            Changing { is_held: true, screening_url: "/desk/sscf-2027/screening/1".into(), ..open.clone() };
        vec![open.clone(), held, Changing { is_released: true, errors: vec![], ..open }]
    }
}
