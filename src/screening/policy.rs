//! Who may screen.

use entity::ProgrammeId;
use entity::application::{self, ApplicationStatus as Status};
use entity::role_grant::Role;

use crate::ctx::Actor;
use crate::error::{Denied, ensure};

/// The managers of the programme, and administrators.
pub fn may_screen(actor: &Actor, programme: ProgrammeId) -> Result<(), Denied> {
    ensure(actor.is_in(Role::Manager, programme), Denied("denied-not-your-programme"))
}

/// A rule is overridden while the application stands; what was withdrawn is left as it was.
pub fn may_override(
    actor: &Actor,
    programme: ProgrammeId,
    application: &application::Model,
) -> Result<(), Denied> {
    may_screen(actor, programme)?;
    ensure(application.status != Status::Draft, Denied("denied-still-a-draft"))?;
    ensure(application.status != Status::Withdrawn, Denied("denied-withdrawn"))
}
