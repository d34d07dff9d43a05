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

/// Takes back the actor's own application; `words` are theirs, if they say why.
pub async fn withdraw(ctx: &Ctx, id: ApplicationId, words: String) -> Result<(), AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let (application, edition) = own(txn, &ctx, id).await?;
            let released = queries::released(txn, &[&application]).await?;
            policy::may_withdraw(&ctx.actor, &application, released.contains_key(&id))?;
            let step = Move { step: ApplicationStep::Withdraw, at: ctx.now, code: "", words: &words };
            let gone = moved(txn, &ctx, &application, step).await?;
            mails::withdrawn(txn, &ctx, &gone, &edition).await
        })
        .await
}

/// Puts the actor's own withdrawn application back among those handed in.
pub async fn reinstate(ctx: &Ctx, id: ApplicationId) -> Result<(), AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let (application, edition) = own(txn, &ctx, id).await?;
            policy::may_reinstate(&ctx.actor, &application, &edition, ctx.now)?;
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
