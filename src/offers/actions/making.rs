//! The one door of offers: the new status, the event, the journal.

use entity::offer::{self, OfferStatus};
use entity::{OfferId, application, edition, offer_event};
use sea_orm::{ActiveModelTrait, Set};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::offers::deadline;
use crate::offers::state::{self, Step};
use crate::store::Txn;

/// Moves an offer by one step. `reason` is a code or the actor's own words; the journal takes only the step.
pub async fn transition(
    txn: &Txn,
    ctx: &Ctx,
    offer: &offer::Model,
    step: Step,
    reason: &str,
) -> Result<offer::Model, AppError> {
    let to = state::next(offer.status, step).map_err(|_| AppError::Illegal("illegal-offer-step"))?;
    let row = offer::ActiveModel {
        id: Set(offer.id),
        status: Set(to),
        revision: Set(offer.revision + 1),
        ..Default::default()
    };
    let moved = row.update(txn).await?;
    event(txn, ctx, offer.id, step.code(), reason);
    let act = format!("offer.{}", step.code());
    let act = Act { act: &act, kind: "offer", id: Some(offer.id.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(moved)
}

/// Offers a place, freshly or the one that another offer has left; then with the reason why this person.
pub(super) async fn make(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    application: &application::Model,
    replaces: Option<(OfferId, &str)>,
) -> Result<offer::Model, AppError> {
    let row = offer::ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition.id),
        application_id: Set(application.id),
        person_id: Set(application.applicant_id),
        status: Set(OfferStatus::Open),
        replaces_id: Set(replaces.map(|(freed, _)| freed)),
        expires_at: Set(deadline::expiry(ctx.now, edition.offer_days)),
        decline_reason: Set(None),
        note: Set(String::new()),
        revision: Set(1),
        made_at: Set(ctx.now),
    };
    let offer = row.insert(txn).await?;
    event(txn, ctx, offer.id, "make", replaces.map_or("", |(_, reason)| reason));
    let act = Act { act: "offer.make", kind: "offer", id: Some(offer.id.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(offer)
}

fn event(txn: &Txn, ctx: &Ctx, offer: OfferId, step: &str, reason: &str) {
    let row = offer_event::ActiveModel {
        id: Set(ctx.new_id()),
        offer_id: Set(offer),
        step: Set(step.to_owned()),
        at: Set(ctx.now),
        actor_id: Set(ctx.actor.person_id()),
        reason: Set(reason.to_owned()),
    };
    txn.append(row);
}
