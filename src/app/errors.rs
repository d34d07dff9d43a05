//! From an error to a page that says what was wrong, where, and what to do.

use std::sync::Arc;

use poem::error::{ParsePathError, ResponseError};
use poem::http::{HeaderValue, StatusCode, header};
use poem::{Endpoint, IntoResponse, Request, Response};
use serde::Serialize;

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::page::{Layout, Page, with_status};
use crate::store;

/// Seconds after which somebody who met a dead database may try again.
const DATABASE_RETRY: u32 = 5;

impl ResponseError for AppError {
    fn status(&self) -> StatusCode {
        match self {
            AppError::NotFound => StatusCode::NOT_FOUND,
            AppError::Denied(_) => StatusCode::FORBIDDEN,
            AppError::Illegal(_) | AppError::Stale => StatusCode::CONFLICT,
            AppError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            AppError::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            AppError::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            AppError::Busy { .. } => StatusCode::SERVICE_UNAVAILABLE,
            AppError::Db(error) if store::is_out_of_reach(error) => StatusCode::SERVICE_UNAVAILABLE,
            AppError::Db(_) | AppError::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// The page of an error: a title, what to do, and the reason when there is one.
#[derive(Debug, Serialize)]
pub struct ErrorPage {
    /// `error-404-title` and `error-404-text` are its words.
    pub status: u16,
    /// A key that says why, or nothing.
    pub reason: String,
    pub retry_after: u32,
    /// What to quote to the operator: the request's id.
    pub quote: String,
}

impl Page for ErrorPage {
    const TEMPLATE: &'static str = "app/error";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let sample = |status, reason: &str| ErrorPage {
            status,
            reason: reason.to_owned(),
            retry_after: 5,
            quote: "0199a0b0".to_owned(),
        };
        let statuses = [404, 409, 413, 415, 422, 500, 503];
        let mut samples: Vec<_> = statuses.into_iter().map(|status| sample(status, "")).collect();
        samples.push(sample(403, "denied-not-your-role"));
        samples.push(sample(503, "error-unreachable"));
        samples
    }
}

pub(super) async fn shown<E: Endpoint>(next: Arc<E>, request: Request) -> poem::Result<Response> {
    let ctx = request.data::<Ctx>().cloned();
    let has_encoding = request.headers().contains_key(header::CONTENT_ENCODING);
    let answer = if has_encoding {
        Err(AppError::Unsupported.into())
    } else if request.uri().path().contains("%00") {
        Err(AppError::NotFound.into()) // PostgreSQL would not even take the question
    } else {
        next.call(request).await.map(IntoResponse::into_response)
    };
    match (answer, ctx) {
        (Ok(response), _) => Ok(response),
        (Err(error), Some(ctx)) => Ok(page_of(&ctx, &error)),
        (Err(error), None) => Err(error),
    }
}

pub(super) fn page_of(ctx: &Ctx, error: &poem::Error) -> Response {
    let known = error.downcast_ref::<AppError>();
    let is_broken_address = error.is::<ParsePathError>();
    let status = match known {
        Some(known) => known.status(),
        None if is_broken_address => StatusCode::NOT_FOUND,
        None => error.status(),
    };
    let is_busy = matches!(known, Some(AppError::Busy { .. }));
    if status.is_server_error() && !is_busy {
        tracing::error!(request = %ctx.request.id, %error, "a request failed");
    }
    let (reason, retry_after) = match known {
        Some(AppError::Denied(denied)) => (denied.0, 0),
        Some(AppError::Illegal(key) | AppError::Invalid(key)) => (*key, 0),
        Some(AppError::Stale) => ("error-stale", 0),
        Some(AppError::Busy { retry_after }) => ("", *retry_after),
        Some(AppError::Db(_)) if status == StatusCode::SERVICE_UNAVAILABLE => {
            ("error-unreachable", DATABASE_RETRY)
        }
        _ => ("", 0),
    };
    let quote = ctx.request.id.to_string();
    let page = ErrorPage { status: written(status), reason: reason.to_owned(), retry_after, quote };
    let mut response = with_status(ctx, &page, status).unwrap_or_else(|error| {
        tracing::error!(%error, "the error page itself failed");
        status.into_response()
    });
    if retry_after > 0 {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(retry_after));
    }
    response
}

/// Statuses without words of their own borrow those of the nearest.
fn written(status: StatusCode) -> u16 {
    match status.as_u16() {
        known @ (403 | 404 | 409 | 413 | 415 | 422 | 503) => known,
        405 => 404,
        429 => 503,
        400..=499 => 422,
        _ => 500,
    }
}
