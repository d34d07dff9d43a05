//! What everybody reads and downloads. A published file never changes.

use entity::{ElsewhereEditionId, publication};
use poem::http::header;
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Queried;
use crate::page::Pages;
use crate::statistics::{archive, queries, views};

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
    let whole = whole(&ctx, &row).await?;
    let site = ctx.instance.settings.public_url();
    ctx.public(&views::PublicationPage::of(ctx.lang, &site, &row, &whole), None)
}

async fn whole(ctx: &Ctx, row: &publication::Model) -> Result<views::Whole, AppError> {
    views::Whole::of(row, &queries::figures(ctx.store().read(), row.id).await?)
}

#[handler]
pub async fn table(
    ctx: Ctx,
    Path((code, id)): Path<(String, String)>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let row = queries::by_code(ctx.store().read(), &code).await?;
    let whole = whole(&ctx, &row).await?;
    let from = query.get("from").parse().unwrap_or(0);
    let page = views::TablePage::of(ctx.lang, &row, &whole, &id, from).ok_or(AppError::NotFound)?;
    ctx.public(&page, None)
}

#[handler]
pub async fn files(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let row = queries::by_code(ctx.store().read(), &code).await?;
    let archive = queries::archive(ctx.store().read(), row.id, ctx.lang.code()).await?;
    let contents = archive::contents(&archive, &code);
    ctx.public(&views::FilesPage::of(ctx.lang, &row, &contents, archive.len()), None)
}

/// Everything in the words of the page's language.
#[handler]
pub async fn packed(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let row = queries::by_code(ctx.store().read(), &code).await?;
    let archive = queries::archive(ctx.store().read(), row.id, ctx.lang.code()).await?;
    Ok(file("application/zip", &format!("{code}-{}.zip", ctx.lang.code()), archive))
}

#[handler]
pub async fn one_file(ctx: Ctx, Path((code, name)): Path<(String, String)>) -> Result<Response, AppError> {
    let row = queries::by_code(ctx.store().read(), &code).await?;
    let archive = queries::archive(ctx.store().read(), row.id, ctx.lang.code()).await?;
    let found = archive::file(&archive, &code, &name).ok_or(AppError::NotFound)?;
    // The files name one another: they keep their names, so that SHA256SUMS holds wherever they are saved.
    Ok(file(kind(&name), &name, found))
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "csv" => "text/csv; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/plain; charset=utf-8",
    }
}

/// Codes and names are letters, digits and hyphens; anything else would be a broken header.
fn file(kind: &str, name: &str, body: Vec<u8>) -> Response {
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "-._".contains(*c)).collect();
    Response::builder()
        .content_type(kind)
        .header(header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))
        .header(header::CACHE_CONTROL, "public, max-age=86400")
        .body(body)
}
