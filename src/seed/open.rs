//! The open call: applications handed in, begun and taken back, and the first nominations.

use anyhow::Context;
use entity::edition;
use entity::role_grant::Role;

use super::Scene;
use super::applying::{Applying, Reached, apply};
use super::cast::{Cast, Official};
use super::screened::{Nominee, nominate};
use super::staff::Staff;

/// How many pages of the form each draft has filled in.
const DRAFTS: [usize; 6] = [1, 3, 5, 7, 9, 11];

/// Whose first official of the cast has handed in; the last two have withdrawn since.
const HANDED_IN: [&str; 20] = [
    "TON", "WSM", "TUV", "MDV", "BTN", "DJI", "MRT", "SEN", "TGO", "MUS", "SYC", "RWA", "KGZ", "MDA", "JAM",
    "GUY", "HTI", "DOM", "PRY", "VCT",
];
const STANDING: usize = 18;

/// Whose first official has begun.
const BEGUN: [&str; 6] = ["KIR", "VUT", "CPV", "BFA", "LCA", "BOL"];

/// Of the States that handed in, so many have named their official.
const NOMINATED: usize = 9;

pub(super) async fn build(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    cast: &Cast,
) -> anyhow::Result<()> {
    let mut everybody = Vec::new();
    for (iso3, day) in HANDED_IN.iter().zip(-19..) {
        let official = first(cast, iso3)?;
        everybody.push(Applying { official, reached: Reached::HandedIn, day: day.min(-2) });
    }
    for (iso3, pages) in BEGUN.iter().zip(DRAFTS) {
        everybody.push(Applying { official: first(cast, iso3)?, reached: Reached::Pages(pages), day: -4 });
    }
    let made = apply(scene, edition, everybody.clone(), true).await?;
    for application in made.iter().take(HANDED_IN.len()).skip(STANDING) {
        let ctx = scene.person(application.applicant_id, -1).await?;
        crate::offers::withdraw_application(&ctx, application.id, String::new()).await?;
    }
    let named = everybody.into_iter().take(NOMINATED);
    let mut nominees: Vec<Nominee> =
        named.map(|one| Nominee { official: one.official, rank: 1, day: -3 }).collect();
    let second = cast.officials.iter().filter(|official| official.country_iso3 == "FJI");
    nominees.extend(second.zip(1..).map(|(one, rank)| Nominee { official: one.clone(), rank, day: -2 }));
    nominate(scene, &staff.acting(scene, Role::Manager, -1).await?, edition, &nominees).await
}

/// The first official of the cast from a State.
pub(super) fn first(cast: &Cast, iso3: &str) -> anyhow::Result<Official> {
    let found = cast.officials.iter().find(|official| official.country_iso3 == iso3);
    found.cloned().with_context(|| format!("nobody of the cast is from {iso3}"))
}

/// Whether the open call knows this official: then they were not fellows the year before.
pub(super) fn has(cast: &Cast, official: &Official) -> bool {
    let of_state = |iso3: &str| first(cast, iso3).is_ok_and(|known| known.email() == official.email());
    HANDED_IN.iter().chain(&BEGUN).any(|iso3| of_state(iso3))
}
