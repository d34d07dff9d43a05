//! `GET` and `POST /editions/:code/application`: what applying means, and its beginning.

use poem::web::Path;
use poem::{Response, handler};

use super::to_application;
use crate::applications::views::Start;
use crate::applications::{actions, policy, queries};
use crate::ctx::Ctx;
use crate::error::{AppError, Denied};
use crate::form::Checked;
use crate::page::Pages;
use crate::paths;
use crate::programmes;
use crate::questionnaires::Worded;

#[handler]
pub async fn new(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let db = ctx.store().read();
    let edition = programmes::edition_by_code(db, &code).await?;
    let person = ctx.actor.person_id().ok_or(Denied("denied-sign-in-first"))?;
    if let Some(own) = queries::of_person_in(db, person, edition.id).await? {
        return Ok(to_application(&ctx, own.id, ""));
    }
    if edition.announced_at.is_none_or(|announced| announced > ctx.now) {
        return Err(AppError::NotFound);
    }
    let form = queries::form(db, edition.questionnaire_id).await?;
    let lang = ctx.lang.code();
    ctx.page(&Start {
        edition: super::title(&ctx, &edition),
        call_url: paths::call(ctx.lang, &code),
        eligibility_url: paths::eligibility(ctx.lang, &code),
        action: paths::apply(&code),
        deadline: super::deadline(&ctx, &edition, None),
        sections: form.sections.iter().map(|section| Worded::of(&section.title, lang)).collect(),
        refusal: policy::may_start(&edition, ctx.now).map_or_else(|denied| denied.0, |()| ""),
    })
}

#[handler]
pub async fn create(ctx: Ctx, Path(code): Path<String>, _form: Checked) -> Result<Response, AppError> {
    let application = actions::start(&ctx, code).await?;
    Ok(to_application(&ctx, application.id, ""))
}
