//! The answers as people read them: to check before handing in, on the receipt, and when the call has closed.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

use super::start::Deadline;
use crate::page::{Layout, Page};
use crate::questionnaires::{
    self, Answers, Questionnaire, Sentence, SummaryRow, Worded, country_name, summary,
};
use crate::zone::Zone;

/// The answers of one page.
#[derive(Debug, Serialize)]
pub struct AnswerGroup {
    pub key: String,
    pub title: Worded,
    /// Where they can be changed, or nothing.
    pub url: String,
    pub answers: Vec<SummaryRow>,
}

/// Rows in order, page by page; titles are filled in by `titled`.
pub fn groups_of(rows: Vec<SummaryRow>, url: impl Fn(&str) -> String) -> Vec<AnswerGroup> {
    let mut groups: Vec<AnswerGroup> = Vec::new();
    for row in rows {
        match groups.last_mut().filter(|group| group.key == row.group) {
            Some(group) => group.answers.push(row),
            None => groups.push(AnswerGroup {
                key: row.group.clone(),
                title: Worded::default(),
                url: url(&row.group),
                answers: vec![row],
            }),
        }
    }
    groups
}

/// Every answer, page by page, under the titles of the pages.
pub fn titled(
    form: &Questionnaire,
    answers: &Answers,
    lang: &str,
    url: impl Fn(&str) -> String,
) -> Vec<AnswerGroup> {
    let mut groups = groups_of(summary(form, answers, lang, &country_name), url);
    for group in &mut groups {
        group.title = form.group(&group.key).map(|page| Worded::of(&page.title, lang)).unwrap_or_default();
    }
    groups
}

/// Something that must be changed before handing in, and where.
#[derive(Debug, Serialize)]
pub struct Missing {
    pub url: String,
    pub sentence: Sentence,
}

/// Check your answers, then hand in.
#[derive(Debug, Serialize)]
pub struct CheckAnswers {
    /// In words; says "Error:" when handing in was refused.
    pub heading: String,
    pub edition: Worded,
    pub reference: String,
    pub groups: Vec<AnswerGroup>,
    pub missing: Vec<Missing>,
    /// Handing in was tried and something is missing.
    pub is_refused: bool,
    /// The answers changed after the page was opened.
    pub is_stale: bool,
    pub deadline: Deadline,
    pub action: String,
    pub tasks_url: String,
    pub request_key: String,
    pub revision: i32,
}

impl Page for CheckAnswers {
    const TEMPLATE: &'static str = "applications/answers";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-my-pages"
    }

    fn samples() -> Vec<Self> {
        let form = questionnaires::application();
        let at = DateTime::UNIX_EPOCH;
        let sample = |is_refused: bool, answers: Answers| {
            let standing = questionnaires::completeness(&form, &answers);
            let missing = standing
                .problems()
                .map(|problem| Missing { url: "/p".into(), sentence: problem.sentence("en") });
            CheckAnswers {
                heading: "Check your answers".into(),
                edition: Worded { text: "Fellowship".into(), lang: "en".into(), dir: "ltr", fallback: false },
                reference: "7K3M-XQ0D".into(),
                groups: titled(&form, &answers, "en", |page| format!("/p/{page}")),
                missing: if is_refused { missing.collect() } else { Vec::new() },
                is_refused,
                is_stale: !is_refused,
                deadline: Deadline::of(at + chrono::TimeDelta::hours(30), &[Zone::UTC], at),
                action: "/a".into(),
                tasks_url: "/t".into(),
                request_key: "k".into(),
                revision: 3,
            }
        };
        let full = [
            ("full_name".to_owned(), Value::from("<b>Teuea</b>")),
            ("project_date".to_owned(), Value::from("2028-06-30")),
            ("gender".to_owned(), serde_json::json!({"choice": "woman"})),
        ];
        vec![sample(true, Answers::default()), sample(false, full.into_iter().collect())]
    }
}

/// The receipt: reference, moment, checksum, and everything that was handed in.
#[derive(Debug, Serialize)]
pub struct Receipt {
    pub edition: Worded,
    pub reference: String,
    pub person: String,
    pub at: DateTime<Utc>,
    pub zone: &'static str,
    pub sha256: String,
    pub groups: Vec<AnswerGroup>,
    pub status_url: String,
    pub copy_url: String,
    pub email: String,
}

impl Page for Receipt {
    const TEMPLATE: &'static str = "applications/receipt";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-my-pages"
    }

    fn samples() -> Vec<Self> {
        let form = questionnaires::application();
        let answers = [("full_name".to_owned(), Value::from("Teuea Toatu"))].into_iter().collect();
        vec![Receipt {
            edition: Worded::sample("Fellowship"),
            reference: "7K3M-XQ0D".into(),
            person: "Teuea Toatu".into(),
            at: DateTime::UNIX_EPOCH,
            zone: "Pacific/Tarawa",
            sha256: "0".repeat(64),
            groups: titled(&form, &answers, "en", |_| String::new()),
            status_url: "/s".into(),
            copy_url: "/c".into(),
            email: "teuea@mfa.gov.ki".into(),
        }]
    }
}

/// The call closed before this arrived: why nothing was saved or handed in, and what had been typed.
#[derive(Debug, Serialize)]
pub struct Closed {
    pub edition: Worded,
    pub closed_at: DateTime<Utc>,
    pub arrived_at: DateTime<Utc>,
    pub zone: &'static str,
    /// Typed on the page that came too late; nothing when it was the handing in.
    pub typed: Vec<SummaryRow>,
    pub status_url: String,
    pub contact: String,
}

impl Page for Closed {
    const TEMPLATE: &'static str = "applications/closed";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let form = questionnaires::application();
        let sample = |typed| Closed {
            edition: Worded { text: "Fellowship".into(), lang: "en".into(), dir: "ltr", fallback: false },
            closed_at: DateTime::UNIX_EPOCH,
            arrived_at: DateTime::UNIX_EPOCH,
            zone: "Pacific/Tarawa",
            typed,
            status_url: "/s".into(),
            contact: "organisers@fellowship.example".into(),
        };
        vec![sample(Vec::new()), sample(summary(&form, &Answers::default(), "en", &country_name))]
    }
}
