//! `GET /applications/:id/answers` and `POST /applications/:id/submission`: check, then hand in.

use data_encoding::HEXLOWER;
use entity::ApplicationId;
use entity::application::ApplicationStatus;
use poem::web::Path;
use poem::{Response, handler};

use super::{came_late, closed};
use crate::applications::actions::{self, Handed};
use crate::applications::forms;
use crate::applications::queries::{self, Opened};
use crate::applications::views::{CheckAnswers, Missing, titled};
use crate::clock;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::page::{self, Pages};
use crate::paths;
use crate::questionnaires::{Problem, completeness};

#[handler]
pub async fn show(ctx: Ctx, Path(id): Path<ApplicationId>) -> Result<Response, AppError> {
    let opened = queries::open(ctx.store().read(), &ctx.actor, id).await?;
    if opened.application.status != ApplicationStatus::Draft {
        return Ok(ctx.see_other(paths::application_receipt(id), ""));
    }
    ctx.page(&load(&ctx, &opened).await?)
}

async fn load(ctx: &Ctx, opened: &Opened) -> Result<CheckAnswers, AppError> {
    let Opened { application, edition, form } = opened;
    let answers = queries::all_answers(ctx.store().read(), form, application).await?;
    let page = |key: &str| format!("{}?from=answers", paths::application_page(application.id, key));
    let standing = completeness(form, &queries::answers(application));
    let missing = |problem: &Problem| {
        let group = form.groups().find(|group| group.asks(&problem.question));
        let url = page(group.map(|group| group.key.as_str()).unwrap_or_default());
        Missing { url: format!("{url}#{}", problem.field), sentence: problem.sentence(ctx.lang.code()) }
    };
    Ok(CheckAnswers {
        heading: ctx.say("apply-answers-title"),
        edition: super::title(ctx, edition),
        reference: application.reference.clone(),
        groups: titled(form, &answers, ctx.lang.code(), page),
        missing: standing.problems().map(missing).collect(),
        is_refused: false,
        is_stale: false,
        deadline: super::deadline(ctx, edition, application.country_iso3.as_deref()),
        action: paths::application_submission(application.id),
        tasks_url: paths::application(application.id),
        request_key: HEXLOWER.encode(&clock::random_bytes::<12>()),
        revision: application.revision,
    })
}

#[handler]
pub async fn hand_in(
    ctx: Ctx,
    Path(id): Path<ApplicationId>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let opened = queries::open(ctx.store().read(), &ctx.actor, id).await?;
    let handed = actions::submit(&ctx, &opened, forms::submission(&posted)).await;
    if came_late(&handed) {
        return closed(&ctx, &opened, Vec::new());
    }
    match handed? {
        Handed::Now => Ok(ctx.see_other(paths::application_receipt(id), "flash-handed-in")),
        Handed::Before => Ok(ctx.see_other(paths::application_receipt(id), "")),
        Handed::Incomplete => ctx.unprocessable(&refused(&ctx, load(&ctx, &opened).await?)),
        Handed::Stale => {
            let opened = queries::open(ctx.store().read(), &ctx.actor, id).await?;
            page::with_status(
                &ctx,
                &CheckAnswers { is_stale: true, ..load(&ctx, &opened).await? },
                poem::http::StatusCode::CONFLICT,
            )
        }
    }
}

fn refused(ctx: &Ctx, page: CheckAnswers) -> CheckAnswers {
    let heading = format!("{} {}", ctx.say("page-error"), page.heading);
    CheckAnswers { heading, is_refused: true, ..page }
}
