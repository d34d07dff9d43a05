//! A person's own offer.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::questionnaires::Worded;

/// The offer and what can be done with it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OfferPage {
    pub edition: Worded,
    pub reference: String,
    /// A value of OfferStatus as it is now.
    pub status: String,
    pub expires_at: DateTime<Utc>,
    pub zone: String,
    pub days_left: i64,
    pub starts_on: Option<chrono::NaiveDate>,
    pub ends_on: Option<chrono::NaiveDate>,
    pub venue: Worded,
    pub is_from_reserve: bool,
    pub can_reopen: bool,
    /// Key of the reason that was given.
    pub reason_key: String,
    pub note: String,
    pub application_url: String,
    pub accept_url: String,
    pub decline_url: String,
    pub reopen_url: String,
    pub home_url: String,
}

impl OfferPage {
    fn sample(status: &str) -> OfferPage {
        let text = "Small States Cyber Fellowship 2027".to_owned();
        OfferPage {
            edition: Worded { text, lang: "en".into(), dir: "ltr", fallback: false },
            reference: "SSCF27-142".into(),
            status: status.into(),
            zone: "Pacific/Tarawa".into(),
            days_left: 14,
            starts_on: chrono::NaiveDate::from_ymd_opt(2027, 5, 3),
            ends_on: chrono::NaiveDate::from_ymd_opt(2027, 5, 8),
            venue: Worded { text: "Suva".into(), lang: "en".into(), dir: "ltr", fallback: true },
            application_url: "/applications/1".into(),
            accept_url: "/offers/1/acceptance".into(),
            decline_url: "/offers/1/decline".into(),
            reopen_url: "/offers/1/reopening".into(),
            home_url: "/home".into(),
            ..OfferPage::default()
        }
    }
}

impl Page for OfferPage {
    const TEMPLATE: &'static str = "offers/offer";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-my-pages"
    }

    fn samples() -> Vec<Self> {
        let declined = OfferPage {
            can_reopen: true,
            reason_key: "value-decline-other_duties".into(),
            note: "Elections in May".into(),
            ..OfferPage::sample("declined")
        };
        let reserve =
            OfferPage { is_from_reserve: true, starts_on: None, ends_on: None, ..OfferPage::sample("open") };
        let gone = OfferPage { can_reopen: false, ..declined.clone() };
        let others = ["open", "accepted", "expired", "withdrawn"].map(OfferPage::sample);
        [declined, gone, reserve].into_iter().chain(others).collect()
    }
}

/// A reason to decline.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ReasonChoice {
    pub value: String,
    pub key: String,
    pub checked: bool,
}

/// The step between wanting to decline and having declined.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeclinePage {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub reference: String,
    pub expires_at: DateTime<Utc>,
    pub zone: String,
    pub reasons: Vec<ReasonChoice>,
    pub note: String,
    pub offer_url: String,
    pub action: String,
}

impl Page for DeclinePage {
    const TEMPLATE: &'static str = "offers/decline";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-my-pages"
    }

    fn samples() -> Vec<Self> {
        let reason = ReasonChoice { value: "other".into(), key: "value-decline-other".into(), checked: true };
        let wrong = DeclinePage {
            errors: vec![FieldError::new("reason", "offers-reason-choose")],
            reasons: vec![reason],
            note: "Elections".into(),
            ..DeclinePage::default()
        };
        vec![DeclinePage::default(), wrong]
    }
}
