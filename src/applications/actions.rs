//! What is done with applications. `transition` is the only writer of an application's status.

use entity::application::{ActiveModel, Model};
use entity::application_event::{self, ApplicationStep};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};

use super::state;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::store::Txn;

/// Moves an application by one step: the new status, the event, the journal.
pub async fn transition(
    txn: &Txn,
    ctx: &Ctx,
    application: &Model,
    step: ApplicationStep,
    reason: &str,
) -> Result<Model, AppError> {
    let to = state::next(application.status, step).map_err(|_| AppError::Illegal("illegal-application-step"))?;
    let row = ActiveModel {
        id: Set(application.id),
        status: Set(to),
        revision: Set(application.revision + 1),
        updated_at: Set(ctx.now),
        ..Default::default()
    };
    let moved = row.update(txn).await?;
    let event = application_event::ActiveModel {
        id: Set(ctx.new_id()),
        application_id: Set(application.id),
        step: Set(step),
        to_status: Set(to),
        at: Set(ctx.now),
        actor_id: Set(ctx.actor.person_id()),
        reason: Set(reason.to_owned()),
    };
    application_event::Entity::insert(event).exec_without_returning(txn).await?;
    let act = format!("application.{}", step.code());
    journal::record(txn, ctx, Act { act: &act, kind: "application", id: Some(application.id.0), reason }).await?;
    Ok(moved)
}
