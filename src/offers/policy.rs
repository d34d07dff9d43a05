//! What may be done with an offer, and why not.

use chrono::{DateTime, Utc};
use entity::application;
use entity::offer::{self, OfferStatus};

use super::deadline::{effective, is_over};
use crate::applications::state::STANDING;
use crate::ctx::Actor;
use crate::error::{AppError, Denied, ensure};

/// Only the person whom a place is offered answers.
pub fn may_answer(actor: &Actor, offer: &offer::Model) -> Result<(), Denied> {
    ensure(actor.is(offer.person_id), Denied("denied-offer-not-yours"))
}

/// An answer is possible while the offer is open and its deadline is not past.
pub fn is_answerable(offer: &offer::Model, now: DateTime<Utc>) -> Result<(), AppError> {
    match effective(offer, now) {
        OfferStatus::Open => Ok(()),
        OfferStatus::Expired => Err(AppError::Illegal("illegal-offer-expired")),
        OfferStatus::Accepted | OfferStatus::Declined | OfferStatus::Withdrawn => {
            Err(AppError::Illegal("illegal-offer-answered"))
        }
    }
}

/// A declined offer comes back until its deadline, or until its place is offered to a reserve; not to an
/// application that was withdrawn.
pub fn is_reopenable(
    offer: &offer::Model,
    application: &application::Model,
    has_successor: bool,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    if offer.status != OfferStatus::Declined {
        Err(AppError::Illegal("illegal-offer-step"))
    } else if !STANDING.contains(&application.status) {
        Err(AppError::Illegal("illegal-offer-application-withdrawn"))
    } else if has_successor {
        Err(AppError::Illegal("illegal-offer-place-gone"))
    } else if is_over(offer, now) {
        Err(AppError::Illegal("illegal-offer-expired"))
    } else {
        Ok(())
    }
}
