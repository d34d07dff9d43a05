//! Preparing a publication quietly, publishing it once, and taking in what others published.

use entity::publication::{ActiveModel, Column, Entity, Model, PublicationStatus};
use entity::{EditionId, PublicationId, edition, elsewhere_edition};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::content::Content;
use super::elsewhere::PastEdition;
use super::{export, figures, policy, queries, state};
use crate::applications::sensitive;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::programmes;
use crate::store::Txn;

/// Counts an edition and freezes what may be shown. An earlier prepared publication is replaced.
pub async fn prepare(ctx: &Ctx, edition: EditionId) -> Result<PublicationId, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let edition = programmes::edition(txn, edition).await?;
            policy::may_view(&ctx.actor, edition.programme_id)?;
            policy::may_publish(&ctx.actor, edition.programme_id)?;
            policy::can_be_counted(&edition, ctx.now)?;
            let earlier = queries::of_edition(txn, edition.id).await?;
            if earlier.iter().any(|row| row.status == PublicationStatus::Published) {
                return Err(AppError::Illegal("illegal-publication-published"));
            }
            Entity::delete_many().filter(Column::EditionId.eq(edition.id)).exec(txn).await?;
            let content = count(txn, &ctx, &edition).await?;
            let id = insert(txn, &ctx, &edition, &content).await?;
            let act = Act { act: "publication.prepare", kind: "publication", id: Some(id.0), reason: "" };
            journal::record(txn, &ctx, act).await?;
            Ok(id)
        })
        .await
}

async fn count(txn: &Txn, ctx: &Ctx, edition: &edition::Model) -> Result<Content, AppError> {
    let genders = sensitive::genders(txn, ctx, edition.id, "statistics").await?;
    let people = queries::counted(txn, edition, &genders).await?;
    let programme = programmes::find(txn, edition.programme_id).await?;
    let code = format!("{}-1", edition.code);
    Ok(Content::of(&programme, edition, &code, &figures::tabulate(&people)))
}

async fn insert(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    content: &Content,
) -> Result<PublicationId, AppError> {
    let csv = export::csv(content)?;
    let prepared_by = ctx.actor.person_id().ok_or(AppError::NotFound)?;
    let row = ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition.id),
        code: Set(content.code.clone()),
        status: Set(PublicationStatus::Prepared),
        content: Set(json!(content)),
        sha256: Set(data_encoding::HEXLOWER.encode(&Sha256::digest(&csv))),
        csv: Set(csv),
        flags_as_of: Set(edition.closes_at.date_naive()),
        data_cut_off: Set(ctx.now),
        prepared_by: Set(prepared_by),
        prepared_at: Set(ctx.now),
        published_at: Set(None),
    };
    let row = row.insert(txn).await?;
    Ok(row.id)
}

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
            journal::record(txn, &ctx, act).await?;
            ctx.public_changed(txn);
            Ok(row)
        })
        .await
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    pub new: usize,
    pub changed: usize,
    pub same: usize,
}

/// Takes in past editions, each known by its title: twice the same file changes nothing the second time. With
/// `apply` false nothing is written, and the answer says what would be.
pub async fn import_history(ctx: &Ctx, past: Vec<PastEdition>, apply: bool) -> Result<Imported, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let mut imported = Imported::default();
            for entry in &past {
                let title = elsewhere_edition::Column::Title.eq(&entry.title);
                let known = elsewhere_edition::Entity::find().filter(title).one(txn).await?;
                match &known {
                    None => imported.new += 1,
                    Some(known) if is_same(known, entry) => {
                        imported.same += 1;
                        continue;
                    }
                    Some(_) => imported.changed += 1,
                }
                if apply {
                    keep(txn, &ctx, known, entry).await?;
                }
            }
            if apply && imported.new + imported.changed > 0 {
                let act = Act { act: "history.import", kind: "elsewhere_edition", ..Act::default() };
                journal::record(txn, &ctx, act).await?;
                ctx.public_changed(txn);
            }
            Ok(imported)
        })
        .await
}

fn is_same(known: &elsewhere_edition::Model, entry: &PastEdition) -> bool {
    known.fellows == entry.fellows
        && known.countries == json!(entry.countries)
        && known.by_gender == entry.by_gender
        && known.source == entry.source
        && known.published == entry.published
}

async fn keep(
    txn: &Txn,
    ctx: &Ctx,
    known: Option<elsewhere_edition::Model>,
    entry: &PastEdition,
) -> Result<(), AppError> {
    let row = elsewhere_edition::ActiveModel {
        id: Set(known.as_ref().map_or_else(|| ctx.new_id(), |known| known.id)),
        title: Set(entry.title.clone()),
        fellows: Set(entry.fellows),
        countries: Set(json!(entry.countries)),
        by_gender: Set(entry.by_gender.clone()),
        source: Set(entry.source.clone()),
        published: Set(entry.published.clone()),
        imported_at: Set(ctx.now),
    };
    match known {
        Some(_) => drop(row.update(txn).await?),
        None => drop(row.insert(txn).await?),
    }
    Ok(())
}
