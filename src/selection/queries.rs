//! What is known before and after a panel meets: people, scores, targets, scenarios, decisions.

mod agreed;
mod decided;
mod people;
mod solving;

pub use agreed::targets_of;
pub(super) use agreed::{agreed_seal, plan, with_defaults};
pub(super) use decided::{counts, decision, page_of, scenario, scenarios, steps};
pub use decided::{decision_of, decisions_of, marked, released};
pub(super) use people::people;
pub use people::{applications_by_id, scores};
pub use solving::{put, solve};

use entity::edition;

use super::policy;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::programmes;

/// The edition with this code, if the actor chooses its cohort.
pub async fn edition_for(ctx: &Ctx, code: &str) -> Result<edition::Model, AppError> {
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    policy::may_choose(&ctx.actor, edition.programme_id).map_err(|_| AppError::NotFound)?;
    Ok(edition)
}
