//! Who may take a register and look after a cohort, and when.

use chrono::{DateTime, TimeDelta, Utc};
use entity::membership::{self, MembershipStatus};
use entity::role_grant::Role;
use entity::{ProgrammeId, session};

use crate::ctx::Actor;
use crate::error::{Denied, ensure};

/// How long before its beginning a register may be opened.
const EARLY: TimeDelta = TimeDelta::minutes(30);

/// The session's own trainer, or a manager of the programme.
pub fn may_take(actor: &Actor, session: &session::Model, programme: ProgrammeId) -> Result<(), Denied> {
    let is_trainer =
        session.trainer_id.is_some_and(|trainer| actor.is(trainer)) && actor.is_in(Role::Trainer, programme);
    ensure(is_trainer || actor.is_in(Role::Manager, programme), Denied("denied-attendance-not-yours"))
}

/// Managers of the programme look after its cohorts.
pub fn may_manage(actor: &Actor, programme: ProgrammeId) -> Result<(), Denied> {
    ensure(actor.is_in(Role::Manager, programme), Denied("denied-attendance-not-manager"))
}

/// Why this register cannot be written now: the key of a sentence.
pub fn obstacle(
    session: &session::Model,
    members: &[membership::Model],
    now: DateTime<Utc>,
) -> Option<&'static str> {
    if session.cancelled {
        Some("illegal-register-cancelled")
    } else if now < session.starts_at - EARLY {
        Some("illegal-register-early")
    } else if is_closed(members) {
        Some("illegal-register-closed")
    } else {
        None
    }
}

/// The cohort was closed: somebody's result stands.
pub fn is_closed(members: &[membership::Model]) -> bool {
    let is_final = |status| matches!(status, MembershipStatus::Completed | MembershipStatus::Participated);
    members.iter().any(|member| is_final(member.status))
}

/// The session is over or under way and its register is missing.
pub fn is_due(session: &session::Model, is_taken: bool, now: DateTime<Utc>) -> bool {
    !session.cancelled && !is_taken && session.starts_at <= now
}
