//! Joining a cohort: an offer is accepted and a membership begins, both or neither.

use entity::membership::{self, MembershipStatus};
use entity::offer::{self, OfferStatus};
use entity::{MembershipId, OfferId, membership_event};
use sea_orm::{EntityTrait, Set};

use crate::cohorts::policy;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::offers;
use crate::store::Txn;
use crate::{applications, people, programmes};

/// The person accepts the place: the offer is answered and the membership begins, both or neither. Pressed
/// twice, the second press changes nothing.
pub async fn accept(ctx: &Ctx, id: OfferId) -> Result<(), AppError> {
    let own = ctx.clone();
    let write = ctx.store().write(async move |txn| {
        let offer = offers::own(txn, own.actor.person_id(), id).await?;
        if offer.status == OfferStatus::Accepted {
            return Ok(());
        }
        let application = applications::find(txn, offer.application_id).await?;
        policy::may_accept(&own.actor, &offer, &application, own.now)?;
        let offer = offers::transition(txn, &own, &offer, offers::Step::Accept, "").await?;
        join(txn, &own, &offer).await?;
        let edition = programmes::edition(txn, offer.edition_id).await?;
        let person = people::find(txn, offer.person_id).await?;
        offers::tell(txn, &own, "offer-accepted", (&edition, &application), (&person, Some(&offer)))
    });
    write.await
}

async fn join(txn: &Txn, ctx: &Ctx, offer: &offer::Model) -> Result<(), AppError> {
    let id: MembershipId = ctx.new_id();
    let row = membership::ActiveModel {
        id: Set(id),
        edition_id: Set(offer.edition_id),
        person_id: Set(offer.person_id),
        application_id: Set(offer.application_id),
        status: Set(MembershipStatus::Active),
        joined_at: Set(ctx.now),
    };
    membership::Entity::insert(row).exec_without_returning(txn).await?;
    let event = membership_event::ActiveModel {
        id: Set(ctx.new_id()),
        membership_id: Set(id),
        step: Set("join".to_owned()),
        at: Set(ctx.now),
        actor_id: Set(ctx.actor.person_id()),
        reason: Set(String::new()),
    };
    txn.append(event);
    let act = Act { act: "membership.join", kind: "membership", id: Some(id.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(())
}
