//! The offers of an edition: who answered, whose place is free, who is called up.

use std::collections::HashSet;

use entity::offer::{self, OfferStatus};
use entity::{ApplicationId, OfferId, application, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::zone;
use crate::applications;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError, Posted, Queried};
use crate::offers::actions::{self, Vacancy, Waiting};
use crate::offers::deadline::{days_left, effective};
use crate::offers::state::FREED;
use crate::offers::views::{CallUpPage, OfferRow, OffersPage, WaitingRow, WithdrawalPage};
use crate::offers::{forms, queries};
use crate::page::Pages;
use crate::paths;
use crate::picture::Ring;
use crate::selection::{self, Heading};

const A_PAGE: u64 = 50;

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = selection::edition_for(&ctx, &code).await?;
    let db = ctx.store().read();
    let mut rows = queries::page_of(db, edition.id, query.get("after").parse().ok(), A_PAGE + 1).await?;
    let has_more = rows.len() as u64 > A_PAGE;
    rows.truncate(A_PAGE as usize);
    let next = rows.last().filter(|_| has_more).map(|row| row.id);
    let page = counted(&ctx, &edition).await?;
    let replaced: HashSet<OfferId> = queries::replaced(&queries::of_edition(db, edition.id).await?);
    let applications = queries::applications_of(db, &rows).await?;
    let row = |offer: &offer::Model| {
        let application = applications.get(&offer.application_id)?;
        Some(row_of(&ctx, &edition, offer, application, replaced.contains(&offer.id)))
    };
    ctx.page(&OffersPage {
        shown: rows.len(),
        offers: rows.iter().filter_map(row).collect(),
        next_url: next.map(|id| format!("{}?after={id}", paths::offers(&edition.code))).unwrap_or_default(),
        ..page
    })
}

async fn counted(ctx: &Ctx, edition: &edition::Model) -> Result<OffersPage, AppError> {
    let db = ctx.store().read();
    let offers = queries::of_edition(db, edition.id).await?;
    let now_at = |status| offers.iter().filter(|offer| effective(offer, ctx.now) == status).count();
    let (accepted, open) = (now_at(OfferStatus::Accepted), now_at(OfferStatus::Open));
    let release = selection::released(db, edition.id).await?;
    let places = release.as_ref().map_or(0, |release| usize::try_from(release.selected).unwrap_or(0));
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Ok(OffersPage {
        heading: Heading::of(edition, ctx.lang),
        is_released: release.is_some(),
        places,
        accepted,
        open,
        free: places.saturating_sub(accepted + open),
        reserves: queries::reserves_left(db, edition.id, &offers).await?.len(),
        ring: release.map(|_| Ring::new(count(places), count(accepted), count(open))),
        total: offers.len(),
        zone: zone(ctx),
        ..OffersPage::default()
    })
}

fn row_of(
    ctx: &Ctx,
    edition: &edition::Model,
    offer: &offer::Model,
    application: &application::Model,
    is_passed_on: bool,
) -> OfferRow {
    let status = effective(offer, ctx.now);
    let kind = match status {
        OfferStatus::Accepted => "done",
        OfferStatus::Open => "go",
        OfferStatus::Declined | OfferStatus::Expired | OfferStatus::Withdrawn => "off",
    };
    let is_free = FREED.contains(&status) && !is_passed_on;
    let only = |is: bool, url: String| if is { url } else { String::new() };
    OfferRow {
        full_name: application.full_name.clone(),
        country: application.country_iso3.clone().unwrap_or_default(),
        reference: application.reference.clone(),
        application_url: paths::staff_application(&edition.code, application.id),
        status: status.code().to_owned(),
        kind: kind.to_owned(),
        expires_at: offer.expires_at,
        days_left: days_left(offer, ctx.now),
        is_from_reserve: offer.replaces_id.is_some(),
        reason_key: offer.decline_reason.map(|reason| format!("value-decline-{reason}")).unwrap_or_default(),
        note: offer.note.clone(),
        call_url: only(is_free, paths::offer_call_up(&edition.code, offer.id)),
        is_passed_on,
        withdraw_url: only(status == OfferStatus::Open, paths::offer_withdrawal(&edition.code, offer.id)),
    }
}

#[handler]
pub async fn successor(ctx: Ctx, Path((code, id)): Path<(String, OfferId)>) -> Result<Response, AppError> {
    let edition = selection::edition_for(&ctx, &code).await?;
    let vacancy = actions::vacancy(&ctx, &edition, id).await?;
    ctx.page(&calling(&ctx, &edition, vacancy, &Posted::default()).await?)
}

