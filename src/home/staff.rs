//! The ways of staff into their work: the desk, the review queue, the sessions they teach.

use entity::role_grant::Role;

use super::{Row, Section};
use crate::ctx::SignedIn;
use crate::paths;

/// A row for each kind of work that this person's roles give; nothing for everybody else.
pub(super) fn section(person: &SignedIn) -> Option<Section> {
    let ways = [
        (person.has_any(&[Role::Manager, Role::Publisher]), "nav-desk", "home-desk-hint", paths::DESK),
        (is(person, Role::Reviewer), "nav-queue", "home-queue-hint", paths::QUEUE),
        (is(person, Role::Trainer), "nav-sessions", "home-sessions-hint", paths::TRAINER_SESSIONS),
    ];
    let given = ways.into_iter().filter(|(given, ..)| *given);
    let rows: Vec<Row> = given
        .map(|(_, title_key, hint_key, url)| Row {
            title_key,
            hint_key,
            url: url.to_owned(),
            ..Row::default()
        })
        .collect();
    (!rows.is_empty()).then(|| Section { key: "home-work", rows, ..Section::default() })
}

/// Whether the role itself was granted: an administrator may do everything, but has no queue and no class.
fn is(person: &SignedIn, role: Role) -> bool {
    person.grants.iter().any(|grant| grant.role == role)
}
