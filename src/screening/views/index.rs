//! The list by standing.

use entity::check_override::CheckOutcome;
use entity::edition;
use serde::Serialize;

use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;
use crate::screening::queries::Case;
use crate::screening::shown::Shown;
use crate::screening::verdict::Standing;

/// Applications by standing: those that wait for a finding, or those before a panel.
#[derive(Debug, Default, Serialize)]
pub struct Index {
    /// The code of [`Shown`].
    pub shown: &'static str,
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

    /// For the samples of pages.
    pub(super) fn sample(standing: &'static str) -> CaseRow {
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
    pub fn of(
        edition: &edition::Model,
        lang: Lang,
        cases: &[Case],
        (shown, open): (Shown, Standing),
    ) -> Index {
        let list = paths::screening(&edition.code);
        let tab = |standing: Standing| Tab {
            code: standing.code(),
            url: shown.url(&edition.code, standing),
            count: cases.iter().filter(|case| case.standing == standing).count(),
            current: standing == open,
        };
        Index {
            shown: shown.code(),
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
        let list = "/desk/sscf-2027/screening".to_owned();
        let base = || Index {
            shown: Shown::Waiting.code(),
            edition: Worded::sample("Small States 2027"),
            desk_url: "/desk/sscf-2027".into(),
            preview_url: format!("{list}/preview"),
            undo_url: format!("{list}/undo"),
            ..Index::default()
        };
        let tabs = |open| {
            let tab = |code| Tab {
                code,
                url: format!("/desk/sscf-2027/screening?tab={code}"),
                count: 3,
                current: code == open,
            };
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
            next_url: "/desk/sscf-2027/screening?after=1".into(),
            ..base()
        };
        let held = Index { shown: Shown::Shortlisted.code(), undo_at: String::new(), ..full("unknown") };
        vec![full("pass"), full("fail"), held, Index { tab: "unknown", tabs: tabs("unknown"), ..base() }]
    }
}
