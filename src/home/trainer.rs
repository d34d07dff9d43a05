//! The trainer's part of home: registers that are due, and the session that comes next.

use entity::session;

use super::{Row, Section};
use crate::applications::zones;
use crate::attendance;
use crate::ctx::{Ctx, SignedIn};
use crate::error::AppError;
use crate::paths;
use crate::questionnaires::Worded;

/// How many due registers home shows; the others are on the trainer's own page.
const SHOWN: usize = 5;

/// What a trainer has to do; nothing for everybody else.
pub(super) async fn sections(ctx: &Ctx, person: &SignedIn) -> Result<Vec<Section>, AppError> {
    if !person.is_staff() {
        return Ok(Vec::new());
    }
    let Some(brief) = attendance::trainer_brief(ctx.store().read(), person.id, ctx.now).await? else {
        return Ok(Vec::new());
    };
    let due = brief.due.iter().take(SHOWN).map(|session| Row {
        url: paths::register(session.id),
        tag_kind: "due",
        tag_key: "attendance-register-due".to_owned(),
        ..row(ctx, person, session)
    });
    let next = brief.next.iter().map(|session| row(ctx, person, session));
    let rows = due.chain(next).collect();
    Ok(vec![Section {
        key: "attendance-own-sessions",
        rows,
        empty_key: "attendance-sessions-none",
        empty_text_key: "attendance-sessions-none-text",
        empty_url: paths::TRAINER_SESSIONS.to_owned(),
        empty_link_key: "attendance-all-sessions",
    }])
}

fn row(ctx: &Ctx, person: &SignedIn, session: &session::Model) -> Row {
    Row {
        title: Worded::of(&session.title, ctx.lang.code()),
        url: paths::TRAINER_SESSIONS.to_owned(),
        hint_key: "attendance-session-at",
        hint_at: Some(session.starts_at),
        zone: zones::first(Some(person), None, ctx.now).name(),
        ..Row::default()
    }
}
