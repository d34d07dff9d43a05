//! `GET` and `POST /applications/:id/withdrawal`, and `POST /applications/:id/reinstatement` to undo it. They stand
//! here because an offer that waits for an answer is declined with the application.

use entity::ApplicationId;
use poem::web::Path;
use poem::{Response, handler};

use crate::applications::{self, Opened, Released, Withdrawal, policy, zones};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError};
use crate::offers::actions;
use crate::page::Pages;
use crate::paths;
use crate::programmes::Window;
use crate::questionnaires::Worded;

#[handler]
pub async fn new(ctx: Ctx, Path(id): Path<ApplicationId>) -> Result<Response, AppError> {
    let opened = applications::open(ctx.store().read(), &ctx.actor, id).await?;
    let released = applications::released(ctx.store().read(), &[&opened.application]).await?;
    policy::may_withdraw(&ctx.actor, &opened.application, released.get(&id), ctx.now)?;
    ctx.page(&page(&ctx, &opened, released.get(&id)))
}

fn page(ctx: &Ctx, opened: &Opened, released: Option<&Released>) -> Withdrawal {
    let Opened { application, edition, .. } = opened;
    let country = application.country_iso3.as_deref();
    Withdrawal {
        errors: Vec::new(),
        edition: Worded::of(&edition.title, ctx.lang.code()),
        reference: application.reference.clone(),
        reason: String::new(),
        declines: released.is_some_and(|told| told.offer.is_some()),
        action: paths::application_withdrawal(application.id),
        status_url: paths::application(application.id),
        undo_until: (released.is_none() && Window::of(edition).counts_at(ctx.now))
            .then_some(edition.closes_at),
        zone: zones::first(ctx.actor.person(), country, edition.closes_at).name(),
    }
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(id): Path<ApplicationId>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    match applications::withdrawal_reason(&posted) {
        Ok(reason) => {
            actions::withdraw_application(&ctx, id, reason).await?;
            Ok(ctx.see_other(paths::application(id), "flash-withdrawn"))
        }
        Err(error) => {
            let opened = applications::open(ctx.store().read(), &ctx.actor, id).await?;
            let released = applications::released(ctx.store().read(), &[&opened.application]).await?;
            let page = page(&ctx, &opened, released.get(&id));
            ctx.unprocessable(&typed(page, posted.get("reason"), error))
        }
    }
}

fn typed(page: Withdrawal, reason: &str, error: FieldError) -> Withdrawal {
    Withdrawal { errors: vec![error], reason: reason.to_owned(), ..page }
}

#[handler]
pub async fn undo(ctx: Ctx, Path(id): Path<ApplicationId>, _form: Checked) -> Result<Response, AppError> {
    applications::reinstate(&ctx, id).await?;
    Ok(ctx.see_other(paths::application(id), "flash-reinstated"))
}
