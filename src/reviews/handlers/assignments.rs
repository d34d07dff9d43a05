//! The reviews of one application: who was asked, asking one more, taking back, reopening.

use std::collections::HashMap;

use chrono::TimeDelta;
use entity::assignment::AssignmentStatus as Status;
use entity::{ApplicationId, AssignmentId, PersonId, application, assignment, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::{called, managed};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError};
use crate::page::Pages;
use crate::reviews::standing::Score;
use crate::reviews::state::{self, Step};
use crate::reviews::views::{AskedRow, DueFields, OneApplication, RefusedRow, ReviewerOption};
use crate::reviews::{actions, forms, policy, queries};
use crate::{applications, paths, people};

#[handler]
pub async fn index(ctx: Ctx, Path((code, id)): Path<(String, ApplicationId)>) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    ctx.page(&load(&ctx, &edition, id).await?)
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path((code, id)): Path<(String, ApplicationId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    find(&ctx, &edition, id).await?;
    let error =
        match (posted.get("reviewer").parse::<PersonId>(), forms::due_on(&posted, ctx.now.date_naive())) {
            (Err(_), _) => FieldError::new("reviewer", "review-reviewer-needed"),
            (_, Err(error)) => error,
            (Ok(reviewer), Ok(due_on)) => {
                match actions::assign_one(&ctx, edition.id, (id, reviewer), due_on).await? {
                    Ok(()) => {
                        return Ok(ctx.see_other(paths::staff_review(&code, id), "flash-review-assigned"));
                    }
                    Err(key) => FieldError::new("reviewer", key),
                }
            }
        };
    let mut page = load(&ctx, &edition, id).await?;
    for option in &mut page.options {
        option.selected = option.value == posted.get("reviewer");
    }
    ctx.unprocessable(&OneApplication { errors: vec![error], due: DueFields::typed(&posted), ..page })
}

#[handler]
pub async fn cancel(
    ctx: Ctx,
    Path((code, id)): Path<(String, AssignmentId)>,
    _form: Checked,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let application = actions::cancel(&ctx, edition.id, id).await?;
    Ok(ctx.see_other(paths::staff_review(&code, application), "flash-review-cancelled"))
}

#[handler]
pub async fn reopen(
    ctx: Ctx,
    Path((code, id)): Path<(String, AssignmentId)>,
    _form: Checked,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let application = actions::reopen(&ctx, edition.id, id).await?;
    Ok(ctx.see_other(paths::staff_review(&code, application), "flash-review-reopened"))
}

/// Of this edition, and handed in: a draft is the applicant's own.
async fn find(
    ctx: &Ctx,
    edition: &edition::Model,
    id: ApplicationId,
) -> Result<application::Model, AppError> {
    let application = applications::find(ctx.store().read(), id).await?;
    if application.edition_id != edition.id {
        return Err(AppError::NotFound);
    }
    applications::policy::may_see_as_staff(&ctx.actor, edition.programme_id, &application)?;
    Ok(application)
}

async fn load(ctx: &Ctx, edition: &edition::Model, id: ApplicationId) -> Result<OneApplication, AppError> {
    let db = ctx.store().read();
    let application = find(ctx, edition, id).await?;
    let material = queries::material(db, edition).await?;
    let asked = queries::of_application(db, id).await?;
    let conflicts = queries::conflicts(db, &material.reviewers, std::slice::from_ref(&application)).await?;
    let reasons = queries::reasons(db, &asked).await?;
    let names = people::find_many(db, asked.iter().map(|one| one.reviewer_id)).await?;
    let status: HashMap<PersonId, Status> = asked.iter().map(|one| (one.reviewer_id, one.status)).collect();
    let (mut options, mut refused) = (Vec::new(), Vec::new());
    for person in &material.reviewers {
        let may_ask = status.get(&person.id).is_none_or(|from| state::next(*from, Step::AskAgain).is_ok());
        match conflicts.get(&(id, person.id)) {
            Some(conflict) => refused.push(RefusedRow { who: called(person), key: conflict.key() }),
            None if may_ask => options.push(ReviewerOption {
                value: person.id.to_string(),
                label: called(person),
                selected: false,
            }),
            None => {}
        }
    }
    let score = Score::of(&asked, material.required);
    let who = |one: &assignment::Model| names.get(&one.reviewer_id).map(called).unwrap_or_default();
    Ok(OneApplication {
        errors: Vec::new(),
        is_open: policy::is_open(application.status),
        score: score.score,
        spread: score.spread,
        wants_third: score.wants_third,
        asked: asked.iter().map(|one| row(&edition.code, one, who(one), &reasons)).collect(),
        options,
        refused,
        due: DueFields::of(ctx.now.date_naive() + TimeDelta::days(14)),
        action: paths::staff_review(&edition.code, id),
        board_url: paths::staff_reviews(&edition.code),
        application_url: paths::staff_application(&edition.code, id),
        reference: application.reference,
        who: application.full_name,
        country: application.country_iso3,
    })
}

fn row(
    code: &str,
    one: &assignment::Model,
    who: String,
    reasons: &HashMap<AssignmentId, String>,
) -> AskedRow {
    let may = |step, act| match state::next(one.status, step) {
        Ok(_) => paths::staff_assignment(code, one.id, act),
        Err(_) => String::new(),
    };
    AskedRow {
        who,
        status: one.status.code(),
        due_on: one.due_on,
        score: one.score,
        comment: if one.status == Status::HandedIn { one.comment.clone() } else { String::new() },
        reason: reasons.get(&one.id).cloned().unwrap_or_default(),
        cancel_url: may(Step::Cancel, "cancellation"),
        reopen_url: may(Step::Reopen, "reopening"),
    }
}
