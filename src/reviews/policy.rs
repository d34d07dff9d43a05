//! Who may do what with reviews, and why not.

use entity::application::{ApplicationStatus, Model as Application};
use entity::role_grant::Role;
use entity::{ProgrammeId, assignment};

use crate::applications::state::REVIEWABLE;
use crate::ctx::Actor;
use crate::error::{AppError, Denied, ensure};

/// Managers of the programme assign, follow, rank and shortlist.
pub fn may_manage(actor: &Actor, programme: ProgrammeId) -> Result<(), Denied> {
    ensure(actor.is_in(Role::Manager, programme), Denied("denied-review-not-your-programme"))
}

/// Only the reviewer who was asked, and only while they are a reviewer of the programme.
pub fn may_review(actor: &Actor, programme: ProgrammeId, asked: &assignment::Model) -> Result<(), Denied> {
    ensure(actor.is(asked.reviewer_id), Denied("denied-review-not-yours"))?;
    ensure(actor.is_in(Role::Reviewer, programme), Denied("denied-review-no-longer-reviewer"))
}

/// An application that was withdrawn or found ineligible takes no more marks.
pub fn still_open(application: &Application) -> Result<(), AppError> {
    if is_open(application.status) { Ok(()) } else { Err(AppError::Illegal("illegal-review-closed")) }
}

/// Whether an application in this status is being reviewed.
pub fn is_open(status: ApplicationStatus) -> bool {
    REVIEWABLE.contains(&status)
}
