//! A trainer's own sessions: what is due, what comes, what was.

use entity::{SessionId, session};
use poem::{Response, handler};

use crate::applications::zones;
use crate::attendance::views::{TrainerPage, TrainerRow};
use crate::attendance::{policy, queries};
use crate::ctx::Ctx;
use crate::curricula;
use crate::error::{AppError, Denied};
use crate::form::Queried;
use crate::page::Pages;
use crate::questionnaires::Worded;
use crate::{paging, paths};

/// How many sessions of each kind a page shows.
const A_PAGE: usize = 25;

#[handler]
pub async fn index(ctx: Ctx, Queried(query): Queried) -> Result<Response, AppError> {
    let db = ctx.store().read();
    let person = ctx.actor.person_id().ok_or(Denied("denied-sign-in-first"))?;
    let sessions = curricula::sessions_by(db, person).await?;
    let taken = queries::registers(db, sessions.iter().map(|session| session.id)).await?;
    let is_due =
        |session: &&session::Model| policy::is_due(session, taken.contains_key(&session.id), ctx.now);
    let (open, past): (Vec<_>, Vec<_>) =
        sessions.iter().partition(|session| is_due(session) || session.ends_at > ctx.now);
    let row = |session: &&session::Model| row(&ctx, session, is_due(session));
    let rows = open.iter().take(A_PAGE).map(row).collect::<Vec<_>>();
    let (past, next) = before(past, query.get("before").parse().ok());
    ctx.page(&TrainerPage {
        due: rows.iter().filter(|row| row.is_due).count(),
        more: open.len().saturating_sub(A_PAGE),
        open: rows,
        past: past.iter().map(row).collect(),
        next_url: next.map(|id| format!("{}?before={id}", paths::TRAINER_SESSIONS)).unwrap_or_default(),
        zone: zones::first(ctx.actor.person(), None, ctx.now).name(),
        feed_url: curricula::feed_address(db, &ctx, person).await?,
        renew_url: paths::CALENDAR_RENEWAL,
        back: paths::TRAINER_SESSIONS.to_owned(),
    })
}

/// The newest past sessions before the one with this id, and from where the next page goes on.
fn before(
    mut past: Vec<&session::Model>,
    before: Option<SessionId>,
) -> (Vec<&session::Model>, Option<SessionId>) {
    past.reverse();
    let start = before.and_then(|id| past.iter().position(|session| session.id == id)).map_or(0, |at| at + 1);
    let mut shown = past.split_off(start.min(past.len()));
    let next = paging::cut(&mut shown, A_PAGE).map(|session| session.id);
    (shown, next)
}

fn row(ctx: &Ctx, session: &session::Model, is_due: bool) -> TrainerRow {
    TrainerRow {
        url: paths::register(session.id),
        session: Worded::of(&session.title, ctx.lang.code()),
        starts_at: session.starts_at,
        place: session.place.clone(),
        link: session.link.clone(),
        is_due,
        cancelled: session.cancelled,
        is_taken: !is_due && !session.cancelled && session.starts_at <= ctx.now,
    }
}
