//! A code is asked for, and typed into the page that asked.

use poem::http::StatusCode;
use poem::{Request, Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, FieldError, Queried};
use crate::page::{Pages, with_status};
use crate::paths;
use crate::people::views::{AskCode, EnterCode};
use crate::people::{actions, forms, queries, sign_in};

#[handler]
pub async fn new(ctx: Ctx, Queried(query): Queried) -> Result<Response, AppError> {
    if ctx.actor.person().is_some_and(|person| person.is_trusted) {
        return Ok(ctx.see_other(sign_in::next(&query), ""));
    }
    ctx.page(&AskCode { next: sign_in::next(&query), ..AskCode::default() })
}

#[handler]
pub async fn create(ctx: Ctx, Checked(posted): Checked) -> Result<Response, AppError> {
    let next = sign_in::next(&posted);
    let again = |error: FieldError| AskCode {
        errors: vec![error],
        email: posted.get("email").to_owned(),
        next: next.clone(),
    };
    match forms::email(&posted) {
        Err(error) => ctx.unprocessable(&again(error)),
        Ok(email) => {
            if actions::ask_code(&ctx, email).await? {
                let code_page = format!("{}?next={}", paths::SIGN_IN_CODE, crate::form::encoded(&next));
                return Ok(ctx.see_other(code_page, ""));
            }
            let page = again(FieldError::new("email", "people-too-many-codes"));
            with_status(&ctx, &page, StatusCode::TOO_MANY_REQUESTS)
        }
    }
}

#[handler]
pub async fn show(ctx: Ctx, Queried(query): Queried) -> Result<Response, AppError> {
    match page(&ctx, sign_in::next(&query)).await? {
        Some(page) => ctx.page(&page),
        None => Ok(ctx.see_other(paths::sign_in_then(&sign_in::next(&query)), "flash-code-over")),
    }
}

#[handler]
pub async fn redeem(ctx: Ctx, request: &Request, Checked(posted): Checked) -> Result<Response, AppError> {
    let next = sign_in::next(&posted);
    let wrong = match forms::code(&posted) {
        Err(error) => error,
        Ok(code) => match actions::redeem_code(&ctx, code, label(request)).await? {
            Some(token) => return Ok(super::entered(&ctx, &token, &next)),
            None => FieldError::new("code", "people-code-wrong"),
        },
    };
    match page(&ctx, next.clone()).await? {
        Some(page) => ctx.unprocessable(&EnterCode { errors: vec![wrong], ..page }),
        None => Ok(ctx.see_other(paths::sign_in_then(&next), "flash-code-over")),
    }
}

/// The page that asks for a code, while this browser has one running.
async fn page(ctx: &Ctx, next: String) -> Result<Option<EnterCode>, AppError> {
    let codes = queries::running_codes(ctx.store().read(), &actions::browser_hash(ctx), ctx.now).await?;
    let demo_mails = ctx.instance.settings.demo;
    Ok(codes.into_iter().next().map(|code| EnterCode { errors: vec![], email: code.email, next, demo_mails }))
}

/// A label by which a person recognises a browser: its name and system, nothing finer.
fn label(request: &Request) -> String {
    let agent = request.header("user-agent").unwrap_or_default();
    let first = |names: &[&'static str]| names.iter().copied().find(|name| agent.contains(name));
    let browser = first(&["Edg", "Firefox", "Chrome", "Safari"]).unwrap_or("");
    let system = first(&["Android", "iPhone", "Windows", "Mac OS", "Linux"]).unwrap_or("");
    [browser, system].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}
