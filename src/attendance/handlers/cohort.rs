//! The cohort of an edition for its managers: who is there how often, who left, how it ends.

use entity::membership::MembershipStatus;
use entity::{MembershipId, edition, membership};
use poem::web::Path;
use poem::{Response, handler};

use crate::attendance::queries::{self, Record};
use crate::attendance::views::{ClosingPage, CohortPage, MemberRow};
use crate::attendance::{actions, closing, forms, policy};
use crate::ctx::Ctx;
use crate::error::AppError;
use crate::form::{Checked, Queried};
use crate::page::Pages;
use crate::questionnaires::Worded;
use crate::{cohorts, curricula, paging, paths, programmes};

const A_PAGE: usize = 50;

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    ctx.page(&page(&ctx, &edition, query.get("after").parse().ok()).await?)
}

#[handler]
pub async fn leave(
    ctx: Ctx,
    Path((code, id)): Path<(String, MembershipId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let member = cohorts::find(ctx.store().read(), id).await?;
    if member.edition_id != edition.id {
        return Err(AppError::NotFound);
    }
    match forms::reason(&posted, format!("reason-{id}")) {
        Ok(reason) => {
            let writer = ctx.clone();
            let write = async move |txn: &_| actions::leave(txn, &writer, id, &reason).await;
            ctx.store().write(write).await?;
            Ok(ctx.see_other(paths::cohort(&code), "flash-member-left"))
        }
        Err(error) => {
            let mut page = page(&ctx, &edition, posted.get("after").parse().ok()).await?;
            page.typed(id, posted.get("reason"));
            ctx.unprocessable(&CohortPage { errors: vec![error], ..page })
        }
    }
}

#[handler]
pub async fn preview(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let db = ctx.store().read();
    let sessions = curricula::sessions_of(db, [edition.id]).await?;
    let record = Record::of(db, &sessions).await?;
    let rows = rows(&ctx, &edition, &record).await?;
    let (completing, participating): (Vec<_>, Vec<_>) = rows
        .into_iter()
        .filter(|row| row.standing == MembershipStatus::Active)
        .partition(|row| row.is_enough);
    ctx.page(&ClosingPage {
        edition: Worded::of(&edition.title, ctx.lang.code()),
        cohort_url: paths::cohort(&code),
        sessions_url: paths::sessions(&code),
        action: paths::cohort_closing(&code),
        missing: closing::missing(&sessions, &record, ctx.now),
        completing,
        participating,
    })
}

#[handler]
pub async fn close(ctx: Ctx, Path(code): Path<String>, _form: Checked) -> Result<Response, AppError> {
    let edition = managed(&ctx, &code).await?;
    let writer = ctx.clone();
    ctx.store().write(async move |txn| actions::close(txn, &writer, edition.id).await).await?;
    Ok(ctx.see_other(paths::cohort(&code), "flash-cohort-closed"))
}

async fn managed(ctx: &Ctx, code: &str) -> Result<edition::Model, AppError> {
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    policy::may_manage(&ctx.actor, edition.programme_id)?;
    Ok(edition)
}

async fn page(
    ctx: &Ctx,
    edition: &edition::Model,
    after: Option<MembershipId>,
) -> Result<CohortPage, AppError> {
    let db = ctx.store().read();
    let sessions = curricula::sessions_of(db, [edition.id]).await?;
    let record = Record::of(db, &sessions).await?;
    let mut rows = rows(ctx, edition, &record).await?;
    let total = rows.len();
    let active = rows.iter().filter(|row| row.standing == MembershipStatus::Active).count();
    let start = after.and_then(|id| rows.iter().position(|row| row.id == id)).map_or(0, |at| at + 1);
    let mut rows = rows.split_off(start.min(total));
    let last = paging::cut(&mut rows, A_PAGE).map(|row| row.id);
    let list = paths::cohort(&edition.code);
    Ok(CohortPage {
        errors: Vec::new(),
        edition: Worded::of(&edition.title, ctx.lang.code()),
        desk_url: paths::desk_edition(&edition.code),
        sessions_url: paths::sessions(&edition.code),
        closing_url: if active > 0 { paths::cohort_closing(&edition.code) } else { String::new() },
        held: record.taken.len(),
        members: rows,
        active,
        total,
        next_url: last.map(|id| format!("{list}?after={id}")).unwrap_or_default(),
        first_url: if start > 0 { list } else { String::new() },
    })
}

/// Every member of the cohort, by name.
async fn rows(ctx: &Ctx, edition: &edition::Model, record: &Record) -> Result<Vec<MemberRow>, AppError> {
    let db = ctx.store().read();
    let members = cohorts::members(db, edition.id).await?;
    let origins = queries::origins(db, &members).await?;
    let row = |member: &membership::Model| {
        let origin = origins.get(&member.application_id);
        MemberRow::new(&edition.code, member, origin, record.tally(member.id))
    };
    let mut rows: Vec<_> = members.iter().map(row).collect();
    rows.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    Ok(rows)
}
