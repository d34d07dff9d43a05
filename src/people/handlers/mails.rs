//! Every mail is also in the account.

use entity::OutgoingId;
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Queried;
use crate::page::Pages;
use crate::people::queries;
use crate::people::views::{MailPage, MailRow, Mails};
use crate::{paging, paths};

const A_PAGE: usize = 25;

#[handler]
pub async fn index(ctx: Ctx, Queried(query): Queried) -> Result<Response, AppError> {
    let person = super::person(&ctx)?;
    let before = query.get("before").parse::<OutgoingId>().ok();
    let mut mails = queries::mails(ctx.store().read(), person.id, before, A_PAGE as u64 + 1).await?;
    let last = paging::cut(&mut mails, A_PAGE).map(|mail| mail.id);
    ctx.page(&Mails {
        mails: mails.iter().map(MailRow::of).collect(),
        zone: ctx.zone_name(),
        next: last.map(|id| format!("{}?before={id}", paths::MAILS)).unwrap_or_default(),
    })
}

#[handler]
pub async fn show(ctx: Ctx, Path(id): Path<OutgoingId>) -> Result<Response, AppError> {
    let person = super::person(&ctx)?;
    let mail = queries::mail(ctx.store().read(), person.id, id).await?;
    ctx.page(&MailPage {
        subject: mail.subject,
        lines: mail.body.lines().map(str::to_owned).collect(),
        lang: mail.language,
        email: mail.email,
        made_at: mail.made_at,
        zone: ctx.zone_name(),
    })
}
