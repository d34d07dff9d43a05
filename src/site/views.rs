//! The pages of the public site.

use entity::{edition, programme};
use serde::Serialize;

use super::deadline::{self, Left};
use crate::countries::{self, Iso3};
use crate::ctx::Ctx;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::programmes::{Phase, Window};
use crate::questionnaires::{MatchView, Worded};

mod call;
mod curriculum;
mod eligibility;
mod front;
mod texts;

pub use call::CallPage;
pub use curriculum::CurriculumPage;
pub use eligibility::{EligibilityForm, EligibilityResult};
pub use front::FrontPage;
pub use texts::{MethodPage, TextPage};

/// A call in a list.
#[derive(Clone, Debug, Serialize)]
pub struct CallRow {
    pub url: String,
    pub title: Worded,
    pub summary: Worded,
    pub phase: Phase,
    pub left: Option<Left>,
    pub opens_at: String,
    pub closes_at: String,
    pub zone: String,
}

impl CallRow {
    pub fn of(ctx: &Ctx, edition: &edition::Model) -> CallRow {
        let lang = ctx.lang.code();
        let phase = Window::of(edition).phase_at(ctx.now);
        CallRow {
            url: paths::call(ctx.lang, &edition.code),
            title: Worded::of(&edition.title, lang),
            summary: Worded::of(&edition.summary, lang),
            phase,
            left: (phase == Phase::Open).then(|| deadline::left(edition.closes_at, ctx.now)),
            opens_at: edition.opens_at.to_rfc3339(),
            closes_at: edition.closes_at.to_rfc3339(),
            zone: edition.deadline_zone.clone(),
        }
    }

    fn sample(phase: Phase) -> CallRow {
        CallRow {
            url: "/en/calls/sscf-2027".into(),
            title: sample_text("Small States Cyber Fellowship 2027"),
            summary: sample_text("For officials of small developing States."),
            phase,
            left: (phase == Phase::Open).then_some(Left { key: "days-left", count: 55 }),
            opens_at: "2026-11-02T00:00:00Z".into(),
            closes_at: "2027-01-16T12:00:00Z".into(),
            zone: "Etc/GMT+12".into(),
        }
    }
}

fn sample_text(text: &str) -> Worded {
    Worded { text: text.into(), lang: "en".into(), dir: "ltr", fallback: false }
}

/// States to choose from when what was typed fits several.
pub fn matches(lang: Lang, several: &[Iso3]) -> Vec<MatchView> {
    let view = |iso3: &Iso3| MatchView {
        value: iso3.as_str().to_owned(),
        label: countries::find(*iso3).map_or_else(String::new, |country| country.name(lang).to_owned()),
        checked: false,
    };
    several.iter().map(view).collect()
}

/// All calls: open, planned, closed.
#[derive(Debug, Serialize)]
pub struct CallsPage {
    pub open: Vec<CallRow>,
    pub planned: Vec<CallRow>,
    pub closed: Vec<CallRow>,
    pub feeds: Feeds,
}

#[derive(Clone, Debug, Serialize)]
pub struct Feeds {
    pub atom: String,
    pub ics: String,
    pub json: String,
}

impl Feeds {
    pub fn of(lang: Lang) -> Feeds {
        Feeds { atom: paths::calls_atom(lang), ics: paths::calls_ics(lang), json: paths::calls_json(lang) }
    }
}

impl CallsPage {
    pub fn of(ctx: &Ctx, calls: &[(edition::Model, programme::Model)]) -> CallsPage {
        let rows: Vec<CallRow> = calls.iter().map(|(edition, _)| CallRow::of(ctx, edition)).collect();
        let of = |phase| rows.iter().filter(move |row| row.phase == phase).cloned();
        CallsPage {
            open: of(Phase::Open).rev().collect(),
            planned: of(Phase::Planned).rev().collect(),
            closed: of(Phase::Closed).take(30).collect(),
            feeds: Feeds::of(ctx.lang),
        }
    }
}

impl Page for CallsPage {
    const TEMPLATE: &'static str = "site/calls";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-calls"
    }

    fn samples() -> Vec<Self> {
        let one = |phase| vec![CallRow::sample(phase)];
        let feeds = Feeds::of(Lang::En);
        let full = CallsPage {
            open: one(Phase::Open),
            planned: one(Phase::Planned),
            closed: one(Phase::Closed),
            feeds: feeds.clone(),
        };
        vec![full, CallsPage { open: Vec::new(), planned: Vec::new(), closed: Vec::new(), feeds }]
    }
}

/// A programme and its announced editions.
#[derive(Debug, Serialize)]
pub struct ProgrammePage {
    pub name: Worded,
    pub summary: Worded,
    pub about: Worded,
    pub women_only: bool,
    pub editions: Vec<CallRow>,
}

impl ProgrammePage {
    /// Nothing while no edition is announced.
    pub fn of(ctx: &Ctx, calls: &[(edition::Model, programme::Model)]) -> Option<ProgrammePage> {
        let (_, programme) = calls.first()?;
        let lang = ctx.lang.code();
        Some(ProgrammePage {
            name: Worded::of(&programme.title, lang),
            summary: Worded::of(&programme.summary, lang),
            about: Worded::of(&programme.about, lang),
            women_only: programme.women_only,
            editions: calls.iter().map(|(edition, _)| CallRow::of(ctx, edition)).collect(),
        })
    }
}

impl Page for ProgrammePage {
    const TEMPLATE: &'static str = "site/programme";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-calls"
    }

    fn samples() -> Vec<Self> {
        let full = ProgrammePage {
            name: sample_text("Small States Cyber Fellowship"),
            summary: sample_text("For officials."),
            about: sample_text("What it *is*."),
            women_only: true,
            editions: vec![CallRow::sample(Phase::Open), CallRow::sample(Phase::Closed)],
        };
        let bare = ProgrammePage {
            name: sample_text("Fellowship"),
            summary: Worded::default(),
            about: Worded::default(),
            women_only: false,
            editions: vec![CallRow::sample(Phase::Planned)],
        };
        vec![full, bare]
    }
}
