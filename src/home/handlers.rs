//! `GET /home`: what there is for the person who is signed in.

use poem::{Response, handler};

use super::{Home, applicant, fellow, staff, trainer};
use crate::ctx::Ctx;
use crate::error::{AppError, Denied};
use crate::page::Pages;

/// Each section is gathered by its own file and is there when it has something to say; the first is the nearest.
#[handler]
pub async fn show(ctx: Ctx) -> Result<Response, AppError> {
    let person = ctx.actor.person().ok_or(Denied("denied-sign-in-first"))?;
    let mut sections = Vec::new();
    sections.extend(staff::section(person));
    sections.extend(trainer::sections(&ctx, person).await?);
    sections.extend(fellow::sections(&ctx, person).await?);
    sections.extend(applicant::sections(&ctx, person).await?);
    ctx.page(&Home { sections })
}
