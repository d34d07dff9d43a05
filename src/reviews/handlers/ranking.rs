//! Applications by score, and the shortlist: first what would change, then one confirmation.

use std::collections::{HashMap, HashSet};

use entity::application::{ApplicationStatus, Model as Application};
use entity::application_event::ApplicationStep;
use entity::{ApplicationId, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::{managed, paged};
use crate::countries::{self, Iso3};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, Posted, Queried};
use crate::page::Pages;
use crate::questionnaires::Worded;
use crate::reviews::ranking::{Place, above_the_line, ranked};
use crate::reviews::standing::Score;
use crate::reviews::views::{PlaceRow, Ranking, ShortlistPage};
use crate::reviews::{actions, queries};
use crate::{applications, paths};

/// The ranking of an edition, whole.
struct Ranked {
    applications: HashMap<ApplicationId, Application>,
    scores: HashMap<ApplicationId, Score>,
    places: Vec<Place>,
    required: usize,
}

async fn rank(ctx: &Ctx, edition: &edition::Model) -> Result<Ranked, AppError> {
    let db = ctx.store().read();
    let all = applications::of_edition(db, edition.id, &applications::state::REVIEWABLE).await?;
    let scores = queries::scores(db, edition).await?;
    let places = ranked(all.iter().map(|one| (one.id, scores.get(&one.id).and_then(|score| score.score))));
    let applications = all.into_iter().map(|one| (one.id, one)).collect();
    let required = usize::try_from(edition.reviews_per_application).unwrap_or_default();
    Ok(Ranked { applications, scores, places, required })
}

impl Ranked {
    fn row(&self, code: &str, place: &Place) -> Option<PlaceRow> {
        let one = self.applications.get(&place.application)?;
        let score = self.scores.get(&one.id).copied().unwrap_or_default();
        let iso3 = one.country_iso3.as_deref().and_then(Iso3::parse);
        Some(PlaceRow {
            id: one.id.to_string(),
            url: paths::staff_review(code, one.id),
            rank: place.rank,
            reference: one.reference.clone(),
            who: one.full_name.clone(),
            country: one.country_iso3.clone(),
            group: iso3.and_then(countries::find).map(|country| country.regional_group().code()),
            score: place.score,
            spread: score.spread,
            wants_third: score.wants_third,
            reviews: score.reviews,
            required: self.required,
            shortlisted: one.status == ApplicationStatus::Shortlisted,
            is_last: false,
            revision: one.revision,
        })
    }
}

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let ranked = rank(&ctx, &edition).await?;
    let top: Option<usize> = query.get("top").trim().parse().ok().filter(|top| *top > 0);
    let above = top.map(|top| above_the_line(&ranked.places, top)).unwrap_or_default();
    let show = Some(query.get("show")).filter(|show| ["eligible", "shortlisted"].contains(show));
    let show = show.unwrap_or_default();
    let mut rows: Vec<PlaceRow> = ranked.places.iter().filter_map(|place| ranked.row(&code, place)).collect();
    let (scored, shortlisted) = (
        rows.iter().filter(|row| row.score.is_some()).count(),
        rows.iter().filter(|row| row.shortlisted).count(),
    );
    if let Some(last) = above.len().checked_sub(1).and_then(|at| rows.get_mut(at)) {
        last.is_last = true;
    }
    rows.retain(|row| show.is_empty() || row.shortlisted == (show == "shortlisted"));
    let total = rows.len();
    let after = query.get("after");
    let (places, last) = paged(rows, after, |row| row.id.clone());
    let top = top.map(|top| top.to_string()).unwrap_or_default();
    let url = format!("{}?show={show}&top={top}", paths::ranking(&code));
    ctx.page(&Ranking {
        edition: Worded::of(&edition.title, ctx.lang.code()),
        places,
        scored,
        shortlisted,
        show: show.to_owned(),
        above: above.len(),
        top_url: format!("{}?top={top}", paths::shortlist(&code)),
        top,
        total,
        next_url: last.map(|id| format!("{url}&after={id}")).unwrap_or_default(),
        first_url: if after.is_empty() { String::new() } else { url },
        ranking_url: paths::ranking(&code),
        shortlist_url: paths::shortlist(&code),
        board_url: paths::staff_reviews(&code),
    })
}

/// What would change. The choice is in the address: `top`, or `id` several times, and `act`.
#[handler]
pub async fn preview(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let ranked = rank(&ctx, &edition).await?;
    let (act, _) = act(&query);
    let chosen: HashSet<ApplicationId> = match query.get("top").parse() {
        Ok(top) => above_the_line(&ranked.places, top).into_iter().collect(),
        Err(_) => query.all("id").filter_map(|id| id.parse().ok()).collect(),
    };
    let places = ranked.places.iter().filter(|place| chosen.contains(&place.application));
    let rows: Vec<PlaceRow> = places.filter_map(|place| ranked.row(&code, place)).collect();
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
