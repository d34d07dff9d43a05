//! Applications by score, and the shortlist: first what would change, then one confirmation.

use std::collections::HashMap;

use entity::application::ApplicationStatus;
use entity::application_event::ApplicationStep;
use entity::{ApplicationId, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::{A_PAGE, managed};
use crate::countries::{self, Iso3};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, Posted, Queried};
use crate::page::Pages;
use crate::paths;
use crate::questionnaires::Worded;
use crate::reviews::actions;
use crate::reviews::queries::places::{self, Place};
use crate::reviews::queries::progress::{self, Listed};
use crate::reviews::standing::Score;
use crate::reviews::views::{PlaceRow, Ranking, ShortlistPage};

/// The rows of these places, in their order.
async fn rows(ctx: &Ctx, edition: &edition::Model, places: &[Place]) -> Result<Vec<PlaceRow>, AppError> {
    let db = ctx.store().read();
    let ids: Vec<ApplicationId> = places.iter().map(|place| place.id).collect();
    let scores = progress::scores_of(db, edition, ids.iter().copied()).await?;
    let listed = progress::these(db, ids).await?;
    let listed: HashMap<ApplicationId, Listed> = listed.into_iter().map(|one| (one.id, one)).collect();
    let row = |place: &Place| {
        let score = scores.get(&place.id).copied().unwrap_or_default();
        Some(row(edition, place, listed.get(&place.id)?, score))
    };
    Ok(places.iter().filter_map(row).collect())
}

fn row(edition: &edition::Model, place: &Place, one: &Listed, score: Score) -> PlaceRow {
    let iso3 = one.country_iso3.as_deref().and_then(Iso3::parse);
    PlaceRow {
        id: one.id.to_string(),
        url: paths::staff_review(&edition.code, one.id),
        rank: place.rank(),
        reference: one.reference.clone(),
        who: one.full_name.clone(),
        country: one.country_iso3.clone(),
        group: iso3.and_then(countries::find).map(|country| country.regional_group().code()),
        score: place.score(),
        spread: score.spread,
        wants_third: score.wants_third,
        reviews: score.reviews,
        required: usize::try_from(edition.reviews_per_application).unwrap_or_default(),
        shortlisted: one.status == ApplicationStatus::Shortlisted,
        is_last: false,
        revision: one.revision,
    }
}

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let db = ctx.store().read();
    let top = top(&query);
    let counts = places::counts(db, &edition, top).await?;
    let count = |n: i64| usize::try_from(n).unwrap_or(0);
    let (status, total) = match query.get("show") {
        "eligible" => (Some(ApplicationStatus::Eligible), counts.all - counts.shortlisted),
        "shortlisted" => (Some(ApplicationStatus::Shortlisted), counts.shortlisted),
        _ => (None, counts.all),
    };
    let after = query.get("after").parse().ok();
    let mut page = places::page(db, &edition, status, after, A_PAGE as u64 + 1).await?;
    let has_more = page.len() > A_PAGE;
    page.truncate(A_PAGE);
    let mut rows = rows(&ctx, &edition, &page).await?;
    let above = |place: &Place| counts.above > 0 && place.place == counts.above;
    for (row, _) in rows.iter_mut().zip(&page).filter(|(_, place)| above(place)) {
        row.is_last = true;
    }
    let show = status.map(ApplicationStatus::code).unwrap_or_default();
    let top = top.map(|top| top.to_string()).unwrap_or_default();
    let url = format!("{}?show={show}&top={top}", paths::ranking(&code));
    let last = page.last().filter(|_| has_more).map(|last| format!("{url}&after={}", last.id));
    ctx.page(&Ranking {
        edition: Worded::of(&edition.title, ctx.lang.code()),
        places: rows,
        scored: count(counts.scored),
        shortlisted: count(counts.shortlisted),
        show: show.to_owned(),
        above: count(counts.above),
        top_url: format!("{}?top={top}", paths::shortlist(&code)),
        top,
        total: count(total),
        next_url: last.unwrap_or_default(),
        first_url: if after.is_none() { String::new() } else { url },
        ranking_url: paths::ranking(&code),
        shortlist_url: paths::shortlist(&code),
        board_url: paths::staff_reviews(&code),
    })
}

/// The line below the first so many, if one is drawn.
fn top(query: &Posted) -> Option<u32> {
    query.get("top").trim().parse().ok().filter(|top| *top > 0)
}

/// What would change. The choice is in the address: `top`, or `id` several times, and `act`.
#[handler]
pub async fn preview(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let db = ctx.store().read();
    let (act, _) = act(&query);
    let chosen = match top(&query) {
        Some(top) => places::above(db, &edition, top).await?,
        None => {
            let ids: Vec<ApplicationId> = query.all("id").filter_map(|id| id.parse().ok()).collect();
            places::these(db, &edition, &ids).await?
        }
    };
    let rows = rows(&ctx, &edition, &chosen).await?;
    let chosen = rows.len();
    let moved: Vec<PlaceRow> =
        rows.into_iter().filter(|row| row.shortlisted == (act == "unshortlist")).collect();
    ctx.page(&ShortlistPage {
        act,
        unmoved: chosen - moved.len(),
        unscored: moved.iter().filter(|row| row.score.is_none()).count(),
        moved,
        action: paths::shortlist(&code),
        ranking_url: paths::ranking(&code),
    })
}

#[handler]
pub async fn update(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let (_, step) = act(&posted);
    let seen = posted.all("seen").map(ShortlistPage::seen).collect::<Option<Vec<_>>>();
    actions::shortlist(&ctx, edition.id, step, seen.ok_or(AppError::Stale)?).await?;
    Ok(ctx.see_other(paths::ranking(&code), "flash-review-shortlisted"))
}

fn act(posted: &Posted) -> (&'static str, ApplicationStep) {
    match posted.get("act") {
        "unshortlist" => ("unshortlist", ApplicationStep::Unshortlist),
        _ => ("shortlist", ApplicationStep::Shortlist),
    }
}
