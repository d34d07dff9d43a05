//! What is done with modules, sessions and feeds.

use chrono::{DateTime, Utc};
use entity::{
    EditionId, Localised, ModuleId, PersonId, ProgrammeId, SessionId, calendar_feed, edition, module, session,
};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use serde_json::json;

use super::{policy, queries};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::programmes;
use crate::programmes::defaults::ModuleData;
use crate::store::Txn;
use crate::zone::Zone;
use mails::{News, tell};

mod mails;

/// A module to be made.
#[derive(Clone, Debug)]
pub struct NewModule {
    pub code: String,
    pub title: Localised,
    pub outcome: Localised,
    pub pillars: Vec<String>,
    pub hours: i32,
}

impl From<ModuleData> for NewModule {
    fn from(data: ModuleData) -> NewModule {
        let ModuleData { code, title, outcome, pillars, hours } = data;
        NewModule { code, title, outcome, pillars, hours }
    }
}

/// The curriculum of a new edition, in this order.
pub async fn create_modules(
    txn: &Txn,
    ctx: &Ctx,
    edition: EditionId,
    modules: Vec<NewModule>,
) -> Result<(), AppError> {
    let rows = modules.into_iter().zip(1..).map(|(new, position)| module::ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition),
        position: Set(position),
        code: Set(new.code),
        title: Set(new.title),
        outcome: Set(new.outcome),
        pillars: Set(json!(new.pillars)),
        hours: Set(new.hours),
    });
    module::Entity::insert_many(rows).exec_without_returning(txn).await?;
    let act = Act { act: "curriculum.create", kind: "edition", id: Some(edition.0), ..Act::default() };
    journal::record(txn, ctx, act);
    ctx.public_changed(txn);
    Ok(())
}

/// What a session is: everything that a manager sets.
#[derive(Clone, Debug)]
pub struct SessionPlan {
    pub module: ModuleId,
    pub title: Localised,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
    pub zone: Zone,
    pub place: String,
    pub link: String,
    pub materials: Localised,
    pub trainer: Option<PersonId>,
}

/// Plans a session of an edition; the cohort is told. The same plan again, as from a button that was pressed twice,
/// is the session that there is.
pub async fn create_session(
    txn: &Txn,
    ctx: &Ctx,
    edition: EditionId,
    plan: SessionPlan,
) -> Result<session::Model, AppError> {
    let of = allowed(txn, ctx, edition, &plan).await?;
    if let Some(known) = as_planned(txn, edition, &plan).await? {
        return Ok(known);
    }
    let row = session::ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition),
        cancelled: Set(false),
        revision: Set(1),
        ..row(plan)
    };
    let made = row.insert(txn).await?;
    noted(txn, ctx, "session.create", made.id);
    tell(txn, ctx, &of, &made, News::Planned).await?;
    Ok(made)
}

async fn as_planned(
    txn: &Txn,
    edition: EditionId,
    plan: &SessionPlan,
) -> Result<Option<session::Model>, AppError> {
    let then = queries::sessions_at(txn, edition, plan.module, plan.starts_at).await?;
    let is_same = |session: &session::Model| {
        (session.ends_at, session.trainer_id) == (plan.ends_at, plan.trainer)
            && (&session.place, &session.link) == (&plan.place, &plan.link)
            && (&session.title, &session.materials) == (&plan.title, &plan.materials)
    };
    Ok(then.into_iter().find(is_same))
}

/// Changes a session; a page made from an older one is stale. The cohort is told of another time or place.
pub async fn change_session(
    txn: &Txn,
    ctx: &Ctx,
    id: SessionId,
    revision: i32,
    plan: SessionPlan,
) -> Result<session::Model, AppError> {
    let known = queries::session(txn, id).await?;
    let edition = allowed(txn, ctx, known.edition_id, &plan).await?;
    open(&known, revision)?;
    let row = session::ActiveModel { id: Set(id), revision: Set(revision + 1), ..row(plan) };
    let changed = row.update(txn).await?;
    noted(txn, ctx, "session.change", id);
    if let Some(news) = News::of_change(&known, &changed) {
        tell(txn, ctx, &edition, &changed, news).await?;
    }
    Ok(changed)
}

/// Cancels a session: it stays in sight, and calendars strike it out.
pub async fn cancel_session(txn: &Txn, ctx: &Ctx, id: SessionId, revision: i32) -> Result<(), AppError> {
    let known = queries::session(txn, id).await?;
    let edition = programmes::edition(txn, known.edition_id).await?;
    policy::may_plan(&ctx.actor, edition.programme_id)?;
    open(&known, revision)?;
    let row = session::ActiveModel {
        id: Set(id),
        cancelled: Set(true),
        revision: Set(revision + 1),
        ..Default::default()
    };
    let gone = row.update(txn).await?;
    noted(txn, ctx, "session.cancel", id);
    tell(txn, ctx, &edition, &gone, News::Cancelled).await
}

fn open(session: &session::Model, revision: i32) -> Result<(), AppError> {
    if session.cancelled {
        return Err(AppError::Illegal("illegal-session-cancelled"));
    }
    if session.revision == revision { Ok(()) } else { Err(AppError::Stale) }
}

/// The actor plans here, the module is one of the edition's, the trainer one of the programme's.
async fn allowed(
    txn: &Txn,
    ctx: &Ctx,
    edition: EditionId,
    plan: &SessionPlan,
) -> Result<edition::Model, AppError> {
    let edition = programmes::edition(txn, edition).await?;
    policy::may_plan(&ctx.actor, edition.programme_id)?;
    queries::module(txn, edition.id, plan.module).await?;
    if let Some(trainer) = plan.trainer {
        trains(txn, edition.programme_id, trainer).await?;
    }
    Ok(edition)
}

async fn trains(txn: &Txn, programme: ProgrammeId, trainer: PersonId) -> Result<(), AppError> {
    use crate::people::with_role;
    let trainers = with_role(txn, entity::role_grant::Role::Trainer, programme).await?;
    if trainers.iter().any(|person| person.id == trainer) { Ok(()) } else { Err(AppError::NotFound) }
}

fn row(plan: SessionPlan) -> session::ActiveModel {
    session::ActiveModel {
        module_id: Set(plan.module),
        title: Set(plan.title),
        starts_at: Set(plan.starts_at),
        ends_at: Set(plan.ends_at),
        time_zone: Set(plan.zone.name().to_owned()),
        place: Set(plan.place),
        link: Set(plan.link),
        materials: Set(plan.materials),
        trainer_id: Set(plan.trainer),
        ..Default::default()
    }
}

fn noted(txn: &Txn, ctx: &Ctx, act: &str, id: SessionId) {
    journal::record(txn, ctx, Act { act, kind: "session", id: Some(id.0), ..Act::default() });
}

/// Gives the person's calendar another address; the old one is useless from then on.
pub async fn renew_feed(txn: &Txn, ctx: &Ctx, person: PersonId) -> Result<(), AppError> {
    let version = queries::feed_version(txn, person).await? + 1;
    let row = calendar_feed::ActiveModel { person_id: Set(person), version: Set(version) };
    let known = OnConflict::column(calendar_feed::Column::PersonId)
        .update_column(calendar_feed::Column::Version)
        .to_owned();
    calendar_feed::Entity::insert(row).on_conflict(known).exec_without_returning(txn).await?;
    let act = Act { act: "calendar.renew", kind: "person", id: Some(person.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(())
}
