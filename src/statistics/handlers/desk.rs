//! The desk of whoever publishes: prepare, read, publish once.

use entity::publication::{self, PublicationStatus};
use entity::{PublicationId, edition};
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError};
use crate::page::Pages;
use crate::paths;
use crate::programmes;
use crate::statistics::views::{PublicationPage, PublicationPreview, PublicationsPage};
use crate::statistics::{actions, policy, queries};

#[handler]
pub async fn index(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let edition = visible(&ctx, &code).await?;
    let rows = queries::of_edition(ctx.store().read(), edition.id).await?;
    let may_publish = policy::may_publish(&ctx.actor, edition.programme_id).is_ok();
    let not_now = match policy::can_be_counted(&edition, ctx.now) {
        Err(AppError::Illegal(key)) => key,
        _ => "",
    };
    ctx.page(&PublicationsPage::of(ctx.lang, &edition, &rows, may_publish, not_now))
}

#[handler]
pub async fn create(ctx: Ctx, Path(code): Path<String>, _form: Checked) -> Result<Response, AppError> {
    let edition = visible(&ctx, &code).await?;
    let id = actions::prepare(&ctx, edition.id).await?;
    Ok(ctx.see_other(paths::staff_publication(&edition.code, id), "flash-publication-prepared"))
}

#[handler]
pub async fn show(ctx: Ctx, Path((code, id)): Path<(String, String)>) -> Result<Response, AppError> {
    let edition = visible(&ctx, &code).await?;
    let row = queries::prepared(ctx.store().read(), edition.id, parsed(&id)?).await?;
    match row.status {
        PublicationStatus::Published => Ok(ctx.see_other(paths::publication(ctx.lang, &row.code), "")),
        PublicationStatus::Prepared => ctx.page(&preview(&ctx, &edition, &row)?),
    }
}

#[handler]
pub async fn release(
    ctx: Ctx,
    Path((code, id)): Path<(String, String)>,
    Checked(form): Checked,
) -> Result<Response, AppError> {
    let edition = visible(&ctx, &code).await?;
    let id = parsed(&id)?;
    policy::may_publish(&ctx.actor, edition.programme_id)?;
    if form.get("confirm") != "yes" {
        let row = queries::prepared(ctx.store().read(), edition.id, id).await?;
        let mut page = preview(&ctx, &edition, &row)?;
        page.errors.push(FieldError::new("confirm", "statistics-confirm-needed"));
        return ctx.unprocessable(&page);
    }
    let row = actions::publish(&ctx, edition.id, id, form.get("seen").to_owned()).await?;
    Ok(ctx.see_other(paths::publication(ctx.lang, &row.code), "flash-publication-published"))
}

/// An edition whose figures the actor may look after.
async fn visible(ctx: &Ctx, code: &str) -> Result<edition::Model, AppError> {
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    policy::may_view(&ctx.actor, edition.programme_id)?;
    Ok(edition)
}

fn parsed(id: &str) -> Result<PublicationId, AppError> {
    id.parse().map_err(|_| AppError::NotFound)
}

fn preview(
    ctx: &Ctx,
    edition: &edition::Model,
    row: &publication::Model,
) -> Result<PublicationPreview, AppError> {
    let page = PublicationPage::of(ctx.lang, &ctx.instance.settings.public_url(), row)?;
    Ok(PublicationPreview {
        errors: Vec::new(),
        withheld: page.tables.iter().filter(|table| !table.shown).count(),
        page,
        list_url: paths::publications(&edition.code),
        action: paths::publication_release(&edition.code, row.id),
        may_publish: policy::may_publish(&ctx.actor, edition.programme_id).is_ok(),
    })
}
