//! What managers do: assign by plan or by hand, remind, take back, reopen, shortlist.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use entity::application::{ApplicationStatus, Model as Application};
use entity::application_event::ApplicationStep;
use entity::{ApplicationId, AssignmentId, EditionId, PersonId, edition, outgoing, person};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::super::assign::Plan;
use super::super::state::{self, Step};
use super::super::{policy, queries};
use super::{ask, transition};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::i18n::Lang;
use crate::outbox::{self, Mail};
use crate::store::Txn;
use crate::{applications, paths, people, programmes};

const REMINDER: &str = "review-reminder";

/// Asks everybody whom the plan names, and writes one mail to each. `seal` is that of the plan that was shown: if
/// the plan of now is another one, nothing happens and the page was stale. Says how many reviews were assigned.
pub async fn assign_all(
    ctx: &Ctx,
    edition: EditionId,
    seal: String,
    due_on: Option<NaiveDate>,
) -> Result<usize, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store.write(async move |txn| assign(txn, &ctx, edition, Some(&seal), due_on).await).await
}

/// Asks everybody whom the plan of now names, without a page between: for a command.
pub async fn assign_as_planned(
    ctx: &Ctx,
    edition: EditionId,
    due_on: Option<NaiveDate>,
) -> Result<usize, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store.write(async move |txn| assign(txn, &ctx, edition, None, due_on).await).await
}

async fn assign(
    txn: &Txn,
    ctx: &Ctx,
    edition: EditionId,
    seal: Option<&str>,
    due_on: Option<NaiveDate>,
) -> Result<usize, AppError> {
    let edition = managed(txn, ctx, edition).await?;
    let material = queries::material(txn, &edition).await?;
    let plan = queries::plan(txn, &material).await?;
    if seal.is_some_and(|seal| plan_seal(&plan) != seal) {
        return Err(AppError::Stale);
    }
    let mut counts: BTreeMap<PersonId, usize> = BTreeMap::new();
    for pair in &plan.pairs {
        ask(txn, ctx, *pair, due_on).await?;
        *counts.entry(pair.1).or_default() += 1;
    }
    for person in &material.reviewers {
        if let Some(count) = counts.get(&person.id) {
            let words = json!({"count": count, "due_on": due_on});
            mail(txn, ctx, person, &edition, ("review-assigned", words))?;
        }
    }
    Ok(plan.pairs.len())
}

/// Two plans have the same seal only if they are the same.
pub fn plan_seal(plan: &Plan) -> String {
    sealed(plan.pairs.iter().map(|(application, reviewer)| format!("{application} {reviewer}")))
}

fn sealed(lines: impl Iterator<Item = String>) -> String {
    let mut hasher = Sha256::new();
    lines.for_each(|line| hasher.update(format!("{line}\n")));
    data_encoding::HEXLOWER.encode(&hasher.finalize()[..16])
}

/// Asks one reviewer about one application; a conflict is said by its key.
pub async fn assign_one(
    ctx: &Ctx,
    edition: EditionId,
    (application, reviewer): (ApplicationId, PersonId),
    due_on: Option<NaiveDate>,
) -> Result<Result<(), &'static str>, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let edition = managed(txn, &ctx, edition).await?;
            let application = applications::find(txn, application).await?;
            policy::still_open(&application)?;
            let reviewers = queries::material(txn, &edition).await?.reviewers;
            let Some(person) = reviewers.into_iter().find(|person| person.id == reviewer) else {
                return Ok(Err("review-reviewer-needed"));
            };
            let pair = (application.id, reviewer);
            let conflicts = queries::conflicts(txn, std::slice::from_ref(&person), &[application]).await?;
            if let Some(conflict) = conflicts.get(&pair) {
                return Ok(Err(conflict.key()));
            }
            let asked = queries::of_reviewer(txn, reviewer).await?;
            let known = asked.iter().find(|one| one.application_id == pair.0);
            if known.is_some_and(|one| state::next(one.status, Step::AskAgain).is_err()) {
                return Ok(Err("review-asked-already"));
            }
            ask(txn, &ctx, pair, due_on).await?;
            let words = json!({"count": 1, "due_on": due_on});
            mail(txn, &ctx, &person, &edition, ("review-assigned", words))?;
            Ok(Ok(()))
        })
        .await
}

/// Takes a request back that was not answered yet.
pub async fn cancel(ctx: &Ctx, edition: EditionId, id: AssignmentId) -> Result<ApplicationId, AppError> {
    step(ctx, edition, id, Step::Cancel, "review-cancelled").await
}

