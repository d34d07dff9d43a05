//! The fellow's part of home: each fellowship, and the session that comes next.

use super::{Row, Section};
use crate::applications::zones;
use crate::attendance::{self, FellowBrief};
use crate::ctx::{Ctx, SignedIn};
use crate::error::AppError;
use crate::paths;
use crate::questionnaires::Worded;

/// The fellowships of a person, newest first.
pub(super) async fn sections(ctx: &Ctx, person: &SignedIn) -> Result<Vec<Section>, AppError> {
    let briefs = attendance::fellow_briefs(ctx.store().read(), person.id, ctx.now).await?;
    let rows: Vec<Row> = briefs.iter().map(|brief| row(ctx, person, brief)).collect();
    let section = Section { key: "attendance-fellowships", rows, ..Section::default() };
    Ok(if section.rows.is_empty() { Vec::new() } else { vec![section] })
}

fn row(ctx: &Ctx, person: &SignedIn, brief: &FellowBrief) -> Row {
    Row {
        title: Worded::of(&brief.edition.title, ctx.lang.code()),
        url: paths::fellowship(brief.membership.id),
        hint_key: if brief.next.is_some() { "attendance-next-at" } else { "" },
        hint_at: brief.next.as_ref().map(|session| session.starts_at),
        zone: zones::first(Some(person), brief.country.as_deref(), ctx.now).name(),
        tag_kind: "go",
        tag_key: format!("value-membership-{}", brief.membership.status),
        ..Row::default()
    }
}
