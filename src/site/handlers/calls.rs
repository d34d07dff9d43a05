//! Calls, one call, its curriculum, its programme; and all calls for machines.

use poem::web::Path;
use poem::{Response, handler};

use crate::cache::Shareable;
use crate::countries::{self, Match};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{FieldError, Posted, Queried};
use crate::page::Pages;
use crate::programmes;
use crate::site::views::{CallPage, CallsPage, CurriculumPage, ProgrammePage};
use crate::site::{deadline, feeds, queries};

#[handler]
pub async fn index(ctx: Ctx) -> Result<Response, AppError> {
    let calls = queries::calls(&ctx).await?;
    let until = queries::next_change(calls.iter().map(|(edition, _)| edition), ctx.now);
    ctx.public(&CallsPage::of(&ctx, &calls), until)
}

#[handler]
pub async fn show(ctx: Ctx, Path(code): Path<String>, Queried(query): Queried) -> Result<Response, AppError> {
    let edition = queries::announced(&ctx, &code).await?;
    let db = ctx.store().read();
    let of = programmes::find(db, edition.programme_id).await?;
    let rules = programmes::rules(db, edition.id).await?;
    let (modules, targets) =
        (queries::modules(db, edition.id).await?, queries::targets(db, edition.id).await?);
    let until = queries::next_change([&edition].into_iter(), ctx.now);
    let mut page = CallPage::of(&ctx, &edition, &of, &rules, &modules, &targets);
    if !query.has("state") {
        return ctx.public(&page, until);
    }
    show_state(&ctx, &mut page, &edition, &query);
    if page.errors.is_empty() { ctx.page(&page) } else { ctx.unprocessable(&page) }
}

fn show_state(ctx: &Ctx, page: &mut CallPage, edition: &entity::edition::Model, query: &Posted) {
    query.get("state").trim().clone_into(&mut page.state);
    let chosen = query.get("state-match");
    match countries::lookup(if chosen.is_empty() { &page.state } else { chosen }, ctx.lang) {
        Match::One(iso3) => page.places = deadline::places(ctx.lang, edition, countries::find(iso3)),
        Match::Several(several) => {
            page.matches = crate::site::views::matches(ctx.lang, &several);
            page.errors.push(FieldError::new("state", "page-country-meant"));
        }
        Match::None => page.errors.push(FieldError::new("state", "site-state-unknown")),
    }
}

#[handler]
pub async fn curriculum(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let edition = queries::announced(&ctx, &code).await?;
    let modules = queries::modules(ctx.store().read(), edition.id).await?;
    ctx.public(&CurriculumPage::of(ctx.lang, &edition, &modules), None)
}

#[handler]
pub async fn programme(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let calls = queries::calls(&ctx).await?;
    let own: Vec<_> = calls.into_iter().filter(|(_, programme)| programme.code == code).collect();
    let page = ProgrammePage::of(&ctx, &own).ok_or(AppError::NotFound)?;
    ctx.public(&page, queries::next_change(own.iter().map(|(edition, _)| edition), ctx.now))
}

#[handler]
pub async fn atom(ctx: Ctx) -> Result<Response, AppError> {
    let calls = queries::calls(&ctx).await?;
    Ok(feed(&ctx, &calls, "application/atom+xml; charset=utf-8", feeds::atom(&ctx, &calls)))
}

#[handler]
pub async fn ics(ctx: Ctx) -> Result<Response, AppError> {
    let calls = queries::calls(&ctx).await?;
    Ok(feed(&ctx, &calls, "text/calendar; charset=utf-8", feeds::calendar(&ctx, &calls)))
}

#[handler]
pub async fn json(ctx: Ctx) -> Result<Response, AppError> {
    let calls = queries::calls(&ctx).await?;
    Ok(feed(&ctx, &calls, "application/json", feeds::json(&ctx, &calls).to_string()))
}

fn feed(
    ctx: &Ctx,
    calls: &[(entity::edition::Model, entity::programme::Model)],
    kind: &str,
    body: String,
) -> Response {
    let mut response = Response::builder().content_type(kind).body(body);
    let until = queries::next_change(calls.iter().map(|(edition, _)| edition), ctx.now);
    response.set_data(Shareable { until });
    response
}
