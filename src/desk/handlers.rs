//! The desk over HTTP.

use crate::ctx::Ctx;

pub mod applications;
pub mod editions;

/// Times are shown in the person's own zone, else in UTC, always with the zone named.
fn zone(ctx: &Ctx) -> String {
    let own = ctx.actor.person().and_then(|person| person.time_zone);
    own.unwrap_or(chrono_tz::UTC).name().to_owned()
}
