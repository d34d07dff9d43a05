//! An edition for the tests of pure rules.

use entity::{Localised, edition};
use serde_json::json;
use uuid::Uuid;

/// Closes on 1 December 2026 at noon, taught in English and French.
pub fn edition() -> edition::Model {
    let at = |text: &str| text.parse().expect("a time");
    edition::Model {
        id: Uuid::nil().into(),
        programme_id: Uuid::nil().into(),
        code: "sscf-2027".to_owned(),
        title: Localised::default(),
        summary: Localised::default(),
        call_text: Localised::default(),
        announced_at: None,
        opens_at: at("2026-10-01T00:00:00Z"),
        closes_at: at("2026-12-01T12:00:00Z"),
        grace_minutes: 10,
        deadline_zone: "Etc/UTC".to_owned(),
        decisions_on: None,
        starts_on: None,
        ends_on: None,
        venue: Localised::default(),
        languages: json!(["en", "fr"]),
        places: 20,
        reserve_places: 5,
        reviews_per_application: 2,
        offer_days: 14,
        questionnaire_id: Uuid::nil().into(),
        revision: 1,
        created_at: at("2026-09-01T00:00:00Z"),
    }
}
