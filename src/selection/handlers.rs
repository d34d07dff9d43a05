//! The panel's pages over HTTP.

pub mod board;
mod breaks;
pub mod decisions;
pub mod scenarios;
pub mod targets;

use std::collections::HashMap;

use entity::PersonId;

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::people;
use crate::zone::Zone;

/// The zone in which the actor reads times.
fn zone(ctx: &Ctx) -> String {
    ctx.actor.person().and_then(|person| person.time_zone).unwrap_or(Zone::UTC).name().to_owned()
}

/// The names of the people who acted.
async fn names(
    ctx: &Ctx,
    ids: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, String>, AppError> {
    let people = people::find_many(ctx.store().read(), ids).await?;
    let name = |p: entity::person::Model| if p.full_name.is_empty() { p.email } else { p.full_name };
    Ok(people.into_iter().map(|(id, person)| (id, name(person))).collect())
}
