//! Screening over HTTP.

use chrono::{DateTime, Utc};
use entity::{ApplicationId, EligibilityRuleId, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::actions;
use super::actions::batch::{self, Batch, Outcome, Plan};
use super::forms;
use super::queries::Screen;
use super::shown::Shown;
use super::verdict::Standing;
use super::views::{CasePage, CaseRow, CheckRow, Index, Preview};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, Posted, Queried};
use crate::nominations::edition_to_manage;
use crate::page::Pages;
use crate::{paging, paths};

const A_PAGE: usize = 50;

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    let screen = Screen::load(&ctx, &edition).await?;
    let shown = Shown::from_code(query.get("of"));
    let cases = screen.cases(ctx.store().read(), ctx.now, &shown.scope()).await?;
    let tab = Standing::from_code(query.get("tab")).unwrap_or(Standing::Pass);
    let after = query.get("after");
    let of_tab = cases.iter().filter(|case| case.standing == tab && case.reference.as_str() > after);
    let mut rows: Vec<_> = of_tab.take(A_PAGE + 1).collect();
    let list = shown.url(&code, tab);
    let next = paging::cut(&mut rows, A_PAGE).map(|last| format!("{list}&after={}", last.reference));
    ctx.page(&Index {
        cases: rows.into_iter().map(|case| CaseRow::of(&code, case)).collect(),
        undo_at: query.get("done").parse::<i64>().map(|at| at.to_string()).unwrap_or_default(),
        next_url: next.unwrap_or_default(),
        first_url: if after.is_empty() { String::new() } else { list },
        ..Index::of(&edition, ctx.lang, &cases, (shown, tab))
    })
}

/// Everybody who waits and whose checks are all met.
#[handler]
pub async fn preview(ctx: Ctx, Path(code): Path<String>, _form: Checked) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    let plan = batch::plan(&ctx, &edition, &all_that_pass()).await?;
    ctx.page(&shown(&ctx, &edition, &plan))
}

fn all_that_pass() -> Batch {
    Batch { finding: actions::Finding::Eligible, scope: Shown::Waiting.scope() }
}

fn shown(ctx: &Ctx, edition: &edition::Model, plan: &Plan) -> Preview {
    let list = paths::screening(&edition.code);
    let planned = Preview::of(edition, ctx.lang, &actions::Finding::Eligible, &[], plan, Vec::new());
    Preview { confirm_url: format!("{list}/batch"), back_url: list, ..planned }
}

#[handler]
pub async fn carry_out(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    let list = paths::screening(&code);
    match batch::carry_out(&ctx, &edition, all_that_pass(), posted.get("mark")).await? {
        Outcome::Done { at, .. } => {
            Ok(ctx.see_other(format!("{list}?done={}", at.timestamp_micros()), "flash-screening-done"))
        }
        Outcome::Nothing => Ok(ctx.see_other(list, "flash-screening-nothing")),
        Outcome::Changed(plan) => {
            ctx.conflict(&Preview { has_changed: true, ..shown(&ctx, &edition, &plan) })
        }
    }
}

#[handler]
pub async fn undo(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    let at = posted.get("at").parse().ok().and_then(DateTime::<Utc>::from_timestamp_micros);
    let at = at.ok_or(AppError::Invalid("screening-undo-unknown"))?;
    let undone = batch::undo(&ctx, &edition, at).await?;
    let flash = if undone > 0 { "flash-screening-undone" } else { "flash-screening-nothing" };
    Ok(ctx.see_other(paths::screening(&code), flash))
}

#[handler]
pub async fn show(ctx: Ctx, Path((code, id)): Path<(String, ApplicationId)>) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    ctx.page(&page(&ctx, &edition, id).await?)
}

async fn page(ctx: &Ctx, edition: &edition::Model, id: ApplicationId) -> Result<CasePage, AppError> {
    let screen = Screen::load(ctx, edition).await?;
    let case = screen.one(ctx.store().read(), ctx.now, id).await?;
    Ok(CasePage::of(edition, &screen.rules, &case, ctx.lang))
}

#[handler]
pub async fn override_check(
    ctx: Ctx,
    Path((code, id, rule)): Path<(String, ApplicationId, EligibilityRuleId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    let page = page(&ctx, &edition, id).await?;
    let ends = format!("/checks/{rule}");
    let row = page.checks.iter().find(|row| row.url.ends_with(&ends)).ok_or(AppError::NotFound)?;
    match forms::override_of(&posted, &row.field) {
        Ok((outcome, reason)) => {
            let own = page.finding_url.trim_end_matches("/finding").to_owned();
            actions::override_check(&ctx, edition, id, rule, outcome, reason).await?;
            Ok(ctx.see_other(own, "flash-screening-overridden"))
        }
        Err(errors) => {
            let typed = page.checks.into_iter().map(|row| typed(row, &ends, &posted)).collect();
            ctx.unprocessable(&CasePage { errors, checks: typed, ..page })
        }
    }
}

fn typed(row: CheckRow, ends: &str, posted: &Posted) -> CheckRow {
    if row.url.ends_with(ends) { row.typed(posted.get("outcome"), posted.get("reason")) } else { row }
}

#[handler]
pub async fn find(
    ctx: Ctx,
    Path((code, id)): Path<(String, ApplicationId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = edition_to_manage(&ctx, &code).await?;
    let screen = Screen::load(&ctx, &edition).await?;
    let case = screen.one(ctx.store().read(), ctx.now, id).await?;
    match forms::finding(&posted, &screen.rules) {
        Ok(finding) => {
            let seen = posted.get("seen").parse().unwrap_or_default();
            actions::find(&ctx, edition, id, finding, seen).await?;
            Ok(ctx.see_other(paths::screening_of(&code, id), "flash-screening-found"))
        }
        Err(error) => {
            let page = CasePage::of(&edition, &screen.rules, &case, ctx.lang);
            ctx.unprocessable(&CasePage { errors: vec![error], ..page })
        }
    }
}
