//! Stepping back, with a reason. `GET` and `POST /reviews/:id/recusal`.

use entity::AssignmentId;
use poem::web::Path;
use poem::{Response, handler};

use super::review::{Own, own};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Checked;
use crate::page::Pages;
use crate::paths;
use crate::reviews::views::RecusalPage;
use crate::reviews::{actions, forms};

#[handler]
pub async fn new(ctx: Ctx, Path(id): Path<AssignmentId>) -> Result<Response, AppError> {
    let own = own(&ctx, id).await?;
    if own.task.is_open() { ctx.page(&page(&own)) } else { Ok(ctx.see_other(paths::review(id), "")) }
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(id): Path<AssignmentId>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let own = own(&ctx, id).await?;
    match forms::reason(&posted) {
        Ok(reason) => {
            actions::step_back(&ctx, id, reason).await?;
            let next = own.next().map_or_else(|| paths::QUEUE.to_owned(), paths::review);
            Ok(ctx.see_other(next, "flash-review-recused"))
        }
        Err(error) => {
            let reason = posted.get("reason").to_owned();
            ctx.unprocessable(&RecusalPage { errors: vec![error], reason, ..page(&own) })
        }
    }
}

fn page(own: &Own) -> RecusalPage {
    let id = own.task.assignment.id;
    RecusalPage {
        errors: Vec::new(),
        file: own.task.number,
        reason: String::new(),
        action: paths::recusal(id),
        review_url: paths::review(id),
    }
}
