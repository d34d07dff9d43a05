//! What managers see of a cohort.

use entity::membership::{self, MembershipStatus};
use entity::{MembershipId, application};
use serde::Serialize;

use super::worded;
use crate::attendance::closing::Missing;
use crate::attendance::completion::Tally;
use crate::clock;
use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::paths;
use crate::questionnaires::Worded;

/// The fellows of an edition, by name.
#[derive(Debug, Default, Serialize)]
pub struct CohortPage {
    pub errors: Vec<FieldError>,
    pub edition: Worded,
    pub desk_url: String,
    pub sessions_url: String,
    /// Where the cohort is closed; nothing when nobody takes part.
    pub closing_url: String,
    /// Registers that were taken.
    pub held: usize,
    pub members: Vec<MemberRow>,
    pub active: usize,
    pub total: usize,
    pub next_url: String,
    pub first_url: String,
}

/// One fellow.
#[derive(Clone, Debug, Serialize)]
pub struct MemberRow {
    pub id: MembershipId,
    pub name: String,
    pub country: String,
    pub standing: MembershipStatus,
    pub tally: Tally,
    pub counted: u32,
    pub is_enough: bool,
    /// Where it is noted that the fellow left; nothing for who does not take part.
    pub leaving_url: String,
    pub reason_field: String,
    /// What was typed as a reason.
    pub reason: String,
}

impl MemberRow {
    pub fn new(
        edition: &str,
        member: &membership::Model,
        origin: Option<&application::Model>,
        tally: Tally,
    ) -> MemberRow {
        let is_active = member.status == MembershipStatus::Active;
        MemberRow {
            id: member.id,
            name: origin.map(|origin| origin.full_name.clone()).unwrap_or_default(),
            country: origin.and_then(|origin| origin.country_iso3.clone()).unwrap_or_default(),
            standing: member.status,
            counted: tally.counted(),
            is_enough: tally.is_enough(),
            tally,
            leaving_url: if is_active { paths::member_leaving(edition, member.id) } else { String::new() },
            reason_field: format!("reason-{}", member.id),
            reason: String::new(),
        }
    }
}

impl CohortPage {
    /// Keeps what was typed about one member.
    pub fn typed(&mut self, id: MembershipId, reason: &str) {
        if let Some(row) = self.members.iter_mut().find(|row| row.id == id) {
            row.reason = reason.to_owned();
        }
    }
}

fn sample(name: &str, standing: MembershipStatus, tally: Tally) -> MemberRow {
    let id = MembershipId(clock::new_uuid());
    MemberRow {
        id,
        name: name.into(),
        country: "KIR".into(),
        standing,
        counted: tally.counted(),
        is_enough: tally.is_enough(),
        tally,
        leaving_url: if standing == MembershipStatus::Active {
            "/desk/x/cohort/1/leaving".into()
        } else {
            String::new()
        },
        reason_field: format!("reason-{id}"),
        reason: String::new(),
    }
}

fn two() -> Vec<MemberRow> {
    let tally = Tally { present: 4, absent: 1, excused: 1, unmarked: 1 };
    vec![
        sample("Teuea Toatu", MembershipStatus::Active, tally),
        sample("A B", MembershipStatus::Left, Tally::default()),
    ]
}

impl Page for CohortPage {
    const TEMPLATE: &'static str = "attendance/cohort";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let edition = || worded("Small States Cyber Fellowship 2027");
        let empty = CohortPage { edition: edition(), ..CohortPage::default() };
        let members = two();
        let field = members[0].reason_field.clone();
        let errors = vec![FieldError::new(field, "attendance-reason-needed").with("most", 1000)];
        let full = CohortPage {
            errors,
            edition: edition(),
            closing_url: paths::cohort_closing("sscf-2027"),
            held: 6,
            members,
            active: 1,
            total: 2,
            next_url: "/desk/sscf-2027/cohort?after=1".into(),
            first_url: paths::cohort("sscf-2027"),
            ..CohortPage::default()
        };
        vec![empty, full]
    }
}

/// What closing the cohort would do, before it is done.
#[derive(Debug, Default, Serialize)]
pub struct ClosingPage {
    pub edition: Worded,
    pub cohort_url: String,
    pub sessions_url: String,
    pub action: String,
    /// Why it cannot be closed yet.
    pub missing: Option<Missing>,
    pub completing: Vec<MemberRow>,
    pub participating: Vec<MemberRow>,
}

impl Page for ClosingPage {
    const TEMPLATE: &'static str = "attendance/closing";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let page = |missing| ClosingPage {
            edition: worded("2027"),
            missing,
            completing: two(),
            participating: two(),
            ..ClosingPage::default()
        };
        let missing = Some(Missing { ahead: 2, registers: 1, nothing: true });
        vec![page(None), page(missing), ClosingPage { edition: worded("2027"), ..ClosingPage::default() }]
    }
}
