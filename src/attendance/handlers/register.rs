//! The register of one session: on a phone, in ten seconds.

use entity::membership::MembershipStatus;
use entity::{SessionId, edition, membership, session};
use poem::web::Path;
use poem::{Response, handler};

use crate::applications::zones;
use crate::attendance::actions::{self, Marks};
use crate::attendance::views::{RegisterPage, RegisterRow};
use crate::attendance::{forms, policy, queries};
use crate::ctx::Ctx;
use crate::curricula;
use crate::error::AppError;
use crate::form::{Checked, FieldError};
use crate::page::Pages;
use crate::questionnaires::Worded;
use crate::{cohorts, paths, people, programmes};

#[handler]
pub async fn show(ctx: Ctx, Path(id): Path<SessionId>) -> Result<Response, AppError> {
    let (session, edition) = taken(&ctx, id).await?;
    ctx.page(&page(&ctx, &session, &edition, None).await?)
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(id): Path<SessionId>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let (session, edition) = taken(&ctx, id).await?;
    let marks = forms::marks(&posted);
    if marks.said.is_empty() && !marks.others_present {
        let page = page(&ctx, &session, &edition, Some(marks)).await?;
        let field = page.rows.first().map(|row| row.field.clone()).unwrap_or_default();
        let errors = vec![FieldError::new(field, "attendance-nobody-marked")];
        return ctx.unprocessable(&RegisterPage { errors, ..page });
    }
    let writer = ctx.clone();
    let write = async move |txn: &_| actions::take_register(txn, &writer, id, marks.clone()).await;
    ctx.store().write(write).await?;
    Ok(ctx.see_other(paths::register(id), "flash-register-saved"))
}

async fn taken(ctx: &Ctx, id: SessionId) -> Result<(session::Model, edition::Model), AppError> {
    let db = ctx.store().read();
    let session = curricula::session(db, id).await?;
    let edition = programmes::edition(db, session.edition_id).await?;
    policy::may_take(&ctx.actor, &session, edition.programme_id)?;
    Ok((session, edition))
}

async fn page(
    ctx: &Ctx,
    session: &session::Model,
    edition: &edition::Model,
    typed: Option<Marks>,
) -> Result<RegisterPage, AppError> {
    let db = ctx.store().read();
    let everybody = cohorts::members(db, edition.id).await?;
    let register = queries::register(db, session.id).await?;
    let taker = match &register {
        Some(register) => people::find(db, register.taken_by).await?.full_name,
        None => String::new(),
    };
    let rows = rows(ctx, session, &everybody, typed.as_ref()).await?;
    let is_manager = policy::may_manage(&ctx.actor, edition.programme_id).is_ok();
    let lang = ctx.lang.code();
    Ok(RegisterPage {
        errors: Vec::new(),
        edition: Worded::of(&edition.title, lang),
        session: Worded::of(&session.title, lang),
        back_url: if is_manager { paths::sessions(&edition.code) } else { paths::TRAINER_SESSIONS.into() },
        action: paths::register(session.id),
        starts_at: session.starts_at,
        zone: zones::first(ctx.actor.person(), None, ctx.now).name(),
        revision: typed
            .map_or(register.as_ref().map_or(0, |register| register.revision), |marks| marks.revision),
        present: rows.iter().filter(|row| row.present).count(),
        unmarked: unmarked(&rows),
        obstacle: policy::obstacle(session, &everybody, ctx.now).unwrap_or_default(),
        taken_at: register.map(|register| register.taken_at),
        taker,
        rows,
    })
}

fn unmarked(rows: &[RegisterRow]) -> Vec<String> {
    let is_unmarked = |row: &&RegisterRow| !(row.present || row.absent || row.excused);
    rows.iter().filter(is_unmarked).map(|row| row.name.clone()).collect()
}

/// One row a fellow, by name.
async fn rows(
    ctx: &Ctx,
    session: &session::Model,
    everybody: &[membership::Model],
    typed: Option<&Marks>,
) -> Result<Vec<RegisterRow>, AppError> {
    let db = ctx.store().read();
    let marks = queries::marks(db, [session.id]).await?;
    let origins = queries::origins(db, everybody).await?;
    let members = everybody.iter().filter(|member| member.status != MembershipStatus::Left);
    let mut rows: Vec<RegisterRow> = members
        .map(|member| {
            let origin = origins.get(&member.application_id);
            let stored = marks.get(&(session.id, member.id)).copied();
            let mark = typed.and_then(|marks| marks.said.get(&member.id).copied()).or(stored);
            RegisterRow::new(member.id, origin, mark)
        })
        .collect();
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(rows)
}
