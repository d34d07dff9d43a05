//! A whole application at once: from a table, from paper, or for a demonstration. The same rows as page by page.

use chrono::{DateTime, Utc};
use entity::application::Model;
use entity::{PersonId, edition};

use super::mails;
use super::start::{NewDraft, insert_draft};
use super::submit::{frozen, hand_in};
use crate::applications::draft::{Apart, Facts};
use crate::applications::sensitive;
use crate::clock;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::outbox;
use crate::questionnaires::{Answers, Questionnaire, set_apart};
use crate::store::Txn;

/// Everything that one person answered, and when.
#[derive(Clone, Debug)]
pub struct Whole {
    pub applicant: PersonId,
    /// With those that are kept apart.
    pub answers: Answers,
    pub at: DateTime<Utc>,
}

/// A draft with these answers; the person's own if there is one already.
pub async fn fill_in(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    form: &Questionnaire,
    whole: Whole,
) -> Result<Model, AppError> {
    let (answers, apart) = set_apart(form, whole.answers);
    let facts = Facts::of(form, &answers);
    let draft = NewDraft { applicant: whole.applicant, answers, facts, at: whole.at };
    let application = insert_draft(txn, ctx, edition, draft).await?;
    let apart = Apart::of(form, &apart);
    if apart != Apart::default() {
        sensitive::keep(txn, ctx, application.id, apart.gender, &apart.term, &apart.needs).await?;
    }
    Ok(application)
}

/// Hands in a draft that was filled in at once; the receipt is mailed if `has_receipt`.
pub async fn hand_in_at(
    txn: &Txn,
    ctx: &Ctx,
    (edition, form): (&edition::Model, &Questionnaire),
    application: &Model,
    at: DateTime<Utc>,
    has_receipt: bool,
) -> Result<Model, AppError> {
    let key = data_encoding::HEXLOWER.encode(&clock::random_bytes::<12>());
    let frozen = frozen(ctx, application, form, (&key, at));
    let handed = hand_in(txn, ctx, application, &frozen).await?;
    if has_receipt {
        outbox::put(txn, mails::received(txn, ctx, &handed, edition, &frozen).await?);
    }
    Ok(handed)
}
