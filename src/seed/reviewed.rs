//! Reviews: assigned by the plan, marked with dice, handed in many to a COMMIT.

use std::collections::{HashMap, HashSet};

use chrono::TimeDelta;
use entity::application::{ApplicationStatus, Model as Application};
use entity::application_event::ApplicationStep;
use entity::role_grant::Role;
use entity::{ApplicationId, assignment, criterion, edition};
use futures_util::{StreamExt, TryStreamExt, stream};

use super::Scene;
use super::applying::at_once;
use super::cast::{self, Member};
use super::dice::Dice;
use super::people::phrases;
use super::staff::Staff;
use crate::ctx::Ctx;
use crate::reviews::{self, Draft};
use crate::{applications, programmes};

/// What is done with the reviews of an edition, in days from today.
pub(super) struct Round {
    pub assigned: i64,
    pub due: i64,
}

/// One review to be written.
struct Work {
    ctx: Ctx,
    assignment: assignment::Model,
    draft: Draft,
}

/// Asks reviewers as the plan proposes.
pub(super) async fn assign(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    round: &Round,
) -> anyhow::Result<()> {
    let ctx = staff.acting(scene, Role::Manager, round.assigned).await?;
    let due = (scene.today + TimeDelta::days(round.due)).date_naive();
    reviews::assign_as_planned(&ctx, edition.id, Some(due)).await?;
    Ok(())
}

/// Hands in what was assigned, as far as `goes` says for the n-th review of the m-th reviewer.
pub(super) async fn hand_in(
    scene: &Scene,
    staff: &Staff,
    edition: &edition::Model,
    day: i64,
    goes: impl Fn(usize, usize) -> Goes,
) -> anyhow::Result<()> {
    let criteria = programmes::criteria(scene.instance.store.read(), edition.id).await?;
    let known: HashSet<String> = cast::read().officials.into_iter().map(|one| one.full_name).collect();
    let mut handed = Vec::new();
    for Open { reviewer, place, ctx, assignment, name } in open(scene, staff, edition, day).await? {
        let bonus = if known.contains(&name) { 7 } else { 0 };
        let member = &staff.reviewers()[reviewer];
        let draft = marked(&criteria, &name, bonus, member);
        let work = Work { ctx, assignment, draft };
        match goes(reviewer, place) {
            Goes::In => handed.push(work),
            Goes::Halfway => {
                let half = halfway(&criteria, work.draft);
                reviews::save_draft(&work.ctx, work.assignment.id, work.assignment.revision, half).await?;
            }
            Goes::Back(reason) => {
                reviews::step_back(&work.ctx, work.assignment.id, reason.to_owned()).await?
            }
            Goes::Nowhere => {}
        }
    }
    let write = |work: Work| async move {
        reviews::hand_in(&work.ctx, work.assignment.id, work.assignment.revision, work.draft).await
    };
    stream::iter(handed)
        .map(write)
        .buffer_unordered(at_once(&scene.instance.store))
        .try_collect::<Vec<()>>()
        .await?;
    Ok(())
}

/// What a reviewer has done with one assignment by the time the world is seen.
#[derive(Clone, Copy)]
pub(super) enum Goes {
    In,
    Halfway,
    Back(&'static str),
    Nowhere,
}

/// The n-th review of the m-th reviewer, of the application of this person.
struct Open {
    reviewer: usize,
    place: usize,
    ctx: Ctx,
    assignment: assignment::Model,
    name: String,
}

async fn open(scene: &Scene, staff: &Staff, edition: &edition::Model, day: i64) -> anyhow::Result<Vec<Open>> {
    let statuses = [ApplicationStatus::Eligible, ApplicationStatus::Shortlisted];
    let of_edition = applications::of_edition(scene.instance.store.read(), edition.id, &statuses).await?;
    let names: HashMap<ApplicationId, String> =
        of_edition.into_iter().map(|one| (one.id, one.full_name)).collect();
    let mut open = Vec::new();
    for (reviewer, (_, id)) in staff.all(Role::Reviewer).enumerate() {
        let ctx = scene.person(*id, day).await?;
        let own = reviews::of_reviewer(ctx.store().read(), *id).await?.into_iter();
        let own = own.filter_map(|one| names.get(&one.application_id).cloned().map(|name| (one, name)));
        for (place, (assignment, name)) in own.enumerate() {
            open.push(Open { reviewer, place, ctx: ctx.clone(), assignment, name });
        }
    }
    Ok(open)
}

/// Marks that lie around the worth of an application, each reviewer with an eye of their own.
fn marked(criteria: &[criterion::Model], applicant: &str, bonus: i64, reviewer: &Member) -> Draft {
    let worth = Dice::of(&format!("worth of {applicant}")).between(12, 36) + bonus;
    let mut own = Dice::of(&format!("{applicant} by {}", reviewer.full_name));
    let eye = own.between(-4, 4);
    let remarks = &phrases(&reviewer.language).remarks;
    let mark = |criterion: &criterion::Model, own: &mut Dice| {
        let tenths = worth + eye + own.between(-7, 7);
        let value = i32::try_from((tenths + 5) / 10).unwrap_or(0).clamp(0, 4);
        (criterion.id, (Some(value), String::new()))
    };
    let marks: HashMap<_, _> = criteria.iter().map(|criterion| mark(criterion, &mut own)).collect();
    Draft { marks, comment: own.pick(remarks).clone() }
}

/// The same with the last marks missing.
fn halfway(criteria: &[criterion::Model], draft: Draft) -> Draft {
    let first: HashSet<_> = criteria.iter().take(criteria.len() / 2).map(|criterion| criterion.id).collect();
    let marks = draft.marks.into_iter().filter(|(id, _)| first.contains(id)).collect();
    Draft { marks, comment: String::new() }
}

/// Puts the best before the panel: everybody whom `is_chosen` takes from the ranking, best first.
pub(super) async fn shortlist(
    ctx: &Ctx,
    edition: &edition::Model,
    is_chosen: impl Fn(usize, &Application) -> bool,
) -> anyhow::Result<()> {
    let db = ctx.store().read();
    let scores = crate::selection::scores(db, edition).await?;
    let mut eligible = applications::of_edition(db, edition.id, &[ApplicationStatus::Eligible]).await?;
    eligible.sort_by_key(|one| std::cmp::Reverse(scores.get(&one.id).copied().unwrap_or(0)));
    let chosen = eligible.iter().enumerate().filter(|(place, one)| is_chosen(*place, one));
    let seen: Vec<_> = chosen.map(|(_, one)| (one.id, one.revision)).collect();
    reviews::shortlist(ctx, edition.id, ApplicationStep::Shortlist, seen).await?;
    Ok(())
}
