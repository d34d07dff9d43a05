//! The page of counts before the release, and the same page after it.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::page::{Layout, Page};
use crate::selection::Heading;

#[derive(Clone, Debug, Default, Serialize)]
pub struct ReleasePage {
    pub heading: Heading,
    pub selected: usize,
    pub reserve: usize,
    pub not_selected: usize,
    pub mails: usize,
    pub undecided: usize,
    pub unscreened: u64,
    pub withdrawn: usize,
    /// Selected, though a check is not known or not met.
    pub held: usize,
    pub held_url: String,
    pub is_blocked: bool,
    pub places: i32,
    pub expires_at: DateTime<Utc>,
    pub screening_url: String,
    pub is_released: bool,
    pub released_at: DateTime<Utc>,
    pub released_by: String,
    pub zone: String,
}

impl Page for ReleasePage {
    const TEMPLATE: &'static str = "offers/release";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let ready = ReleasePage {
            heading: Heading::sample(),
            selected: 25,
            reserve: 6,
            not_selected: 155,
            mails: 186,
            places: 25,
            zone: "UTC".into(),
            ..ReleasePage::default()
        };
        let blocked = ReleasePage {
            undecided: 2,
            unscreened: 1,
            withdrawn: 1,
            held: 1,
            is_blocked: true,
            ..ready.clone()
        };
        let done = ReleasePage { is_released: true, released_by: "Sela".into(), ..ready.clone() };
        vec![ready, blocked, done]
    }
}
