//! The front page, and the way to it.

use poem::http::{HeaderValue, header};
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::page::Pages;
use crate::paths;
use crate::site::queries;
use crate::site::views::FrontPage;
use crate::statistics;

/// By remembered choice, then by the browser's languages.
#[handler]
pub async fn root(ctx: Ctx) -> Response {
    let mut response = ctx.see_other(paths::front(ctx.lang), "");
    let vary = HeaderValue::from_static("Cookie, Accept-Language");
    response.headers_mut().insert(header::VARY, vary);
    response
}

#[handler]
pub async fn show(ctx: Ctx) -> Result<Response, AppError> {
    let calls = queries::calls(&ctx).await?;
    let newest = statistics::newest(ctx.store().read()).await?;
    let until = queries::next_change(calls.iter().map(|(edition, _)| edition), ctx.now);
    ctx.public(&FrontPage::of(&ctx, &calls, newest.as_ref()), until)
}
