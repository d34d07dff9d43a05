//! Withdrawing an application together with what it holds.

use entity::ApplicationId;
use entity::offer::OfferStatus;

use super::making::transition;
use crate::applications;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::offers::queries;
use crate::offers::state::Step;

/// The code under which an offer is declined because its application was withdrawn.
const WITHDRAWN: &str = "application_withdrawn";

/// The applicant withdraws, with a reason if they like: an offer that waits for an answer is declined with the
/// application, both or neither, so that nobody who has gone holds a place.
pub async fn withdraw_application(ctx: &Ctx, id: ApplicationId, words: String) -> Result<(), AppError> {
    let own = ctx.clone();
    let write = ctx.store().write(async move |txn| {
        applications::withdraw(txn, &own, id, &words).await?;
        let offer = queries::of_application(txn, id).await?;
        if let Some(offer) = offer.filter(|offer| offer.status == OfferStatus::Open) {
            transition(txn, &own, &offer, Step::Decline, WITHDRAWN).await?;
        }
        Ok(())
    });
    write.await
}
