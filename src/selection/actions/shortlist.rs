//! Reading the candidates. Gender is read for the cohort's targets only, and each reading is journalled.

use std::collections::{HashMap, HashSet};

use entity::application::ApplicationStatus;
use entity::sensitive_answers::Gender;
use entity::{ApplicationId, edition};

use crate::applications::sensitive;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::screening::{Scope, Screen, Shown};
use crate::selection::candidates::{Shortlist, Shortlisted};
use crate::selection::{policy, queries};
use crate::store::Txn;

/// Found eligible or not, and not withdrawn: these get a decision.
pub(super) const SCREENED: [ApplicationStatus; 3] =
    [ApplicationStatus::Eligible, ApplicationStatus::Ineligible, ApplicationStatus::Shortlisted];

/// The shortlisted applications of an edition, with the labels that the solver reads. Only the genders are read in
/// the lane, where their reading is journalled: ten thousand people hold up nobody who writes.
pub async fn shortlist(ctx: &Ctx, edition: &edition::Model) -> Result<Shortlist, AppError> {
    policy::may_choose(&ctx.actor, edition.programme_id)?;
    let (screen, scope) = (Screen::load(ctx, edition).await?, Shown::Shortlisted.scope());
    let (db, own, id) = (ctx.store().read(), ctx.clone(), edition.id);
    let genders = ctx.store().write(async move |txn| sensitive::genders(txn, &own, id, "selection").await);
    let (genders, held, people, scores) = tokio::try_join!(
        genders,
        screen.held(db, ctx.now, &scope),
        queries::people(db, edition.id, &scope),
        queries::scores(db, edition),
    )?;
    Ok(Shortlist {
        held: held.len(),
        ..put_together(edition, not_in(&held, people), (&scores, None), &genders)
    })
}

/// Everybody who was screened, scored or not: the panel may choose any of them.
pub async fn screened(ctx: &Ctx, edition: &edition::Model) -> Result<Shortlist, AppError> {
    policy::may_choose(&ctx.actor, edition.programme_id)?;
    let (own, edition) = (ctx.clone(), edition.clone());
    let scope = Scope::In(SCREENED.to_vec());
    ctx.store().write(async move |txn| candidates_of(txn, &own, &edition, &scope).await).await
}

/// The shortlist within a write. Whoever has a check that is not known or not met is no candidate, only counted.
pub(super) async fn shortlist_in(txn: &Txn, ctx: &Ctx, screen: &Screen) -> Result<Shortlist, AppError> {
    let (edition, scope) = (&screen.edition, Shown::Shortlisted.scope());
    let held = screen.held(txn, ctx.now, &scope).await?;
    let people = not_in(&held, queries::people(txn, edition.id, &scope).await?);
    let scores = queries::scores(txn, edition).await?;
    let genders = sensitive::genders(txn, ctx, edition.id, "selection").await?;
    Ok(Shortlist { held: held.len(), ..put_together(edition, people, (&scores, None), &genders) })
}

/// The same for any applications of the edition: those with a decision, when a reserve is called up. Whoever
/// has no score counts as 0.
pub async fn candidates_of(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    scope: &Scope,
) -> Result<Shortlist, AppError> {
    let people = queries::people(txn, edition.id, scope).await?;
    let scores = queries::scores(txn, edition).await?;
    let genders = sensitive::genders(txn, ctx, edition.id, "selection").await?;
    Ok(put_together(edition, people, (&scores, Some(0)), &genders))
}

fn not_in(held: &HashSet<ApplicationId>, mut people: Vec<Shortlisted>) -> Vec<Shortlisted> {
    people.retain(|person| !held.contains(&person.id));
    people
}

fn put_together(
    edition: &edition::Model,
    mut people: Vec<Shortlisted>,
    (scores, without_score): (&HashMap<ApplicationId, i64>, Option<i64>),
    genders: &HashMap<ApplicationId, Gender>,
) -> Shortlist {
    people.iter_mut().for_each(|person| person.score = scores.get(&person.id).copied());
    Shortlist::of(people, genders, edition.closes_at.date_naive(), without_score)
}
