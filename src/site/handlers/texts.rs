//! Pages of plain text.

use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::page::Pages;
use crate::site::views::{MethodPage, TextPage};

#[handler]
pub async fn method(ctx: Ctx) -> Result<Response, AppError> {
    ctx.public(&MethodPage::of(ctx.lang), None)
}

#[handler]
pub async fn accessibility(ctx: Ctx) -> Result<Response, AppError> {
    ctx.public(&TextPage::accessibility(&ctx.instance.settings.contact), None)
}

#[handler]
pub async fn privacy(ctx: Ctx) -> Result<Response, AppError> {
    ctx.public(&TextPage::privacy(&ctx.instance.settings.contact), None)
}

#[handler]
pub async fn contact(ctx: Ctx) -> Result<Response, AppError> {
    ctx.public(&TextPage::contact(&ctx.instance.settings.contact), None)
}
