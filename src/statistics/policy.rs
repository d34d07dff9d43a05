//! Who may see a publication before it is public, and who may make one.

use entity::role_grant::Role;
use entity::{ProgrammeId, edition};

use crate::ctx::Actor;
use crate::error::{AppError, Denied, ensure};
use crate::programmes::{Phase, Window};

/// Publishers and managers of the programme; for others the page does not exist.
pub fn may_view(actor: &Actor, programme: ProgrammeId) -> Result<(), AppError> {
    let may = actor.is_in(Role::Publisher, programme) || actor.is_in(Role::Manager, programme);
    if may { Ok(()) } else { Err(AppError::NotFound) }
}

/// Only publishers prepare and publish.
pub fn may_publish(actor: &Actor, programme: ProgrammeId) -> Result<(), Denied> {
    ensure(actor.is_in(Role::Publisher, programme), Denied("denied-not-publisher"))
}

/// Figures of a call that is open would be live figures; those of an unannounced edition would announce it.
pub fn can_be_counted(edition: &edition::Model, now: chrono::DateTime<chrono::Utc>) -> Result<(), AppError> {
    if edition.announced_at.is_none_or(|announced| announced > now) {
        return Err(AppError::Illegal("illegal-publication-unannounced"));
    }
    let window = Window::of(edition);
    if window.phase_at(now) != Phase::Closed || window.counts_at(now) {
        return Err(AppError::Illegal("illegal-publication-call-open"));
    }
    Ok(())
}
