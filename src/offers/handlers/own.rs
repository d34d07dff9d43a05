//! The offer as the person sees it whom a place is offered.

use entity::offer::{self, DeclineReason};
use entity::{OfferId, application, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::zone_from;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError, Posted};
use crate::offers::deadline::{days_left, effective};
use crate::offers::views::{DeclinePage, OfferPage, ReasonChoice};
use crate::offers::{actions, forms, policy, queries};
use crate::page::Pages;
use crate::paths;
use crate::questionnaires::Worded;
use crate::{applications, programmes};

#[handler]
pub async fn show(ctx: Ctx, Path(id): Path<OfferId>) -> Result<Response, AppError> {
    let offer = queries::own(ctx.store().read(), ctx.actor.person_id(), id).await?;
    let db = ctx.store().read();
    let application = applications::find(db, offer.application_id).await?;
    let edition = programmes::edition(db, offer.edition_id).await?;
    let has_successor = queries::has_successor(db, id).await?;
    ctx.page(&page_of(&ctx, &offer, &edition, application, has_successor))
}

fn page_of(
    ctx: &Ctx,
    offer: &offer::Model,
    edition: &edition::Model,
    application: application::Model,
    has_successor: bool,
) -> OfferPage {
    let said = |text: &entity::Localised| Worded::of(text, ctx.lang.code());
    let can_reopen = policy::is_reopenable(offer, &application, has_successor, ctx.now).is_ok();
    OfferPage {
        edition: said(&edition.title),
        zone: zone_from(ctx, application.country_iso3.as_deref()),
        reference: application.reference,
        status: effective(offer, ctx.now).code().to_owned(),
        expires_at: offer.expires_at,
        days_left: days_left(offer, ctx.now),
        starts_on: edition.starts_on,
        ends_on: edition.ends_on,
        venue: said(&edition.venue),
        is_from_reserve: offer.replaces_id.is_some(),
        can_reopen,
        reason_key: offer.decline_reason.map(|reason| format!("value-decline-{reason}")).unwrap_or_default(),
        note: offer.note.clone(),
        application_url: paths::application(offer.application_id),
        accept_url: paths::offer_acceptance(offer.id),
        decline_url: paths::offer_decline(offer.id),
        reopen_url: paths::offer_reopening(offer.id),
        home_url: paths::HOME.to_owned(),
    }
}

#[handler]
pub async fn decline(ctx: Ctx, Path(id): Path<OfferId>) -> Result<Response, AppError> {
    ctx.page(&declining(&ctx, id, &Posted::default(), Vec::new()).await?)
}

#[handler]
pub async fn create_decline(
    ctx: Ctx,
    Path(id): Path<OfferId>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    match forms::decline(&posted) {
        Ok((reason, note)) => {
            actions::decline(&ctx, id, reason, note).await?;
            Ok(ctx.see_other(paths::offer(id), "flash-offer-declined"))
        }
        Err(errors) => ctx.unprocessable(&declining(&ctx, id, &posted, errors).await?),
    }
}

async fn declining(
    ctx: &Ctx,
    id: OfferId,
    posted: &Posted,
    errors: Vec<FieldError>,
) -> Result<DeclinePage, AppError> {
    let db = ctx.store().read();
    let offer = queries::own(db, ctx.actor.person_id(), id).await?;
    policy::is_answerable(&offer, ctx.now)?;
    let application = applications::find(db, offer.application_id).await?;
    let edition = programmes::edition(db, offer.edition_id).await?;
    let choice = |reason: &DeclineReason| ReasonChoice {
        value: reason.code().to_owned(),
        key: format!("value-decline-{reason}"),
        checked: posted.get("reason") == reason.code(),
    };
    Ok(DeclinePage {
        errors,
        edition: Worded::of(&edition.title, ctx.lang.code()),
        zone: zone_from(ctx, application.country_iso3.as_deref()),
        reference: application.reference,
        expires_at: offer.expires_at,
        reasons: DeclineReason::ALL.iter().map(choice).collect(),
        note: posted.get("note").to_owned(),
        offer_url: paths::offer(id),
        action: paths::offer_decline(id),
    })
}

#[handler]
pub async fn reopen(ctx: Ctx, Path(id): Path<OfferId>, _form: Checked) -> Result<Response, AppError> {
    actions::reopen(&ctx, id).await?;
    Ok(ctx.see_other(paths::offer(id), "flash-offer-reopened"))
}
