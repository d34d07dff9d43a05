//! The applicant's own pages over HTTP.

use entity::edition;
use poem::Response;

use super::queries::Opened;
use super::views::{Closed, Deadline};
use super::zones;
use crate::ctx::Ctx;
use crate::error::{AppError, Denied};
use crate::page::{self, Pages};
use crate::paths;
use crate::questionnaires::{SummaryRow, Worded};
use crate::zone::Zone;

pub mod access_needs;
pub mod answers;
pub mod pages;
pub mod receipts;
pub mod starts;
pub mod status;

/// The zones in which this person reads a moment.
fn zones_of(ctx: &Ctx, country: Option<&str>, at: chrono::DateTime<chrono::Utc>) -> Vec<Zone> {
    let person = ctx.actor.person();
    let country = country.or_else(|| person.and_then(|person| person.country_iso3.as_deref()));
    zones::of(person.and_then(|person| person.time_zone), country, at)
}

/// The deadline of an edition on this person's clocks.
fn deadline(ctx: &Ctx, edition: &edition::Model, country: Option<&str>) -> Deadline {
    Deadline::of(edition.closes_at, &zones_of(ctx, country, edition.closes_at), ctx.now)
}

fn title(ctx: &Ctx, edition: &edition::Model) -> Worded {
    Worded::of(&edition.title, ctx.lang.code())
}

/// 403 with the reason and whatever had been typed, when the call closed before a request arrived.
fn closed(ctx: &Ctx, opened: &Opened, typed: Vec<SummaryRow>) -> Result<Response, AppError> {
    let country = opened.application.country_iso3.as_deref();
    let view = Closed {
        edition: title(ctx, &opened.edition),
        closed_at: opened.edition.closes_at,
        arrived_at: ctx.now,
        zone: zones::first(ctx.actor.person(), country, ctx.now).name(),
        typed,
        status_url: paths::application(opened.application.id),
        contact: ctx.instance.settings.contact.clone(),
    };
    page::with_status(ctx, &view, poem::http::StatusCode::FORBIDDEN)
}

/// Whether an act was refused because the call has closed.
fn came_late<T>(outcome: &Result<T, AppError>) -> bool {
    matches!(outcome, Err(AppError::Denied(Denied("denied-call-closed"))))
}

/// On to the status page, or to the task list of a draft.
fn to_application(ctx: &Ctx, id: entity::ApplicationId, flash: &str) -> Response {
    ctx.see_other(paths::application(id), flash)
}
