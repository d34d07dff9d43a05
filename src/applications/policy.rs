//! Who may do what with an application, and why not.

use chrono::{DateTime, Utc};
use entity::application::{self, ApplicationStatus as Status};
use entity::role_grant::Role;
use entity::{ProgrammeId, edition};

use super::public_status::Released;
use crate::ctx::Actor;
use crate::error::{Denied, ensure};
use crate::programmes::Window;

/// Only the applicant sees an application on the applicant's pages.
pub fn may_see(actor: &Actor, application: &application::Model) -> Result<(), Denied> {
    ensure(actor.is(application.applicant_id), Denied("denied-not-yours"))
}

/// Staff of the programme see what was handed in; drafts are the applicant's own.
pub fn may_see_as_staff(
    actor: &Actor,
    programme: ProgrammeId,
    application: &application::Model,
) -> Result<(), Denied> {
    ensure(actor.is_in(Role::Manager, programme), Denied("denied-not-your-programme"))?;
    ensure(application.status != Status::Draft, Denied("denied-still-a-draft"))
}

/// Managers of the programme, of an application that takes part; each reading is journalled with its purpose.
pub fn may_read_access_needs(
    actor: &Actor,
    programme: ProgrammeId,
    application: &application::Model,
) -> Result<(), Denied> {
    may_see_as_staff(actor, programme, application)?;
    ensure(application.status != Status::Withdrawn, Denied("denied-withdrawn"))
}

/// Only the applicant, only a draft of theirs, only while the call is open.
pub fn may_edit(
    actor: &Actor,
    application: &application::Model,
    edition: &edition::Model,
    now: DateTime<Utc>,
) -> Result<(), Denied> {
    may_see(actor, application)?;
    ensure(application.status == Status::Draft, Denied("denied-already-submitted"))?;
    ensure(Window::of(edition).counts_at(now), Denied("denied-call-closed"))
}

/// Handing in has the same conditions as editing; completeness is a page, not a refusal.
pub fn may_submit(
    actor: &Actor,
    application: &application::Model,
    edition: &edition::Model,
    now: DateTime<Utc>,
) -> Result<(), Denied> {
    may_edit(actor, application, edition, now)
}

/// Anybody who is signed in may begin while the call is announced and open.
pub fn may_start(edition: &edition::Model, now: DateTime<Utc>) -> Result<(), Denied> {
    let is_announced = edition.announced_at.is_some_and(|announced| announced <= now);
    ensure(is_announced && edition.opens_at <= now, Denied("denied-call-not-open"))?;
    ensure(Window::of(edition).counts_at(now), Denied("denied-call-closed"))
}

/// What was handed in can be taken back until the decisions are released; afterwards by whoever still waits:
/// a reserve, and somebody with an offer to answer.
pub fn may_withdraw(
    actor: &Actor,
    application: &application::Model,
    released: Option<&Released>,
    now: DateTime<Utc>,
) -> Result<(), Denied> {
    may_see(actor, application)?;
    ensure(application.status != Status::Draft, Denied("denied-not-handed-in"))?;
    ensure(application.status != Status::Withdrawn, Denied("denied-already-withdrawn"))?;
    ensure(released.is_none_or(|told| told.is_pending(now)), Denied("denied-already-decided"))
}

/// A withdrawal can be undone until the call closes or the decisions are released, whichever is first: what
/// was held then may be somebody else's.
pub fn may_reinstate(
    actor: &Actor,
    application: &application::Model,
    edition: &edition::Model,
    is_decided: bool,
    now: DateTime<Utc>,
) -> Result<(), Denied> {
    may_see(actor, application)?;
    ensure(application.status == Status::Withdrawn, Denied("denied-not-withdrawn"))?;
    ensure(!is_decided, Denied("denied-already-decided"))?;
    ensure(Window::of(edition).counts_at(now), Denied("denied-call-closed"))
}
