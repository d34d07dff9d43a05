//! Declining, taking a refusal back, taking an offer back, and offers that end by themselves.

use entity::offer::{self, DeclineReason, OfferStatus};
use entity::{OfferId, edition};
use sea_orm::{ActiveModelTrait, Set};

use super::mails::tell;
use super::making::transition;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::instance::Instance;
use crate::offers::state::Step;
use crate::offers::{policy, queries};
use crate::selection;
use crate::store::Txn;
use crate::{applications, people, programmes};

const BATCH: u64 = 100;

/// The person declines, with a reason that can be counted and, if they like, their own words.
pub async fn decline(ctx: &Ctx, id: OfferId, reason: DeclineReason, note: String) -> Result<(), AppError> {
    let own = ctx.clone();
    let write = ctx.store().write(async move |txn| {
        let offer = queries::own(txn, own.actor.person_id(), id).await?;
        policy::may_answer(&own.actor, &offer)?;
        if offer.status == OfferStatus::Declined {
            return Ok(());
        }
        policy::is_answerable(&offer, own.now)?;
        let moved = transition(txn, &own, &offer, Step::Decline, reason.code()).await?;
        keep_reason(txn, &moved, Some(reason), note.clone()).await?;
        tell_about(txn, &own, "offer-declined", &moved).await
    });
    write.await
}

/// The person takes a refusal back, while the place is still there.
pub async fn reopen(ctx: &Ctx, id: OfferId) -> Result<(), AppError> {
    let own = ctx.clone();
    let write = ctx.store().write(async move |txn| {
        let offer = queries::own(txn, own.actor.person_id(), id).await?;
        policy::may_answer(&own.actor, &offer)?;
        let application = applications::find(txn, offer.application_id).await?;
        let has_successor = queries::has_successor(txn, id).await?;
        policy::is_reopenable(&offer, &application, has_successor, own.now)?;
        let moved = transition(txn, &own, &offer, Step::Reopen, "").await?;
        keep_reason(txn, &moved, None, String::new()).await
    });
    write.await
}

async fn keep_reason(
    txn: &Txn,
    offer: &offer::Model,
    reason: Option<DeclineReason>,
    note: String,
) -> Result<(), AppError> {
    let row = offer::ActiveModel {
        id: Set(offer.id),
        decline_reason: Set(reason),
        note: Set(note),
        ..Default::default()
    };
    row.update(txn).await?;
    Ok(())
}

/// The organiser takes an open offer back, with a reason for the record.
pub async fn withdraw(
    ctx: &Ctx,
    edition: &edition::Model,
    id: OfferId,
    revision: i32,
    reason: String,
) -> Result<(), AppError> {
    selection::policy::chooser(&ctx.actor, edition.programme_id)?;
    let (own, edition) = (ctx.clone(), edition.id);
    let write = ctx.store().write(async move |txn| {
        let offer = queries::in_edition(txn, edition, id).await?;
        policy::is_answerable(&offer, own.now)?;
        if offer.revision != revision {
            return Err(AppError::Stale);
        }
        let moved = transition(txn, &own, &offer, Step::Withdraw, &reason).await?;
        tell_about(txn, &own, "offer-withdrawn", &moved).await
    });
    write.await
}

async fn tell_about(txn: &Txn, ctx: &Ctx, message: &str, offer: &offer::Model) -> Result<(), AppError> {
    let application = applications::find(txn, offer.application_id).await?;
    let edition = programmes::edition(txn, offer.edition_id).await?;
    let person = people::find(txn, offer.person_id).await?;
    tell(txn, ctx, message, (&edition, &application), (&person, Some(offer)))
}

/// Writes what time has done: open offers past their deadline expire. Says how many.
pub async fn sweep(instance: &std::sync::Arc<Instance>) -> Result<usize, AppError> {
    let ctx = Ctx::system(instance.clone());
    if queries::overdue(instance.store.read(), ctx.now, 1).await?.is_empty() {
        return Ok(0);
    }
    let store = instance.store.clone();
    let write = store.write(async move |txn| {
        let overdue = queries::overdue(txn, ctx.now, BATCH).await?;
        for offer in &overdue {
            transition(txn, &ctx, offer, Step::Expire, "").await?;
        }
        Ok(overdue.len())
    });
    write.await
}
