//! HTTP in, HTTP out.

use entity::{edition, person};

use super::policy;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::programmes;

pub mod assignments;
pub mod board;
pub mod plan;
pub mod queue;
pub mod ranking;
pub mod recusals;
pub mod reminders;
pub mod review;
pub mod reviewers;

/// How many rows a page of a list has.
const A_PAGE: usize = 50;

/// The edition that a manager's page is about; only for managers of its programme.
async fn managed(ctx: &Ctx, code: &str) -> Result<edition::Model, AppError> {
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    policy::may_manage(&ctx.actor, edition.programme_id)?;
    Ok(edition)
}

/// How staff are called: by name, else by address.
fn called(person: &person::Model) -> String {
    if person.full_name.is_empty() { person.email.clone() } else { person.full_name.clone() }
}

/// A page of a list: from the row after the one named, and the name of its last row if more follow.
fn paged<T>(rows: Vec<T>, after: &str, name: impl Fn(&T) -> String) -> (Vec<T>, Option<String>) {
    let from = rows.iter().position(|row| !after.is_empty() && name(row) == after).map_or(0, |at| at + 1);
    let has_more = rows.len() > from + A_PAGE;
    let page: Vec<T> = rows.into_iter().skip(from).take(A_PAGE).collect();
    let last = page.last().filter(|_| has_more).map(name);
    (page, last)
}
