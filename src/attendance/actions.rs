//! What is done with registers and, at the end, with a cohort.

use std::collections::BTreeMap;

use entity::membership::{self, MembershipStatus};
use entity::presence::{self, PresenceMark};
use entity::{EditionId, MembershipId, SessionId, edition, register, session};
use sea_orm::sea_query::OnConflict;
use sea_orm::{EntityTrait, Set};

use super::queries::{self, Record};
use super::{closing, policy};
use crate::cohorts;
use crate::ctx::Ctx;
use crate::error::{AppError, Denied};
use crate::journal::{self, Act};
use crate::store::Txn;
use crate::{curricula, programmes};

/// What a trainer says about a session.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    pub said: BTreeMap<MembershipId, PresenceMark>,
    /// Whoever is not among `said` was present.
    pub others_present: bool,
    /// Of the register that the page showed; 0 when there was none.
    pub revision: i32,
}

/// Takes or corrects the register of a session, in one write. The same marks sent twice are one register.
pub async fn take_register(txn: &Txn, ctx: &Ctx, id: SessionId, marks: Marks) -> Result<(), AppError> {
    let session = curricula::session(txn, id).await?;
    let edition = programmes::edition(txn, session.edition_id).await?;
    policy::may_take(&ctx.actor, &session, edition.programme_id)?;
    let everybody = cohorts::members(txn, edition.id).await?;
    if let Some(reason) = policy::obstacle(&session, &everybody, ctx.now) {
        return Err(AppError::Illegal(reason));
    }
    let known = queries::register(txn, id).await?;
    let marked = queries::marks(txn, [id]).await?;
    let changed: Vec<_> = present(&everybody)
        .filter_map(|member| Some((member.id, marks.of(member.id)?)))
        .filter(|(member, mark)| marked.get(&(id, *member)) != Some(mark))
        .collect();
    let revision = known.as_ref().map_or(0, |register| register.revision);
    if known.is_some() && changed.is_empty() {
        return Ok(());
    }
    if revision != marks.revision {
        return Err(AppError::Stale);
    }
    write_marks(txn, ctx, &session, changed).await?;
    write_register(txn, ctx, id, revision + 1).await
}

impl Marks {
    fn of(&self, member: MembershipId) -> Option<PresenceMark> {
        self.said.get(&member).copied().or_else(|| self.others_present.then_some(PresenceMark::Present))
    }
}

/// Those whom a register asks about.
pub(super) fn present(members: &[membership::Model]) -> impl Iterator<Item = &membership::Model> {
    members.iter().filter(|member| member.status != MembershipStatus::Left)
}

async fn write_marks(
    txn: &Txn,
    ctx: &Ctx,
    session: &session::Model,
    changed: Vec<(MembershipId, PresenceMark)>,
) -> Result<(), AppError> {
    use presence::Column::{Mark, MembershipId as Member, RecordedAt, RecordedBy, SessionId as Session};
    let by = ctx.actor.person_id().ok_or(Denied("denied-sign-in-first"))?;
    let rows = changed.into_iter().map(|(member, mark)| presence::ActiveModel {
        session_id: Set(session.id),
        membership_id: Set(member),
        mark: Set(mark),
        recorded_by: Set(by),
        recorded_at: Set(ctx.now),
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return Ok(());
    }
    let known =
        OnConflict::columns([Session, Member]).update_columns([Mark, RecordedBy, RecordedAt]).to_owned();
    presence::Entity::insert_many(rows).on_conflict(known).exec_without_returning(txn).await?;
    Ok(())
}

async fn write_register(txn: &Txn, ctx: &Ctx, id: SessionId, revision: i32) -> Result<(), AppError> {
    use register::Column::{Revision, SessionId as Session, TakenAt, TakenBy};
    let by = ctx.actor.person_id().ok_or(Denied("denied-sign-in-first"))?;
    let row = register::ActiveModel {
        session_id: Set(id),
        taken_by: Set(by),
        taken_at: Set(ctx.now),
        revision: Set(revision),
    };
    let known = OnConflict::column(Session).update_columns([TakenBy, TakenAt, Revision]).to_owned();
    register::Entity::insert(row).on_conflict(known).exec_without_returning(txn).await?;
    let act = if revision == 1 { "register.take" } else { "register.correct" };
    journal::record(txn, ctx, Act { act, kind: "session", id: Some(id.0), ..Act::default() });
    Ok(())
}

/// Notes that a fellow left the cohort, and why.
pub async fn leave(txn: &Txn, ctx: &Ctx, id: MembershipId, reason: &str) -> Result<(), AppError> {
    let member = cohorts::find(txn, id).await?;
    let edition = programmes::edition(txn, member.edition_id).await?;
    policy::may_manage(&ctx.actor, edition.programme_id)?;
    cohorts::leave(txn, ctx, &member, reason).await.map(|_| ())
}

/// Closes a cohort: each membership ends as completed or participated, by the rule. Once it is closed,
/// closing again changes nothing.
pub async fn close(txn: &Txn, ctx: &Ctx, id: EditionId) -> Result<(), AppError> {
    let edition: edition::Model = programmes::edition(txn, id).await?;
    policy::may_manage(&ctx.actor, edition.programme_id)?;
    let members = cohorts::members(txn, id).await?;
    let sessions = curricula::sessions_of(txn, [id]).await?;
    let record = Record::of(txn, &sessions).await?;
    let active: Vec<_> = members.iter().filter(|m| m.status == MembershipStatus::Active).collect();
    if active.is_empty() && policy::is_closed(&members) {
        return Ok(());
    }
    if active.is_empty() || closing::missing(&sessions, &record, ctx.now).is_some() {
        return Err(AppError::Illegal("illegal-cohort-unfinished"));
    }
    for member in active {
        let step = closing::step(record.tally(member.id));
        cohorts::transition(txn, ctx, member, step, "").await?;
    }
    journal::record(txn, ctx, Act { act: "cohort.close", kind: "edition", id: Some(id.0), ..Act::default() });
    Ok(())
}
