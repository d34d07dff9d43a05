//! Who may plan the sessions of an edition.

use entity::ProgrammeId;
use entity::role_grant::Role;

use crate::ctx::Actor;
use crate::error::{Denied, ensure};

/// Managers of the programme plan its sessions.
pub fn may_plan(actor: &Actor, programme: ProgrammeId) -> Result<(), Denied> {
    ensure(actor.is_in(Role::Manager, programme), Denied("denied-curricula-not-manager"))
}
