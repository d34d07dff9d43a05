//! What an applicant is told by mail, in the language of their account.

use entity::{application, edition, submission};
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::applications::{queries, zones};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::i18n::Lang;
use crate::outbox::{self, Mail, Worded};
use crate::paths;
use crate::people;
use crate::store::Txn;
use crate::zone::Zone;

/// The receipt: reference, moment, checksum and where the full copy is.
pub(super) async fn received(
    db: &impl ConnectionTrait,
    ctx: &Ctx,
    application: &application::Model,
    edition: &edition::Model,
    frozen: &submission::Model,
) -> Result<Worded, AppError> {
    worded(db, ctx, application, edition, ("application-received", Some(frozen))).await
}

pub(super) async fn withdrawn(
    txn: &Txn,
    ctx: &Ctx,
    application: &application::Model,
    edition: &edition::Model,
    may_undo: bool,
) -> Result<(), AppError> {
    let message = if may_undo { "application-withdrawn" } else { "application-withdrawn-for-good" };
    let frozen = queries::submission(txn, application.id).await?;
    outbox::put(txn, worded(txn, ctx, application, edition, (message, frozen.as_ref())).await?);
    Ok(())
}

pub(super) async fn reinstated(
    txn: &Txn,
    ctx: &Ctx,
    application: &application::Model,
    edition: &edition::Model,
) -> Result<(), AppError> {
    let frozen = queries::submission(txn, application.id).await?;
    let mail = ("application-reinstated", frozen.as_ref());
    outbox::put(txn, worded(txn, ctx, application, edition, mail).await?);
    Ok(())
}

async fn worded(
    db: &impl ConnectionTrait,
    ctx: &Ctx,
    application: &application::Model,
    edition: &edition::Model,
    (message, frozen): (&str, Option<&submission::Model>),
) -> Result<Worded, AppError> {
    let person = people::find(db, application.applicant_id).await?;
    let lang = Lang::from_code(&person.language).unwrap_or(Lang::En);
    let at = frozen.map_or(ctx.now, |frozen| frozen.at);
    let own = person.time_zone.as_deref().and_then(|zone| zone.parse().ok());
    let country = application.country_iso3.as_deref();
    let zone = |at| zones::of(own, country, at).first().copied().unwrap_or(Zone::UTC).name();
    let words = json!({
        "person": application.full_name,
        "edition": edition.title.get(lang.code()).text,
        "reference": application.reference,
        "at": at,
        "zone": zone(at),
        "closes_at": edition.closes_at,
        "closes_zone": zone(edition.closes_at),
        "decisions_on": edition.decisions_on,
        "sha256": frozen.map(|frozen| &frozen.sha256),
        "receipt": paths::application_receipt(application.id),
        "page": paths::application(application.id),
    });
    let mail = Mail { person: Some(person.id), email: &person.email, lang, message, words };
    outbox::word(ctx, mail)
}
