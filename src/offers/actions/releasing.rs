//! The release: every prepared decision of an edition becomes known, once, in one transaction.

use std::collections::HashMap;

use entity::decision::{self, DecisionKind};
use entity::{ApplicationId, application, decision_release, edition};
use sea_orm::{ActiveModelTrait, Set};

use super::mails::tell;
use super::making::make;
use crate::applications;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::people;
use crate::screening::{Scope, Screen};
use crate::selection::{self, policy};
use crate::store::Txn;

/// What the release would do, or has done.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    pub selected: usize,
    pub reserve: usize,
    pub not_selected: usize,
    pub undecided: usize,
    pub unscreened: u64,
    /// Selected, but withdrawn since: nobody is told, the place stays empty until decided otherwise.
    pub withdrawn: usize,
    /// Selected, though a check is not known or not met.
    pub held: usize,
    pub released: Option<decision_release::Model>,
}

impl Counted {
    /// One mail each.
    pub fn mails(&self) -> usize {
        self.selected + self.reserve + self.not_selected
    }

    /// Somebody would be left without an answer, or there is nothing to release.
    pub fn is_blocked(&self) -> bool {
        let open = [self.undecided, self.withdrawn, self.held];
        self.selected == 0 || self.unscreened > 0 || open.iter().any(|count| *count > 0)
    }
}

/// Counts what the release would do.
pub async fn counted(ctx: &Ctx, edition: &edition::Model) -> Result<Counted, AppError> {
    let screen = Screen::load(ctx, edition).await?;
    counted_in(ctx.store().read(), ctx, &screen).await
}

async fn counted_in(
    db: &impl sea_orm::ConnectionTrait,
    ctx: &Ctx,
    screen: &Screen,
) -> Result<Counted, AppError> {
    let edition = &screen.edition;
    let marked = selection::marked(db, edition.id).await?;
    let held = screen.held(db, ctx.now, &Scope::These(marked.selected.clone())).await?;
    Ok(Counted {
        held: held.len(),
        selected: marked.selected.len(),
        reserve: marked.reserve.len(),
        not_selected: marked.not_selected.len(),
        undecided: marked.undecided.len(),
        unscreened: marked.unscreened,
        withdrawn: marked.withdrawn,
        released: selection::released(db, edition.id).await?,
    })
}

/// Releases the decisions of an edition; `seen` are the counts that the manager confirmed. Pressed twice, the
/// second press changes nothing and leads to the same page.
pub async fn release(ctx: &Ctx, edition: &edition::Model, seen: usize) -> Result<(), AppError> {
    policy::chooser(&ctx.actor, edition.programme_id)?;
    let (own, screen) = (ctx.clone(), Screen::load(ctx, edition).await?);
    let write = ctx.store().write(async move |txn| {
        let counted = counted_in(txn, &own, &screen).await?;
        if counted.released.is_some() {
            return Ok(());
        }
        if counted.is_blocked() {
            return Err(AppError::Illegal("illegal-release-blocked"));
        }
        if counted.mails() != seen {
            return Err(AppError::Stale);
        }
        announce(txn, &own, &screen.edition, &counted).await
    });
    write.await
}

async fn announce(txn: &Txn, ctx: &Ctx, edition: &edition::Model, counted: &Counted) -> Result<(), AppError> {
    let by = policy::chooser(&ctx.actor, edition.programme_id)?;
    let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    let row = decision_release::ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition.id),
        selected: Set(count(counted.selected)),
        reserve: Set(count(counted.reserve)),
        not_selected: Set(count(counted.not_selected)),
        released_by: Set(by),
        released_at: Set(ctx.now),
    };
    let release = row.insert(txn).await?;
    let standing = applications::of_edition(txn, edition.id, &applications::state::STANDING).await?;
    let told: Vec<ApplicationId> = standing.iter().map(|application| application.id).collect();
    let decisions = selection::release(txn, ctx, edition, &told).await?;
    inform(txn, ctx, edition, &standing, &decisions).await?;
    let act = Act { act: "decisions.release", kind: "release", id: Some(release.id.0), ..Act::default() };
    journal::record(txn, ctx, act);
    Ok(())
}

async fn inform(
    txn: &Txn,
    ctx: &Ctx,
    edition: &edition::Model,
    standing: &[application::Model],
    decisions: &[decision::Model],
) -> Result<(), AppError> {
    let applications: HashMap<_, _> =
        standing.iter().map(|application| (application.id, application)).collect();
    let people = people::find_many(txn, standing.iter().map(|application| application.applicant_id)).await?;
    for decision in decisions {
        let Some(application) = applications.get(&decision.application_id) else { continue };
        let Some(person) = people.get(&application.applicant_id) else { continue };
        let (offer, message) = match decision.kind {
            DecisionKind::Select => {
                (Some(make(txn, ctx, edition, application, None).await?), "decision-selected")
            }
            DecisionKind::Reserve => (None, "decision-reserve"),
            DecisionKind::NotSelected => (None, "decision-not-selected"),
        };
        tell(txn, ctx, message, (edition, application), (person, offer.as_ref()))?;
    }
    Ok(())
}
