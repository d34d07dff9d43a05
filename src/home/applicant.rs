//! The applicant's part of home: their applications over the years, and the calls that are open to a new one.

use std::collections::HashMap;

use entity::{EditionId, application, edition};

use super::{Row, Section};
use crate::applications::{self, PublicStatus, public_status, zones};
use crate::ctx::{Ctx, SignedIn};
use crate::error::AppError;
use crate::paths;
use crate::programmes::{self, Phase, Window};
use crate::questionnaires::Worded;

/// Own applications first, then open calls without one.
pub(super) async fn sections(ctx: &Ctx, person: &SignedIn) -> Result<Vec<Section>, AppError> {
    let db = ctx.store().read();
    let own = applications::of_person(db, person.id).await?;
    let editions =
        programmes::editions_by_id(db, own.iter().map(|application| application.edition_id)).await?;
    let released = applications::released(db, &own.iter().collect::<Vec<_>>()).await?;
    let rows = own.iter().filter_map(|application| {
        let edition = editions.get(&application.edition_id)?;
        let is_open = Window::of(edition).counts_at(ctx.now);
        let released = released.get(&application.id);
        let status = public_status(application.status, is_open, released, ctx.now);
        Some(row(ctx, person, application, edition, status))
    });
    let mut sections = vec![Section { rows: rows.collect(), ..applications_section(ctx) }];
    let calls = calls(ctx, person, &editions, programmes::announced(db, ctx.now).await?);
    if !calls.is_empty() && !person.is_staff() {
        sections.push(Section { key: "home-calls", rows: calls, ..Section::default() });
    }
    sections.retain(|section| !section.rows.is_empty() || !person.is_staff());
    Ok(sections)
}

fn applications_section(ctx: &Ctx) -> Section {
    Section {
        key: "home-applications",
        empty_key: "home-no-applications",
        empty_text_key: "home-no-applications-text",
        empty_url: paths::calls(ctx.lang),
        empty_link_key: "home-to-calls",
        ..Section::default()
    }
}

fn row(
    ctx: &Ctx,
    person: &SignedIn,
    application: &application::Model,
    edition: &edition::Model,
    status: PublicStatus,
) -> Row {
    let country = application.country_iso3.as_deref();
    let (hint_key, hint_at) = match status {
        PublicStatus::Draft => ("home-hand-in-by", Some(edition.closes_at)),
        _ => ("home-begun", Some(application.created_at)),
    };
    Row {
        title_key: "",
        title: Worded::of(&edition.title, ctx.lang.code()),
        url: paths::application(application.id),
        reference: application.reference.clone(),
        hint_key,
        hint_at,
        zone: zones::first(Some(person), country, hint_at.unwrap_or(ctx.now)).name(),
        tag_kind: status.tag(),
        tag_key: format!("apply-status-{}", status.code()),
    }
}

fn calls(
    ctx: &Ctx,
    person: &SignedIn,
    applied: &HashMap<EditionId, edition::Model>,
    announced: Vec<edition::Model>,
) -> Vec<Row> {
    let is_open = |edition: &edition::Model| Window::of(edition).phase_at(ctx.now) == Phase::Open;
    let open = announced.into_iter().filter(|edition| is_open(edition) && !applied.contains_key(&edition.id));
    let row = |edition: edition::Model| Row {
        title: Worded::of(&edition.title, ctx.lang.code()),
        url: paths::call(ctx.lang, &edition.code),
        hint_key: "home-hand-in-by",
        hint_at: Some(edition.closes_at),
        zone: zones::first(Some(person), None, edition.closes_at).name(),
        ..Row::default()
    };
    open.map(row).collect()
}
