//! The desk: the editions that a person runs; and the hub of one of them.

use chrono::{DateTime, Utc};
use entity::application::ApplicationStatus;
use entity::edition;
use serde::Serialize;

use crate::desk::queries::Counts;
use crate::i18n::Lang;
use crate::page::{Layout, Page};
use crate::paths;
use crate::programmes::{Phase, Window};
use crate::questionnaires::Worded;

/// The editions that a person runs, and what each needs.
#[derive(Debug, Default, Serialize)]
pub struct Desk {
    pub editions: Vec<EditionRow>,
    pub zone: String,
    /// How many things need a person, over all editions shown.
    pub needs: i64,
    pub next_url: String,
}

#[derive(Debug, Serialize)]
pub struct EditionRow {
    pub title: Worded,
    pub url: String,
    pub phase: Phase,
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    pub applications: i64,
    pub needs: Vec<Need>,
    /// The publisher's desk holds publications only.
    pub only_publications: bool,
}

/// Something late, missing or next, with the list that shows it.
#[derive(Debug, Default, Serialize)]
pub struct Need {
    pub key: &'static str,
    pub count: i64,
    pub url: String,
}

/// A stage of an edition, with how much there is.
#[derive(Debug, Serialize)]
pub struct Stage {
    pub key: &'static str,
    pub count: i64,
    pub url: String,
}

/// What needs a person in this edition, the earliest stage first; `unknown` is counted by the hub only. Once
/// decisions are known, a nomination that never came or came late is history.
pub fn needs(code: &str, counts: &Counts, unknown: i64) -> Vec<Need> {
    let applications = paths::staff_applications(code);
    let is_released = counts.decisions > counts.decisions_prepared;
    let while_open = |count: i64| if is_released { 0 } else { count };
    let needs = [
        ("desk-need-unscreened", counts.of(ApplicationStatus::Submitted), paths::screening(code)),
        ("desk-need-unknown", unknown, format!("{}?tab=unknown", paths::screening(code))),
        (
            "desk-need-nominations",
            while_open(counts.nominations_missing),
            format!("{applications}?nomination=missing"),
        ),
        (
            "desk-need-late",
            while_open(counts.nominations_late),
            format!("{}?late=1", paths::nominations(code)),
        ),
        ("desk-need-overdue", counts.reviews_overdue, paths::staff_reviews(code)),
        ("desk-need-undecided", counts.undecided, paths::selection(code)),
        ("desk-need-release", counts.decisions_prepared, paths::decisions(code)),
        ("desk-need-offers", counts.offers_expiring, paths::offers(code)),
    ];
    let open = needs.into_iter().filter(|(_, count, _)| *count > 0);
    open.map(|(key, count, url)| Need { key, count, url }).collect()
}

/// The stages of an edition as a row of links.
pub fn stages(code: &str, counts: &Counts) -> Vec<Stage> {
    let stages = [
        ("desk-stage-applications", counts.applications(), paths::staff_applications(code)),
        ("desk-stage-nominations", counts.nominations, paths::nominations(code)),
        ("desk-stage-screening", counts.of(ApplicationStatus::Submitted), paths::screening(code)),
        ("desk-stage-reviews", counts.reviews_handed_in, paths::staff_reviews(code)),
        ("desk-stage-selection", counts.of(ApplicationStatus::Shortlisted), paths::selection(code)),
        ("desk-stage-decisions", counts.decisions, paths::decisions(code)),
        ("desk-stage-offers", counts.offers, paths::offers(code)),
        ("desk-stage-cohort", counts.members, paths::cohort(code)),
        ("desk-stage-sessions", counts.sessions, paths::sessions(code)),
        publications(code, counts),
    ];
    let stages = stages.into_iter();
    stages.map(|(key, count, url)| Stage { key, count, url }).collect()
}

fn publications(code: &str, counts: &Counts) -> (&'static str, i64, String) {
    ("desk-stage-publications", counts.publications, paths::publications(code))
}

impl EditionRow {
    pub fn of(
        edition: &edition::Model,
        lang: Lang,
        now: DateTime<Utc>,
        counts: &Counts,
        runs_it: bool,
    ) -> EditionRow {
        EditionRow {
            title: Worded::of(&edition.title, lang.code()),
            url: paths::desk_edition(&edition.code),
            phase: Window::of(edition).phase_at(now),
            opens_at: edition.opens_at,
            closes_at: edition.closes_at,
            applications: counts.applications(),
            needs: if runs_it { needs(&edition.code, counts, 0) } else { Vec::new() },
            only_publications: !runs_it,
        }
    }

