//! The front page: what it is, what is open, what is known, how it goes.

use entity::{edition, programme, publication};
use serde::Serialize;

use super::{CallRow, Feeds, sample_text};
use crate::ctx::Ctx;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::picture::Ring;
use crate::programmes::Phase;
use crate::questionnaires::Worded;
use crate::statistics::{Content, Reached, figures::Counts, share_of_women};

/// More places than this make no ring that can be read.
const LARGEST_RING: u32 = 60;

#[derive(Debug, Serialize)]
pub struct FrontPage {
    /// The first programme with a call, which gives the page its title.
    pub programme: Option<Worded>,
    pub programme_url: String,
    pub lead: Option<Worded>,
    pub calls: Vec<CallRow>,
    /// The eligibility check of the call that closes next.
    pub check_url: String,
    pub calls_url: String,
    pub method_url: String,
    pub known: Option<Known>,
    pub feeds: Feeds,
}

/// What the newest publication shows.
#[derive(Debug, Serialize)]
pub struct Known {
    pub edition: Worded,
    pub url: String,
    pub code: String,
    pub on: Option<chrono::DateTime<chrono::Utc>>,
    pub applied: u64,
    pub women: String,
    pub furthest: Option<Furthest>,
}

#[derive(Debug, Serialize)]
pub struct Furthest {
    pub stage_key: String,
    pub women: u32,
    pub all: u32,
    pub said: String,
    pub ring: Option<Ring>,
}

impl FrontPage {
    pub fn of(
        ctx: &Ctx,
        calls: &[(edition::Model, programme::Model)],
        newest: Option<&publication::Model>,
    ) -> FrontPage {
        let lang = ctx.lang.code();
        let first =
            calls.iter().map(|(_, programme)| programme).min_by_key(|one| (one.position, one.code.clone()));
        let rows: Vec<(CallRow, &edition::Model)> =
            calls.iter().rev().map(|(edition, _)| (CallRow::of(ctx, edition), edition)).collect();
        let next = rows.iter().find(|(row, _)| row.phase == Phase::Open);
        FrontPage {
            programme: first.map(|programme| Worded::of(&programme.title, lang)),
            programme_url: first.map(|one| paths::programme(ctx.lang, &one.code)).unwrap_or_default(),
            lead: first.map(|one| Worded::of(&one.summary, lang)).filter(|lead| !lead.text.is_empty()),
            check_url: next
                .map(|(_, edition)| paths::eligibility(ctx.lang, &edition.code))
                .unwrap_or_default(),
            calls: rows
                .into_iter()
                .map(|(row, _)| row)
                .filter(|row| row.phase != Phase::Closed)
                .take(6)
                .collect(),
            calls_url: paths::calls(ctx.lang),
            method_url: paths::method(ctx.lang),
            known: newest.and_then(|row| Known::of(ctx.lang, row)),
            feeds: Feeds::of(ctx.lang),
        }
    }
}

impl Known {
    /// Nothing when the publication withholds what would be told here.
    fn of(lang: Lang, row: &publication::Model) -> Option<Known> {
        let content: Content = serde_json::from_value(row.content.clone()).ok()?;
        let applied = content.applied();
        let share = applied.share().filter(|_| !content.restricted);
        let last = content.furthest().filter(|_| !content.restricted);
        Some(Known {
            edition: Worded::of(&content.edition_title, lang.code()),
            url: paths::publication(lang, &row.code),
            code: row.code.clone(),
            on: row.published_at,
            applied: applied.total?,
            women: share.map(|share| share_of_women(lang, share)).unwrap_or_default(),
            furthest: last.and_then(|reached| Furthest::of(lang, reached)),
        })
    }
}

impl Furthest {
    fn of(lang: Lang, reached: &Reached) -> Option<Furthest> {
        let share = reached.counts.share()?;
        let (women, all) = (share.part, share.whole);
        Some(Furthest {
            stage_key: format!("value-stage-{}", reached.stage),
            women,
            all,
            said: share_of_women(lang, share),
            ring: (all <= LARGEST_RING).then(|| Ring::new(all, women, all - women)),
        })
    }
}

impl Page for FrontPage {
    const TEMPLATE: &'static str = "site/front";
    const LAYOUT: Layout = Layout::Public;

    fn nav(&self) -> &'static str {
        "nav-home"
    }

    fn samples() -> Vec<Self> {
        let counts = Counts { woman: Some(13), man: Some(12), binary: Some(25), ..Counts::default() };
        let reached = Reached { stage: "accepted".into(), counts };
        let known = Known {
            edition: sample_text("Small States Cyber Fellowship 2025"),
            url: "/en/statistics/sscf-2025-1".into(),
            code: "sscf-2025-1".into(),
            on: Some(chrono::DateTime::UNIX_EPOCH),
            applied: 612,
            women: "41.2% women (247 of 600)".into(),
            furthest: Furthest::of(Lang::En, &reached),
        };
        let full = FrontPage {
            programme: Some(sample_text("Small States Cyber Fellowship")),
            programme_url: "/en/programmes/sscf".into(),
            lead: Some(sample_text("Sixty hours.")),
            calls: vec![CallRow::sample(Phase::Open), CallRow::sample(Phase::Planned)],
            check_url: "/en/calls/sscf-2027/eligibility".into(),
            calls_url: paths::calls(Lang::En),
            method_url: paths::method(Lang::En),
            known: Some(known),
            feeds: Feeds::of(Lang::En),
        };
        let empty = FrontPage {
            programme: None,
            programme_url: String::new(),
            lead: None,
            calls: Vec::new(),
            check_url: String::new(),
            calls_url: paths::calls(Lang::En),
            method_url: paths::method(Lang::En),
            known: None,
            feeds: Feeds::of(Lang::En),
        };
        vec![full, empty]
    }
}
