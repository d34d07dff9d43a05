//! The open call: applications handed in, begun and taken back, and the first nominations.

use anyhow::Context;
use entity::application::Model as Application;
use entity::edition;

use super::Scene;
use super::applying::{Applying, Reached, apply};
use super::cast::{Cast, Official};
use crate::applications;

/// How many pages of the form the drafts have filled in.
const DRAFTS: [usize; 6] = [1, 3, 5, 7, 9, 11];

/// People of the cast by country and place among its officials: the story of the open call.
const HANDED_IN: [&str; 20] = [
    "TON", "WSM", "TUV", "MDV", "BTN", "DJI", "MRT", "SEN", "TGO", "MUS", "SYC", "RWA", "KGZ", "MDA", "JAM",
    "GUY", "HTI", "DOM", "PRY", "VCT",
];
const BEGUN: [&str; 6] = ["KIR", "VUT", "CPV", "BFA", "LCA", "BOL"];

pub(super) async fn build(scene: &Scene, edition: &edition::Model, cast: &Cast) -> anyhow::Result<()> {
    let first = |iso3: &str| cast.officials.iter().find(|official| official.country_iso3 == iso3).cloned();
    let find = |iso3: &str| first(iso3).with_context(|| format!("nobody of the cast is from {iso3}"));
    let mut everybody = Vec::new();
    for (iso3, day) in HANDED_IN.iter().zip(-19..) {
        everybody.push(Applying { official: find(iso3)?, reached: Reached::HandedIn, day: day.min(-1) });
    }
    for (iso3, pages) in BEGUN.iter().zip(DRAFTS) {
        everybody.push(Applying { official: find(iso3)?, reached: Reached::Pages(pages), day: -4 });
    }
    let made = apply(scene, edition, everybody, true).await?;
    for (application, reason) in made.iter().skip(18).zip(["My ministry cannot release me in that month.", ""]) {
        let ctx = scene.person(application.applicant_id, -1).await?;
        applications::withdraw(&ctx, application.id, reason.to_owned()).await?;
    }
    Ok(())
}

/// Whom the States have named so far.
pub(super) fn nominees<'a>(made: &'a [Application], officials: &'a [Official]) -> Vec<&'a Official> {
    let applied = |official: &&Official| made.iter().any(|one| one.full_name == official.full_name);
    officials.iter().filter(applied).collect()
}
