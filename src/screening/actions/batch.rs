//! Findings in bulk: a plan is shown, then carried out only if it is still the same plan, and can be undone.

use chrono::{DateTime, TimeDelta, Utc};
use entity::application::{self, ApplicationStatus};
use entity::application_event::{self, ApplicationStep};
use entity::{ApplicationId, assignment, edition};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, QueryTrait};
use sha2::{Digest, Sha256};

use super::Finding;
use crate::applications;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::screening::policy;
use crate::screening::queries::{Case, Scope, Screen};
use crate::screening::verdict::Standing;

/// At most so many move at once: a bulk act must not hold up everybody's writes.
pub const MOST: usize = 500;
const UNDO_WITHIN: TimeDelta = TimeDelta::minutes(10);
/// Parameters of one query.
const A_CHUNK: usize = 500;

/// What is to be found of which applications.
#[derive(Clone, Debug)]
pub struct Batch {
    pub finding: Finding,
    pub scope: Scope,
}

/// What a bulk act would do.
#[derive(Clone, Debug)]
pub struct Plan {
    pub moves: Vec<Case>,
    /// Those that stay as they are: already found, or with a check that is not met or not known.
    pub stay: Vec<Case>,
    /// Would move too, but the first five hundred go first.
    pub later: usize,
    /// Proves that what is carried out is what was shown.
    pub mark: String,
}

/// How carrying out a plan ended.
#[derive(Clone, Debug)]
pub enum Outcome {
    Done {
        moved: usize,
        at: DateTime<Utc>,
    },
    /// Nothing was left to do: it was done before.
    Nothing,
    /// Meanwhile something changed: the plan as it is now.
    Changed(Plan),
}

/// What `batch` would do now.
pub async fn plan(ctx: &Ctx, edition: &edition::Model, batch: &Batch) -> Result<Plan, AppError> {
    policy::may_screen(&ctx.actor, edition.programme_id)?;
    let screen = Screen::load(ctx, edition).await?;
    let mut cases = Vec::new();
    for scope in chunks(&batch.scope) {
        cases.extend(screen.cases(ctx.store().read(), ctx.now, &scope).await?);
    }
    cases.sort_by(|a, b| a.reference.cmp(&b.reference));
    let (mut moves, stay): (Vec<_>, Vec<_>) = cases.into_iter().partition(|case| moves(&batch.finding, case));
    let later = moves.len().saturating_sub(MOST);
    moves.truncate(MOST);
    let mark = mark(&batch.finding, &moves);
    Ok(Plan { moves, stay, later, mark })
}

fn chunks(scope: &Scope) -> Vec<Scope> {
    match scope {
        Scope::In(_) => vec![scope.clone()],
        Scope::These(ids) => ids.chunks(A_CHUNK).map(|chunk| Scope::These(chunk.to_vec())).collect(),
    }
}

/// In bulk only what every rule lets pass is found eligible; one by one a person decides.
fn moves(finding: &Finding, case: &Case) -> bool {
    match finding {
        Finding::Eligible => case.status == ApplicationStatus::Submitted && case.standing == Standing::Pass,
        Finding::Ineligible(_) => {
            matches!(case.status, ApplicationStatus::Submitted | ApplicationStatus::Eligible)
        }
        Finding::Open => false,
    }
}

fn mark(finding: &Finding, moves: &[Case]) -> String {
    let mut hash = Sha256::new();
    hash.update(finding.step().code());
    hash.update(finding.reason());
    for case in moves {
        hash.update(case.id.0.as_bytes());
        hash.update(case.revision.to_be_bytes());
    }
    data_encoding::HEXLOWER.encode(&hash.finalize()[..12])
}

/// Does what was shown. Sent twice it is done once.
pub async fn carry_out(
    ctx: &Ctx,
    edition: &edition::Model,
    batch: Batch,
    shown: &str,
) -> Result<Outcome, AppError> {
    let plan = plan(ctx, edition, &batch).await?;
    if plan.moves.is_empty() {
        return Ok(Outcome::Nothing);
    }
    if plan.mark != shown {
        return Ok(Outcome::Changed(plan));
    }
    let screen = Screen::load(ctx, edition).await?;
    let (ctx, at) = (ctx.clone(), ctx.now);
    let ids: Vec<ApplicationId> = plan.moves.iter().map(|case| case.id).collect();
    let moved = ids.len();
    let store = ctx.store().clone();
    let done = store.write(async move |txn| {
        let cases = screen.cases(txn, ctx.now, &Scope::These(ids.clone())).await?;
        if mark(&batch.finding, &cases) != plan.mark || !cases.iter().all(|case| moves(&batch.finding, case))
        {
            return Err(AppError::Stale);
        }
        let rows = application::Entity::find().filter(application::Column::Id.is_in(ids.iter().copied()));
        for row in rows.all(txn).await? {
            applications::transition(txn, &ctx, &row, batch.finding.step(), batch.finding.reason()).await?;
        }
        Ok(())
    });
    done.await?;
    Ok(Outcome::Done { moved, at })
}

/// Takes back what this actor found in bulk at that moment, within ten minutes, where nothing happened since
/// and no reviewer was asked: how many went back to screening.
pub async fn undo(ctx: &Ctx, edition: &edition::Model, at: DateTime<Utc>) -> Result<usize, AppError> {
    policy::may_screen(&ctx.actor, edition.programme_id)?;
    if ctx.now - at > UNDO_WITHIN {
        return Err(AppError::Illegal("illegal-screening-undo-late"));
    }
    let (ctx, edition) = (ctx.clone(), edition.id);
    let store = ctx.store().clone();
    let undone = store.write(async move |txn| {
        use {application::Column as Its, application_event::Column as Event};
        let found = application_event::Entity::find()
            .select_only()
            .column(Event::ApplicationId)
            .filter(Event::At.eq(at))
            .filter(Event::ActorId.eq(ctx.actor.person_id()))
            .filter(Event::Step.is_in([ApplicationStep::FindEligible, ApplicationStep::FindIneligible]))
            .into_query();
        let asked = assignment::Entity::find()
            .select_only()
            .column(assignment::Column::ApplicationId)
            .filter(assignment::Column::ApplicationId.in_subquery(found.clone()))
            .into_query();
        let rows = application::Entity::find()
            .filter(Its::EditionId.eq(edition))
            .filter(Its::UpdatedAt.eq(at))
            .filter(Its::Status.is_in([ApplicationStatus::Eligible, ApplicationStatus::Ineligible]))
            .filter(Its::Id.in_subquery(found))
            .filter(Its::Id.not_in_subquery(asked));
        let rows = rows.all(txn).await?;
        for row in &rows {
            applications::transition(txn, &ctx, row, ApplicationStep::Reopen, "").await?;
        }
        Ok(rows.len())
    });
    undone.await
}
