//! The ranking, and what a change of the shortlist would do.

use entity::ApplicationId;
use serde::Serialize;

use super::review::said;
use crate::page::{Layout, Page};
use crate::questionnaires::Worded;

/// Applications by score.
#[derive(Debug, Default, Serialize)]
pub struct Ranking {
    pub edition: Worded,
    pub places: Vec<PlaceRow>,
    pub scored: usize,
    pub shortlisted: usize,
    /// Empty, `eligible` or `shortlisted`.
    pub show: String,
    /// The cut line as typed.
    pub top: String,
    /// How many stand above the cut line.
    pub above: usize,
    pub top_url: String,
    pub total: usize,
    pub next_url: String,
    pub first_url: String,
    pub ranking_url: String,
    pub shortlist_url: String,
    pub board_url: String,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct PlaceRow {
    pub id: String,
    pub url: String,
    pub rank: Option<usize>,
    pub reference: String,
    pub who: String,
    pub country: Option<String>,
    /// A code of a regional group.
    pub group: Option<&'static str>,
    pub score: Option<i64>,
    pub spread: Option<i64>,
    pub wants_third: bool,
    pub reviews: usize,
    pub required: usize,
    pub shortlisted: bool,
    /// The cut line is below this one.
    pub is_last: bool,
    pub revision: i32,
}

impl Page for Ranking {
    const TEMPLATE: &'static str = "reviews/ranking";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let unscored =
            PlaceRow { who: "Ana".into(), reference: "SSCF-9QXT".into(), required: 2, ..PlaceRow::default() };
        let full = Ranking {
            edition: said("Small States Cyber Fellowship 2027"),
            places: vec![sample(), unscored],
            scored: 58,
            shortlisted: 1,
            top: "20".into(),
            above: 21,
            top_url: "/desk/sscf-2027/ranking/shortlist?top=20".into(),
            total: 60,
            next_url: "/desk/sscf-2027/ranking?after=1".into(),
            ..Ranking::default()
        };
        vec![full, Ranking::default()]
    }
}

fn sample() -> PlaceRow {
    PlaceRow {
        id: "0192".into(),
        url: "/desk/sscf-2027/reviews/applications/1".into(),
        rank: Some(1),
        reference: "SSCF-7K2M".into(),
        who: "Teuea Tebau".into(),
        country: Some("KIR".into()),
        group: Some("asia_pacific"),
        score: Some(91_250),
        spread: Some(2_500),
        reviews: 2,
        required: 2,
        shortlisted: true,
        is_last: true,
        wants_third: true,
        revision: 4,
    }
}

/// What a change of the shortlist would do, to be confirmed.
#[derive(Debug, Default, Serialize)]
pub struct ShortlistPage {
    /// `shortlist` or `unshortlist`.
    pub act: &'static str,
    pub moved: Vec<PlaceRow>,
    /// Chosen, but already where they should be.
    pub unmoved: usize,
    /// Of those moved, without a score.
    pub unscored: usize,
    pub action: String,
    pub ranking_url: String,
}

impl ShortlistPage {
    /// What the form sends back: application and revision.
    pub fn seen(text: &str) -> Option<(ApplicationId, i32)> {
        let (id, revision) = text.split_once(' ')?;
        Some((id.parse().ok()?, revision.parse().ok()?))
    }
}

impl Page for ShortlistPage {
    const TEMPLATE: &'static str = "reviews/shortlist";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let moved = vec![sample()];
        let on =
            ShortlistPage { act: "shortlist", moved, unmoved: 2, unscored: 1, ..ShortlistPage::default() };
        let off = ShortlistPage { act: "unshortlist", moved: vec![sample()], ..ShortlistPage::default() };
        vec![on, off, ShortlistPage { act: "shortlist", ..ShortlistPage::default() }]
    }
}
