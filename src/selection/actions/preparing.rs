//! Preparing decisions from a scenario: written where nobody outside sees them.

use std::collections::{HashMap, HashSet};

use entity::decision::DecisionKind;
use entity::decision_event::DecisionStep;
use entity::{ApplicationId, EditionId, ScenarioId, edition};

use super::agreeing::{agree, coded};
use super::decisions::{Verdict, mark};
use super::scenarios::Kept;
use super::shortlist::{SCREENED, shortlist, shortlist_in};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::screening::{Scope, Screen};
use crate::selection::candidates::{Shortlist, fingerprint};
use crate::selection::solver::Problem;
use crate::selection::solver::reserve::reserve;
use crate::selection::{policy, queries};
use crate::store::Txn;

/// Uses a scenario: its cohort is selected, a reserve list is put behind it, everybody else who was screened is
/// not selected, and its targets become those of the edition. Earlier changes by the panel are replaced.
pub async fn prepare(ctx: &Ctx, edition: &edition::Model, id: ScenarioId) -> Result<(), AppError> {
    policy::chooser(&ctx.actor, edition.programme_id)?;
    let row = queries::scenario(ctx.store().read(), edition.id, id).await?;
    let Kept { plan, outcome } = Kept::read(&row)?;
    if outcome.selected.is_empty() {
        return Err(AppError::Illegal("illegal-scenario-without-cohort"));
    }
    let problem = asked(&plan, &shortlist(ctx, edition).await?);
    if fingerprint(&problem) != row.inputs_sha256 {
        return Err(AppError::Illegal("illegal-scenario-outdated"));
    }
    let (chosen, places) = (outcome.selected.clone(), plan.reserve);
    let listed = queries::put(move || reserve(&Problem { reserve: places, ..problem }, &chosen).list).await?;
    let (own, screen, edition) = (ctx.clone(), Screen::load(ctx, edition).await?, edition.clone());
    let write = ctx.store().write(async move |txn| {
        let shortlist = shortlist_in(txn, &own, &screen).await?;
        if fingerprint(&asked(&plan, &shortlist)) != row.inputs_sha256 {
            return Err(AppError::Illegal("illegal-scenario-outdated"));
        }
        refuse_released(txn, edition.id).await?;
        let verdicts = verdicts(txn, &edition, &shortlist, &outcome.selected, &listed).await?;
        mark(txn, &own, edition.id, verdicts, DecisionStep::Prepare, "").await?;
        agree(txn, &own, edition.id, coded(&plan.rules)?).await?;
        let act = Act { act: "decisions.prepare", kind: "scenario", id: Some(id.0), ..Act::default() };
        journal::record(txn, &own, act);
        Ok(())
    });
    write.await
}

/// Prepares "not selected" for everybody who was screened and has no decision yet.
pub async fn complete(ctx: &Ctx, edition: &edition::Model) -> Result<(), AppError> {
    policy::chooser(&ctx.actor, edition.programme_id)?;
    let (own, edition) = (ctx.clone(), edition.id);
    let write = ctx.store().write(async move |txn| {
        refuse_released(txn, edition).await?;
        let undecided = queries::marked(txn, edition).await?.undecided;
        let verdicts = undecided.into_iter().map(Verdict::rest).collect();
        mark(txn, &own, edition, verdicts, DecisionStep::Prepare, "").await?;
        let act = Act { act: "decisions.complete", kind: "edition", id: Some(edition.0), ..Act::default() };
        journal::record(txn, &own, act);
        Ok(())
    });
    write.await
}

pub(super) async fn refuse_released(txn: &Txn, edition: EditionId) -> Result<(), AppError> {
    match queries::released(txn, edition).await? {
        Some(_) => Err(AppError::Illegal("illegal-decisions-released")),
        None => Ok(()),
    }
}

fn asked(plan: &Problem, shortlist: &Shortlist) -> Problem {
    Problem { candidates: shortlist.candidates.clone(), ..plan.clone() }
}

async fn verdicts(
    txn: &Txn,
    edition: &edition::Model,
    shortlist: &Shortlist,
    selected: &[String],
    reserve: &[String],
) -> Result<Vec<Verdict>, AppError> {
    let ids: HashMap<&str, ApplicationId> =
        shortlist.people.iter().map(|person| (person.reference.as_str(), person.id)).collect();
    let of = |reference: &String| ids.get(reference.as_str()).copied();
    let chosen = selected.iter().filter_map(of).map(|id| Verdict::of(id, DecisionKind::Select, 0));
    let listed = reserve.iter().filter_map(of).zip(1..);
    let listed = listed.map(|(id, position)| Verdict::of(id, DecisionKind::Reserve, position));
    let mut verdicts: Vec<Verdict> = chosen.chain(listed).collect();
    let known: HashSet<ApplicationId> = verdicts.iter().map(|verdict| verdict.application).collect();
    let rest = queries::people(txn, edition.id, &Scope::In(SCREENED.to_vec())).await?;
    verdicts.extend(rest.iter().map(|one| one.id).filter(|id| !known.contains(id)).map(Verdict::rest));
    Ok(verdicts)
}
