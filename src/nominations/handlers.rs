//! Nominations over HTTP.

use entity::edition;
use entity::{NominationId, nomination};
use poem::web::Path;
use poem::{Response, handler};

use super::queries::Filter;
use super::views::{Form, Index, Row};
use super::{actions, forms, queries};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError, Posted, Queried};
use crate::page::Pages;
use crate::{paging, paths};

const A_PAGE: usize = 50;

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = queries::edition_to_manage(&ctx, &code).await?;
    let typed = query.get("state").trim();
    let state = if typed.is_empty() { None } else { Some(forms::state(&query, ctx.lang)) };
    let state_is_unknown = matches!(state, Some(Err(_)));
    let state = state.map(|found| found.unwrap_or_else(|_| "-".to_owned()));
    let filter = Filter { state, late: query.has("late"), unlinked: query.has("unlinked") };
    let after = query.get("after").split_once('.');
    let after = after.and_then(|(state, rank)| Some((state.to_owned(), rank.parse().ok()?)));
    let db = ctx.store().read();
    let mut rows = queries::of_edition(db, edition.id, &filter, after.clone(), A_PAGE as u64 + 1).await?;
    let next = paging::cut(&mut rows, A_PAGE).map(|last| Index::next_of(&code, &filter, typed, last));
    let references = queries::references(db, &rows).await?;
    let late = Filter { late: true, ..Filter::default() };
    let unlinked = Filter { unlinked: true, ..Filter::default() };
    ctx.page(&Index {
        total: queries::count(db, edition.id, &filter).await?,
        late: queries::count(db, edition.id, &late).await?,
        unlinked: queries::count(db, edition.id, &unlinked).await?,
        is_filtered: filter.state.is_some() || filter.late || filter.unlinked,
        only_late: filter.late,
        only_unlinked: filter.unlinked,
        state: typed.to_owned(),
        state_is_unknown,
        nominations: rows.iter().map(|row| Row::of(&code, row, &references)).collect(),
        next_url: next.unwrap_or_default(),
        first_url: if after.is_some() { paths::nominations(&code) } else { String::new() },
        ..Index::of(&edition, ctx.lang)
    })
}

#[handler]
pub async fn new(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let edition = queries::edition_to_manage(&ctx, &code).await?;
    ctx.page(&Form::new(&edition, ctx.lang, ctx.now.date_naive()))
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = queries::edition_to_manage(&ctx, &code).await?;
    let errors = match forms::nomination(&posted, ctx.lang, ctx.now) {
        Ok(entered) => match actions::enter(&ctx, edition.clone(), entered).await? {
            Ok(saved) => {
                return Ok(ctx.see_other(paths::nomination(&code, saved.id), "flash-nomination-entered"));
            }
            Err(errors) => errors,
        },
        Err(errors) => errors,
    };
    let form = Form::new(&edition, ctx.lang, ctx.now.date_naive());
    ctx.unprocessable(&refused(&ctx, form, &posted, errors))
}

#[handler]
pub async fn edit(ctx: Ctx, Path((code, id)): Path<(String, NominationId)>) -> Result<Response, AppError> {
    let edition = queries::edition_to_manage(&ctx, &code).await?;
    let known = queries::find(ctx.store().read(), edition.id, id).await?;
    ctx.page(&form(&ctx, &edition, &known).await?)
}

#[handler]
pub async fn update(
    ctx: Ctx,
    Path((code, id)): Path<(String, NominationId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = queries::edition_to_manage(&ctx, &code).await?;
    let known = queries::find(ctx.store().read(), edition.id, id).await?;
    let seen = posted.get("seen").parse().unwrap_or_default();
    let errors = match forms::nomination(&posted, ctx.lang, ctx.now) {
        Ok(changed) => match actions::change(&ctx, edition.clone(), id, seen, changed).await? {
            Ok(_) => return Ok(ctx.see_other(paths::nomination(&code, id), "flash-saved")),
            Err(errors) => errors,
        },
        Err(errors) => errors,
    };
    ctx.unprocessable(&refused(&ctx, form(&ctx, &edition, &known).await?, &posted, errors))
}

#[handler]
pub async fn replace(
    ctx: Ctx,
    Path((code, id)): Path<(String, NominationId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = queries::edition_to_manage(&ctx, &code).await?;
    match forms::replacement(&posted, ctx.now) {
        Ok(nominee) => {
            actions::replace(&ctx, edition, id, nominee).await?;
            Ok(ctx.see_other(paths::nomination(&code, id), "flash-nomination-replaced"))
        }
        Err(errors) => {
            let known = queries::find(ctx.store().read(), edition.id, id).await?;
            ctx.unprocessable(&form(&ctx, &edition, &known).await?.replacing(&posted, errors))
        }
    }
}

#[handler]
pub async fn destroy(
    ctx: Ctx,
    Path((code, id)): Path<(String, NominationId)>,
    _form: Checked,
) -> Result<Response, AppError> {
    let edition = queries::edition_to_manage(&ctx, &code).await?;
    actions::remove(&ctx, edition, id).await?;
    Ok(ctx.see_other(paths::nominations(&code), "flash-nomination-removed"))
}

#[handler]
pub async fn link(ctx: Ctx, Path(code): Path<String>, _form: Checked) -> Result<Response, AppError> {
    let edition = queries::edition_to_manage(&ctx, &code).await?;
    let linked = actions::link_by_email(&ctx, edition).await?;
    let flash = if linked == 0 { "flash-nominations-none-linked" } else { "flash-nominations-linked" };
    Ok(ctx.see_other(paths::nominations(&code), flash))
}

async fn form(ctx: &Ctx, edition: &edition::Model, known: &nomination::Model) -> Result<Form, AppError> {
    let (state, linked) = (&known.state_iso3, known.application_id);
    let candidates = queries::candidates(ctx.store().read(), edition.id, state, linked).await?;
    Ok(Form::of(edition, ctx.lang, known, &candidates))
}

fn refused(ctx: &Ctx, form: Form, posted: &Posted, errors: Vec<FieldError>) -> Form {
    let meant = forms::meant(posted.get("state"), ctx.lang);
    form.typed(posted, errors, &meant, ctx.lang)
}
