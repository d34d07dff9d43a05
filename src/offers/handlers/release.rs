//! Releasing the decisions of an edition: a page of counts, then one press. `POST /desk/:edition/release`.

use entity::edition;
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::offers::actions::{self, counted};
use crate::offers::deadline::expiry;
use crate::offers::views::ReleasePage;
use crate::page::Pages;
use crate::paths;
use crate::people;
use crate::screening::{Shown, Standing};
use crate::selection::{self, Heading};

#[handler]
pub async fn show(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let edition = selection::edition_for(&ctx, &code).await?;
    ctx.page(&load(&ctx, &edition).await?)
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = selection::edition_for(&ctx, &code).await?;
    let seen = posted.get("mails").parse().map_err(|_| AppError::Stale)?;
    actions::release(&ctx, &edition, seen).await?;
    Ok(ctx.see_other(paths::release(&edition.code), "flash-decisions-released"))
}

async fn load(ctx: &Ctx, edition: &edition::Model) -> Result<ReleasePage, AppError> {
    let db = ctx.store().read();
    let counted = counted(ctx, edition).await?;
    let page = ReleasePage {
        heading: Heading::of(edition, ctx.lang),
        selected: counted.selected,
        reserve: counted.reserve,
        not_selected: counted.not_selected,
        mails: counted.mails(),
        undecided: counted.undecided,
        unscreened: counted.unscreened,
        withdrawn: counted.withdrawn,
        held: counted.held,
        held_url: Shown::Screened.url(&edition.code, Standing::Unknown),
        is_blocked: counted.is_blocked(),
        places: edition.places,
        expires_at: expiry(ctx.now, edition.offer_days),
        screening_url: paths::screening(&edition.code),
        zone: super::zone(ctx),
        ..ReleasePage::default()
    };
    let Some(release) = counted.released else { return Ok(page) };
    let count = |n: i32| usize::try_from(n).unwrap_or(0);
    let by = people::find(db, release.released_by).await?;
    Ok(ReleasePage {
        is_released: true,
        selected: count(release.selected),
        reserve: count(release.reserve),
        not_selected: count(release.not_selected),
        mails: count(release.selected + release.reserve + release.not_selected),
        released_at: release.released_at,
        released_by: by.full_name,
        ..page
    })
}
