//! Examples for the tests over all pages.

use chrono::{DateTime, Utc};
use entity::publication::{self, PublicationStatus};
use entity::{ElsewhereEditionId, Localised, PersonId, PublicationId, elsewhere_edition};
use serde_json::json;
use uuid::Uuid;

use super::publication_page::PublicationPage;
use crate::i18n::Lang;
use crate::questionnaires::Worded;
use crate::statistics::content::{Content, METHOD_VERSION, Row, Table};
use crate::statistics::figures::Counts;

pub(super) fn at() -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 0).expect("a time")
}

pub(super) fn worded() -> Worded {
    Worded::of(&title(), "en")
}

fn title() -> Localised {
    Localised::from([("en", "Small States Cyber Fellowship 2025")])
}

/// A publication with two tables, shown or withheld.
pub(super) fn publication(shown: bool) -> publication::Model {
    let row = |code: &str, woman, man, other| Row {
        code: code.into(),
        counts: shown.then_some(Counts { woman, man, other }),
    };
    let table = |id: &str, rows| Table { id: id.into(), shown, rows };
    let funnel =
        vec![row("application", 247, 353, 12), row("eligible", 211, 290, 7), row("accepted", 13, 12, 0)];
    let groups = vec![row("african", 120, 180, 7), row("grulac", 127, 173, 5), row("total", 247, 353, 12)];
    let content = Content {
        code: "sscf-2025-1".into(),
        edition: "sscf-2025".into(),
        edition_title: title(),
        programme_title: Localised::from([("en", "Small States Cyber Fellowship")]),
        restricted: false,
        deadline: at(),
        method_version: METHOD_VERSION,
        tables: vec![table("funnel", funnel), table("applications", groups)],
    };
    publication::Model {
        id: PublicationId(Uuid::nil()),
        edition_id: Uuid::nil().into(),
        code: content.code.clone(),
        status: PublicationStatus::Published,
        content: json!(content),
        csv: String::new(),
        sha256: "0".repeat(64),
        flags_as_of: at().date_naive(),
        data_cut_off: at(),
        prepared_by: PersonId(Uuid::nil()),
        prepared_at: at(),
        published_at: Some(at()),
    }
}

pub(super) fn page(row: &publication::Model) -> PublicationPage {
    PublicationPage::of(Lang::En, "https://atoll.example", row).expect("a sample is a publication")
}

pub(super) fn elsewhere() -> elsewhere_edition::Model {
    elsewhere_edition::Model {
        id: ElsewhereEditionId(Uuid::nil()),
        title: "UN Int. Law Fellowship 2002".into(),
        fellows: 2,
        countries: json!(["BTN", "KEN"]),
        by_gender: Some(json!({"applicants": {"woman": 61, "man": 87}, "fellows": {"woman": 1, "man": 1}})),
        source: "UN press release L/3002".into(),
        published: "2002".into(),
        imported_at: at(),
    }
}
