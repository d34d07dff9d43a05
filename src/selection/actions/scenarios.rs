//! Keeping one set of targets with the cohort that is best under it.

use std::collections::HashSet;
use std::sync::Arc;

use entity::{ScenarioId, edition, scenario};
use sea_orm::{ActiveModelTrait, Set};

use super::shortlist::shortlist;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::journal::{self, Act};
use crate::selection::candidates::fingerprint;
use crate::selection::solver::{Ask, Because, Outcome, Problem};
use crate::selection::{policy, queries};

/// A scenario as it was stored, read back.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The question, without its candidates.
    pub plan: Problem,
    pub outcome: Outcome,
}

impl Kept {
    pub fn read(row: &scenario::Model) -> Result<Kept, AppError> {
        let plan = serde_json::from_value(row.rules.clone()).map_err(anyhow::Error::from)?;
        let outcome = serde_json::from_value(row.result.clone()).map_err(anyhow::Error::from)?;
        Ok(Kept { plan, outcome })
    }
}

/// Solves the question and keeps it with its answer; of the candidates only the fingerprint is kept.
pub async fn save(
    ctx: &Ctx,
    edition: &edition::Model,
    title: String,
    problem: Problem,
) -> Result<ScenarioId, AppError> {
    let by = policy::chooser(&ctx.actor, edition.programme_id)?;
    let inputs_sha256 = fingerprint(&problem);
    let problem = Arc::new(problem);
    let mut outcome = queries::solve(problem.clone(), Ask { costs: true, ..Ask::default() }).await?;
    keep_what_tells_nobody_s_gender(&mut outcome);
    let plan = Problem { candidates: Vec::new(), ..(*problem).clone() };
    let row = scenario::ActiveModel {
        id: Set(ctx.new_id()),
        edition_id: Set(edition.id),
        title: Set(title),
        rules: Set(serde_json::to_value(&plan).map_err(anyhow::Error::from)?),
        result: Set(serde_json::to_value(&outcome).map_err(anyhow::Error::from)?),
        inputs_sha256: Set(inputs_sha256),
        made_by: Set(by),
        made_at: Set(ctx.now),
    };
    let own = ctx.clone();
    let write = ctx.store().write(async move |txn| {
        let kept = row.clone().insert(txn).await?;
        let act = Act { act: "scenario.save", kind: "scenario", id: Some(kept.id.0), ..Act::default() };
        journal::record(txn, &own, act);
        Ok(kept.id)
    });
    write.await
}

/// Of the standings only those of the cohort are kept, without the targets that weigh on each: one on gender would
/// tell theirs.
fn keep_what_tells_nobody_s_gender(outcome: &mut Outcome) {
    let selected: HashSet<&str> = outcome.selected.iter().map(String::as_str).collect();
    outcome.candidates.retain(|standing| selected.contains(standing.id.as_str()));
    outcome.candidates.iter_mut().for_each(|standing| standing.because = Because::default());
}

/// Solves the question as it was agreed, without pins and changes, and keeps it.
pub async fn save_agreed(ctx: &Ctx, edition: &edition::Model, title: String) -> Result<ScenarioId, AppError> {
    let places = usize::try_from(edition.places).unwrap_or(0);
    let targets = queries::targets_of(ctx.store().read(), edition.id, places).await?;
    let candidates = shortlist(ctx, edition).await?.candidates;
    let problem = Problem { candidates, ..queries::plan(edition, &targets) };
    save(ctx, edition, title, problem).await
}
