//! Who chooses a cohort: the managers of the programme, nobody else.

use entity::role_grant::Role;
use entity::{PersonId, ProgrammeId};

use crate::ctx::Actor;
use crate::error::{Denied, ensure};

/// Targets, scenarios, decisions and offers are the business of the programme's managers.
pub fn may_choose(actor: &Actor, programme: ProgrammeId) -> Result<(), Denied> {
    ensure(actor.is_in(Role::Manager, programme), Denied("denied-selection-not-yours"))
}

/// The same, and a decision always has somebody who made it.
pub fn chooser(actor: &Actor, programme: ProgrammeId) -> Result<PersonId, Denied> {
    may_choose(actor, programme)?;
    actor.person_id().ok_or(Denied("denied-sign-in-first"))
}
