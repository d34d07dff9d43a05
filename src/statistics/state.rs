//! How a publication moves: prepared where nobody outside sees it, published once, never changed again.

use entity::publication::PublicationStatus;

use crate::error::AppError;

/// Where publishing leads; what is published stays as it is.
pub fn publish(from: PublicationStatus) -> Result<PublicationStatus, AppError> {
    match from {
        PublicationStatus::Prepared => Ok(PublicationStatus::Published),
        PublicationStatus::Published => Err(AppError::Illegal("illegal-publication-published")),
    }
}
