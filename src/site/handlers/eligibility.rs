//! "Can I apply?": five questions, no account, the answers in the address. Not eligible is a page, not an error.

use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Queried;
use crate::page::Pages;
use crate::programmes;
use crate::site::views::{EligibilityForm, EligibilityResult};
use crate::site::{check, queries};

#[handler]
pub async fn show(ctx: Ctx, Path(code): Path<String>, Queried(query): Queried) -> Result<Response, AppError> {
    let edition = queries::announced(&ctx, &code).await?;
    if !query.has("nationality") {
        let until = queries::next_change([&edition].into_iter(), ctx.now);
        return ctx.public(&EligibilityForm::empty(ctx.lang, &edition), until);
    }
    let answers = check::read(&query, &edition, ctx.lang);
    if !answers.errors.is_empty() || query.has("change") {
        let page = EligibilityForm::filled(ctx.lang, &edition, &query, &answers);
        return if answers.errors.is_empty() { ctx.page(&page) } else { ctx.unprocessable(&page) };
    }
    let rules = programmes::rules(ctx.store().read(), edition.id).await?;
    let checks = check::outcomes(&rules, &answers);
    ctx.page(&EligibilityResult::of(&ctx, &edition, &rules, &checks))
}
