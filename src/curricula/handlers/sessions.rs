//! Planning the sessions of an edition.

use entity::role_grant::Role;
use entity::{SessionId, edition, session};
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::curricula::actions::{self, NewModule, SessionPlan};
use crate::curricula::forms::{Typed, said};
use crate::curricula::views::{SessionPage, SessionRow, Sessions};
use crate::curricula::{policy, queries};
use crate::error::AppError;
use crate::form::{Checked, Posted, Queried};
use crate::page::Pages;
use crate::programmes::{self, defaults};
use crate::questionnaires::Worded;
use crate::{paging, paths, people};

const A_PAGE: usize = 50;

#[handler]
pub async fn index(
    ctx: Ctx,
    Path(code): Path<String>,
    Queried(query): Queried,
) -> Result<Response, AppError> {
    let db = ctx.store().read();
    let edition = planned(&ctx, &code).await?;
    let after = match query.get("after").parse::<SessionId>() {
        Ok(id) => Some(of_edition(&ctx, &edition, id).await?),
        Err(_) => None,
    };
    let cursor = after.as_ref().map(|session| (session.starts_at, session.id));
    let mut sessions = queries::sessions_after(db, edition.id, cursor, A_PAGE as u64 + 1).await?;
    let last = paging::cut(&mut sessions, A_PAGE).map(|session| session.id);
    let rows = rows(&ctx, &edition, &sessions).await?;
    let list = paths::sessions(&code);
    ctx.page(&Sessions {
        edition: Worded::of(&edition.title, ctx.lang.code()),
        desk_url: paths::desk_edition(&code),
        cohort_url: paths::cohort(&code),
        new_url: paths::session_new(&code),
        modules_url: paths::modules(&code),
        has_modules: !queries::modules(db, edition.id).await?.is_empty(),
        sessions: rows,
        next_url: last.map(|id| format!("{list}?after={id}")).unwrap_or_default(),
        first_url: if cursor.is_some() { list } else { String::new() },
    })
}

async fn rows(
    ctx: &Ctx,
    edition: &edition::Model,
    sessions: &[session::Model],
) -> Result<Vec<SessionRow>, AppError> {
    let db = ctx.store().read();
    let lang = ctx.lang.code();
    let modules = queries::modules(db, edition.id).await?;
    let trainers = people::find_many(db, sessions.iter().filter_map(|session| session.trainer_id)).await?;
    let row = |session: &session::Model| {
        let module = modules.iter().find(|module| module.id == session.module_id);
        let trainer = session.trainer_id.and_then(|id| trainers.get(&id));
        SessionRow {
            url: paths::session(&edition.code, session.id),
            register_url: paths::register(session.id),
            title: Worded::of(&session.title, lang),
            module: module.map(|module| Worded::of(&module.title, lang)).unwrap_or_default(),
            starts_at: session.starts_at,
            zone: session.time_zone.clone(),
            place: session.place.clone(),
            trainer: trainer.map(|person| person.full_name.clone()).unwrap_or_default(),
            cancelled: session.cancelled,
            has_begun: session.starts_at <= ctx.now,
        }
    };
    Ok(sessions.iter().map(row).collect())
}

#[handler]
pub async fn new(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let edition = planned(&ctx, &code).await?;
    let blank = || said(|_| String::new());
    let typed = Typed { titles: blank(), materials: blank(), ..Typed::default() };
    ctx.page(&page(&ctx, &edition, typed).await?)
}

#[handler]
pub async fn create(
    ctx: Ctx,
    Path(code): Path<String>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = planned(&ctx, &code).await?;
    let typed = Typed::of(&posted);
    match typed.parse(ctx.lang) {
        Ok(plan) => {
            let (writer, id) = (ctx.clone(), edition.id);
            let write = async move |txn: &_| actions::create_session(txn, &writer, id, plan.clone()).await;
            ctx.store().write(write).await?;
            Ok(ctx.see_other(paths::sessions(&code), "flash-session-saved"))
        }
        Err(errors) => ctx.unprocessable(&SessionPage { errors, ..page(&ctx, &edition, typed).await? }),
    }
}

