//! What reviewers see: the queue, one application, stepping back. None of it says who the applicant is.

use chrono::NaiveDate;
use serde::Serialize;

use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::questionnaires::{SummaryRow, Worded};

/// The reviewer's line of work.
#[derive(Debug, Default, Serialize)]
pub struct Queue {
    pub done: usize,
    pub all: usize,
    pub tasks: Vec<QueueRow>,
    pub total: usize,
    pub next_url: String,
    pub first_url: String,
}

#[derive(Debug, Default, Serialize)]
pub struct QueueRow {
    pub url: String,
    pub number: usize,
    pub edition: Worded,
    pub due_on: Option<NaiveDate>,
    /// A code of an assignment's status, or `closed`.
    pub status: &'static str,
    pub overdue: bool,
    pub score: Option<i64>,
}

impl Page for Queue {
    const TEMPLATE: &'static str = "reviews/queue";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-queue"
    }

    fn samples() -> Vec<Self> {
        let row = |number, status, overdue, score| QueueRow {
            url: "/reviews/1".into(),
            number,
            edition: said("Small States Cyber Fellowship 2027"),
            due_on: NaiveDate::from_ymd_opt(2027, 2, 26).filter(|_| number != 4),
            status,
            overdue,
            score,
        };
        let tasks = vec![
            row(2, "draft", true, None),
            row(4, "assigned", false, None),
            row(1, "handed_in", false, Some(76_250)),
            row(3, "closed", false, None),
        ];
        let next_url = "/reviews?after=1".to_owned();
        vec![Queue { done: 5, all: 12, total: 60, next_url, tasks, ..Queue::default() }, Queue::default()]
    }
}

/// Where the page of a review stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewState {
    #[default]
    Open,
    HandedIn,
    /// The application was withdrawn or is reviewed no more.
    Closed,
    Recused,
    Cancelled,
}

/// One application with the rubric beside it.
#[derive(Debug, Default, Serialize)]
pub struct ReviewPage {
    pub errors: Vec<FieldError>,
    pub state: ReviewState,
    pub file: usize,
    pub edition: Worded,
    pub due_on: Option<NaiveDate>,
    pub overdue: bool,
    pub done: usize,
    pub all: usize,
    pub sections: Vec<AnswerSection>,
    pub criteria: Vec<CriterionView>,
    pub marked: usize,
    /// Thousandths: of the marks so far, or of the review that was handed in.
    pub score: i64,
    pub comment: String,
    pub comment_words: usize,
    pub max_words: usize,
    pub revision: i32,
    pub others: Vec<Other>,
    pub action: String,
    pub recusal_url: String,
    pub next_url: String,
}

/// A part of the application, as far as reviewers may see it.
#[derive(Debug, Default, Serialize)]
pub struct AnswerSection {
    pub heading: Worded,
    pub facts: Vec<SummaryRow>,
    pub texts: Vec<SummaryRow>,
}

/// One line of the rubric.
#[derive(Debug, Default, Serialize)]
pub struct CriterionView {
    /// `mark-<code>`, the id of its first choice.
    pub field: String,
    pub note_field: String,
    pub heading: Worded,
    pub help: Worded,
    pub weight: i32,
    pub anchors: Vec<Anchor>,
    pub mark: Option<i32>,
    pub note: String,
}

#[derive(Debug, Default, Serialize)]
pub struct Anchor {
    pub mark: usize,
    pub said: Worded,
    pub checked: bool,
}

/// Another reviewer's review, without a name.
#[derive(Debug, Serialize)]
pub struct Other {
    pub number: usize,
    pub score: Option<i64>,
}

impl Page for ReviewPage {
    const TEMPLATE: &'static str = "reviews/review";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-queue"
    }

    fn samples() -> Vec<Self> {
        let open = ReviewPage {
            errors: vec![FieldError::new("mark-experience", "review-mark-needed")],
            overdue: true,
            comment: "Strong on practice.".into(),
            comment_words: 3,
            ..sample(ReviewState::Open)
        };
        let handed_in = ReviewPage {
            others: vec![Other { number: 2, score: Some(62_500) }],
            next_url: "/reviews/2".into(),
            ..sample(ReviewState::HandedIn)
        };
        vec![
            open,
            handed_in,
            sample(ReviewState::HandedIn),
            sample(ReviewState::Closed),
            sample(ReviewState::Recused),
            ReviewPage { state: ReviewState::Cancelled, ..ReviewPage::default() },
        ]
    }
}

fn sample(state: ReviewState) -> ReviewPage {
    let anchors = (0..5).map(|mark| Anchor { mark, said: said("Some link"), checked: mark == 3 });
    let criterion = CriterionView {
        field: "mark-experience".into(),
        note_field: "note-experience".into(),
        heading: said("Experience"),
        help: said("In years and in depth"),
        weight: 25,
        anchors: anchors.collect(),
        mark: Some(3),
        note: "Eleven years".into(),
    };
    let unmarked = CriterionView {
        field: "mark-project".into(),
        note_field: "note-project".into(),
        weight: 20,
        ..CriterionView::default()
    };
    ReviewPage {
        state,
        file: 3,
        edition: said("Small States Cyber Fellowship 2027"),
        due_on: NaiveDate::from_ymd_opt(2027, 2, 26),
        done: 5,
        all: 12,
        criteria: vec![criterion, unmarked],
        marked: 1,
        score: 18_750,
        max_words: 300,
        action: "/reviews/1".into(),
        recusal_url: "/reviews/1/recusal".into(),
        ..ReviewPage::default()
    }
}

/// Asks why a reviewer steps back.
#[derive(Debug, Default, Serialize)]
pub struct RecusalPage {
    pub errors: Vec<FieldError>,
    pub file: usize,
    pub reason: String,
    pub action: String,
    pub review_url: String,
}

impl Page for RecusalPage {
    const TEMPLATE: &'static str = "reviews/recusal";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-queue"
    }

    fn samples() -> Vec<Self> {
        let errors = vec![FieldError::new("reason", "review-reason-needed")];
        vec![RecusalPage::default(), RecusalPage { errors, file: 3, ..RecusalPage::default() }]
    }
}

/// English words, for samples.
pub(super) fn said(text: &str) -> Worded {
    Worded { text: text.to_owned(), lang: "en".into(), dir: "ltr", fallback: false }
}
