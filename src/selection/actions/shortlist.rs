//! Reading the candidates. Gender is read for the cohort's targets only, and each reading is journalled.

use entity::application::{self, ApplicationStatus};
use entity::edition;

use crate::applications::{self, sensitive};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::screening::{Screen, Shown};
use crate::selection::candidates::{Shortlist, Shortlisted, candidate};
use crate::selection::{policy, queries};
use crate::store::Txn;

/// Found eligible or not, and not withdrawn: these get a decision.
pub(super) const SCREENED: [ApplicationStatus; 3] =
    [ApplicationStatus::Eligible, ApplicationStatus::Ineligible, ApplicationStatus::Shortlisted];

/// The shortlisted applications of an edition, with the labels that the solver reads.
pub async fn shortlist(ctx: &Ctx, edition: &edition::Model) -> Result<Shortlist, AppError> {
    policy::may_choose(&ctx.actor, edition.programme_id)?;
    let (own, screen) = (ctx.clone(), Screen::load(ctx, edition).await?);
    ctx.store().write(async move |txn| shortlist_in(txn, &own, &screen).await).await
}

/// Everybody who was screened, scored or not: the panel may choose any of them.
pub async fn screened(ctx: &Ctx, edition: &edition::Model) -> Result<Shortlist, AppError> {
    policy::may_choose(&ctx.actor, edition.programme_id)?;
    let (own, edition) = (ctx.clone(), edition.clone());
    let read = ctx.store().write(async move |txn| {
        let screened = applications::of_edition(txn, edition.id, &SCREENED).await?;
        candidates_of(txn, &own, &edition, screened).await
    });
    read.await
}

/// The same within a write. Whoever has a check that is not known or not met is no candidate, only counted.
pub(super) async fn shortlist_in(txn: &Txn, ctx: &Ctx, screen: &Screen) -> Result<Shortlist, AppError> {
    let edition = &screen.edition;
    let held = screen.held(txn, ctx.now, &Shown::Shortlisted.scope()).await?;
    let mut shortlisted =
        applications::of_edition(txn, edition.id, &[ApplicationStatus::Shortlisted]).await?;
    shortlisted.retain(|application| !held.contains(&application.id));
    Ok(Shortlist { held: held.len(), ..read(txn, ctx, edition, shortlisted, None).await? })
}

/// The same for any applications of the edition: those with a decision, when a reserve is called up. Whoever
/// has no score counts as 0.
pub async fn candidates_of(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    applications: Vec<application::Model>,
) -> Result<Shortlist, AppError> {
    read(txn, ctx, edition, applications, Some(0)).await
}

async fn read(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    applications: Vec<application::Model>,
    without_score: Option<i64>,
) -> Result<Shortlist, AppError> {
    let scores = queries::scores(txn, edition).await?;
    let genders = sensitive::genders(txn, ctx, edition.id, "selection").await?;
    let deadline = edition.closes_at.date_naive();
    let mut shortlist = Shortlist::default();
    for application in applications {
        let score = scores.get(&application.id).copied();
        if let Some(score) = score.or(without_score) {
            let gender = genders.get(&application.id).copied();
            shortlist.candidates.push(candidate(&application, score, gender, deadline));
        }
        shortlist.people.push(Shortlisted { application, score });
    }
    Ok(shortlist)
}
