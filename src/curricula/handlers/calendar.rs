//! A calendar behind a secret address, for programs that cannot sign in.

use poem::http::header;
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::curricula::{actions, feed, queries};
use crate::error::{AppError, Denied};
use crate::form::Checked;
use crate::i18n::{Args, Lang, Words};
use crate::page::Pages;
use crate::{paths, people};

#[handler]
pub async fn show(ctx: Ctx, Path(file): Path<String>) -> Result<Response, AppError> {
    let db = ctx.store().read();
    let token = file.strip_suffix(".ics").ok_or(AppError::NotFound)?;
    let (person, version) = feed::read_token(&ctx.instance, token).ok_or(AppError::NotFound)?;
    if queries::feed_version(db, person).await? != version {
        return Err(AppError::NotFound);
    }
    let reader = people::find(db, person).await?;
    let lang = Lang::from_code(&reader.language).unwrap_or(ctx.lang);
    let name = Words::shared().say(lang, "curricula-calendar-name", &Args::new());
    let sessions = queries::sessions_for(db, person).await?;
    Ok(Response::builder()
        .content_type("text/calendar; charset=utf-8")
        .header(header::CACHE_CONTROL, "private, no-cache")
        .body(feed::calendar(&sessions, lang, &name, ctx.now)))
}

#[handler]
pub async fn renew(ctx: Ctx, Checked(posted): Checked) -> Result<Response, AppError> {
    let person = ctx.actor.person_id().ok_or(Denied("denied-sign-in-first"))?;
    let writer = ctx.clone();
    ctx.store().write(async move |txn| actions::renew_feed(txn, &writer, person).await).await?;
    let back = posted.get("back");
    let is_known = back == paths::TRAINER_SESSIONS || back.starts_with("/fellowships/");
    Ok(ctx.see_other(if is_known { back } else { paths::HOME }, "flash-calendar-renewed"))
}
