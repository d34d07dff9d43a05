//! What is done with assignments. `transition` is the only writer of an assignment's status.

use std::collections::HashMap;

use chrono::NaiveDate;
use entity::assignment::{ActiveModel, AssignmentStatus, Column, Entity, Model};
use entity::{
    ApplicationId, AssignmentEventId, AssignmentId, CriterionId, PersonId, assignment_event, criterion, mark,
};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};

use super::standing::Score;
use super::state::{self, Step};
use super::{policy, queries, scoring};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::store::Txn;
use crate::{applications, programmes};

mod managing;

pub use managing::{assign_all, assign_as_planned, shortlist};
pub(super) use managing::{assign_one, cancel, plan_seal, remind, reminder, reopen};

/// Marks and comments as a reviewer has them so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    pub marks: HashMap<CriterionId, (Option<i32>, String)>,
    /// For the panel.
    pub comment: String,
}

/// Moves an assignment by one step: status, score, event, journal. The reason stays in the event.
async fn transition(
    txn: &Txn,
    ctx: &Ctx,
    assignment: &Model,
    step: Step,
    score: Option<i64>,
    reason: &str,
) -> Result<Model, AppError> {
    let to = state::next(assignment.status, step).map_err(|_| AppError::Illegal("illegal-review-step"))?;
    let row = ActiveModel {
        id: Set(assignment.id),
        status: Set(to),
        score: Set(score),
        revision: Set(assignment.revision + 1),
        updated_at: Set(ctx.now),
        ..Default::default()
    };
    let moved = row.update(txn).await?;
    note(txn, ctx, assignment.id, step, reason);
    if assignment.score != moved.score {
        rescore(txn, assignment.application_id).await?;
    }
    Ok(moved)
}

/// Counts an application's score anew and has the application keep it: lists are sorted by it.
pub async fn rescore(txn: &Txn, id: ApplicationId) -> Result<(), AppError> {
    let application = applications::find(txn, id).await?;
    let edition = programmes::edition(txn, application.edition_id).await?;
    let required = usize::try_from(edition.reviews_per_application).unwrap_or_default();
    let all = Entity::find().filter(Column::ApplicationId.eq(id)).all(txn).await?;
    applications::keep_score(txn, id, Score::of(&all, required).score).await
}

fn note(txn: &Txn, ctx: &Ctx, id: AssignmentId, step: Step, reason: &str) {
    let event = assignment_event::ActiveModel {
        id: Set(ctx.new_id::<AssignmentEventId>()),
        assignment_id: Set(id),
        step: Set(step.code().to_owned()),
        at: Set(ctx.now),
        actor_id: Set(ctx.actor.person_id()),
        reason: Set(reason.to_owned()),
    };
    txn.append(event);
    let act = format!("assignment.{}", step.code());
    journal::record(txn, ctx, Act { act: &act, kind: "assignment", id: Some(id.0), ..Act::default() });
}

/// Asks a reviewer; whoever was asked before and had the request taken back is asked again.
async fn ask(
    txn: &Txn,
    ctx: &Ctx,
    (application, reviewer): (ApplicationId, PersonId),
    due_on: Option<NaiveDate>,
) -> Result<(), AppError> {
    let pair = Entity::find().filter(Column::ApplicationId.eq(application));
    if let Some(known) = pair.filter(Column::ReviewerId.eq(reviewer)).one(txn).await? {
        let again = transition(txn, ctx, &known, Step::AskAgain, None, "").await?;
        let row = ActiveModel { id: Set(again.id), due_on: Set(due_on), ..Default::default() };
        row.update(txn).await?;
        return Ok(());
    }
    let id: AssignmentId = ctx.new_id();
    let row = ActiveModel {
        id: Set(id),
        application_id: Set(application),
        reviewer_id: Set(reviewer),
        status: Set(AssignmentStatus::Assigned),
        due_on: Set(due_on),
        comment: Set(String::new()),
        score: Set(None),
        revision: Set(1),
        assigned_at: Set(ctx.now),
        updated_at: Set(ctx.now),
    };
    Entity::insert(row).exec_without_returning(txn).await?;
    note(txn, ctx, id, Step::Assign, "");
    Ok(())
}

/// Keeps what a reviewer has so far.
pub async fn save_draft(ctx: &Ctx, id: AssignmentId, revision: i32, draft: Draft) -> Result<(), AppError> {
    write_review(ctx, id, revision, draft, Step::Save).await
}

