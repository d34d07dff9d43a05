//! Where an application stands, and the page on which it is withdrawn.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::applications::public_status::PublicStatus;
use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::questionnaires::Worded;

/// One step of the timeline, as the partial wants it; `text` is a date in words.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    pub state: &'static str,
    pub key: String,
    pub text: String,
    pub url: String,
    pub link_key: &'static str,
}

/// What is true now, what happens next and by when.
#[derive(Debug, Serialize)]
pub struct Status {
    pub edition: Worded,
    pub reference: String,
    /// `apply-status-<code>-title` and `-text` are its words.
    pub code: &'static str,
    /// A decision is not known yet: say by when it will be.
    pub awaits_decision: bool,
    pub decisions_on: Option<NaiveDate>,
    pub steps: Vec<Step>,
    /// The offer, when there is one to read.
    pub offer_url: String,
    pub offer_until: Option<DateTime<Utc>>,
    pub zone: &'static str,
    pub receipt_url: String,
    pub answers_url: String,
    pub withdraw_url: String,
    /// Set while a withdrawal can be undone.
    pub undo_url: String,
    pub undo_until: Option<DateTime<Utc>>,
    pub call_url: String,
    pub contact: String,
}

impl Page for Status {
    const TEMPLATE: &'static str = "applications/status";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-my-pages"
    }

    fn samples() -> Vec<Self> {
        let at = DateTime::UNIX_EPOCH;
        let url = |shown: bool| if shown { "/x".to_owned() } else { String::new() };
        let sample = |status: &PublicStatus| Status {
            edition: Worded::sample("Fellowship"),
            reference: "7K3M-XQ0D".into(),
            code: status.code(),
            awaits_decision: *status == PublicStatus::Considered,
            decisions_on: (!status.is_decided()).then(|| at.date_naive()),
            steps: vec![Step {
                state: "past",
                key: "apply-step-submit".into(),
                text: "1970".into(),
                url: "/r".into(),
                link_key: "apply-receipt-link",
            }],
            offer_url: url(*status == PublicStatus::OfferOpen),
            offer_until: Some(at),
            zone: "UTC",
            receipt_url: url(*status != PublicStatus::NotHandedIn),
            answers_url: url(*status == PublicStatus::NotHandedIn),
            withdraw_url: url(*status == PublicStatus::Considered),
            undo_url: url(*status == PublicStatus::Withdrawn),
            undo_until: Some(at),
            call_url: "/c".into(),
            contact: "organisers@fellowship.example".into(),
        };
        PublicStatus::ALL.iter().map(sample).collect()
    }
}

/// Asks whether the application shall really be withdrawn.
#[derive(Debug, Serialize)]
pub struct Withdrawal {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub reference: String,
    pub reason: String,
    pub action: String,
    pub status_url: String,
    /// An offered place is declined with it.
    pub declines: bool,
    /// Until when it can be undone; nothing when the call has closed.
    pub undo_until: Option<DateTime<Utc>>,
    pub zone: &'static str,
}

impl Page for Withdrawal {
    const TEMPLATE: &'static str = "applications/withdrawal";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let sample = |errors, undo_until: Option<DateTime<Utc>>| Withdrawal {
            errors,
            declines: undo_until.is_none(),
            edition: Worded { text: "Fellowship".into(), lang: "en".into(), dir: "ltr", fallback: false },
            reference: "7K3M-XQ0D".into(),
            reason: "A new post".into(),
            action: "/w".into(),
            status_url: "/s".into(),
            undo_until,
            zone: "UTC",
        };
        let long =
            FieldError::new("reason", "apply-reason-too-long").with("length", 1_200).with("max", 1_000);
        vec![sample(Vec::new(), Some(DateTime::UNIX_EPOCH)), sample(vec![long], None)]
    }
}
