//! What a person's first page says of their fellowships and of the sessions that they hold.

use chrono::{DateTime, Utc};
use entity::membership::{self, MembershipStatus};
use entity::{PersonId, edition, session};
use sea_orm::ConnectionTrait;

use super::{origins, registers};
use crate::attendance::policy;
use crate::error::AppError;
use crate::{cohorts, curricula, programmes};

/// One fellowship in a line.
#[derive(Debug)]
pub struct FellowBrief {
    pub membership: membership::Model,
    pub edition: edition::Model,
    /// The State with which the fellow applied.
    pub country: Option<String>,
    /// The session that is under way or next.
    pub next: Option<session::Model>,
}

/// A trainer's sessions in a line or two.
#[derive(Debug, Default)]
pub struct TrainerBrief {
    /// Sessions whose register is missing, the oldest first.
    pub due: Vec<session::Model>,
    /// The session that comes next.
    pub next: Option<session::Model>,
}

/// The fellowships of a person, newest first; those that were left are not among them.
pub async fn fellow_briefs(
    db: &impl ConnectionTrait,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Vec<FellowBrief>, AppError> {
    let mut memberships = cohorts::of_person(db, person).await?;
    memberships.retain(|membership| membership.status != MembershipStatus::Left);
    let applied = origins(db, &memberships).await?;
    let ids = || memberships.iter().map(|membership| membership.edition_id);
    let editions = programmes::editions_by_id(db, ids()).await?;
    let sessions = curricula::sessions_of(db, ids()).await?;
    let brief = |membership: membership::Model| {
        let origin = applied.get(&membership.application_id);
        let own: Vec<_> =
            sessions.iter().filter(|s| s.edition_id == membership.edition_id).cloned().collect();
        let edition = editions.get(&membership.edition_id)?.clone();
        let country = origin.and_then(|origin| origin.country_iso3.clone());
        Some(FellowBrief { next: next(&own, now).cloned(), membership, edition, country })
    };
    Ok(memberships.iter().cloned().filter_map(brief).collect())
}

/// What a trainer has to do; nothing for somebody who holds no session.
pub async fn trainer_brief(
    db: &impl ConnectionTrait,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<TrainerBrief>, AppError> {
    let sessions = curricula::sessions_by(db, person).await?;
    if sessions.is_empty() {
        return Ok(None);
    }
    let taken = registers(db, sessions.iter().map(|session| session.id)).await?;
    let next = sessions.iter().find(|session| !session.cancelled && session.starts_at > now).cloned();
    let due = sessions.into_iter().filter(|s| policy::is_due(s, taken.contains_key(&s.id), now)).collect();
    Ok(Some(TrainerBrief { due, next }))
}

/// The session under way or next.
pub fn next(sessions: &[session::Model], now: DateTime<Utc>) -> Option<&session::Model> {
    sessions.iter().find(|session| !session.cancelled && session.ends_at > now)
}
