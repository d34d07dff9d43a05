//! Offers over HTTP: the release, the staff's list, a person's own offer.

pub mod own;
pub mod release;
pub mod staff;

use crate::ctx::Ctx;
use crate::offers::deadline::zone_of;

/// The zone in which the actor reads times.
fn zone(ctx: &Ctx) -> String {
    let person = ctx.actor.person();
    let own = person.and_then(|person| person.time_zone).map(|zone| zone.name());
    zone_of(own, person.and_then(|person| person.country_iso3.as_deref())).name().to_owned()
}
