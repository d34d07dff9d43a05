//! The prepared decisions: made from a scenario, listed by kind, changed one by one with a reason.

use entity::decision::{self, DecisionKind};
use entity::{ApplicationId, DecisionId, ScenarioId, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::{breaks, names, zone};
use crate::applications;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError, Posted, Queried};
use crate::page::Pages;
use crate::paths;
use crate::screening::{Scope, Screen};
use crate::selection::views::{Changing, DecisionRow, Decisions, Heading, KindLink, StepRow};
use crate::selection::{actions, forms, queries};

const A_PAGE: u64 = 50;

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = queries::edition_for(&ctx, &code).await?;
    let db = ctx.store().read();
    let kind = query.get("kind").parse().unwrap_or(DecisionKind::Select);
    let mut rows = queries::page_of(db, edition.id, kind, after(&query), A_PAGE + 1).await?;
    let has_more = rows.len() as u64 > A_PAGE;
    rows.truncate(A_PAGE as usize);
    let next = rows.last().filter(|_| has_more).map(|row| {
        let (at, id) = (row.position, row.application_id);
        format!("{}?kind={kind}&position={at}&after={id}", paths::decisions(&edition.code))
    });
    let counts = queries::counts(db, edition.id).await?;
    let marked = queries::marked(db, edition.id).await?;
    let is_empty = counts.iter().sum::<u64>() == 0;
    let broken =
        if is_empty { Vec::new() } else { breaks::of_cohort(&ctx, &edition, &marked.selected).await? };
    ctx.page(&Decisions {
        heading: Heading::of(&edition, ctx.lang),
        kinds: kinds(&edition.code, kind, counts),
        shown: rows.len(),
        rows_of: rows_of(&ctx, &edition, rows).await?,
        total: KINDS.iter().zip(counts).find(|(k, _)| **k == kind).map_or(0, |(_, count)| count),
        next_url: next.unwrap_or_default(),
        is_empty,
        is_released: queries::released(db, edition.id).await?.is_some(),
        is_reserve: kind == DecisionKind::Reserve,
        undecided: marked.undecided.len(),
        unscreened: marked.unscreened,
        rest_url: format!("{}/rest", paths::decisions(&edition.code)),
        screening_url: paths::screening(&edition.code),
        broken,
    })
}

const KINDS: &[DecisionKind] = DecisionKind::ALL;

fn after(query: &Posted) -> Option<(i32, ApplicationId)> {
    Some((query.get("position").parse().ok()?, query.get("after").parse().ok()?))
}

fn kinds(code: &str, current: DecisionKind, counts: [u64; 3]) -> Vec<KindLink> {
    let link = |(kind, count): (&DecisionKind, u64)| KindLink {
        key: format!("value-decision-{kind}"),
        url: format!("{}?kind={kind}", paths::decisions(code)),
        count,
        current: *kind == current,
    };
    KINDS.iter().zip(counts).map(link).collect()
}

async fn rows_of(
    ctx: &Ctx,
    edition: &edition::Model,
    rows: Vec<decision::Model>,
) -> Result<Vec<DecisionRow>, AppError> {
    let db = ctx.store().read();
    let applications = queries::applications_by_id(db, rows.iter().map(|row| row.application_id)).await?;
    let scores = queries::scores(db, edition).await?;
    let row = |row: decision::Model| {
        let application = applications.get(&row.application_id)?;
        Some(DecisionRow {
            url: paths::decision(&edition.code, row.id),
            full_name: application.full_name.clone(),
            reference: application.reference.clone(),
            country: application.country_iso3.clone().unwrap_or_default(),
            score: scores.get(&application.id).copied(),
            position: row.position,
            withdrawn: !applications::state::STANDING.contains(&application.status),
        })
    };
    Ok(rows.into_iter().filter_map(row).collect())
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = queries::edition_for(&ctx, &code).await?;
    let scenario: ScenarioId = posted.get("scenario").parse().map_err(|_| AppError::NotFound)?;
    actions::prepare(&ctx, &edition, scenario).await?;
    Ok(ctx.see_other(paths::decisions(&edition.code), "flash-decisions-prepared"))
}

#[handler]
pub async fn complete(ctx: Ctx, Path(code): Path<String>, _form: Checked) -> Result<Response, AppError> {
    let edition = queries::edition_for(&ctx, &code).await?;
    actions::complete(&ctx, &edition).await?;
    Ok(ctx.see_other(paths::decisions(&edition.code), "flash-decisions-completed"))
}

#[handler]
pub async fn edit(ctx: Ctx, Path((code, id)): Path<(String, DecisionId)>) -> Result<Response, AppError> {
    let edition = queries::edition_for(&ctx, &code).await?;
    let decision = queries::decision(ctx.store().read(), edition.id, id).await?;
    ctx.page(&load(&ctx, &edition, decision).await?)
}

#[handler]
pub async fn update(
    ctx: Ctx,
    Path((code, id)): Path<(String, DecisionId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = queries::edition_for(&ctx, &code).await?;
    let decision = queries::decision(ctx.store().read(), edition.id, id).await?;
    match forms::change(&posted) {
        Ok(change) => {
            let kinds = (change.seen, change.kind);
            actions::change(&ctx, &edition, id, kinds, change.reason).await?;
            Ok(ctx.see_other(paths::decisions(&edition.code), "flash-decision-changed"))
        }
        Err(errors) => ctx.unprocessable(&typed(load(&ctx, &edition, decision).await?, &posted, errors)),
    }
}

fn typed(mut page: Changing, posted: &Posted, errors: Vec<FieldError>) -> Changing {
    for kind in &mut page.kinds {
        kind.checked = kind.value == posted.get("kind");
    }
    Changing { errors, reason: posted.get("reason").to_owned(), ..page }
}

async fn load(ctx: &Ctx, edition: &edition::Model, decision: decision::Model) -> Result<Changing, AppError> {
    let db = ctx.store().read();
    let application = applications::find(db, decision.application_id).await?;
    let steps = queries::steps(db, decision.id).await?;
    let by = names(ctx, steps.iter().map(|step| step.actor_id)).await?;
    let of = Scope::These(vec![application.id]);
    let is_held = !Screen::load(ctx, edition).await?.held(db, ctx.now, &of).await?.is_empty();
    let step = |step: entity::decision_event::Model| StepRow {
        key: format!("decisions-step-{}", step.step),
        kind_key: format!("value-decision-{}", step.to_kind),
        at: step.at,
        by: by.get(&step.actor_id).cloned().unwrap_or_default(),
        reason: step.reason,
    };
    Ok(Changing {
        errors: Vec::new(),
        heading: Heading::of(edition, ctx.lang),
        action: paths::decision(&edition.code, decision.id),
        application_url: paths::staff_application(&edition.code, application.id),
        score: queries::scores(db, edition).await?.get(&application.id).copied(),
        seen: decision.kind.code().to_owned(),
        kinds: breaks::choices(ctx, edition, &decision).await?,
        reason: String::new(),
        steps: steps.into_iter().map(step).collect(),
        zone: zone(ctx),
        is_held,
        screening_url: paths::screening_of(&edition.code, application.id),
        is_released: queries::released(db, edition.id).await?.is_some(),
        country: application.country_iso3.unwrap_or_default(),
        full_name: application.full_name,
        reference: application.reference,
    })
}
