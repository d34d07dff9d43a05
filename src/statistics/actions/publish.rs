//! Making a prepared publication public, once.

use entity::publication::{ActiveModel, Model};
use entity::{EditionId, PublicationId};
use sea_orm::{ActiveModelTrait, Set};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::programmes;
use crate::statistics::{policy, queries, state};

/// Makes a prepared publication public, once. `seen` is the checksum of what the publisher read.
pub async fn publish(
    ctx: &Ctx,
    edition: EditionId,
    id: PublicationId,
    seen: String,
) -> Result<Model, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let edition = programmes::edition(txn, edition).await?;
            policy::may_view(&ctx.actor, edition.programme_id)?;
            policy::may_publish(&ctx.actor, edition.programme_id)?;
            policy::can_be_counted(&edition, ctx.now)?;
            let row = queries::prepared(txn, edition.id, id).await?;
            let status = state::publish(row.status)?;
            if row.sha256 != seen {
                return Err(AppError::Stale);
            }
            let next = ActiveModel {
                id: Set(id),
                status: Set(status),
                published_at: Set(Some(ctx.now)),
                ..Default::default()
            };
            let row = next.update(txn).await?;
            let act = Act { act: "publication.publish", kind: "publication", id: Some(id.0), reason: "" };
            journal::record(txn, &ctx, act);
            ctx.public_changed(txn);
            Ok(row)
        })
        .await
}
