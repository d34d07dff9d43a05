//! What public pages read of announced editions.

use chrono::{DateTime, Utc};
use entity::{EditionId, edition, module, programme, target};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::programmes;

/// An edition that the public may know of; any other does not exist.
pub async fn announced(ctx: &Ctx, code: &str) -> Result<edition::Model, AppError> {
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    let is_known = edition.announced_at.is_some_and(|announced| announced <= ctx.now);
    if is_known { Ok(edition) } else { Err(AppError::NotFound) }
}

/// All announced editions with their programmes, the next deadline last.
pub async fn calls(ctx: &Ctx) -> Result<Vec<(edition::Model, programme::Model)>, AppError> {
    let db = ctx.store().read();
    let programmes = programmes::every(db).await?;
    let editions = programmes::announced(db, ctx.now).await?;
    let pair = |edition: edition::Model| {
        let programme = programmes.iter().find(|programme| programme.id == edition.programme_id)?;
        Some((edition, programme.clone()))
    };
    Ok(editions.into_iter().filter_map(pair).collect())
}

/// The curriculum, in order.
pub async fn modules(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<module::Model>, AppError> {
    let modules = module::Entity::find().filter(module::Column::EditionId.eq(edition));
    Ok(modules.order_by_asc(module::Column::Position).all(db).await?)
}

/// The targets of the cohort, in order.
pub async fn targets(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<target::Model>, AppError> {
    let targets = target::Entity::find().filter(target::Column::EditionId.eq(edition));
    Ok(targets.order_by_asc(target::Column::Position).all(db).await?)
}

/// The next moment at which one of these calls opens or closes.
pub fn next_change<'a>(
    editions: impl Iterator<Item = &'a edition::Model>,
    now: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    editions.flat_map(|edition| [edition.opens_at, edition.closes_at]).filter(|at| *at > now).min()
}
