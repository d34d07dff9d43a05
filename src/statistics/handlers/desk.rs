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
use crate::statistics::actions::Prepared;
use crate::statistics::cuts::{Breakdown, Cuts, Places};
use crate::statistics::views::{Desk, PublicationPreview, PublicationsPage, Whole};
use crate::statistics::{actions, policy, queries, sentences};

#[handler]
pub async fn index(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let edition = visible(&ctx, &code).await?;
    ctx.page(&listed(&ctx, &edition, Desk::default()).await?)
}

async fn listed(ctx: &Ctx, edition: &edition::Model, asked: Desk) -> Result<PublicationsPage, AppError> {
    let rows = queries::of_edition(ctx.store().read(), edition.id).await?;
    let may_publish = policy::may_publish(&ctx.actor, edition.programme_id).is_ok();
    let not_now = match policy::can_be_counted(edition, ctx.now) {
        Err(AppError::Illegal(key)) => key,
        _ => "",
    };
    Ok(PublicationsPage::of(ctx.lang, edition, &rows, Desk { may_publish, not_now, ..asked }))
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(form): Checked,
) -> Result<Response, AppError> {
    let edition = visible(&ctx, &code).await?;
    let cuts = Cuts {
        places: Places::from_code(form.get("places")).unwrap_or_default(),
        left_out: form.all("left-out").filter_map(Breakdown::from_code).collect(),
    };
    match actions::prepare(&ctx, edition.id, cuts.clone()).await? {
        Prepared::Kept(id) => {
            Ok(ctx.see_other(paths::staff_publication(&edition.code, id), "flash-publication-prepared"))
        }
        Prepared::Not(why) => {
            let asked = Desk { cuts, refusal: sentences::refusal(ctx.lang, &why), ..Desk::default() };
            ctx.unprocessable(&listed(&ctx, &edition, asked).await?)
        }
    }
}

#[handler]
pub async fn show(ctx: Ctx, Path((code, id)): Path<(String, String)>) -> Result<Response, AppError> {
    let edition = visible(&ctx, &code).await?;
    let row = queries::prepared(ctx.store().read(), edition.id, parsed(&id)?).await?;
    match row.status {
        PublicationStatus::Published => Ok(ctx.see_other(paths::publication(ctx.lang, &row.code), "")),
        PublicationStatus::Prepared => ctx.page(&preview(&ctx, &edition, &row).await?),
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
        let mut page = preview(&ctx, &edition, &row).await?;
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

async fn preview(
    ctx: &Ctx,
    edition: &edition::Model,
    row: &publication::Model,
) -> Result<PublicationPreview, AppError> {
    let whole = Whole::of(row, &queries::figures(ctx.store().read(), row.id).await?)?;
    let may_publish = policy::may_publish(&ctx.actor, edition.programme_id).is_ok();
    Ok(PublicationPreview::of(ctx.lang, &edition.code, row, &whole, may_publish))
}
