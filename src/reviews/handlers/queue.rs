//! A reviewer's queue.

use std::collections::{BTreeSet, HashMap};

use entity::{EditionId, edition};
use poem::{Response, handler};

use super::paged;
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Queried;
use crate::page::Pages;
use crate::paths;
use crate::programmes;
use crate::questionnaires::Worded;
use crate::reviews::queue::{self, Task};
use crate::reviews::views::{Queue, QueueRow};
use crate::reviews::{policy, queries, standing};

#[handler]
pub async fn index(ctx: Ctx, Queried(query): Queried) -> Result<Response, AppError> {
    let line = queue::in_line(tasks(&ctx).await?);
    let editions = editions(&ctx, &line).await?;
    let (done, all) = queue::progress(&line);
    let total = line.len();
    let after = query.get("after");
    let (line, last) = paged(line, after, |task| task.assignment.id.to_string());
    ctx.page(&Queue {
        done,
        all,
        tasks: line.iter().map(|task| row(&ctx, task, &editions)).collect(),
        total,
        next_url: last.map(|id| format!("{}?after={id}", paths::QUEUE)).unwrap_or_default(),
        first_url: if after.is_empty() { String::new() } else { paths::QUEUE.to_owned() },
    })
}

/// All that the actor was ever asked, numbered.
pub(super) async fn tasks(ctx: &Ctx) -> Result<Vec<Task>, AppError> {
    let db = ctx.store().read();
    let Some(person) = ctx.actor.person_id() else { return Ok(Vec::new()) };
    let all = queries::of_reviewer(db, person).await?;
    let whereabouts = queries::whereabouts(db, all.iter().map(|one| one.application_id)).await?;
    Ok(queue::numbered(&all, |one| {
        let (edition, status) = whereabouts.get(&one.application_id)?;
        Some((*edition, !policy::is_open(*status)))
    }))
}

/// The editions of a line: a reviewer has few.
async fn editions(ctx: &Ctx, line: &[Task]) -> Result<HashMap<EditionId, edition::Model>, AppError> {
    let mut editions = HashMap::new();
    for id in line.iter().map(|task| task.edition).collect::<BTreeSet<_>>() {
        editions.insert(id, programmes::edition(ctx.store().read(), id).await?);
    }
    Ok(editions)
}

fn row(ctx: &Ctx, task: &Task, editions: &HashMap<EditionId, edition::Model>) -> QueueRow {
    let one = &task.assignment;
    let is_closed = task.is_closed && !task.is_done();
    QueueRow {
        url: paths::review(one.id),
        number: task.number,
        edition: editions
            .get(&task.edition)
            .map(|edition| Worded::of(&edition.title, ctx.lang.code()))
            .unwrap_or_default(),
        due_on: one.due_on,
        status: if is_closed { "closed" } else { one.status.code() },
        overdue: !is_closed && standing::is_overdue(one, ctx.now.date_naive()),
        score: one.score,
    }
}
