//! The one door of decisions: each step writes the decision, its event and the journal.

use std::collections::{HashMap, HashSet};

use entity::decision::{self, DecisionKind, DecisionStatus};
use entity::decision_event::{self, DecisionStep};
use entity::{ApplicationId, DecisionId, EditionId, PersonId, edition};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};

use super::preparing::refuse_released;
use crate::ctx::Ctx;
use crate::error::{AppError, Denied};
use crate::journal::{self, Act};
use crate::screening::{Scope, Screen};
use crate::selection::{policy, queries, state};
use crate::store::Txn;

/// What is decided for one application.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub application: ApplicationId,
    kind: DecisionKind,
    /// In the reserve list, 1 first; 0 otherwise.
    position: i32,
}

impl Verdict {
    pub fn of(application: ApplicationId, kind: DecisionKind, position: i32) -> Verdict {
        Verdict { application, kind, position }
    }

    pub fn rest(application: ApplicationId) -> Verdict {
        Verdict::of(application, DecisionKind::NotSelected, 0)
    }
}

/// Writes what was decided for these applications, over what was prepared before.
pub(super) async fn mark(
    txn: &Txn,
    ctx: &Ctx,
    edition: EditionId,
    verdicts: Vec<Verdict>,
    step: DecisionStep,
    reason: &str,
) -> Result<(), AppError> {
    let by = ctx.actor.person_id().ok_or(Denied("denied-sign-in-first"))?;
    let known: HashMap<ApplicationId, decision::Model> = queries::decisions_of(txn, edition)
        .await?
        .into_iter()
        .map(|decision| (decision.application_id, decision))
        .collect();
    for verdict in verdicts {
        let decision = match known.get(&verdict.application) {
            Some(known) => rewrite(txn, ctx, known, verdict, step, by).await?,
            None => insert(txn, ctx, edition, verdict, by).await?,
        };
        event(txn, ctx, decision, (step, verdict.kind, by), reason);
    }
    Ok(())
}

async fn rewrite(
    txn: &Txn,
    ctx: &Ctx,
    known: &decision::Model,
    verdict: Verdict,
    step: DecisionStep,
    by: PersonId,
) -> Result<DecisionId, AppError> {
    let status =
        state::next(known.status, step).map_err(|_| AppError::Illegal("illegal-decisions-released"))?;
    let row = decision::ActiveModel {
        id: Set(known.id),
        kind: Set(verdict.kind),
        status: Set(status),
        position: Set(verdict.position),
        prepared_by: Set(by),
        prepared_at: Set(ctx.now),
        ..Default::default()
    };
    row.update(txn).await?;
    Ok(known.id)
}

async fn insert(
    txn: &Txn,
    ctx: &Ctx,
    edition: EditionId,
    verdict: Verdict,
    by: PersonId,
) -> Result<DecisionId, AppError> {
    let id: DecisionId = ctx.new_id();
    let row = decision::ActiveModel {
        id: Set(id),
        application_id: Set(verdict.application),
        edition_id: Set(edition),
        kind: Set(verdict.kind),
        status: Set(DecisionStatus::Prepared),
        position: Set(verdict.position),
        prepared_by: Set(by),
        prepared_at: Set(ctx.now),
    };
    decision::Entity::insert(row).exec_without_returning(txn).await?;
    Ok(id)
}

fn event(
    txn: &Txn,
    ctx: &Ctx,
    decision: DecisionId,
    (step, kind, by): (DecisionStep, DecisionKind, PersonId),
    reason: &str,
) {
    let row = decision_event::ActiveModel {
        id: Set(ctx.new_id()),
        decision_id: Set(decision),
        step: Set(step),
        to_kind: Set(kind),
        at: Set(ctx.now),
        actor_id: Set(by),
        reason: Set(reason.to_owned()),
    };
    txn.append(row);
}

/// The panel decides otherwise for one application, with a reason in its own words. `seen` is what the page
/// showed: a decision that was changed meanwhile is not overwritten. Nobody with a check that is not known or not
/// met is selected.
pub async fn change(
    ctx: &Ctx,
    edition: &edition::Model,
    id: DecisionId,
    (seen, kind): (DecisionKind, DecisionKind),
    reason: String,
) -> Result<(), AppError> {
    policy::chooser(&ctx.actor, edition.programme_id)?;
    let (own, screen, edition) = (ctx.clone(), Screen::load(ctx, edition).await?, edition.id);
    let write = ctx.store().write(async move |txn| {
        let known = queries::decision(txn, edition, id).await?;
        refuse_released(txn, edition).await?;
        if known.kind != seen {
            return Err(AppError::Stale);
        }
        let of = Scope::These(vec![known.application_id]);
        if kind == DecisionKind::Select && !screen.held(txn, own.now, &of).await?.is_empty() {
            return Err(AppError::Illegal("illegal-decision-check-open"));
        }
        let position = match kind {
            DecisionKind::Reserve => last_position(txn, edition).await? + 1,
            DecisionKind::Select | DecisionKind::NotSelected => 0,
        };
        let verdict = Verdict::of(known.application_id, kind, position);
        mark(txn, &own, edition, vec![verdict], DecisionStep::Change, &reason).await?;
        let act = Act { act: "decision.change", kind: "decision", id: Some(id.0), reason: "panel_override" };
        journal::record(txn, &own, act);
        Ok(())
    });
    write.await
}

async fn last_position(txn: &Txn, edition: EditionId) -> Result<i32, AppError> {
    let decisions = queries::decisions_of(txn, edition).await?;
    Ok(decisions.iter().map(|decision| decision.position).max().unwrap_or(0))
}

/// Makes these decisions known, as part of the release of an edition.
pub async fn release(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    told: &[ApplicationId],
) -> Result<Vec<decision::Model>, AppError> {
    let by = policy::chooser(&ctx.actor, edition.programme_id)?;
    let told: HashSet<ApplicationId> = told.iter().copied().collect();
    let mut decisions = queries::decisions_of(txn, edition.id).await?;
    decisions.retain(|decision| told.contains(&decision.application_id));
    for decision in &mut decisions {
        decision.status = state::next(decision.status, DecisionStep::Release)
            .map_err(|_| AppError::Illegal("illegal-decisions-released"))?;
        let row = decision::ActiveModel {
            id: Set(decision.id),
            status: Set(decision.status),
            ..Default::default()
        };
        row.update(txn).await?;
        event(txn, ctx, decision.id, (DecisionStep::Release, decision.kind, by), "");
    }
    Ok(decisions)
}
