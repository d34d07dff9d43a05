//! Which modules and sessions there are.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use entity::membership::{self, MembershipStatus};
use entity::{
    ApplicationId, EditionId, ModuleId, PersonId, SessionId, application, calendar_feed, module, session,
};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::feed;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::paths;

/// The curriculum of an edition, in order: titles, outcomes, pillars, hours.
pub async fn modules(db: &impl ConnectionTrait, edition: EditionId) -> Result<Vec<module::Model>, AppError> {
    let modules = module::Entity::find().filter(module::Column::EditionId.eq(edition));
    Ok(modules.order_by_asc(module::Column::Position).order_by_asc(module::Column::Id).all(db).await?)
}

/// One module of this edition.
pub async fn module(
    db: &impl ConnectionTrait,
    edition: EditionId,
    id: ModuleId,
) -> Result<module::Model, AppError> {
    let module = module::Entity::find_by_id(id).filter(module::Column::EditionId.eq(edition)).one(db).await?;
    module.ok_or(AppError::NotFound)
}

pub async fn session(db: &impl ConnectionTrait, id: SessionId) -> Result<session::Model, AppError> {
    session::Entity::find_by_id(id).one(db).await?.ok_or(AppError::NotFound)
}

/// What is planned on a module at this moment and not cancelled.
pub async fn sessions_at(
    db: &impl ConnectionTrait,
    edition: EditionId,
    module: ModuleId,
    starts_at: DateTime<Utc>,
) -> Result<Vec<session::Model>, AppError> {
    use session::Column::{Cancelled, EditionId, ModuleId, StartsAt};
    let sessions = session::Entity::find().filter(EditionId.eq(edition)).filter(ModuleId.eq(module));
    Ok(sessions.filter(StartsAt.eq(starts_at)).filter(Cancelled.eq(false)).all(db).await?)
}

/// Every session of these editions, cancelled ones too, by time.
pub async fn sessions_of(
    db: &impl ConnectionTrait,
    editions: impl IntoIterator<Item = EditionId>,
) -> Result<Vec<session::Model>, AppError> {
    in_order(db, Condition::all().add(session::Column::EditionId.is_in(editions))).await
}

/// Every session that `trainer` holds, cancelled ones too, by time.
pub async fn sessions_by(
    db: &impl ConnectionTrait,
    trainer: PersonId,
) -> Result<Vec<session::Model>, AppError> {
    in_order(db, Condition::all().add(session::Column::TrainerId.eq(trainer))).await
}

async fn in_order(db: &impl ConnectionTrait, which: Condition) -> Result<Vec<session::Model>, AppError> {
    let sessions = session::Entity::find().filter(which).order_by_asc(session::Column::StartsAt);
    Ok(sessions.order_by_asc(session::Column::Id).all(db).await?)
}

/// The sessions of an edition after the one with this time and id, at most `limit`.
pub async fn sessions_after(
    db: &impl ConnectionTrait,
    edition: EditionId,
    after: Option<(DateTime<Utc>, SessionId)>,
    limit: u64,
) -> Result<Vec<session::Model>, AppError> {
    use session::Column::{EditionId as Edition, Id, StartsAt};
    let mut sessions = session::Entity::find().filter(Edition.eq(edition));
    if let Some((at, id)) = after {
        let later =
            Condition::any().add(StartsAt.gt(at)).add(Condition::all().add(StartsAt.eq(at)).add(Id.gt(id)));
        sessions = sessions.filter(later);
    }
    Ok(sessions.order_by_asc(StartsAt).order_by_asc(Id).limit(limit).all(db).await?)
}

/// Which version of a person's feed address is good; the first until it was renewed.
pub(super) async fn feed_version(db: &impl ConnectionTrait, person: PersonId) -> Result<i32, AppError> {
    let feed = calendar_feed::Entity::find_by_id(person).one(db).await?;
    Ok(feed.map_or(1, |feed| feed.version))
}

/// The editions in whose cohort a person is or was to the end.
pub(super) async fn editions_of_fellow(
    db: &impl ConnectionTrait,
    person: PersonId,
) -> Result<Vec<EditionId>, AppError> {
    let memberships = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(person))
        .filter(membership::Column::Status.ne(MembershipStatus::Left))
        .all(db)
        .await?;
    Ok(memberships.into_iter().map(|membership| membership.edition_id).collect())
}

/// The States from which these fellows applied.
pub(super) async fn countries_of(
    db: &impl ConnectionTrait,
    members: &[membership::Model],
) -> Result<HashMap<ApplicationId, Option<String>>, AppError> {
    let rows: Vec<(ApplicationId, Option<String>)> = application::Entity::find()
        .select_only()
        .columns([application::Column::Id, application::Column::CountryIso3])
        .filter(application::Column::Id.is_in(members.iter().map(|member| member.application_id)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// What a person's calendar shows: the sessions of their cohorts, and those that they hold, each once.
pub(super) async fn sessions_for(
    db: &impl ConnectionTrait,
    person: PersonId,
) -> Result<Vec<session::Model>, AppError> {
    let editions = editions_of_fellow(db, person).await?;
    let either = Condition::any()
        .add(session::Column::EditionId.is_in(editions))
        .add(session::Column::TrainerId.eq(person));
    in_order(db, either).await
}

/// The whole secret address of a person's calendar, to be shown to that person only.
pub async fn feed_address(
    db: &impl ConnectionTrait,
    ctx: &Ctx,
    person: PersonId,
) -> Result<String, AppError> {
    let token = feed::token(&ctx.instance, person, feed_version(db, person).await?);
    Ok(format!("{}{}", ctx.instance.settings.public_url(), paths::calendar(&token)))
}