/// Hands a review in. The caller has shown that every criterion has its mark; without one this is an error.
pub async fn hand_in(ctx: &Ctx, id: AssignmentId, revision: i32, draft: Draft) -> Result<(), AppError> {
    write_review(ctx, id, revision, draft, Step::HandIn).await
}

async fn write_review(
    ctx: &Ctx,
    id: AssignmentId,
    revision: i32,
    draft: Draft,
    step: Step,
) -> Result<(), AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let (assignment, criteria) = reviewable(txn, &ctx, id).await?;
            if step == Step::HandIn && is_the_same(txn, &assignment, &draft).await? {
                return Ok(());
            }
            if state::next(assignment.status, step).is_err() {
                return Err(AppError::Illegal("illegal-review-handed-in"));
            }
            if assignment.revision != revision {
                return Err(AppError::Stale);
            }
            keep_marks(txn, id, &criteria, &draft).await?;
            let row = ActiveModel { id: Set(id), comment: Set(draft.comment.clone()), ..Default::default() };
            row.update(txn).await?;
            let score = match step {
                Step::HandIn => Some(score_of(&criteria, &draft)?),
                _ => None,
            };
            transition(txn, &ctx, &assignment, step, score, "").await?;
            Ok(())
        })
        .await
}

/// The assignment and its rubric, if the actor may still review it.
async fn reviewable(
    txn: &Txn,
    ctx: &Ctx,
    id: AssignmentId,
) -> Result<(Model, Vec<criterion::Model>), AppError> {
    let assignment = queries::find(txn, id).await?;
    if !ctx.actor.is(assignment.reviewer_id) {
        return Err(AppError::NotFound);
    }
    let application = applications::find(txn, assignment.application_id).await?;
    let edition = programmes::edition(txn, application.edition_id).await?;
    policy::may_review(&ctx.actor, edition.programme_id, &assignment)?;
    policy::still_open(&application)?;
    Ok((assignment, programmes::criteria(txn, edition.id).await?))
}

/// The same review, sent twice: the second time changes nothing and is no error.
async fn is_the_same(txn: &Txn, assignment: &Model, draft: &Draft) -> Result<bool, AppError> {
    if assignment.status != AssignmentStatus::HandedIn || assignment.comment != draft.comment {
        return Ok(false);
    }
    let stored = queries::marks(txn, assignment.id).await?;
    let stored = stored.into_iter().map(|mark| (mark.criterion_id, (mark.value, mark.comment)));
    Ok(stored.collect::<HashMap<_, _>>() == draft.marks)
}

async fn keep_marks(
    txn: &Txn,
    id: AssignmentId,
    criteria: &[criterion::Model],
    draft: &Draft,
) -> Result<(), AppError> {
    let rows = criteria.iter().map(|criterion| {
        let (value, comment) = draft.marks.get(&criterion.id).cloned().unwrap_or_default();
        mark::ActiveModel {
            assignment_id: Set(id),
            criterion_id: Set(criterion.id),
            value: Set(value),
            comment: Set(comment),
        }
    });
    let newest = OnConflict::columns([mark::Column::AssignmentId, mark::Column::CriterionId])
        .update_columns([mark::Column::Value, mark::Column::Comment])
        .to_owned();
    mark::Entity::insert_many(rows).on_conflict(newest).exec_without_returning(txn).await?;
    Ok(())
}

fn score_of(criteria: &[criterion::Model], draft: &Draft) -> Result<i64, AppError> {
    let mark = |criterion: &criterion::Model| {
        let value = draft.marks.get(&criterion.id).and_then(|(value, _)| *value);
        value.filter(|value| (0..=scoring::MOST).contains(value)).map(|value| (criterion.weight, value))
    };
    let marks: Option<Vec<_>> = criteria.iter().map(mark).collect();
    marks.map(scoring::review_score).ok_or(AppError::Invalid("review-mark-missing"))
}

/// The reviewer steps back, with a reason; never asked about this applicant again.
pub async fn step_back(ctx: &Ctx, id: AssignmentId, reason: String) -> Result<(), AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let (assignment, _) = reviewable(txn, &ctx, id).await?;
            transition(txn, &ctx, &assignment, Step::Recuse, None, &reason).await?;
            Ok(())
        })
        .await
}
