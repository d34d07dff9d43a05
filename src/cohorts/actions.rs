//! What is done with memberships. `transition` is the only writer of a membership's status.

use entity::membership::{ActiveModel, Model};
use entity::membership_event;
use sea_orm::{ActiveModelTrait, Set};

use super::state::{self, Step};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::store::Txn;

mod joining;
mod leaving;

pub use joining::accept;
pub use leaving::leave;

/// Moves a membership by one step: the new status, the event, the journal.
pub async fn transition(
    txn: &Txn,
    ctx: &Ctx,
    membership: &Model,
    step: Step,
    reason: &str,
) -> Result<Model, AppError> {
    let to = state::next(membership.status, step).ok_or(AppError::Illegal("illegal-membership-step"))?;
    let row = ActiveModel { id: Set(membership.id), status: Set(to), ..Default::default() };
    let moved = row.update(txn).await?;
    let event = membership_event::ActiveModel {
        id: Set(ctx.new_id()),
        membership_id: Set(membership.id),
        step: Set(step.code().to_owned()),
        at: Set(ctx.now),
        actor_id: Set(ctx.actor.person_id()),
        reason: Set(reason.to_owned()),
    };
    txn.append(event);
    let act = format!("membership.{}", step.code());
    let act = Act { act: &act, kind: "membership", id: Some(membership.id.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(moved)
}
