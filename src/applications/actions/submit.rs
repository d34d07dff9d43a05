//! Handing in: once. The visible answers are frozen with their checksum, and the receipt leaves at once.

use chrono::{DateTime, Utc};
use entity::application::{ApplicationStatus, Model};
use entity::application_event::ApplicationStep;
use entity::{ApplicationId, SubmissionId, edition, submission};
use sea_orm::{ActiveModelTrait, IntoActiveModel};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Move, mails, moved};
use crate::applications::policy;
use crate::applications::queries::{self, Opened};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::outbox::{self, Worded};
use crate::programmes;
use crate::questionnaires::{Questionnaire, completeness, visible_answers};
use crate::store::Txn;

/// A press of the button: the key of its page, and the revision of the answers that the page showed.
#[derive(Clone, Debug)]
pub struct Request {
    pub key: String,
    pub revision: i32,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    Now,
    /// It was handed in before: the receipt is that of then.
    Before,
    /// Something is missing; nothing was changed.
    Incomplete,
    /// The answers changed after the page was opened; nothing was changed.
    Stale,
}

/// A complete draft as it was read, with everything that handing it in will store.
#[derive(Clone, Debug)]
pub struct Sheet {
    draft: Model,
    frozen: submission::Model,
    receipt: Worded,
}

/// Hands in the actor's own draft as it was read in `opened`.
pub async fn submit(ctx: &Ctx, opened: &Opened, request: Request) -> Result<Handed, AppError> {
    match sheet(ctx, opened, request).await? {
        Ok(sheet) => store(ctx, sheet).await,
        Err(refused) => Ok(refused),
    }
}

/// All of a submission that needs no transaction, so that the lane has little left to do.
pub async fn sheet(ctx: &Ctx, opened: &Opened, request: Request) -> Result<Result<Sheet, Handed>, AppError> {
    let Opened { application, edition, form } = opened;
    if application.status != ApplicationStatus::Draft {
        return Ok(Err(Handed::Before));
    }
    policy::may_submit(&ctx.actor, application, edition, ctx.now)?;
    if !completeness(form, &queries::answers(application)).is_ready() {
        return Ok(Err(Handed::Incomplete));
    }
    if application.revision != request.revision {
        return Ok(Err(Handed::Stale));
    }
    let frozen = frozen(ctx, application, form, (&request.key, ctx.now));
    let receipt = mails::received(ctx.store().read(), ctx, application, edition, &frozen).await?;
    Ok(Ok(Sheet { draft: application.clone(), frozen, receipt }))
}

/// Stores a sheet whole, or nothing if the application changed after it was read.
pub async fn store(ctx: &Ctx, sheet: Sheet) -> Result<Handed, AppError> {
    let (acting, id) = (ctx.clone(), sheet.draft.id);
    let stored = ctx.store().write(async move |txn| {
        hand_in(txn, &acting, &sheet.draft, &sheet.frozen).await?;
        outbox::put(txn, sheet.receipt.clone());
        Ok(())
    });
    match stored.await {
        Ok(()) => Ok(Handed::Now),
        Err(AppError::Stale) => overtaken(ctx, id).await,
        Err(error) => Err(error),
    }
}

/// Somebody, perhaps a second press of the same button, was quicker.
async fn overtaken(ctx: &Ctx, id: ApplicationId) -> Result<Handed, AppError> {
    let now = queries::own(ctx.store().read(), &ctx.actor, id).await?;
    Ok(if now.status == ApplicationStatus::Draft { Handed::Stale } else { Handed::Before })
}

/// The visible answers as they will be stored, with their checksum. `key` names the request, `at` its moment.
pub(super) fn frozen(
    ctx: &Ctx,
    application: &Model,
    form: &Questionnaire,
    (key, at): (&str, DateTime<Utc>),
) -> submission::Model {
    let answers = json!(visible_answers(form, &queries::answers(application))).to_string();
    submission::Model {
        id: ctx.new_id::<SubmissionId>(),
        application_id: application.id,
        at,
        sha256: data_encoding::HEXLOWER.encode(&Sha256::digest(answers.as_bytes())),
        answers,
        request_key: key.to_owned(),
    }
}

/// Moves a complete draft on and stores what is frozen.
pub(super) async fn hand_in(
    txn: &Txn,
    ctx: &Ctx,
    application: &Model,
    frozen: &submission::Model,
) -> Result<Model, AppError> {
    let step = Move { step: ApplicationStep::Submit, at: frozen.at, code: "", words: "" };
    let handed = moved(txn, ctx, application, step).await?;
    let row = frozen.clone().into_active_model().reset_all();
    txn.append(row);
    Ok(handed)
}

/// Whether the moment at which an application was handed in counts for its edition.
pub(super) fn is_in_time(edition: &edition::Model, at: DateTime<Utc>) -> bool {
    programmes::Window::of(edition).counts_at(at)
}
