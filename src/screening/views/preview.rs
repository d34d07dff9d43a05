//! A bulk finding before it is carried out.

use entity::{edition, eligibility_rule};
use serde::Serialize;

use super::CaseRow;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::questionnaires::Worded;
use crate::screening::actions::Finding;
use crate::screening::actions::batch::Plan;
use crate::screening::forms;
use crate::screening::queries::Case;

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
        let base = || Preview {
            edition: Worded {
                text: "Small States 2027".into(),
                lang: "en".into(),
                dir: "ltr",
                fallback: false,
            },
            back_url: "/desk/sscf-2027/screening".into(),
            confirm_url: "/desk/sscf-2027/screening/batch".into(),
            ..Preview::default()
        };
        let full = Preview {
            act: "eligible",
            count: 120,
            later: 4,
            more: 20,
            stay_count: 1,
            moving: vec![CaseRow { open: Vec::new(), ..CaseRow::sample("pass") }],
            staying: vec![CaseRow::sample("fail")],
            hidden: vec![Hidden { name: "mark".into(), value: "a1".into() }],
            has_changed: true,
            ..base()
        };
        let no = Preview { act: "ineligible", reason: "value-rule-language".into(), count: 1, ..base() };
        vec![full, no, Preview { act: "eligible", ..base() }]
    }
}
