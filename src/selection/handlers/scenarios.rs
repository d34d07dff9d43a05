//! Scenarios: kept by the panel, shown, and used to prepare decisions.

use std::collections::BTreeMap;

use entity::{ScenarioId, edition, scenario};
use poem::web::Path;
use poem::{Response, handler};

use super::board;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::page::Pages;
use crate::paths;
use crate::selection::actions::{self, Kept};
use crate::selection::candidates::{Shortlist, fingerprint};
use crate::selection::solver::{Problem, Rule};
use crate::selection::targets::Target;
use crate::selection::views::{self, ScenarioPage};
use crate::selection::{forms, queries};

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = queries::edition_for(&ctx, &code).await?;
    let title = match forms::title(&posted) {
        Ok(title) => title,
        Err(error) => return ctx.unprocessable(&board::load(&ctx, &edition, &posted, Some(error)).await?),
    };
    let (mut wish, _) = board::asked(&ctx, &edition, &posted).await?;
    let shortlist = actions::shortlist(&ctx, &edition).await?;
    let problem = Problem { candidates: shortlist.candidates, ..wish.plan.clone() };
    if !wish.is_well_put(&problem) {
        return ctx.unprocessable(&board::load(&ctx, &edition, &posted, None).await?);
    }
    let id = actions::save(&ctx, &edition, title, problem).await?;
    Ok(ctx.see_other(paths::scenario(&edition.code, id), "flash-scenario-saved"))
}

#[handler]
pub async fn show(ctx: Ctx, Path((code, id)): Path<(String, ScenarioId)>) -> Result<Response, AppError> {
    let edition = queries::edition_for(&ctx, &code).await?;
    let row = queries::scenario(ctx.store().read(), edition.id, id).await?;
    let shortlist = actions::shortlist(&ctx, &edition).await?;
    let page = load(&ctx, &edition, row, &shortlist).await?;
    ctx.page(&page)
}

async fn load(
    ctx: &Ctx,
    edition: &edition::Model,
    row: scenario::Model,
    shortlist: &Shortlist,
) -> Result<ScenarioPage, AppError> {
    let db = ctx.store().read();
    let Kept { plan, outcome } = Kept::read(&row)?;
    let problem = Problem { candidates: shortlist.candidates.clone(), ..plan.clone() };
    let as_kept = |rule: &Rule| Target { code: rule.id.clone(), kind: rule.kind.clone(), widened: false };
    let targets: Vec<Target> = plan.rules.iter().map(as_kept).collect();
    let typed: BTreeMap<String, String> = forms::question(&plan).into_iter().collect();
    let rows = views::target_rows(&targets, &plan, Some(&outcome), &typed);
    let names = super::names(ctx, [row.made_by]).await?;
    Ok(ScenarioPage {
        heading: views::Heading::of(edition, ctx.lang),
        id: row.id.to_string(),
        label: row.title,
        verdict: views::verdict(outcome.status, false).to_owned(),
        score: outcome.score,
        places: plan.places,
        made_at: row.made_at,
        made_by: names.get(&row.made_by).cloned().unwrap_or_default(),
        zone: super::zone(ctx),
        is_current: fingerprint(&problem) == row.inputs_sha256,
        inputs: row.inputs_sha256,
        is_released: queries::released(db, edition.id).await?.is_some(),
        has_decisions: queries::counts(db, edition.id).await?.iter().sum::<u64>() > 0,
        open_url: format!("{}?{}", paths::selection(&edition.code), forms::query(&plan)),
        has_costs: rows.iter().any(|row| row.is_costed),
        targets: rows,
        seats: views::Rows::of(&edition.code, shortlist, &plan, &outcome).seats(),
    })
}
