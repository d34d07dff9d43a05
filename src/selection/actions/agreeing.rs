//! Agreeing on the targets of an edition.

use entity::{EditionId, edition, target};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};

use super::preparing::refuse_released;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::selection::solver::Rule;
use crate::selection::{policy, queries};
use crate::store::Txn;

/// Makes these targets those of the edition, until its decisions are released. `seen` is the seal of the targets
/// that the page began from: if others were agreed meanwhile, nothing is written.
pub async fn agree_on(
    ctx: &Ctx,
    edition: &edition::Model,
    rules: Vec<Rule>,
    seen: String,
) -> Result<(), AppError> {
    policy::chooser(&ctx.actor, edition.programme_id)?;
    let (own, edition) = (ctx.clone(), edition.id);
    let write = ctx.store().write(async move |txn| {
        refuse_released(txn, edition).await?;
        if queries::agreed_seal(txn, edition).await? != seen {
            return Err(AppError::Stale);
        }
        agree(txn, &own, edition, coded(&rules)?).await?;
        let act = Act { act: "targets.agree", kind: "edition", id: Some(edition.0), ..Act::default() };
        journal::record(txn, &own, act);
        Ok(())
    });
    write.await
}

/// Writes the targets of an edition, each with its code: those under which the cohort was chosen, so that a
/// reserve is called up under the same ones.
pub async fn agree(
    txn: &Txn,
    ctx: &Ctx,
    edition: EditionId,
    rules: Vec<(String, serde_json::Value)>,
) -> Result<(), AppError> {
    target::Entity::delete_many().filter(target::Column::EditionId.eq(edition)).exec(txn).await?;
    for ((code, rule), position) in rules.into_iter().zip(1..) {
        let row = target::ActiveModel {
            id: Set(ctx.new_id()),
            edition_id: Set(edition),
            position: Set(position),
            code: Set(code),
            rule: Set(rule),
        };
        target::Entity::insert(row).exec_without_returning(txn).await?;
    }
    Ok(())
}

pub(super) fn coded(rules: &[Rule]) -> Result<Vec<(String, serde_json::Value)>, AppError> {
    let coded =
        |rule: &Rule| Ok((rule.id.clone(), serde_json::to_value(&rule.kind).map_err(anyhow::Error::from)?));
    rules.iter().map(coded).collect()
}