/// Lets the reviewer change a review that was handed in; its score counts no more until it is handed in again.
pub async fn reopen(ctx: &Ctx, edition: EditionId, id: AssignmentId) -> Result<ApplicationId, AppError> {
    step(ctx, edition, id, Step::Reopen, "review-reopened").await
}

async fn step(
    ctx: &Ctx,
    edition: EditionId,
    id: AssignmentId,
    step: Step,
    message: &'static str,
) -> Result<ApplicationId, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let edition = managed(txn, &ctx, edition).await?;
            let (assignment, application) = queries::in_edition(txn, edition.id, id).await?;
            if step == Step::Reopen {
                policy::still_open(&application)?;
            }
            transition(txn, &ctx, &assignment, step, None, "").await?;
            let person = people::find(txn, assignment.reviewer_id).await?;
            mail(txn, &ctx, &person, &edition, (message, json!({"count": 1})))?;
            Ok(application.id)
        })
        .await
}

/// Who would be reminded: the reviewer, how many reviews are open, and when the first is due.
pub struct Reminder {
    pub people: Vec<(person::Model, usize, Option<NaiveDate>)>,
    /// Changes with the work and with every reminder sent: nobody is reminded twice by one page.
    pub seal: String,
}

pub async fn reminder(db: &impl ConnectionTrait, edition: &edition::Model) -> Result<Reminder, AppError> {
    let material = queries::material(db, edition).await?;
    let mut people = Vec::new();
    for person in &material.reviewers {
        let open = |one: &&entity::assignment::Model| state::OPEN.contains(&one.status);
        let open: Vec<_> = material.of_reviewer(person.id).filter(open).collect();
        if !open.is_empty() {
            let due = open.iter().filter_map(|one| one.due_on).min();
            people.push((person.clone(), open.len(), due));
        }
    }
    let sent = outgoing::Entity::find()
        .filter(outgoing::Column::Message.eq(REMINDER))
        .filter(outgoing::Column::PersonId.is_in(people.iter().map(|(person, ..)| person.id)))
        .all(db)
        .await?;
    let lines = people.iter().map(|(person, open, _)| format!("{} {open}", person.id));
    let seal = sealed(lines.chain([sent.len().to_string()]));
    Ok(Reminder { people, seal })
}

/// Writes to everybody with open work; says to how many.
pub async fn remind(ctx: &Ctx, edition: EditionId, seal: String) -> Result<usize, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let edition = managed(txn, &ctx, edition).await?;
            let reminder = reminder(txn, &edition).await?;
            if reminder.seal != seal {
                return Err(AppError::Stale);
            }
            for (person, open, due_on) in &reminder.people {
                let words = json!({"count": open, "due_on": due_on});
                mail(txn, &ctx, person, &edition, (REMINDER, words))?;
            }
            Ok(reminder.people.len())
        })
        .await
}

/// Puts applications before the panel, or takes them back: each of them with the status and revision that were
/// seen, or nothing happens.
pub async fn shortlist(
    ctx: &Ctx,
    edition: EditionId,
    step: ApplicationStep,
    seen: Vec<(ApplicationId, i32)>,
) -> Result<usize, AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let edition = managed(txn, &ctx, edition).await?;
            let from = [ApplicationStatus::Eligible, ApplicationStatus::Shortlisted];
            let all = applications::of_edition(txn, edition.id, &from).await?;
            for (id, revision) in &seen {
                let is_seen = |one: &&Application| one.id == *id && one.revision == *revision;
                let application = all.iter().find(is_seen).ok_or(AppError::Stale)?;
                applications::transition(txn, &ctx, application, step, "").await?;
            }
            Ok(seen.len())
        })
        .await
}

async fn managed(txn: &Txn, ctx: &Ctx, id: EditionId) -> Result<edition::Model, AppError> {
    let edition = programmes::edition(txn, id).await?;
    policy::may_manage(&ctx.actor, edition.programme_id)?;
    Ok(edition)
}

/// One mail to a reviewer, in the reviewer's language. It names no applicant.
fn mail(
    txn: &Txn,
    ctx: &Ctx,
    person: &person::Model,
    edition: &edition::Model,
    (message, mut words): (&str, serde_json::Value),
) -> Result<(), AppError> {
    let lang = Lang::from_code(&person.language).unwrap_or(Lang::En);
    words["edition"] = edition.title.get(lang.code()).text.into();
    words["path"] = paths::QUEUE.into();
    let mail = Mail { person: Some(person.id), email: &person.email, lang, message, words };
    outbox::post(txn, ctx, mail)
}
