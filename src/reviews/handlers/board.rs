//! How far the reviews of an edition are.

use std::collections::HashMap;

use entity::role_grant::Role;
use entity::{PersonId, criterion, edition, person};
use poem::web::Path;
use poem::{Response, handler};

use super::{A_PAGE, called, managed};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Queried;
use crate::page::Pages;
use crate::questionnaires::Worded;
use crate::reviews::queries::progress::{self, Listed, Wanting};
use crate::reviews::standing::{Score, Work};
use crate::reviews::views::{Board, FileRow, PersonRow, Weight};
use crate::{paths, people, programmes};

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let db = ctx.store().read();
    let (wanting, after) = (Wanting::from_code(query.get("show")), query.get("after"));
    let mut rows = progress::page(db, &edition, wanting, after, A_PAGE as u64 + 1).await?;
    let has_more = rows.len() > A_PAGE;
    rows.truncate(A_PAGE);
    let scores = progress::scores_of(db, &edition, rows.iter().map(|row| row.id)).await?;
    let url = format!("{}?show={}", paths::staff_reviews(&code), wanting.code());
    let last = rows.last().filter(|_| has_more).map(|last| format!("{url}&after={}", last.reference));
    let file = |row: &Listed| file(&edition, row, scores.get(&row.id).copied().unwrap_or_default());
    ctx.page(&Board {
        files: rows.iter().map(file).collect(),
        total: usize::try_from(progress::count(db, &edition, wanting).await?).unwrap_or(0),
        next_url: last.unwrap_or_default(),
        first_url: if after.is_empty() { String::new() } else { url },
        show: wanting.code().to_owned(),
        ..board(&ctx, &edition).await?
    })
}

/// All but the list of applications.
async fn board(ctx: &Ctx, edition: &edition::Model) -> Result<Board, AppError> {
    let (db, code) = (ctx.store().read(), &edition.code);
    let count = |n: u64| usize::try_from(n).unwrap_or(0);
    let criteria = programmes::criteria(db, edition.id).await?;
    let reviewers = people::with_role(db, Role::Reviewer, edition.programme_id).await?;
    let work = progress::work(db, edition.id, ctx.now.date_naive()).await?;
    let total = Work::together(work.values());
    Ok(Board {
        edition_code: code.clone(),
        edition: Worded::of(&edition.title, ctx.lang.code()),
        applications: count(progress::count(db, edition, Wanting::All).await?),
        required: usize::try_from(edition.reviews_per_application).unwrap_or_default(),
        handed_in: total.handed_in,
        asked: total.assigned,
        lacking: count(progress::lacking(db, edition).await?),
        open: total.open(),
        overdue: total.overdue,
        thirds: count(progress::count(db, edition, Wanting::Third).await?),
        weights: weights(ctx, &criteria),
        people: reviewers.iter().map(|person| person_of(code, person, &work)).collect(),
        desk_url: paths::desk_edition(code),
        board_url: paths::staff_reviews(code),
        plan_url: paths::review_plan(code),
        reminder_url: paths::review_reminder(code),
        ranking_url: paths::ranking(code),
        ..Board::default()
    })
}

fn weights(ctx: &Ctx, criteria: &[criterion::Model]) -> Vec<Weight> {
    let heading = |one: &criterion::Model| Worded::of(&one.title, ctx.lang.code());
    criteria.iter().map(|one| Weight { heading: heading(one), weight: one.weight }).collect()
}

fn person_of(code: &str, person: &person::Model, work: &HashMap<PersonId, Work>) -> PersonRow {
    PersonRow {
        url: paths::staff_reviewer(code, person.id),
        country: person.country_iso3.clone(),
        ..person_row(called(person), work.get(&person.id).copied().unwrap_or_default())
    }
}

pub(super) fn person_row(who: String, work: Work) -> PersonRow {
    PersonRow {
        who,
        assigned: work.assigned,
        drafts: work.drafts,
        handed_in: work.handed_in,
        recused: work.recused,
        overdue: work.overdue,
        ..PersonRow::default()
    }
}

fn file(edition: &edition::Model, one: &Listed, score: Score) -> FileRow {
    let required = usize::try_from(edition.reviews_per_application).unwrap_or_default();
    FileRow {
        url: paths::staff_review(&edition.code, one.id),
        reference: one.reference.clone(),
        who: one.full_name.clone(),
        country: one.country_iso3.clone(),
        reviews: score.reviews,
        asked: score.asked,
        required,
        lacks: score.asked < required,
        spread: score.spread,
        score: score.score,
        wants_third: score.wants_third,
    }
}
