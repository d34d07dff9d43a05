//! A person's own account.

use entity::SignInId;
use poem::http::{HeaderValue, header};
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError, Posted};
use crate::i18n::Lang;
use crate::page::Pages;
use crate::paths;
use crate::people::views::{Account, SignInRow};
use crate::people::{actions, forms, queries, sign_in};
use crate::zone::Zone;

#[handler]
pub async fn show(ctx: Ctx) -> Result<Response, AppError> {
    ctx.page(&load(&ctx).await?)
}

async fn load(ctx: &Ctx) -> Result<Account, AppError> {
    let person = super::person(ctx)?;
    let sign_ins = queries::sign_ins(ctx.store().read(), person.id, ctx.now).await?;
    Ok(Account {
        errors: Vec::new(),
        email: person.email.clone(),
        full_name: person.full_name.clone(),
        time_zone: person.time_zone.map(|zone| zone.name().to_owned()).unwrap_or_default(),
        zone: person.time_zone.unwrap_or(Zone::UTC).name().to_owned(),
        sign_ins: sign_ins.iter().map(|row| SignInRow::of(row, person.sign_in)).collect(),
    })
}

#[handler]
pub async fn rename(ctx: Ctx, Checked(posted): Checked) -> Result<Response, AppError> {
    match forms::name(&posted) {
        Ok((name, zone)) => {
            actions::set_name(&ctx, super::person(&ctx)?.id, name, zone).await?;
            Ok(ctx.see_other(paths::ACCOUNT, "flash-saved"))
        }
        Err(error) => ctx.unprocessable(&typed(load(&ctx).await?, &posted, error)),
    }
}

fn typed(page: Account, posted: &Posted, error: FieldError) -> Account {
    Account {
        errors: vec![error],
        full_name: posted.get("full_name").to_owned(),
        time_zone: posted.get("time_zone").to_owned(),
        ..page
    }
}

/// Also for visitors: the choice is a cookie then.
#[handler]
pub async fn set_language(ctx: Ctx, Checked(posted): Checked) -> Result<Response, AppError> {
    let lang = Lang::from_code(posted.get("lang")).ok_or(AppError::Invalid("error-unknown-language"))?;
    if let Some(person) = ctx.actor.person() {
        actions::set_language(&ctx, person.id, lang).await?;
    }
    let mut response = ctx.see_other(sign_in::next(&posted), "");
    let cookie = format!("lang={}; Path=/; Max-Age=31536000; SameSite=Lax", lang.code());
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

#[handler]
pub async fn end(ctx: Ctx, Path(id): Path<SignInId>, _form: Checked) -> Result<Response, AppError> {
    actions::end_sign_in(&ctx, super::person(&ctx)?.id, id).await?;
    Ok(ctx.see_other(paths::ACCOUNT, "flash-sign-in-revoked"))
}

#[handler]
pub async fn sign_out(ctx: Ctx, _form: Checked) -> Result<Response, AppError> {
    if let Some(person) = ctx.actor.person() {
        actions::end_sign_in(&ctx, person.id, person.sign_in).await?;
    }
    Ok(super::left(&ctx, &paths::front(ctx.lang)))
}
