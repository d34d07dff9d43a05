//! `GET` and `POST /desk/:edition/applications/:id/access-needs`: asked what for, then shown, and journalled.

use entity::{ApplicationId, application, edition};
use poem::web::Path;
use poem::{Response, handler};

use crate::applications::views::AccessNeeds;
use crate::applications::{forms, policy, queries, sensitive};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::page::Pages;
use crate::{paths, programmes};

#[handler]
pub async fn show(ctx: Ctx, Path((code, id)): Path<(String, ApplicationId)>) -> Result<Response, AppError> {
    let (application, edition) = of(&ctx, &code, id).await?;
    ctx.page(&page(&ctx, &application, &edition))
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path((code, id)): Path<(String, ApplicationId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let (application, edition) = of(&ctx, &code, id).await?;
    let page = page(&ctx, &application, &edition);
    match forms::purpose(&posted) {
        Ok(purpose) => {
            let reader = ctx.clone();
            let read = async move |txn: &_| sensitive::access_needs(txn, &reader, id, purpose.code()).await;
            let needs = ctx.store().write(read).await?;
            ctx.page(&AccessNeeds { is_shown: true, needs, ..page })
        }
        Err(error) => ctx.unprocessable(&AccessNeeds { errors: vec![error], ..page }),
    }
}

async fn of(
    ctx: &Ctx,
    code: &str,
    id: ApplicationId,
) -> Result<(application::Model, edition::Model), AppError> {
    let db = ctx.store().read();
    let edition = programmes::edition_by_code(db, code).await?;
    let application = queries::find(db, id).await?;
    if application.edition_id != edition.id {
        return Err(AppError::NotFound);
    }
    policy::may_read_access_needs(&ctx.actor, edition.programme_id, &application)?;
    Ok((application, edition))
}

fn page(ctx: &Ctx, application: &application::Model, edition: &edition::Model) -> AccessNeeds {
    AccessNeeds {
        edition: super::title(ctx, edition),
        who: application.full_name.clone(),
        reference: application.reference.clone(),
        purposes: AccessNeeds::purposes(None),
        action: paths::staff_access_needs(&edition.code, application.id),
        application_url: paths::staff_application(&edition.code, application.id),
        ..AccessNeeds::default()
    }
}
