//! What a fellow sees.

use chrono::{DateTime, Utc};
use entity::SessionId;
use entity::membership::MembershipStatus;
use entity::presence::PresenceMark;
use serde::Serialize;

use super::worded;
use crate::attendance::completion::Tally;
use crate::clock;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;

/// A fellow's page of one fellowship.
#[derive(Debug, Serialize)]
pub struct FellowshipPage {
    pub edition: Worded,
    pub country: String,
    pub standing: MembershipStatus,
    pub zone: &'static str,
    pub next: Option<SessionLine>,
    pub sessions: Vec<SessionLine>,
    pub tally: Tally,
    pub counted: u32,
    pub is_enough: bool,
    pub feed_url: String,
    pub renew_url: &'static str,
    pub back: String,
    pub colleagues: Vec<Colleague>,
}

/// One session of the fellow's cohort. Link and materials are for the cohort only.
#[derive(Clone, Debug, Serialize)]
pub struct SessionLine {
    pub id: SessionId,
    pub session: Worded,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub is_now: bool,
    pub is_past: bool,
    pub cancelled: bool,
    pub place: String,
    pub link: String,
    pub materials: Worded,
    pub trainer: String,
    pub mark: Option<PresenceMark>,
}

/// Another fellow of the cohort: a first name and a State.
#[derive(Clone, Debug, Serialize)]
pub struct Colleague {
    pub name: String,
    pub country: String,
}

impl Page for FellowshipPage {
    const TEMPLATE: &'static str = "attendance/fellowship";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-my-pages"
    }

    fn samples() -> Vec<Self> {
        let line = |link: &str, mark, cancelled| SessionLine {
            id: SessionId(clock::new_uuid()),
            session: worded("Norms 13a to 13e"),
            starts_at: DateTime::UNIX_EPOCH,
            ends_at: DateTime::UNIX_EPOCH,
            is_now: false,
            is_past: mark == Some(PresenceMark::Present),
            cancelled,
            place: String::new(),
            link: link.to_owned(),
            materials: worded(if link.is_empty() { "" } else { "- [Reader](https://example.org)" }),
            trainer: "Kirsi Aalto".into(),
            mark,
        };
        let page = |standing, next: Option<SessionLine>, sessions, tally: Tally| FellowshipPage {
            edition: worded("Small States Cyber Fellowship 2027"),
            country: "TON".into(),
            standing,
            zone: "Pacific/Tongatapu",
            next,
            sessions,
            counted: tally.counted(),
            is_enough: tally.is_enough(),
            tally,
            feed_url: "https://atoll.example/calendar/1.ics".into(),
            renew_url: paths::CALENDAR_RENEWAL,
            back: "/fellowships/1".into(),
            colleagues: vec![Colleague { name: "Teuea".into(), country: "KIR".into() }],
        };
        let coming = line("https://meet.example/1", None, false);
        let now = SessionLine { is_now: true, place: "Room XIX".into(), ..coming.clone() };
        let all = vec![line("", Some(PresenceMark::Present), false), line("", None, true), coming.clone()];
        let tally = Tally { present: 4, absent: 1, excused: 1, unmarked: 0 };
        let low = Tally { present: 1, absent: 2, ..Tally::default() };
        let left = page(MembershipStatus::Left, None, Vec::new(), Tally::default());
        vec![
            page(MembershipStatus::Active, Some(coming), all.clone(), tally),
            page(MembershipStatus::Active, Some(now), all.clone(), low),
            page(MembershipStatus::Active, None, Vec::new(), Tally::default()),
            page(MembershipStatus::Completed, None, all.clone(), tally),
            page(MembershipStatus::Participated, None, all, low),
            FellowshipPage { feed_url: String::new(), colleagues: Vec::new(), ..left },
        ]
    }
}
