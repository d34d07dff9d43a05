//! What a panel agreed on: the targets of an edition, and the question that they make.

use entity::{EditionId, edition, target};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use sha2::{Digest, Sha256};

use crate::error::AppError;
use crate::programmes;
use crate::selection::solver::{Problem, Rule};
use crate::selection::targets::Target;

/// The agreed targets of an edition in seats of `places`; the defaults until a panel has agreed.
pub async fn targets_of(
    db: &impl ConnectionTrait,
    edition: EditionId,
    places: usize,
) -> Result<Vec<Target>, AppError> {
    let rows = target::Entity::find().filter(target::Column::EditionId.eq(edition));
    let rows = rows.order_by_asc(target::Column::Position).all(db).await?;
    if rows.is_empty() {
        let defaults = programmes::defaults::targets();
        return Ok(defaults.iter().filter_map(|t| Target::seated(&t.code, &t.rule, places)).collect());
    }
    Ok(rows.iter().filter_map(|row| Target::seated(&row.code, &row.rule, places)).collect())
}

/// Two lists of agreed targets have the same seal only if they are the same.
pub(in crate::selection) async fn agreed_seal(
    db: &impl ConnectionTrait,
    edition: EditionId,
) -> Result<String, AppError> {
    let rows = target::Entity::find().filter(target::Column::EditionId.eq(edition));
    let rows = rows.order_by_asc(target::Column::Position).all(db).await?;
    let rules: Vec<_> = rows.into_iter().map(|row| (row.code, row.rule)).collect();
    let bytes = serde_json::to_vec(&rules).map_err(anyhow::Error::from)?;
    Ok(data_encoding::HEXLOWER.encode(&Sha256::digest(bytes)))
}

/// The agreed targets, and behind them those of the defaults that were left out: a panel may want them back.
pub(in crate::selection) fn with_defaults(mut agreed: Vec<Target>, places: usize) -> Vec<Target> {
    let defaults = programmes::defaults::targets();
    let missing: Vec<Target> = defaults
        .iter()
        .filter_map(|default| Target::seated(&default.code, &default.rule, places))
        .filter(|default| {
            !agreed.iter().any(|target| target.code == default.code || target.counts_as(default))
        })
        .collect();
    agreed.extend(missing);
    agreed
}

/// The question of an edition without its candidates.
pub(in crate::selection) fn plan(edition: &edition::Model, targets: &[Target]) -> Problem {
    let count = |number: i32| usize::try_from(number).unwrap_or(0);
    let rules: Vec<Rule> = targets.iter().map(Target::rule).collect();
    Problem {
        places: count(edition.places),
        reserve: count(edition.reserve_places),
        rules,
        seed: edition.code.clone(),
        ..Problem::default()
    }
}
