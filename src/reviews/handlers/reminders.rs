//! Reminding those with open work: first who, then one confirmation.

use poem::web::Path;
use poem::{Response, handler};

use super::{called, managed};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::page::Pages;
use crate::paths;
use crate::reviews::actions;
use crate::reviews::views::{ConfirmReminder, PersonRow};

#[handler]
pub async fn new(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let reminder = actions::reminder(ctx.store().read(), &edition).await?;
    let row = |(person, open, _): &(entity::person::Model, usize, _)| PersonRow {
        who: called(person),
        assigned: *open,
        ..PersonRow::default()
    };
    ctx.page(&ConfirmReminder {
        people: reminder.people.iter().map(row).collect(),
        seal: reminder.seal,
        action: paths::review_reminder(&code),
        board_url: paths::staff_reviews(&code),
    })
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    actions::remind(&ctx, edition.id, posted.get("seal").to_owned()).await?;
    Ok(ctx.see_other(paths::staff_reviews(&code), "flash-review-reminded"))
}
