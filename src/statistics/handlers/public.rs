//! What everybody reads and downloads. A published file never changes.

use entity::ElsewhereEditionId;
use poem::http::header;
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::page::Pages;
use crate::statistics::{queries, views};

#[handler]
pub async fn index(ctx: Ctx) -> Result<Response, AppError> {
    let db = ctx.store().read();
    let (ours, others) = (queries::published(db).await?, queries::elsewhere_editions(db).await?);
    ctx.public(&views::StatisticsPage::of(ctx.lang, &ours, &others), None)
}

#[handler]
pub async fn elsewhere(ctx: Ctx, Path(id): Path<String>) -> Result<Response, AppError> {
    let id: ElsewhereEditionId = id.parse().map_err(|_| AppError::NotFound)?;
    let row = queries::elsewhere_edition(ctx.store().read(), id).await?;
    ctx.public(&views::ElsewherePage::of(ctx.lang, &row), None)
}

#[handler]
pub async fn show(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let row = queries::by_code(ctx.store().read(), &code).await?;
    let site = ctx.instance.settings.public_url();
    ctx.public(&views::PublicationPage::of(ctx.lang, &site, &row)?, None)
}

#[handler]
pub async fn csv(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let row = queries::by_code(ctx.store().read(), &code).await?;
    Ok(file("text/csv; charset=utf-8", &format!("{code}-figures.csv"), row.csv))
}

#[handler]
pub async fn json(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let row = queries::by_code(ctx.store().read(), &code).await?;
    let text = serde_json::to_string_pretty(&row.content).map_err(anyhow::Error::from)?;
    Ok(file("application/json", &format!("{code}-figures.json"), text))
}

#[handler]
pub async fn sums(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let row = queries::by_code(ctx.store().read(), &code).await?;
    let line = format!("{}  {code}-figures.csv\n", row.sha256);
    Ok(file("text/plain; charset=utf-8", "SHA256SUMS", line))
}

/// Codes are letters, digits and hyphens; anything else would be a broken header.
fn file(kind: &str, name: &str, body: String) -> Response {
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "-._".contains(*c)).collect();
    Response::builder()
        .content_type(kind)
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .header(header::CACHE_CONTROL, "public, max-age=86400")
        .body(body)
}