#[handler]
pub async fn call_up(
    ctx: Ctx,
    Path((code, id)): Path<(String, OfferId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = selection::edition_for(&ctx, &code).await?;
    let vacancy = actions::vacancy(&ctx, &edition, id).await?;
    match forms::call_up(&posted, id, vacancy.next) {
        Ok(call) => {
            actions::call_up(&ctx, &edition, call, forms::seen(&posted)).await?;
            Ok(ctx.see_other(paths::offers(&edition.code), "flash-reserve-called-up"))
        }
        Err(error) => {
            let page = calling(&ctx, &edition, vacancy, &posted).await?;
            ctx.unprocessable(&CallUpPage { errors: vec![error], ..page })
        }
    }
}

async fn calling(
    ctx: &Ctx,
    edition: &edition::Model,
    vacancy: Vacancy,
    posted: &Posted,
) -> Result<CallUpPage, AppError> {
    let freed = applications::find(ctx.store().read(), vacancy.freed.application_id).await?;
    let status = effective(&vacancy.freed, ctx.now);
    let chosen: Option<ApplicationId> = posted.get("application").parse().ok().or(vacancy.next);
    let holding: Vec<String> = vacancy.holding.iter().map(OfferId::to_string).collect();
    let row = |waiting: &Waiting| waiting_row(edition, waiting, vacancy.next, chosen);
    Ok(CallUpPage {
        errors: Vec::new(),
        heading: Heading::of(edition, ctx.lang),
        freed_name: freed.full_name,
        freed_country: freed.country_iso3.unwrap_or_default(),
        freed_status: status.code().to_owned(),
        is_free: FREED.contains(&status) && !vacancy.is_taken,
        has_next: vacancy.next.is_some(),
        waiting: vacancy.waiting.iter().map(row).collect(),
        reason: posted.get("reason").to_owned(),
        seen: holding.join(" "),
        action: paths::offer_call_up(&edition.code, vacancy.freed.id),
    })
}

fn waiting_row(
    edition: &edition::Model,
    waiting: &Waiting,
    next: Option<ApplicationId>,
    chosen: Option<ApplicationId>,
) -> WaitingRow {
    let application = &waiting.application;
    WaitingRow {
        id: application.id.to_string(),
        full_name: application.full_name.clone(),
        country: application.country_iso3.clone().unwrap_or_default(),
        reference: application.reference.clone(),
        application_url: paths::staff_application(&edition.code, application.id),
        score: waiting.score,
        is_next: next == Some(application.id),
        checked: chosen == Some(application.id),
        is_held: waiting.is_held,
        breaks: waiting.breaks.iter().map(selection::label_beside_a_person).collect(),
    }
}

#[handler]
pub async fn withdrawal(ctx: Ctx, Path((code, id)): Path<(String, OfferId)>) -> Result<Response, AppError> {
    let edition = selection::edition_for(&ctx, &code).await?;
    ctx.page(&withdrawing(&ctx, &edition, id, &Posted::default(), Vec::new()).await?)
}

#[handler]
pub async fn withdraw(
    ctx: Ctx,
    Path((code, id)): Path<(String, OfferId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = selection::edition_for(&ctx, &code).await?;
    let revision = posted.get("revision").parse().unwrap_or(0);
    match forms::withdrawal(&posted) {
        Ok(reason) => {
            actions::withdraw(&ctx, &edition, id, revision, reason).await?;
            Ok(ctx.see_other(paths::offers(&edition.code), "flash-offer-withdrawn"))
        }
        Err(error) => ctx.unprocessable(&withdrawing(&ctx, &edition, id, &posted, vec![error]).await?),
    }
}

async fn withdrawing(
    ctx: &Ctx,
    edition: &edition::Model,
    id: OfferId,
    posted: &Posted,
    errors: Vec<FieldError>,
) -> Result<WithdrawalPage, AppError> {
    let db = ctx.store().read();
    let offer = queries::in_edition(db, edition.id, id).await?;
    let application = applications::find(db, offer.application_id).await?;
    Ok(WithdrawalPage {
        errors,
        heading: Heading::of(edition, ctx.lang),
        full_name: application.full_name,
        country: application.country_iso3.unwrap_or_default(),
        revision: offer.revision,
        reason: posted.get("reason").to_owned(),
        is_open: effective(&offer, ctx.now) == OfferStatus::Open,
        action: paths::offer_withdrawal(&edition.code, id),
    })
}
