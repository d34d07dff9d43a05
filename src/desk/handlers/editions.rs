//! The desk and the hub of an edition.

use chrono::{DateTime, Utc};
use entity::application::ApplicationStatus;
use entity::role_grant::Role;
use entity::{ProgrammeId, edition};
use poem::web::Path;
use poem::{Response, handler};

use crate::ctx::Ctx;
use crate::desk::queries::{self, Counts};
use crate::desk::views::{Desk, EditionRow, Hub};
use crate::error::{AppError, Denied, ensure};
use crate::form::Queried;
use crate::page::Pages;
use crate::screening::{Scope, Screen, Standing};
use crate::{paging, paths, programmes};

const A_PAGE: usize = 20;

#[handler]
pub async fn index(ctx: Ctx, Queried(query): Queried) -> Result<Response, AppError> {
    let db = ctx.store().read();
    let after = query.get("after").split_once('~').and_then(|(at, id)| {
        Some((DateTime::<Utc>::from_timestamp_micros(at.parse().ok()?)?, id.parse().ok()?))
    });
    let mut editions = queries::editions(db, seen(&ctx), after, A_PAGE as u64 + 1).await?;
    let next = paging::cut(&mut editions, A_PAGE)
        .map(|last| format!("{}?after={}~{}", paths::DESK, last.closes_at.timestamp_micros(), last.id));
    let ids: Vec<_> = editions.iter().map(|edition| edition.id).collect();
    let counts = queries::counts(db, &ids, ctx.now).await?;
    let none = Counts::default();
    let row = |edition: &edition::Model| {
        let counts = counts.get(&edition.id).unwrap_or(&none);
        EditionRow::of(edition, ctx.lang, ctx.now, counts, runs(&ctx, edition))
    };
    let rows: Vec<EditionRow> = editions.iter().map(row).collect();
    ctx.page(&Desk {
        needs: rows.iter().flat_map(|row| &row.needs).map(|need| need.count).sum(),
        editions: rows,
        zone: ctx.zone_name(),
        next_url: next.unwrap_or_default(),
    })
}

/// The programmes whose editions the actor runs or publishes; nothing means all.
fn seen(ctx: &Ctx) -> Option<Vec<ProgrammeId>> {
    let mut programmes = ctx.actor.programmes(Role::Manager)?;
    programmes.extend(ctx.actor.programmes(Role::Publisher)?);
    Some(programmes)
}

fn runs(ctx: &Ctx, edition: &edition::Model) -> bool {
    ctx.actor.is_in(Role::Manager, edition.programme_id)
}

#[handler]
pub async fn show(ctx: Ctx, Path(code): Path<String>) -> Result<Response, AppError> {
    let db = ctx.store().read();
    let edition = programmes::edition_by_code(db, &code).await?;
    let publishes = ctx.actor.is_in(Role::Publisher, edition.programme_id);
    ensure(runs(&ctx, &edition) || publishes, Denied("denied-not-your-programme"))?;
    let counts = queries::counts(db, &[edition.id], ctx.now).await?.remove(&edition.id).unwrap_or_default();
    let hub = if runs(&ctx, &edition) {
        Hub::of(&edition, ctx.lang, ctx.now, &counts, unknown(&ctx, &edition).await?)
    } else {
        Hub::for_publisher(&edition, ctx.lang, ctx.now, &counts)
    };
    ctx.page(&Hub { zone: ctx.zone_name(), ..hub })
}

/// How many applications wait for screening with a rule that nobody can tell yet.
async fn unknown(ctx: &Ctx, edition: &edition::Model) -> Result<i64, AppError> {
    let screen = Screen::load(ctx, edition).await?;
    let waiting = Scope::In(vec![ApplicationStatus::Submitted]);
    let cases = screen.cases(ctx.store().read(), ctx.now, &waiting).await?;
    let unknown = cases.iter().filter(|case| case.standing == Standing::Unknown).count();
    Ok(i64::try_from(unknown).unwrap_or(i64::MAX))
}
