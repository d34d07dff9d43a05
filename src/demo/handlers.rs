//! The demo's pages over HTTP.

use poem::{IntoResponse, Response, handler};
use serde_json::json;

use super::cast;
use super::views::{DemoMail, DemoMails, DemoPage};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::page::Pages;
use crate::people;

const MOST_MAILS: u64 = 200;

#[handler]
pub async fn index(ctx: Ctx) -> Result<Response, AppError> {
    ctx.page(&DemoPage { cast: cast::cast(ctx.store().read()).await? })
}

/// Signs in as a member of the cast, and as nobody else.
#[handler]
pub async fn sign_in(ctx: Ctx, Checked(posted): Checked) -> Result<Response, AppError> {
    let players = cast::cast(ctx.store().read()).await?;
    let player = players.into_iter().find(|player| player.email == posted.get("email"));
    let player = player.ok_or(AppError::NotFound)?;
    let person = people::by_email(ctx.store().read(), &player.email).await?.ok_or(AppError::NotFound)?;
    let inner = ctx.clone();
    let token =
        ctx.store().write(async move |txn| people::begin_sign_in(txn, &inner, person.id, "").await).await?;
    Ok(people::entered(&ctx, &token, &player.start))
}

#[handler]
pub async fn mails(ctx: Ctx) -> Result<Response, AppError> {
    let newest = cast::newest_mails(ctx.store().read(), MOST_MAILS).await?;
    ctx.page(&DemoMails { mails: newest.into_iter().map(DemoMail::from).collect() })
}

#[handler]
pub async fn mails_json(ctx: Ctx) -> Result<Response, AppError> {
    let newest = cast::newest_mails(ctx.store().read(), MOST_MAILS).await?;
    let mail = |mail: entity::outgoing::Model| {
        json!({"to": mail.email, "language": mail.language, "message": mail.message, "subject": mail.subject,
               "body": mail.body, "made_at": mail.made_at})
    };
    let body = json!({"mails": newest.into_iter().map(mail).collect::<Vec<_>>()}).to_string();
    Ok(body.with_content_type("application/json").into_response())
}
