//! A person's sessions as a calendar behind a secret address: in UTC, so that every clock shows its own time.

use chrono::{DateTime, Utc};
use entity::{PersonId, SessionId, session};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::i18n::Lang;
use crate::instance::Instance;

/// What stands in the address: whose calendar, which version, and the proof that we made it.
pub fn token(instance: &Instance, PersonId(person): PersonId, version: i32) -> String {
    let person = person.simple();
    format!("{person}.{version}.{}", proof(instance, &format!("{person}.{version}")))
}

/// Whose calendar a token opens, and which version it was; nothing for a token that we did not make.
pub fn read_token(instance: &Instance, token: &str) -> Option<(PersonId, i32)> {
    let (claim, given) = token.rsplit_once('.')?;
    let (person, version) = claim.split_once('.')?;
    let is_ours = bool::from(given.as_bytes().ct_eq(proof(instance, claim).as_bytes()));
    let person = Uuid::try_parse(person).ok().map(PersonId)?;
    is_ours.then_some((person, version.parse().ok()?))
}

fn proof(instance: &Instance, claim: &str) -> String {
    instance.keyed_hash("calendar", claim.as_bytes())
}

/// The calendar file of these sessions, in the language of its reader.
pub fn calendar(sessions: &[session::Model], lang: Lang, name: &str, now: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    for (key, text) in [("VERSION", "2.0"), ("PRODID", "-//Atoll//Sessions//EN"), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(key, text));
    }
    calendar.name(name);
    for session in sessions {
        calendar.push(event(session, lang, now));
    }
    calendar.to_string()
}

fn event(session: &session::Model, lang: Lang, now: DateTime<Utc>) -> Event {
    let SessionId(id) = session.id;
    let status = if session.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
    let mut event = Event::new();
    event
        .uid(&id.to_string())
        .sequence(u32::try_from(session.revision).unwrap_or(0))
        .timestamp(now)
        .starts(session.starts_at)
        .ends(session.ends_at)
        .summary(&session.title.get(lang.code()).text)
        .status(status);
    if !session.place.is_empty() {
        event.location(&session.place);
    }
    if !session.link.is_empty() {
        event.url(&session.link).description(&session.link);
    }
    event.done()
}
