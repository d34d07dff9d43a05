//! Leaving a cohort: the membership ends and the place is free, both or neither.

use entity::membership;
use entity::offer::OfferStatus;

use super::transition;
use crate::cohorts::Step;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::offers;
use crate::store::Txn;

/// The code under which an offer is taken back because its fellow left.
const LEFT: &str = "fellow_left";

/// The fellow takes part no longer, and the place can be offered to a reserve. The reason stays with the
/// membership.
pub async fn leave(
    txn: &Txn,
    ctx: &Ctx,
    member: &membership::Model,
    reason: &str,
) -> Result<membership::Model, AppError> {
    let gone = transition(txn, ctx, member, Step::Leave, reason).await?;
    let offer = offers::of_application(txn, member.application_id).await?;
    if let Some(offer) = offer.filter(|offer| offer.status == OfferStatus::Accepted) {
        offers::transition(txn, ctx, &offer, offers::Step::Withdraw, LEFT).await?;
    }
    Ok(gone)
}
