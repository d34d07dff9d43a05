//! Handing in: once. The visible answers are frozen with their checksum, and the receipt leaves at once.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use entity::application::{ApplicationStatus, Model};
use entity::application_event::ApplicationStep;
use entity::{ApplicationId, SubmissionId, edition, submission};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::{Move, mails, moved};
use crate::applications::{policy, queries};
use crate::ctx::Ctx;
use crate::error::AppError;
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

/// Hands in the actor's own draft.
pub async fn submit(
    ctx: &Ctx,
    id: ApplicationId,
    form: Arc<Questionnaire>,
    request: Request,
) -> Result<Handed, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let application = queries::own(txn, &ctx.actor, id).await?;
            if application.status != ApplicationStatus::Draft {
                return Ok(Handed::Before);
            }
            let edition = programmes::edition(txn, application.edition_id).await?;
            policy::may_submit(&ctx.actor, &application, &edition, ctx.now)?;
            if !completeness(&form, &queries::answers(&application)).is_ready() {
                return Ok(Handed::Incomplete);
            }
            if application.revision != request.revision {
                return Ok(Handed::Stale);
            }
            let at = (request.key.as_str(), ctx.now);
            let (handed, frozen) = hand_in(txn, &ctx, &application, &form, at).await?;
            mails::received(txn, &ctx, &handed, &edition, &frozen).await?;
            Ok(Handed::Now)
        })
        .await
}

/// Freezes the visible answers of a complete draft and moves it on. `key` names the request, `at` its moment.
pub(super) async fn hand_in(
    txn: &Txn,
    ctx: &Ctx,
    application: &Model,
    form: &Questionnaire,
    (key, at): (&str, DateTime<Utc>),
) -> Result<(Model, submission::Model), AppError> {
    let answers = json!(visible_answers(form, &queries::answers(application))).to_string();
    let frozen = submission::Model {
        id: ctx.new_id::<SubmissionId>(),
        application_id: application.id,
        at,
        sha256: data_encoding::HEXLOWER.encode(&Sha256::digest(answers.as_bytes())),
        answers,
        request_key: key.to_owned(),
    };
    let row = frozen.clone().into_active_model().reset_all();
    submission::Entity::insert(row).exec_without_returning(txn).await?;
    let step = Move { step: ApplicationStep::Submit, at, code: "", words: "" };
    Ok((moved(txn, ctx, application, step).await?, frozen))
}

/// Whether the moment at which an application was handed in counts for its edition.
pub(super) fn is_in_time(edition: &edition::Model, at: DateTime<Utc>) -> bool {
    programmes::Window::of(edition).counts_at(at)
}
