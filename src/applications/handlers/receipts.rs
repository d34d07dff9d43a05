//! `GET /applications/:id/receipt`: what was handed in, when, with its checksum; and the same as a file.

use entity::{ApplicationId, submission};
use poem::web::Path;
use poem::{Response, handler};

use super::to_application;
use crate::applications::queries::{self, Opened};
use crate::applications::views::{Receipt, titled};
use crate::applications::{draft, sensitive, zones};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::page::Pages;
use crate::paths;
use crate::questionnaires::Answers;

#[handler]
pub async fn show(ctx: Ctx, Path(id): Path<ApplicationId>) -> Result<Response, AppError> {
    let opened = queries::open(ctx.store().read(), &ctx.actor, id).await?;
    match queries::submission(ctx.store().read(), id).await? {
        Some(submission) => ctx.page(&receipt(&ctx, &opened, submission).await?),
        None => Ok(to_application(&ctx, id, "")),
    }
}

async fn receipt(ctx: &Ctx, opened: &Opened, handed: submission::Model) -> Result<Receipt, AppError> {
    let Opened { application, edition, form } = opened;
    let frozen: Answers = serde_json::from_str(&handed.answers).unwrap_or_default();
    let apart = sensitive::own(ctx.store().read(), application.id).await?;
    let apart = apart.map(|row| draft::rejoined(form, &row)).unwrap_or_default();
    let person = ctx.actor.person();
    Ok(Receipt {
        edition: super::title(ctx, edition),
        reference: application.reference.clone(),
        person: application.full_name.clone(),
        at: handed.at,
        zone: zones::first(person, application.country_iso3.as_deref(), handed.at).name(),
        sha256: handed.sha256,
        groups: titled(form, &frozen.with(apart), ctx.lang.code(), |_| String::new()),
        status_url: paths::application(application.id),
        copy_url: paths::application_copy(application.id),
        email: person.map(|person| person.email.clone()).unwrap_or_default(),
    })
}

/// The very bytes whose checksum stands on the receipt.
#[handler]
pub async fn copy(ctx: Ctx, Path(id): Path<ApplicationId>) -> Result<Response, AppError> {
    let application = queries::own(ctx.store().read(), &ctx.actor, id).await?;
    let handed = queries::submission(ctx.store().read(), id).await?.ok_or(AppError::NotFound)?;
    let file = format!("attachment; filename=\"{}.json\"", application.reference);
    Ok(Response::builder()
        .content_type("application/json")
        .header("content-disposition", file)
        .body(handed.answers))
}
