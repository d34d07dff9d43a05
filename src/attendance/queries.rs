//! What the registers say.

mod briefs;

use std::collections::HashMap;

use entity::presence::PresenceMark;
use entity::{ApplicationId, MembershipId, SessionId, application, membership, presence, register};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::completion::Tally;
use crate::error::AppError;

pub use briefs::{FellowBrief, TrainerBrief, fellow_briefs, next, trainer_brief};

/// The registers that were taken of these sessions.
pub async fn registers(
    db: &impl ConnectionTrait,
    sessions: impl IntoIterator<Item = SessionId>,
) -> Result<HashMap<SessionId, register::Model>, AppError> {
    let taken = register::Entity::find().filter(register::Column::SessionId.is_in(sessions)).all(db).await?;
    Ok(taken.into_iter().map(|register| (register.session_id, register)).collect())
}

/// Every mark of these sessions.
pub async fn marks(
    db: &impl ConnectionTrait,
    sessions: impl IntoIterator<Item = SessionId>,
) -> Result<HashMap<(SessionId, MembershipId), PresenceMark>, AppError> {
    let marks = presence::Entity::find().filter(presence::Column::SessionId.is_in(sessions)).all(db).await?;
    Ok(marks.into_iter().map(|row| ((row.session_id, row.membership_id), row.mark)).collect())
}

/// The applications with which people came into a cohort: their names and States.
pub async fn origins(
    db: &impl ConnectionTrait,
    members: &[membership::Model],
) -> Result<HashMap<ApplicationId, application::Model>, AppError> {
    let ids = members.iter().map(|member| member.application_id);
    let found = application::Entity::find().filter(application::Column::Id.is_in(ids)).all(db).await?;
    Ok(found.into_iter().map(|application| (application.id, application)).collect())
}

/// Everything that registers know of an edition's cohort.
pub struct Record {
    pub taken: HashMap<SessionId, register::Model>,
    pub marks: HashMap<(SessionId, MembershipId), PresenceMark>,
}

impl Record {
    /// Of sessions that were not cancelled: a register of a session that was cancelled later does not count.
    pub async fn of(
        db: &impl ConnectionTrait,
        sessions: &[entity::session::Model],
    ) -> Result<Record, AppError> {
        let held = || sessions.iter().filter(|session| !session.cancelled).map(|session| session.id);
        Ok(Record { taken: registers(db, held()).await?, marks: marks(db, held()).await? })
    }

    pub fn mark(&self, session: SessionId, member: MembershipId) -> Option<PresenceMark> {
        self.marks.get(&(session, member)).copied()
    }

    pub fn tally(&self, member: MembershipId) -> Tally {
        Tally::of(self.taken.keys().map(|session| self.mark(*session, member)))
    }
}

/// The register of one session.
pub async fn register(
    db: &impl ConnectionTrait,
    session: SessionId,
) -> Result<Option<register::Model>, AppError> {
    Ok(register::Entity::find_by_id(session).one(db).await?)
}
