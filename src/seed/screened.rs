//! Nominations and findings, as staff enter them.

use std::collections::BTreeMap;

use anyhow::Context;
use chrono::TimeDelta;
use entity::application::ApplicationStatus;
use entity::check_override::CheckOutcome;
use entity::nomination::NominationRoute;
use entity::{ApplicationId, edition};

use super::Scene;
use super::cast::Official;
use super::dice::Dice;
use super::people::{colleague, phrases};
use crate::ctx::Ctx;
use crate::nominations::{self, NewNomination};
use crate::screening::{self, Batch, Case, Finding, Scope};

const CHUNK: usize = 30;

/// An official whom a State names: rank there, and the day on which the note verbale came.
#[derive(Clone)]
pub(super) struct Nominee {
    pub official: Official,
    pub rank: i32,
    pub day: i64,
}

/// Enters the nominations of an edition.
pub(super) async fn nominate(
    scene: &Scene,
    ctx: &Ctx,
    edition: &edition::Model,
    nominees: &[Nominee],
) -> anyhow::Result<()> {
    for chunk in nominees.chunks(CHUNK) {
        let new: Vec<NewNomination> = chunk.iter().map(|nominee| note_verbale(scene, nominee)).collect();
        let (own, edition) = (ctx.clone(), edition.clone());
        let write = ctx.store().write(async move |txn| {
            for new in &new {
                let entered = nominations::create(txn, &own, &edition, new.clone()).await?;
                entered.map_err(|faults| anyhow::anyhow!("{}: {faults:?}", new.nominee_name))?;
            }
            Ok(())
        });
        write.await?;
    }
    Ok(())
}

fn note_verbale(scene: &Scene, nominee: &Nominee) -> NewNomination {
    let official = &nominee.official;
    let mut dice = Dice::of(&format!("nomination of {}", official.email()));
    let received_on = (scene.today + TimeDelta::days(nominee.day)).date_naive();
    let route = *dice.pick(&[
        NominationRoute::MissionNewYork,
        NominationRoute::MissionNewYork,
        NominationRoute::MissionGeneva,
        NominationRoute::ForeignMinistry,
        NominationRoute::LineMinistry,
    ]);
    let (authority_name, _) = colleague(&mut dice, &official.country_iso3);
    NewNomination {
        state_iso3: official.country_iso3.clone(),
        route,
        note_verbale: format!(
            "{}/{}/{}",
            official.country_iso3,
            dice.between(20, 480),
            received_on.format("%Y")
        ),
        note_verbale_on: Some(received_on - TimeDelta::days(dice.between(2, 9))),
        authority_name,
        authority_title: dice.pick(&phrases(&official.language).supervisors).clone(),
        rank: nominee.rank,
        nominee_name: official.full_name.clone(),
        nominee_email: official.email(),
        application: None,
        declarations: Vec::new(),
        received_on,
    }
}

/// Finds everybody eligible whom every rule lets pass, and everybody else ineligible for the first rule that is
/// not met, as staff would one after the other.
pub(super) async fn find(ctx: &Ctx, edition: &edition::Model) -> anyhow::Result<()> {
    let scope = Scope::In(vec![ApplicationStatus::Submitted]);
    let left = carry_out(ctx, edition, Batch { finding: Finding::Eligible, scope }).await?;
    let mut failed: BTreeMap<String, Vec<ApplicationId>> = BTreeMap::new();
    for case in left.iter().filter(|case| case.status == ApplicationStatus::Submitted) {
        let first = case.checks.iter().find(|settled| settled.outcome == CheckOutcome::Fail);
        if let Some(first) = first {
            failed.entry(first.check.reason_code.clone()).or_default().push(case.id);
        }
    }
    for (reason, ids) in failed {
        let batch = Batch { finding: Finding::Ineligible(reason), scope: Scope::These(ids) };
        carry_out(ctx, edition, batch).await?;
    }
    Ok(())
}

/// Carries out what may be; says which applications stay as they are.
async fn carry_out(ctx: &Ctx, edition: &edition::Model, batch: Batch) -> anyhow::Result<Vec<Case>> {
    let plan = screening::plan(ctx, edition, &batch).await?;
    screening::carry_out(ctx, edition, batch, &plan.mark).await.context("findings in bulk")?;
    Ok(plan.stay)
}