#[handler]
pub async fn edit(ctx: Ctx, Path((code, id)): Path<(String, SessionId)>) -> Result<Response, AppError> {
    let edition = planned(&ctx, &code).await?;
    let session = of_edition(&ctx, &edition, id).await?;
    let page = page(&ctx, &edition, Typed::stored(&session)).await?;
    ctx.page(&page.about(&code, &session, session.revision))
}

#[handler]
pub async fn update(
    ctx: Ctx,
    Path((code, id)): Path<(String, SessionId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = planned(&ctx, &code).await?;
    let session = of_edition(&ctx, &edition, id).await?;
    let typed = Typed::of(&posted);
    match typed.parse(ctx.lang) {
        Ok(plan) => change(&ctx, &code, id, revision(&posted), plan).await,
        Err(errors) => {
            let page = page(&ctx, &edition, typed).await?.about(&code, &session, revision(&posted));
            ctx.unprocessable(&SessionPage { errors, ..page })
        }
    }
}

async fn change(
    ctx: &Ctx,
    code: &str,
    id: SessionId,
    revision: i32,
    plan: SessionPlan,
) -> Result<Response, AppError> {
    let writer = ctx.clone();
    let write = async move |txn: &_| actions::change_session(txn, &writer, id, revision, plan.clone()).await;
    ctx.store().write(write).await?;
    Ok(ctx.see_other(paths::sessions(code), "flash-session-saved"))
}

#[handler]
pub async fn cancel(
    ctx: Ctx,
    Path((code, id)): Path<(String, SessionId)>,
    Checked(posted): Checked,
) -> Result<Response, AppError> {
    let edition = planned(&ctx, &code).await?;
    of_edition(&ctx, &edition, id).await?;
    let (writer, revision) = (ctx.clone(), revision(&posted));
    let write = async move |txn: &_| actions::cancel_session(txn, &writer, id, revision).await;
    ctx.store().write(write).await?;
    Ok(ctx.see_other(paths::sessions(&code), "flash-session-cancelled"))
}

/// Gives an edition without modules those that every new edition starts from.
#[handler]
pub async fn create_modules(
    ctx: Ctx,
    Path(code): Path<String>,
    _form: Checked,
) -> Result<Response, AppError> {
    let edition = planned(&ctx, &code).await?;
    let (writer, id) = (ctx.clone(), edition.id);
    let write = async move |txn: &_| {
        if queries::modules(txn, id).await?.is_empty() {
            let modules = defaults::modules().into_iter().map(NewModule::from).collect();
            actions::create_modules(txn, &writer, id, modules).await?;
        }
        Ok(())
    };
    ctx.store().write(write).await?;
    Ok(ctx.see_other(paths::sessions(&code), "flash-modules-created"))
}

/// The edition with this code, if the actor plans its sessions.
async fn planned(ctx: &Ctx, code: &str) -> Result<edition::Model, AppError> {
    let edition = programmes::edition_by_code(ctx.store().read(), code).await?;
    policy::may_plan(&ctx.actor, edition.programme_id)?;
    Ok(edition)
}

async fn of_edition(ctx: &Ctx, edition: &edition::Model, id: SessionId) -> Result<session::Model, AppError> {
    let session = queries::session(ctx.store().read(), id).await?;
    if session.edition_id == edition.id { Ok(session) } else { Err(AppError::NotFound) }
}

async fn page(ctx: &Ctx, edition: &edition::Model, typed: Typed) -> Result<SessionPage, AppError> {
    let db = ctx.store().read();
    let modules = queries::modules(db, edition.id).await?;
    let trainers = people::with_role(db, Role::Trainer, edition.programme_id).await?;
    Ok(SessionPage::of(edition, ctx.lang, typed).choosing(&modules, &trainers, ctx.lang))
}

fn revision(posted: &Posted) -> i32 {
    posted.get("revision").parse().unwrap_or_default()
}
