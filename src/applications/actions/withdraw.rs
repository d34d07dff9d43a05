//! Withdrawing, and changing one's mind until the call closes.

use entity::application::Model;
use entity::application_event::ApplicationStep;
use entity::{ApplicationId, edition};

use super::{Move, mails, moved, transition};
use crate::applications::{policy, queries};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::programmes;
use crate::store::Txn;

/// Takes back the actor's own application; `words` are theirs, if they say why. Whoever calls this frees in the
/// same write what the application held.
pub async fn withdraw(txn: &Txn, ctx: &Ctx, id: ApplicationId, words: &str) -> Result<Model, AppError> {
    let (application, edition) = own(txn, ctx, id).await?;
    let released = queries::released(txn, &[&application]).await?.remove(&id);
    policy::may_withdraw(&ctx.actor, &application, released.as_ref(), ctx.now)?;
    let step = Move { step: ApplicationStep::Withdraw, at: ctx.now, code: "", words };
    let gone = moved(txn, ctx, &application, step).await?;
    let may_undo = policy::may_reinstate(&ctx.actor, &gone, &edition, released.is_some(), ctx.now).is_ok();
    mails::withdrawn(txn, ctx, &gone, &edition, may_undo).await?;
    Ok(gone)
}

/// Puts the actor's own withdrawn application back among those handed in.
pub async fn reinstate(ctx: &Ctx, id: ApplicationId) -> Result<(), AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let (application, edition) = own(txn, &ctx, id).await?;
            let released = queries::released(txn, &[&application]).await?;
            let is_decided = released.contains_key(&id);
            policy::may_reinstate(&ctx.actor, &application, &edition, is_decided, ctx.now)?;
            let back = transition(txn, &ctx, &application, ApplicationStep::Reinstate, "").await?;
            mails::reinstated(txn, &ctx, &back, &edition).await
        })
        .await
}

async fn own(txn: &Txn, ctx: &Ctx, id: ApplicationId) -> Result<(Model, edition::Model), AppError> {
    let application = queries::own(txn, &ctx.actor, id).await?;
    let edition = programmes::edition(txn, application.edition_id).await?;
    Ok((application, edition))
}
