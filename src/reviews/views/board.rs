//! What managers see of the progress of reviews.

use serde::Serialize;

use super::review::said;
use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::questionnaires::Worded;

/// How far the reviews of an edition are.
#[derive(Debug, Default, Serialize)]
pub struct Board {
    pub edition_code: String,
    pub edition: Worded,
    /// Applications that may be reviewed.
    pub applications: usize,
    pub required: usize,
    pub handed_in: usize,
    pub asked: usize,
    /// Reviewers still to be found.
    pub lacking: usize,
    pub open: usize,
    pub overdue: usize,
    pub thirds: usize,
    pub weights: Vec<Weight>,
    pub people: Vec<PersonRow>,
    pub files: Vec<FileRow>,
    /// Which applications are listed: empty, `short` or `third`.
    pub show: String,
    pub total: usize,
    pub next_url: String,
    pub first_url: String,
    pub desk_url: String,
    pub board_url: String,
    pub plan_url: String,
    pub reminder_url: String,
    pub ranking_url: String,
}

/// One line of the rubric.
#[derive(Debug, Serialize)]
pub struct Weight {
    pub heading: Worded,
    pub weight: i32,
}

#[derive(Debug, Default, Serialize)]
pub struct PersonRow {
    pub url: String,
    pub who: String,
    pub country: Option<String>,
    pub assigned: usize,
    pub drafts: usize,
    pub handed_in: usize,
    pub recused: usize,
    pub overdue: usize,
}

#[derive(Debug, Default, Serialize)]
pub struct FileRow {
    pub url: String,
    pub reference: String,
    pub who: String,
    pub country: Option<String>,
    pub reviews: usize,
    pub asked: usize,
    pub required: usize,
    pub lacks: bool,
    pub spread: Option<i64>,
    pub score: Option<i64>,
    pub wants_third: bool,
}

impl Page for Board {
    const TEMPLATE: &'static str = "reviews/board";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let person = PersonRow {
            url: "/desk/sscf-2027/reviews/reviewers/1".into(),
            who: "Ana Rokotuivuna".into(),
            country: Some("FJI".into()),
            assigned: 12,
            drafts: 1,
            handed_in: 5,
            recused: 1,
            overdue: 2,
        };
        let file = FileRow {
            url: "/desk/sscf-2027/reviews/applications/1".into(),
            reference: "SSCF-7K2M".into(),
            who: "Teuea Tebau".into(),
            country: Some("KIR".into()),
            reviews: 2,
            asked: 2,
            required: 2,
            spread: Some(41_250),
            score: Some(66_875),
            wants_third: true,
            ..FileRow::default()
        };
        let short = FileRow {
            who: "Ana".into(),
            reference: "SSCF-9QXT".into(),
            required: 2,
            lacks: true,
            ..FileRow::default()
        };
        let full = Board {
            edition: said("Small States Cyber Fellowship 2027"),
            applications: 60,
            required: 2,
            handed_in: 31,
            asked: 118,
            lacking: 2,
            open: 87,
            overdue: 2,
            thirds: 1,
            weights: vec![Weight { heading: said("Experience"), weight: 15 }],
            people: vec![person, PersonRow { who: "unknown@un.example".into(), ..PersonRow::default() }],
            files: vec![file, short],
            total: 60,
            next_url: "/desk/sscf-2027/reviews?after=SSCF-9QXT".into(),
            ..Board::default()
        };
        vec![full, Board::default()]
    }
}

/// One reviewer: the nationality that decides whose applications they may see.
#[derive(Debug, Default, Serialize)]
pub struct OneReviewer {
    pub errors: Vec<FieldError>,
    pub who: String,
    pub email: String,
    pub country: Option<String>,
    pub typed: String,
    pub matches: Vec<CountryChoice>,
    pub countries: Vec<String>,
    pub action: String,
    pub board_url: String,
}

/// A State that the typed words may mean.
#[derive(Debug, Serialize)]
pub struct CountryChoice {
    pub value: String,
    pub label: String,
}

impl Page for OneReviewer {
    const TEMPLATE: &'static str = "reviews/reviewer";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let wrong = OneReviewer {
            errors: vec![FieldError::new("nationality", "review-nationality-several")],
            who: "Ana Rokotuivuna".into(),
            typed: "Congo".into(),
            matches: vec![CountryChoice { value: "COG".into(), label: "Congo".into() }],
            ..OneReviewer::default()
        };
        vec![wrong, OneReviewer { who: "Ana".into(), country: Some("FJI".into()), ..OneReviewer::default() }]
    }
}
