//! `GET` and `POST /applications/:id/withdrawal`, and `POST /applications/:id/reinstatement` to undo it.

use entity::ApplicationId;
use poem::web::Path;
use poem::{Response, handler};

use super::to_application;
use crate::applications::queries::{self, Opened};
use crate::applications::views::Withdrawal;
use crate::applications::{actions, forms, policy, zones};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError};
use crate::page::Pages;
use crate::paths;
use crate::programmes::Window;

#[handler]
pub async fn new(ctx: Ctx, Path(id): Path<ApplicationId>) -> Result<Response, AppError> {
    let opened = queries::open(ctx.store().read(), &ctx.actor, id).await?;
    let released = queries::released(ctx.store().read(), &[&opened.application]).await?;
    policy::may_withdraw(&ctx.actor, &opened.application, released.contains_key(&id))?;
    ctx.page(&page(&ctx, &opened))
}

fn page(ctx: &Ctx, opened: &Opened) -> Withdrawal {
    let Opened { application, edition, .. } = opened;
    let country = application.country_iso3.as_deref();
    Withdrawal {
        errors: Vec::new(),
        edition: super::title(ctx, edition),
        reference: application.reference.clone(),
        reason: String::new(),
        action: paths::application_withdrawal(application.id),
        status_url: paths::application(application.id),
        undo_until: Window::of(edition).counts_at(ctx.now).then_some(edition.closes_at),
        zone: zones::first(ctx.actor.person(), country, edition.closes_at).name(),
    }
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(id): Path<ApplicationId>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    match forms::reason(&posted) {
        Ok(reason) => {
            actions::withdraw(&ctx, id, reason).await?;
            Ok(to_application(&ctx, id, "flash-withdrawn"))
        }
        Err(error) => {
            let opened = queries::open(ctx.store().read(), &ctx.actor, id).await?;
            ctx.unprocessable(&typed(page(&ctx, &opened), posted.get("reason"), error))
        }
    }
}

fn typed(page: Withdrawal, reason: &str, error: FieldError) -> Withdrawal {
    Withdrawal { errors: vec![error], reason: reason.to_owned(), ..page }
}

#[handler]
pub async fn undo(ctx: Ctx, Path(id): Path<ApplicationId>, _form: Checked) -> Result<Response, AppError> {
    actions::reinstate(&ctx, id).await?;
    Ok(to_application(&ctx, id, "flash-reinstated"))
}
