//! Who may enter and change nominations.

use entity::ProgrammeId;
use entity::role_grant::Role;

use crate::ctx::Actor;
use crate::error::{Denied, ensure};

/// The managers of the programme, and administrators.
pub fn may_manage(actor: &Actor, programme: ProgrammeId) -> Result<(), Denied> {
    ensure(actor.is_in(Role::Manager, programme), Denied("denied-not-your-programme"))
}
