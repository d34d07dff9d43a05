//! Staff's word on a check, and the finding on an application.

use entity::application_event::ApplicationStep;
use entity::check_override::{ActiveModel, CheckOutcome, Column, Entity};
use entity::{ApplicationId, EligibilityRuleId, edition, eligibility_rule};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};

use super::queries::Screen;
use super::{policy, verdict};
use crate::applications;
use crate::ctx::Ctx;
use crate::error::{AppError, Denied};
use crate::journal::{self, Act};

pub mod batch;

/// What staff found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    Eligible,
    /// With the reason code of the rule that is not met.
    Ineligible(String),
    /// Neither any more: back to screening.
    Open,
}

impl Finding {
    pub fn step(&self) -> ApplicationStep {
        match self {
            Finding::Eligible => ApplicationStep::FindEligible,
            Finding::Ineligible(_) => ApplicationStep::FindIneligible,
            Finding::Open => ApplicationStep::Reopen,
        }
    }

    pub fn reason(&self) -> &str {
        match self {
            Finding::Ineligible(code) => code,
            Finding::Eligible | Finding::Open => "",
        }
    }
}

/// Puts staff's word in the place of a rule's. The same word twice is one word.
pub async fn override_check(
    ctx: &Ctx,
    edition: edition::Model,
    id: ApplicationId,
    rule: EligibilityRuleId,
    outcome: CheckOutcome,
    reason: String,
) -> Result<(), AppError> {
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let application = applications::find(txn, id).await?;
            let rule = eligibility_rule::Entity::find_by_id(rule).one(txn).await?;
            let rule = rule.filter(|rule| rule.edition_id == edition.id && rule.active);
            let (Some(rule), true) = (rule, application.edition_id == edition.id) else {
                return Err(AppError::NotFound);
            };
            policy::may_override(&ctx.actor, edition.programme_id, &application)?;
            let by = ctx.actor.person_id().ok_or(Denied("denied-sign-in-first"))?;
            let words =
                Entity::find().filter(Column::ApplicationId.eq(id)).filter(Column::RuleId.eq(rule.id));
            let newest = words.order_by_desc(Column::DecidedAt).order_by_desc(Column::Id).one(txn).await?;
            if newest
                .is_some_and(|word| (word.outcome, &word.reason, word.decided_by) == (outcome, &reason, by))
            {
                return Ok(());
            }
            let row = ActiveModel {
                id: Set(ctx.new_id()),
                application_id: Set(id),
                rule_id: Set(rule.id),
                outcome: Set(outcome),
                reason: Set(reason.clone()),
                decided_by: Set(by),
                decided_at: Set(ctx.now),
            };
            Entity::insert(row).exec_without_returning(txn).await?;
            let act = format!("check.override_{outcome}");
            let act = Act { act: &act, kind: "application", id: Some(id.0), reason: &rule.reason_code };
            journal::record(txn, &ctx, act);
            Ok(())
        })
        .await
}

/// Finds one application eligible or not, or opens it again. A failed rule must be overridden first.
/// `seen` is the revision that the page showed; the same finding twice is one finding.
pub async fn find(
    ctx: &Ctx,
    edition: edition::Model,
    id: ApplicationId,
    finding: Finding,
    seen: i32,
) -> Result<(), AppError> {
    let screen = Screen::load(ctx, &edition).await?;
    let ctx = ctx.clone();
    let store = ctx.store().clone();
    store
        .write(async move |txn| {
            let application = applications::find(txn, id).await?;
            if application.edition_id != edition.id {
                return Err(AppError::NotFound);
            }
            policy::may_override(&ctx.actor, edition.programme_id, &application)?;
            let step = finding.step();
            let is_there = applications::events(txn, id).await?.last().is_some_and(|last| {
                last.step == step && last.to_status == application.status && last.reason == finding.reason()
            });
            if is_there {
                return Ok(());
            }
            if application.revision != seen {
                return Err(AppError::Stale);
            }
            if finding == Finding::Eligible {
                let case = screen.one(txn, ctx.now, id).await?;
                if !verdict::may_be_found_eligible(case.status, case.standing) {
                    return Err(AppError::Illegal("illegal-screening-failed"));
                }
            }
            applications::transition(txn, &ctx, &application, step, finding.reason()).await?;
            Ok(())
        })
        .await
}
