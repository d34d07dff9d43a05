//! Offers over HTTP: the release, the staff's list, a person's own offer.

pub mod own;
pub mod release;
pub mod staff;
pub mod withdrawals;

use crate::ctx::Ctx;
use crate::offers::deadline::zone_of;

/// The zone in which the actor reads times.
fn zone(ctx: &Ctx) -> String {
    zone_from(ctx, None)
}

/// The same; whoever has told neither zone nor country has named a country when applying.
fn zone_from(ctx: &Ctx, applied_from: Option<&str>) -> String {
    let person = ctx.actor.person();
    let own = person.and_then(|person| person.time_zone).map(|zone| zone.name());
    let country = person.and_then(|person| person.country_iso3.as_deref()).or(applied_from);
    zone_of(own, country).name().to_owned()
}
