//! Counting an edition and freezing what may be shown: read in one write, because the reading of genders is
//! journalled; worked out beside the lane; kept in another write.

use std::time::{Duration, Instant};

use entity::publication::{ActiveModel, Column, Entity, PublicationStatus};
use entity::{EditionId, PublicationId, edition, publication_archive, publication_figures};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::applications::sensitive;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::programmes;
use crate::statistics::composing::{Composed, NoPublication, Uncomposed, Wish, compose};
use crate::statistics::counted::Sheets;
use crate::statistics::cuts::Cuts;
use crate::statistics::{policy, queries};
use crate::store::Txn;

/// The audit of one edition takes a second or two; what is not proven by then, on however slow a machine, is not
/// published.
const PATIENCE: Duration = Duration::from_secs(300);

/// How it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prepared {
    Kept(PublicationId),
    /// There can be no such publication: it says why.
    Not(NoPublication),
}

/// Counts an edition and freezes what may be shown. An earlier prepared publication is replaced.
pub async fn prepare(ctx: &Ctx, edition: EditionId, cuts: Cuts) -> Result<Prepared, AppError> {
    let wish = count(ctx, edition, cuts).await?;
    let start = Instant::now();
    let work = move || {
        let composed = compose(&wish, &|| start.elapsed() >= PATIENCE);
        (wish, composed)
    };
    let composed = tokio::task::spawn_blocking(work).await;
    let (wish, composed) = composed.map_err(|error| AppError::Internal(error.into()))?;
    match composed {
        Ok(composed) => Ok(Prepared::Kept(keep(ctx, wish, composed).await?)),
        Err(Uncomposed::No(why)) => Ok(Prepared::Not(why)),
        Err(Uncomposed::Fault(what)) => {
            Err(AppError::Internal(anyhow::anyhow!("figures of an edition: {what}")))
        }
    }
}

/// Everybody who counts, as the engine reads it.
async fn count(ctx: &Ctx, edition: EditionId, cuts: Cuts) -> Result<Wish, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let edition = countable(txn, &ctx, edition).await?;
            let programme = programmes::find(txn, edition.programme_id).await?;
            let genders = sensitive::genders(txn, &ctx, edition.id, "statistics").await?;
            let people = queries::counted(txn, &edition, &genders).await?;
            let deadline = edition.closes_at.date_naive();
            Ok(Wish {
                code: format!("{}-1", edition.code),
                sheets: Sheets::of(&edition.code, deadline, programme.women_only, &people),
                programme,
                edition,
                cuts: cuts.clone(),
                now: ctx.now,
            })
        })
        .await
}

/// An edition whose figures the actor may prepare now.
async fn countable(txn: &Txn, ctx: &Ctx, edition: EditionId) -> Result<edition::Model, AppError> {
    let edition = programmes::edition(txn, edition).await?;
    policy::may_view(&ctx.actor, edition.programme_id)?;
    policy::may_publish(&ctx.actor, edition.programme_id)?;
    policy::can_be_counted(&edition, ctx.now)?;
    let earlier = queries::of_edition(txn, edition.id).await?;
    if earlier.iter().any(|row| row.status == PublicationStatus::Published) {
        return Err(AppError::Illegal("illegal-publication-published"));
    }
    Ok(edition)
}

async fn keep(ctx: &Ctx, wish: Wish, composed: Composed) -> Result<PublicationId, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let edition = countable(txn, &ctx, wish.edition.id).await?;
            forget_prepared(txn, edition.id).await?;
            let id = insert(txn, &ctx, &edition, &composed).await?;
            let act = Act { act: "publication.prepare", kind: "publication", id: Some(id.0), reason: "" };
            journal::record(txn, &ctx, act);
            Ok(id)
        })
        .await
}

/// Nobody outside has seen it.
async fn forget_prepared(txn: &Txn, edition: EditionId) -> Result<(), AppError> {
    let own = Entity::find().select_only().column(Column::Id).filter(Column::EditionId.eq(edition));
    let ids: Vec<PublicationId> = own.into_tuple().all(txn).await?;
    let archives = publication_archive::Column::PublicationId.is_in(ids.iter().copied());
    publication_archive::Entity::delete_many().filter(archives).exec(txn).await?;
    let figures = publication_figures::Column::PublicationId.is_in(ids.iter().copied());
    publication_figures::Entity::delete_many().filter(figures).exec(txn).await?;
    Entity::delete_many().filter(Column::Id.is_in(ids)).exec(txn).await?;
    Ok(())
}

async fn insert(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    composed: &Composed,
) -> Result<PublicationId, AppError> {
    let prepared_by = ctx.actor.person_id().ok_or(AppError::NotFound)?;
    let (release, certificate) = (json!(composed.release), json!(composed.certificate));
    let read = format!("{}{release}{certificate}", json!(composed.content));
    let row = ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition.id),
        code: Set(composed.content.code.clone()),
        status: Set(PublicationStatus::Prepared),
        content: Set(json!(composed.content)),
        sha256: Set(data_encoding::HEXLOWER.encode(&Sha256::digest(read))),
        flags_as_of: Set(composed.release.flags_as_of),
        data_cut_off: Set(ctx.now),
        prepared_by: Set(prepared_by),
        prepared_at: Set(ctx.now),
        published_at: Set(None),
    };
    let id = row.insert(txn).await?.id;
    let figures = publication_figures::ActiveModel {
        publication_id: Set(id),
        release: Set(release),
        certificate: Set(certificate),
    };
    figures.insert(txn).await?;
    for (lang, bytes) in &composed.archives {
        let archive = publication_archive::ActiveModel {
            publication_id: Set(id),
            language: Set(lang.code().to_owned()),
            bytes: Set(bytes.clone()),
        };
        archive.insert(txn).await?;
    }
    Ok(id)
}
