//! How far the reviews of an edition are.

use entity::{application, assignment, criterion, edition};
use poem::web::Path;
use poem::{Response, handler};

use super::{called, managed, paged};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::Queried;
use crate::page::Pages;
use crate::questionnaires::Worded;
use crate::reviews::queries::{self, Material};
use crate::reviews::standing::{Score, Work};
use crate::reviews::views::{Board, FileRow, PersonRow, Weight};
use crate::{paths, programmes};

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let material = queries::material(ctx.store().read(), &edition).await?;
    let criteria = programmes::criteria(ctx.store().read(), edition.id).await?;
    let page = board(&ctx, &edition, &material, &criteria);
    let show = Some(query.get("show")).filter(|show| ["short", "third"].contains(show)).unwrap_or_default();
    let files = material.applications.iter().map(|one| file(&edition, &material, one));
    let is_shown = |row: &FileRow| match show {
        "short" => row.lacks,
        "third" => row.wants_third,
        _ => true,
    };
    let files: Vec<FileRow> = files.filter(is_shown).collect();
    let total = files.len();
    let after = query.get("after");
    let (files, last) = paged(files, after, |row| row.reference.clone());
    let url = paths::staff_reviews(&code);
    ctx.page(&Board {
        files,
        total,
        next_url: last.map(|last| format!("{url}?show={show}&after={last}")).unwrap_or_default(),
        first_url: if after.is_empty() { String::new() } else { format!("{url}?show={show}") },
        show: show.to_owned(),
        ..page
    })
}

/// All but the list of applications.
fn board(ctx: &Ctx, edition: &edition::Model, material: &Material, criteria: &[criterion::Model]) -> Board {
    let (lang, code) = (ctx.lang.code(), &edition.code);
    let total = Work::of(&material.assignments, ctx.now.date_naive());
    let scores: Vec<Score> = material
        .applications
        .iter()
        .map(|one| Score::of(material.of_application(one.id), material.required))
        .collect();
    let people = material.reviewers.iter().map(|person| {
        let work = Work::of(material.of_reviewer(person.id), ctx.now.date_naive());
        PersonRow {
            url: paths::staff_reviewer(code, person.id),
            country: person.country_iso3.clone(),
            ..person_row(called(person), work)
        }
    });
    let weight =
        |one: &criterion::Model| Weight { heading: Worded::of(&one.title, lang), weight: one.weight };
    Board {
        edition_code: code.clone(),
        edition: Worded::of(&edition.title, lang),
        applications: scores.len(),
        required: material.required,
        handed_in: total.handed_in,
        asked: total.assigned,
        lacking: scores.iter().map(|score| material.required.saturating_sub(score.asked)).sum(),
        open: total.open(),
        overdue: total.overdue,
        thirds: scores.iter().filter(|score| score.wants_third).count(),
        weights: criteria.iter().map(weight).collect(),
        people: people.collect(),
        desk_url: paths::desk_edition(code),
        board_url: paths::staff_reviews(code),
        plan_url: paths::review_plan(code),
        reminder_url: paths::review_reminder(code),
        ranking_url: paths::ranking(code),
        ..Board::default()
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

fn file(edition: &edition::Model, material: &Material, one: &application::Model) -> FileRow {
    let all: Vec<&assignment::Model> = material.of_application(one.id).collect();
    let score = Score::of(all, material.required);
    FileRow {
        url: paths::staff_review(&edition.code, one.id),
        reference: one.reference.clone(),
        who: one.full_name.clone(),
        country: one.country_iso3.clone(),
        reviews: score.reviews,
        asked: score.asked,
        required: material.required,
        lacks: score.asked < material.required,
        spread: score.spread,
        score: score.score,
        wants_third: score.wants_third,
    }
}
