//! Agreeing on targets. One noun: `POST /desk/:edition/selection/targets`.

use poem::web::Path;
use poem::{Response, handler};

use super::board;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError};
use crate::page::Pages;
use crate::paths;
use crate::selection::{actions, queries};

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = queries::edition_for(&ctx, &code).await?;
    let (wish, _) = board::asked(&ctx, &edition, &posted).await?;
    let empty = wish.plan.rules.is_empty();
    let empty = empty.then(|| FieldError::new("places", "selection-targets-empty"));
    if empty.is_some() || !wish.errors.is_empty() {
        return ctx.unprocessable(&board::load(&ctx, &edition, &posted, empty).await?);
    }
    actions::agree_on(&ctx, &edition, wish.plan.rules, posted.get("agreed").to_owned()).await?;
    Ok(ctx.see_other(paths::selection(&edition.code), "flash-targets-saved"))
}
