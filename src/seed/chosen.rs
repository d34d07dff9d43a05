//! From a shortlist to a cohort: scenario, decisions, release, offers, answers.

use anyhow::Context;
use entity::offer::{self, DeclineReason, OfferStatus};
use entity::role_grant::Role;
use entity::{OfferId, edition};
use futures_util::{StreamExt, TryStreamExt, stream};

use super::Scene;
use super::applying::at_once;
use super::staff::Staff;
use crate::offers::{self, CallUp};
use crate::{cohorts, selection};

/// Chooses the best cohort under the agreed targets and releases the decisions, all on one day.
pub(super) async fn choose(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    day: i64,
) -> anyhow::Result<()> {
    let ctx = staff.acting(scene, Role::Manager, day).await?;
    let title = edition.title.get("en").text.to_owned();
    let scenario = selection::save_agreed(&ctx, edition, title).await?;
    selection::prepare(&ctx, edition, scenario).await.context("decisions from the scenario")?;
    selection::complete(&ctx, edition).await?;
    let counted = offers::counted(&ctx, edition).await?;
    offers::release(&ctx, edition, counted.mails()).await.context("releasing the decisions")?;
    Ok(())
}

/// The offers that wait for an answer, oldest first.
pub(super) async fn open_offers(
    scene: &Scene,
    edition: &edition::Model,
) -> anyhow::Result<Vec<offer::Model>> {
    let offers = offers::of_edition(scene.instance.store.read(), edition.id).await?;
    Ok(offers.into_iter().filter(|offer| offer.status == OfferStatus::Open).collect())
}

/// These people accept.
pub(super) async fn accept(scene: &Scene, offers: Vec<offer::Model>, day: i64) -> anyhow::Result<()> {
    let accept = |offer: offer::Model| async move {
        let ctx = scene.person(offer.person_id, day).await?;
        cohorts::accept(&ctx, offer.id).await.map_err(anyhow::Error::from)
    };
    stream::iter(offers)
        .map(accept)
        .buffer_unordered(at_once(&scene.instance.store))
        .try_collect::<Vec<()>>()
        .await?;
    Ok(())
}

/// Somebody declines.
pub(super) async fn decline(
    scene: &Scene,
    offer: &offer::Model,
    reason: DeclineReason,
    day: i64,
) -> anyhow::Result<()> {
    let ctx = scene.person(offer.person_id, day).await?;
    Ok(offers::decline(&ctx, offer.id, reason, String::new()).await?)
}

/// Offers the place that `freed` has left to the next reserve.
pub(super) async fn call_up(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    freed: OfferId,
    day: i64,
) -> anyhow::Result<()> {
    let ctx = staff.acting(scene, Role::Manager, day).await?;
    let vacancy = offers::vacancy(&ctx, edition, freed).await?;
    let first = vacancy.waiting.first().map(|waiting| waiting.application.id);
    let application = vacancy.next.or(first).context("nobody is left on the reserve list")?;
    let reason = if vacancy.next.is_some() { "" } else { "The panel keeps to the order of the list." };
    let call = CallUp { freed, application, reason: reason.to_owned() };
    Ok(offers::call_up(&ctx, edition, call, vacancy.holding).await?)
}
