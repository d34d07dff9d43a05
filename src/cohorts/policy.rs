//! Who may join a cohort.

use chrono::{DateTime, Utc};
use entity::{application, offer};

use crate::applications::state::STANDING;
use crate::ctx::Actor;
use crate::error::AppError;
use crate::offers;

/// The person whom the place is offered, in time, with an application that stands.
pub fn may_accept(
    actor: &Actor,
    offer: &offer::Model,
    application: &application::Model,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    offers::policy::may_answer(actor, offer)?;
    offers::policy::is_answerable(offer, now)?;
    if STANDING.contains(&application.status) {
        Ok(())
    } else {
        Err(AppError::Illegal("illegal-offer-application-withdrawn"))
    }
}
