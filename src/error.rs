//! What can go wrong, in the programme's words. How each becomes a page is the business of `app`.

use sea_orm::DbErr;

/// Every reason why a request or a command does not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// 404: there is nothing here that the actor may know of.
    #[error("not found")]
    NotFound,
    /// 403: the thing is known, the act is not allowed; the key says why.
    #[error("denied: {0}")]
    Denied(#[from] Denied),
    /// 409: the step is not possible in the present state; the key says why and what to do.
    #[error("illegal step: {0}")]
    Illegal(&'static str),
    /// 409: the page was made from older data than what is now stored.
    #[error("stale page")]
    Stale,
    /// 413: the body is larger than the route takes.
    #[error("too large")]
    TooLarge,
    /// 415: a body with a content encoding, or of another type than a form.
    #[error("unsupported content")]
    Unsupported,
    /// 422 without a form to show again; the key says what was wrong.
    #[error("invalid: {0}")]
    Invalid(&'static str),
    /// 429 or 503: try again after so many seconds.
    #[error("busy, retry after {retry_after} s")]
    Busy { retry_after: u32 },
    #[error("database: {0}")]
    Db(#[from] DbErr),
    #[error(transparent)]
    Internal(#[from] anyhow::Error),
}

/// A refusal with its reason: the key of a sentence in the locale files, `denied-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Denied(pub &'static str);

/// `Ok` when `condition` holds, else the refusal.
pub fn ensure(condition: bool, denied: Denied) -> Result<(), Denied> {
    if condition { Ok(()) } else { Err(denied) }
}