    fn sample(phase: Phase) -> EditionRow {
        let title = Worded::sample("Small States 2027");
        let needs = vec![
            Need { key: "desk-need-unscreened", count: 3, url: "/x".into() },
            Need { key: "desk-need-nominations", count: 1, url: "/y".into() },
        ];
        EditionRow {
            title,
            url: "/desk/sscf-2027".into(),
            phase,
            opens_at: DateTime::default(),
            closes_at: DateTime::default(),
            applications: 214,
            needs,
            only_publications: false,
        }
    }
}

impl Page for Desk {
    const TEMPLATE: &'static str = "desk/desk";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let publisher =
            EditionRow { only_publications: true, needs: Vec::new(), ..EditionRow::sample(Phase::Closed) };
        let editions = vec![EditionRow::sample(Phase::Open), EditionRow::sample(Phase::Planned), publisher];
        let full = Desk { editions, zone: "Pacific/Tarawa".into(), needs: 4, next_url: "?after=x".into() };
        vec![full, Desk { zone: "UTC".into(), ..Desk::default() }]
    }
}

/// One edition: its stages as links, and what is late, missing or next.
#[derive(Debug, Default, Serialize)]
pub struct Hub {
    pub edition: Worded,
    pub phase: Option<Phase>,
    pub opens_at: DateTime<Utc>,
    pub closes_at: DateTime<Utc>,
    pub zone: String,
    pub stages: Vec<Stage>,
    pub needs: Vec<Need>,
    pub needs_count: i64,
    pub call_url: String,
    pub only_publications: bool,
}

impl Hub {
    /// What the manager of the edition sees.
    pub fn of(
        edition: &edition::Model,
        lang: Lang,
        now: DateTime<Utc>,
        counts: &Counts,
        unknown: i64,
    ) -> Hub {
        let needs = needs(&edition.code, counts, unknown);
        Hub {
            needs_count: needs.iter().map(|need| need.count).sum(),
            needs,
            stages: stages(&edition.code, counts),
            only_publications: false,
            ..Hub::for_publisher(edition, lang, now, counts)
        }
    }

    pub fn for_publisher(edition: &edition::Model, lang: Lang, now: DateTime<Utc>, counts: &Counts) -> Hub {
        let (key, count, url) = publications(&edition.code, counts);
        Hub {
            edition: Worded::of(&edition.title, lang.code()),
            phase: Some(Window::of(edition).phase_at(now)),
            opens_at: edition.opens_at,
            closes_at: edition.closes_at,
            stages: vec![Stage { key, count, url }],
            call_url: edition.announced_at.map(|_| paths::call(lang, &edition.code)).unwrap_or_default(),
            only_publications: true,
            ..Hub::default()
        }
    }
}

impl Page for Hub {
    const TEMPLATE: &'static str = "desk/hub";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let row = EditionRow::sample(Phase::Open);
        let full = Hub {
            edition: row.title,
            phase: Some(Phase::Open),
            zone: "Pacific/Tarawa".into(),
            stages: stages("sscf-2027", &Counts::default()),
            needs: row.needs,
            needs_count: 4,
            call_url: "/en/calls/sscf-2027".into(),
            ..Hub::default()
        };
        let title = || EditionRow::sample(Phase::Open).title;
        let bare = |phase| Hub { edition: title(), phase: Some(phase), zone: "UTC".into(), ..Hub::default() };
        vec![full, bare(Phase::Closed), Hub { only_publications: true, ..bare(Phase::Planned) }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_asks_for_nominations_once_decisions_are_known() {
        let waiting = Counts { nominations_missing: 7, nominations_late: 2, ..Counts::default() };
        let asked = |counts: &Counts| -> i64 { needs("x", counts, 0).iter().map(|need| need.count).sum() };
        assert_eq!(asked(&waiting), 9);
        let prepared = Counts { decisions: 5, decisions_prepared: 5, ..waiting.clone() };
        assert_eq!(asked(&prepared), 14, "the decisions wait for their release");
        let released = Counts { decisions: 5, ..waiting };
        assert_eq!(asked(&released), 0);
    }
}
