//! What fellows are told about their sessions, each in their own language and time.

use chrono::{DateTime, Utc};
use entity::membership::{self, MembershipStatus};
use entity::{edition, person, session};
use serde_json::json;

use crate::ctx::Ctx;
use crate::curricula::queries;
use crate::error::AppError;
use crate::i18n::Lang;
use crate::offers::zone_of;
use crate::outbox::{self, Mail};
use crate::store::Txn;
use crate::{cohorts, paths, people};

/// What happened to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    Planned,
    /// It has another time, place or link; it would have begun then.
    Moved(DateTime<Utc>),
    Cancelled,
}

impl News {
    /// The news of a change, if it is any: another title or trainer is read where the session is read.
    pub fn of_change(before: &session::Model, after: &session::Model) -> Option<News> {
        let meets = |one: &session::Model| (one.starts_at, one.ends_at, one.place.clone(), one.link.clone());
        (meets(before) != meets(after)).then_some(News::Moved(before.starts_at))
    }

    fn message(self) -> &'static str {
        match self {
            News::Planned => "session-planned",
            News::Moved(_) => "session-moved",
            News::Cancelled => "session-cancelled",
        }
    }

    /// When the session was to begin, if that has changed.
    fn before(self, now_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        match self {
            News::Moved(before) if before != now_at => Some(before),
            _ => None,
        }
    }

    /// Somebody could still have come, or can.
    fn is_ahead(self, session: &session::Model, now: DateTime<Utc>) -> bool {
        session.ends_at > now || self.before(session.starts_at).is_some_and(|before| before > now)
    }
}

/// Mails every fellow who takes part; nobody who left, and nobody about what is over.
pub(super) async fn tell(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    session: &session::Model,
    news: News,
) -> Result<(), AppError> {
    if !news.is_ahead(session, ctx.now) {
        return Ok(());
    }
    let mut members = cohorts::members(txn, edition.id).await?;
    members.retain(|member| member.status == MembershipStatus::Active);
    let people = people::find_many(txn, members.iter().map(|member| member.person_id)).await?;
    let countries = queries::countries_of(txn, &members).await?;
    for member in &members {
        let Some(person) = people.get(&member.person_id) else { continue };
        let applied_from = countries.get(&member.application_id).and_then(Option::as_deref);
        post(txn, ctx, (edition, session, news), (member, person, applied_from))?;
    }
    Ok(())
}

fn post(
    txn: &Txn,
    ctx: &Ctx,
    (edition, session, news): (&edition::Model, &session::Model, News),
    (member, person, applied_from): (&membership::Model, &person::Model, Option<&str>),
) -> Result<(), AppError> {
    let lang = Lang::from_code(&person.language).unwrap_or(Lang::En);
    let country = person.country_iso3.as_deref().or(applied_from);
    let words = json!({
        "name": person.full_name,
        "edition": edition.title.get(lang.code()).text,
        "title": session.title.get(lang.code()).text,
        "starts_at": session.starts_at,
        "before": news.before(session.starts_at),
        "zone": zone_of(person.time_zone.as_deref(), country).name(),
        "place": session.place,
        "link": if news == News::Cancelled { "" } else { session.link.as_str() },
        "url": paths::fellowship(member.id),
    });
    let message = news.message();
    let mail = Mail { person: Some(person.id), email: &person.email, lang, message, words };
    outbox::post(txn, ctx, mail)
}
