//! What is done with applications. `transition` is the only writer of an application's status.

use chrono::{DateTime, Utc};
use entity::ApplicationId;
use entity::application::{ActiveModel, Column, Entity, Model};
use entity::application_event::{self, ApplicationStep};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, QueryFilter, Set};

use super::state;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::store::Txn;

/// The score of an application that has none yet: behind every other.
pub const UNSCORED: i64 = -1;

mod import;
mod mails;
mod save;
mod start;
mod submit;
mod whole;
mod withdraw;

pub use import::{Import, Report, RowFault, apply as apply_import, check as check_import};
pub use save::{Outcome, SavedPage, fingerprint, save_page};
pub use start::start;
pub use submit::{Handed, Request, Sheet, sheet, store, submit};
pub use whole::{Whole, fill_in, hand_in_at};
pub use withdraw::{reinstate, withdraw};

/// What an application keeps as its score, in thousandths; none before enough reviews are in.
pub fn scored(kept: i64) -> Option<i64> {
    (kept != UNSCORED).then_some(kept)
}

/// Moves an application by one step: the new status, the event, the journal. `reason` is a code.
///
/// # Errors
/// `Illegal` when the table of steps does not have it; `Stale` when the application is no longer as it was read.
pub async fn transition(
    txn: &Txn,
    ctx: &Ctx,
    application: &Model,
    step: ApplicationStep,
    reason: &str,
) -> Result<Model, AppError> {
    moved(txn, ctx, application, Move { step, at: ctx.now, code: reason, words: reason }).await
}

/// One step, when it was taken, and why: a code for the journal, the person's own words for the event.
struct Move<'a> {
    step: ApplicationStep,
    at: DateTime<Utc>,
    code: &'a str,
    words: &'a str,
}

async fn moved(txn: &Txn, ctx: &Ctx, application: &Model, one: Move<'_>) -> Result<Model, AppError> {
    let to = state::next(application.status, one.step)
        .map_err(|_| AppError::Illegal("illegal-application-step"))?;
    let submitted_at = match one.step {
        ApplicationStep::Submit => Some(one.at),
        _ => application.submitted_at,
    };
    let moved = Model {
        status: to,
        submitted_at,
        revision: application.revision + 1,
        updated_at: ctx.now,
        ..application.clone()
    };
    let row = ActiveModel {
        status: Set(to),
        submitted_at: Set(submitted_at),
        revision: Set(moved.revision),
        updated_at: Set(ctx.now),
        ..Default::default()
    };
    let as_read = Condition::all().add(Column::Id.eq(application.id));
    let as_read = as_read.add(Column::Revision.eq(application.revision));
    if Entity::update_many().set(row).filter(as_read).exec(txn).await?.rows_affected == 0 {
        return Err(AppError::Stale);
    }
    note(txn, ctx, &moved, one);
    Ok(moved)
}

/// Copies the score that the reviews give into the application, where lists are sorted by it. Nobody else's page
/// becomes stale by it.
pub async fn keep_score(txn: &Txn, id: ApplicationId, score: Option<i64>) -> Result<(), AppError> {
    let row = ActiveModel { id: Set(id), score: Set(score.unwrap_or(UNSCORED)), ..Default::default() };
    row.update_without_returning(txn).await?;
    Ok(())
}

/// The event and the journal of a step that was taken.
fn note(txn: &Txn, ctx: &Ctx, application: &Model, one: Move<'_>) {
    let event = application_event::ActiveModel {
        id: Set(ctx.new_id()),
        application_id: Set(application.id),
        step: Set(one.step),
        to_status: Set(application.status),
        at: Set(one.at),
        actor_id: Set(ctx.actor.person_id()),
        reason: Set(one.words.to_owned()),
    };
    txn.append(event);
    let act = format!("application.{}", one.step.code());
    let id = Some(application.id.0);
    journal::record(txn, ctx, Act { act: &act, kind: "application", id, reason: one.code });
}
