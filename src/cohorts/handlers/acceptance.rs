//! Accepting a place. One noun: `POST /offers/:id/acceptance`.

use entity::OfferId;
use poem::web::Path;
use poem::{Response, handler};

use crate::cohorts;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::page::Pages;
use crate::paths;

#[handler]
pub async fn create(ctx: Ctx, Path(id): Path<OfferId>, _form: Checked) -> Result<Response, AppError> {
    cohorts::accept(&ctx, id).await?;
    Ok(ctx.see_other(paths::offer(id), "flash-offer-accepted"))
}
