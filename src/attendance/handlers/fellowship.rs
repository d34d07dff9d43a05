//! A fellow's own page: what is next, sessions in their own time, how far they are.

use entity::membership::MembershipStatus;
use entity::{MembershipId, application, edition, membership, session};
use poem::web::Path;
use poem::{Response, handler};

use crate::applications::{self, zones};
use crate::attendance::queries::{self, Record};
use crate::attendance::views::{Colleague, FellowshipPage, SessionLine};
use crate::ctx::Ctx;
use crate::curricula;
use crate::error::AppError;
use crate::page::Pages;
use crate::questionnaires::Worded;
use crate::{cohorts, paths, people, programmes};

#[handler]
pub async fn show(ctx: Ctx, Path(id): Path<MembershipId>) -> Result<Response, AppError> {
    let db = ctx.store().read();
    let own = cohorts::find(db, id).await?;
    if !ctx.actor.is(own.person_id) {
        return Err(AppError::NotFound);
    }
    let edition = programmes::edition(db, own.edition_id).await?;
    let origin = applications::find(db, own.application_id).await?;
    ctx.page(&page(&ctx, &own, &edition, &origin).await?)
}

async fn page(
    ctx: &Ctx,
    own: &membership::Model,
    edition: &edition::Model,
    origin: &application::Model,
) -> Result<FellowshipPage, AppError> {
    let db = ctx.store().read();
    let has_left = own.status == MembershipStatus::Left;
    let sessions = if has_left { Vec::new() } else { curricula::sessions_of(db, [edition.id]).await? };
    let record = Record::of(db, &sessions).await?;
    let lines = lines(ctx, own, &sessions, &record).await?;
    let next = queries::next(&sessions, ctx.now).map(|session| session.id);
    let tally = record.tally(own.id);
    Ok(FellowshipPage {
        edition: Worded::of(&edition.title, ctx.lang.code()),
        country: origin.country_iso3.clone().unwrap_or_default(),
        standing: own.status,
        zone: zones::first(ctx.actor.person(), origin.country_iso3.as_deref(), ctx.now).name(),
        next: lines.iter().find(|line| Some(line.id) == next).cloned(),
        sessions: lines,
        counted: tally.counted(),
        is_enough: tally.is_enough(),
        tally,
        feed_url: if has_left {
            String::new()
        } else {
            curricula::feed_address(db, ctx, own.person_id).await?
        },
        renew_url: paths::CALENDAR_RENEWAL,
        back: paths::fellowship(own.id),
        colleagues: if has_left { Vec::new() } else { colleagues(ctx, own).await? },
    })
}

async fn lines(
    ctx: &Ctx,
    own: &membership::Model,
    sessions: &[session::Model],
    record: &Record,
) -> Result<Vec<SessionLine>, AppError> {
    let ids = sessions.iter().filter_map(|session| session.trainer_id);
    let trainers = people::find_many(ctx.store().read(), ids).await?;
    let lang = ctx.lang.code();
    let line = |session: &session::Model| {
        let trainer = session.trainer_id.and_then(|id| trainers.get(&id));
        let is_open = !session.cancelled && session.ends_at > ctx.now;
        SessionLine {
            id: session.id,
            session: Worded::of(&session.title, lang),
            starts_at: session.starts_at,
            ends_at: session.ends_at,
            is_now: is_open && session.starts_at <= ctx.now,
            is_past: session.ends_at <= ctx.now,
            cancelled: session.cancelled,
            place: session.place.clone(),
            link: if is_open { session.link.clone() } else { String::new() },
            materials: Worded::of(&session.materials, lang),
            trainer: trainer.map(|person| person.full_name.clone()).unwrap_or_default(),
            mark: record.mark(session.id, own.id),
        }
    };
    Ok(sessions.iter().map(line).collect())
}

/// The others of the cohort: a first name and a State.
async fn colleagues(ctx: &Ctx, own: &membership::Model) -> Result<Vec<Colleague>, AppError> {
    let db = ctx.store().read();
    let mut members = cohorts::members(db, own.edition_id).await?;
    members.retain(|member| member.status != MembershipStatus::Left && member.id != own.id);
    let origins = queries::origins(db, &members).await?;
    let colleague = |member: &membership::Model| {
        let origin = origins.get(&member.application_id)?;
        let name = origin.full_name.split_whitespace().next().unwrap_or_default().to_owned();
        Some(Colleague { name, country: origin.country_iso3.clone().unwrap_or_default() })
    };
    let mut colleagues: Vec<_> = members.iter().filter_map(colleague).collect();
    colleagues.sort_by(|a, b| (&a.name, &a.country).cmp(&(&b.name, &b.country)));
    Ok(colleagues)
}
