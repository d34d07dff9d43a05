//! docs/states: every lifecycle, drawn from its own table of steps, and never older than the table.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use atoll::{applications, cohorts, offers, reviews, selection, statistics};
use entity::application::ApplicationStatus;
use entity::application_event::ApplicationStep;
use entity::assignment::AssignmentStatus;
use entity::decision::DecisionStatus;
use entity::decision_event::DecisionStep;
use entity::membership::MembershipStatus;
use entity::offer::OfferStatus;
use entity::publication::PublicationStatus;

use super::none;
use super::source::files;
use crate::support::told;

/// A status and a step by their words.
type Words<Status, Step> = (fn(Status) -> &'static str, fn(Step) -> &'static str);

/// Something that moves by steps; the first of its statuses is where it begins.
struct Lifecycle {
    name: &'static str,
    slice: &'static str,
    statuses: Vec<&'static str>,
    moves: Vec<Move>,
}

struct Move {
    from: &'static str,
    to: &'static str,
    steps: Vec<&'static str>,
}

fn lifecycle<Status: Copy, Step: Copy>(
    (name, slice): (&'static str, &'static str),
    (statuses, steps): (&[Status], &[Step]),
    (status, step): Words<Status, Step>,
    next: impl Fn(Status, Step) -> Option<Status>,
) -> Lifecycle {
    let mut moves: Vec<Move> = Vec::new();
    for from in statuses {
        for taken in steps {
            let Some(to) = next(*from, *taken).map(status) else { continue };
            let from = status(*from);
            match moves.iter_mut().find(|known| (known.from, known.to) == (from, to)) {
                Some(known) => known.steps.push(step(*taken)),
                None => moves.push(Move { from, to, steps: vec![step(*taken)] }),
            }
        }
    }
    Lifecycle { name, slice, statuses: statuses.iter().map(|one| status(*one)).collect(), moves }
}

fn lifecycles() -> [Lifecycle; 6] {
    [
        lifecycle(
            ("application", "applications"),
            (ApplicationStatus::ALL, ApplicationStep::ALL),
            (ApplicationStatus::code, ApplicationStep::code),
            |from, step| applications::next(from, step).ok(),
        ),
        lifecycle(
            ("assignment", "reviews"),
            (AssignmentStatus::ALL, &reviews::state::Step::ALL),
            (AssignmentStatus::code, reviews::state::Step::code),
            |from, step| reviews::state::next(from, step).ok(),
        ),
        lifecycle(
            ("decision", "selection"),
            (DecisionStatus::ALL, DecisionStep::ALL),
            (DecisionStatus::code, DecisionStep::code),
            |from, step| selection::state::next(from, step).ok(),
        ),
        lifecycle(
            ("offer", "offers"),
            (OfferStatus::ALL, &offers::Step::ALL),
            (OfferStatus::code, offers::Step::code),
            |from, step| offers::state::next(from, step).ok(),
        ),
        lifecycle(
            ("membership", "cohorts"),
            (MembershipStatus::ALL, &cohorts::Step::ALL),
            (MembershipStatus::code, cohorts::Step::code),
            cohorts::state::next,
        ),
        lifecycle(
            ("publication", "statistics"),
            (PublicationStatus::ALL, &[()]),
            (PublicationStatus::code, |()| "publish"),
            |from, ()| statistics::state::publish(from).ok(),
        ),
    ]
}

/// The page of one lifecycle.
fn drawn(life: &Lifecycle) -> String {
    let Lifecycle { name, slice, .. } = life;
    let mut page = format!(
        "# {name}\n\nDrawn from `src/{slice}/state.rs` by `tests/it/house/states.rs`, not by hand.\n\n\
         ```mermaid\nstateDiagram-v2\n    [*] --> {}\n",
        life.statuses[0]
    );
    for Move { from, to, steps } in &life.moves {
        let _ = writeln!(page, "    {from} --> {to}: {}", steps.join(", "));
    }
    let is_last = |status: &&&str| !life.moves.iter().any(|step| step.from == **status);
    for status in life.statuses.iter().filter(is_last) {
        let _ = writeln!(page, "    {status} --> [*]");
    }
    page + "```\n"
}

#[test]
fn every_lifecycle_is_drawn_as_its_table_stands() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/states");
    let mut stale = Vec::new();
    for life in lifecycles() {
        let (path, page) = (folder.join(format!("{}.md", life.name)), drawn(&life));
        if told("ATOLL_TEST_DRAW").is_some() {
            std::fs::write(&path, &page).unwrap();
        }
        if std::fs::read_to_string(&path).ok().as_ref() != Some(&page) {
            stale.push(format!("docs/states/{}.md: draw it again with ATOLL_TEST_DRAW=1", life.name));
        }
    }
    none(stale);
}

#[test]
fn every_table_of_steps_is_drawn() {
    let drawn: BTreeSet<String> =
        lifecycles().iter().map(|life| format!("src/{}/state.rs", life.slice)).collect();
    let tables = files("src", "/state.rs").into_iter().map(|file| file.path);
    none(tables.filter(|path| !drawn.contains(path)).collect());
}

#[test]
fn a_drawing_tells_where_a_thing_begins_how_it_moves_and_where_it_ends() {
    let light = lifecycle(
        ("light", "lights"),
        (&[0, 1, 2], &["on", "press", "off"]),
        (|status| ["dark", "lit", "broken"][status], |step| step),
        |from, step| match (from, step) {
            (0, "on" | "press") => Some(1),
            (1, "off") => Some(0),
            _ => None,
        },
    );
    let page = drawn(&light);
    let lines: Vec<&str> = page.lines().skip(6).collect();
    assert_eq!(
        lines,
        [
            "    [*] --> dark",
            "    dark --> lit: on, press",
            "    lit --> dark: off",
            "    broken --> [*]",
            "```"
        ]
    );
}
