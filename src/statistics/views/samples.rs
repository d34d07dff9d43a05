//! Examples for the tests over all pages.

use chrono::{DateTime, Utc};
use entity::publication::{self, PublicationStatus};
use entity::{ElsewhereEditionId, Localised, PersonId, PublicationId, elsewhere_edition};
use serde_json::json;
use uuid::Uuid;

use super::publication_page::PublicationPage;
use super::whole::Whole;
use crate::i18n::Lang;
use crate::questionnaires::Worded;
use crate::statistics::content::Content;
use crate::statistics::formats::METHOD_VERSION;
use crate::statistics::making::{Certificate, CertifiedLoss};
use crate::statistics::release::{Cell, Release};
use crate::statistics::{content, sample};

pub(super) fn at() -> DateTime<Utc> {
    DateTime::from_timestamp(1_790_000_000, 0).expect("a time")
}

pub(super) fn worded() -> Worded {
    Worded::of(&title(), "en")
}

fn title() -> Localised {
    Localised::from([("en", "Small States Cyber Fellowship 2025")])
}

/// With everything that is published, or with all of it hidden.
fn release(shown: bool) -> Release {
    let mut release = sample::release();
    if !shown {
        for table in &mut release.tables {
            table.cells.iter_mut().for_each(|cell| *cell = Cell::Hidden);
        }
    }
    release
}

pub(super) fn content(shown: bool) -> Content {
    Content {
        code: "sscf-2025-1".into(),
        edition: "sscf-2025".into(),
        edition_title: title(),
        programme_title: Localised::from([("en", "Small States Cyber Fellowship")]),
        restricted: !shown,
        deadline: at(),
        method_version: METHOD_VERSION,
        states: 71,
        funnel: content::funnel(&release(shown)),
    }
}

pub(super) fn whole(shown: bool) -> Whole {
    let loss =
        |(table, cells, hidden): (&str, usize, usize)| CertifiedLoss { table: table.into(), cells, hidden };
    let certificate = Certificate {
        release_id: "sscf-2025-1".into(),
        method_version: METHOD_VERSION,
        k: 5,
        assumed: vec!["every count is a whole number and not negative".into()],
        cells: 45,
        hidden: 10,
        constraints: 61,
        minimum_width: Some(5),
        readers: vec!["an outside reader".into()],
        verdict: "safe".into(),
        loss: [("t5", 25, 0), ("t6", 25, 20)].map(loss).to_vec(),
    };
    Whole { content: content(shown), release: release(shown), certificate }
}

/// A publication, shown or with all figures hidden.
pub(super) fn publication(shown: bool) -> publication::Model {
    publication::Model {
        id: PublicationId(Uuid::nil()),
        edition_id: Uuid::nil().into(),
        code: "sscf-2025-1".into(),
        status: PublicationStatus::Published,
        content: json!(content(shown)),
        sha256: "0".repeat(64),
        flags_as_of: at().date_naive(),
        data_cut_off: at(),
        prepared_by: PersonId(Uuid::nil()),
        prepared_at: at(),
        published_at: Some(at()),
    }
}

pub(super) fn page(shown: bool) -> PublicationPage {
    PublicationPage::of(Lang::En, "https://atoll.example", &publication(shown), &whole(shown))
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
