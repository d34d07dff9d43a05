//! The offers of an edition, as staff follow them.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::picture::Ring;
use crate::selection::Heading;

#[derive(Clone, Debug, Default, Serialize)]
pub struct OfferRow {
    pub full_name: String,
    pub country: String,
    pub reference: String,
    pub application_url: String,
    /// A value of OfferStatus as it is now.
    pub status: String,
    pub kind: String,
    pub expires_at: DateTime<Utc>,
    pub days_left: i64,
    pub is_from_reserve: bool,
    pub reason_key: String,
    pub note: String,
    /// The place is free: somebody can be called up.
    pub call_url: String,
    /// The place has been offered on.
    pub is_passed_on: bool,
    pub withdraw_url: String,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct OffersPage {
    pub heading: Heading,
    pub is_released: bool,
    pub places: usize,
    pub accepted: usize,
    pub open: usize,
    pub free: usize,
    pub reserves: usize,
    pub ring: Option<Ring>,
    pub offers: Vec<OfferRow>,
    pub shown: usize,
    pub total: usize,
    pub next_url: String,
    pub zone: String,
}

impl Page for OffersPage {
    const TEMPLATE: &'static str = "offers/offers";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let row = |status: &str, kind: &str| OfferRow {
            full_name: "Teuea Tebau".into(),
            country: "KIR".into(),
            status: status.into(),
            kind: kind.into(),
            days_left: 3,
            withdraw_url: "/desk/sscf-2027/offers/1/withdrawal".into(),
            ..OfferRow::default()
        };
        let declined = OfferRow {
            reason_key: "value-decline-other".into(),
            note: "Elections".into(),
            call_url: "/desk/sscf-2027/offers/1/successor".into(),
            is_from_reserve: true,
            ..row("declined", "")
        };
        let passed = OfferRow { is_passed_on: true, ..row("expired", "") };
        let full = OffersPage {
            heading: Heading::sample(),
            is_released: true,
            places: 4,
            accepted: 1,
            open: 1,
            free: 1,
            reserves: 2,
            ring: Some(Ring::new(4, 1, 1)),
            offers: vec![row("accepted", "done"), row("open", "go"), declined, passed],
            shown: 4,
            total: 5,
            next_url: "/desk/sscf-2027/offers?after=1".into(),
            zone: "UTC".into(),
        };
        vec![OffersPage { heading: Heading::sample(), ..OffersPage::default() }, full]
    }
}

/// A reserve who waits.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WaitingRow {
    pub id: String,
    pub full_name: String,
    pub country: String,
    pub reference: String,
    pub application_url: String,
    pub score: Option<i64>,
    pub is_next: bool,
    pub checked: bool,
    /// Labels of the targets that could no longer hold.
    pub breaks: Vec<Vec<String>>,
    /// A check is not known or not met: no place can be offered.
    pub is_held: bool,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct CallUpPage {
    pub errors: Vec<FieldError>,
    pub heading: Heading,
    pub freed_name: String,
    pub freed_country: String,
    pub freed_status: String,
    pub is_free: bool,
    pub has_next: bool,
    pub waiting: Vec<WaitingRow>,
    pub reason: String,
    pub seen: String,
    pub action: String,
}

impl Page for CallUpPage {
    const TEMPLATE: &'static str = "offers/call_up";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let row = WaitingRow {
            full_name: "Ana".into(),
            country: "FJI".into(),
            score: Some(80_000),
            ..Default::default()
        };
        let next = WaitingRow { is_next: true, checked: true, ..row.clone() };
        let held = WaitingRow { is_held: true, ..row.clone() };
        let other = WaitingRow { breaks: vec![vec!["selection-gender-woman".into()]], ..row };
        let full = CallUpPage {
            heading: Heading::sample(),
            freed_name: "Teuea".into(),
            freed_country: "KIR".into(),
            freed_status: "declined".into(),
            is_free: true,
            has_next: true,
            waiting: vec![next, other.clone(), held],
            ..CallUpPage::default()
        };
        let errors = vec![FieldError::new("reason", "offers-reason-not-next")];
        let without = CallUpPage { has_next: false, errors, waiting: vec![other], ..full.clone() };
        let nobody = CallUpPage { waiting: vec![], has_next: false, ..full.clone() };
        vec![full.clone(), without, nobody, CallUpPage { is_free: false, ..full }]
    }
}

/// Taking an offer back.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WithdrawalPage {
    pub errors: Vec<FieldError>,
    pub heading: Heading,
    pub full_name: String,
    pub country: String,
    pub revision: i32,
    pub reason: String,
    pub is_open: bool,
    pub action: String,
}

impl Page for WithdrawalPage {
    const TEMPLATE: &'static str = "offers/withdrawal";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let open = WithdrawalPage {
            heading: Heading::sample(),
            full_name: "Teuea Tebau".into(),
            country: "KIR".into(),
            is_open: true,
            ..WithdrawalPage::default()
        };
        let errors = vec![FieldError::new("reason", "offers-reason-needed")];
        vec![
            open.clone(),
            WithdrawalPage { errors, ..open.clone() },
            WithdrawalPage { is_open: false, ..open },
        ]
    }
}
