//! The board: targets on one side, the best cohort on the other.

use serde::Serialize;

use super::parts::{Heading, Named, Seat, TargetRow};
use super::scenario::ScenarioRow;
use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::picture::Ring;

/// A hidden field of a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Hidden {
    pub name: String,
    pub value: String,
}

/// A bound that would have to move so that a cohort exists.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Move {
    pub code: String,
    pub labels: Vec<String>,
    /// `min` or `max`.
    pub side: String,
    pub from: usize,
    pub to: usize,
}

/// What the cohort would be with, or without, one person.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WhatIfView {
    pub is_with: bool,
    pub who: Named,
    /// `optimal`, `not_proven` or `infeasible`.
    pub status: String,
    pub score: Option<i64>,
    pub is_proven: bool,
    /// In thousandths; none unless both cohorts are proven.
    pub loss: Option<i64>,
    pub enters: Vec<Named>,
    pub leaves: Vec<Named>,
}

/// The whole page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Board {
    pub errors: Vec<FieldError>,
    pub heading: Heading,
    /// `optimal`, `not_proven`, `infeasible`, `none` without candidates, `wrong` with errors.
    pub verdict: String,
    pub score: Option<i64>,
    pub bound: Option<i64>,
    pub candidates: usize,
    pub unscored: usize,
    /// Shortlisted, but a check is not known or not met.
    pub held: usize,
    pub held_url: String,
    pub places: usize,
    pub places_typed: String,
    pub include: String,
    pub exclude: String,
    pub with: String,
    pub without: String,
    pub pinned: usize,
    pub ring: Option<Ring>,
    pub targets: Vec<TargetRow>,
    pub seats: Vec<Seat>,
    pub outside: Vec<Seat>,
    pub what_if: Option<WhatIfView>,
    pub conflict: Vec<TargetRow>,
    /// References that are pinned against each other.
    pub conflict_pins: Vec<String>,
    pub relaxation: Vec<Move>,
    pub relaxed_url: String,
    /// The question, to be kept as a scenario.
    pub question: Vec<Hidden>,
    pub scenario_title: String,
    pub scenarios: Vec<ScenarioRow>,
    pub older_url: String,
    pub reviews_url: String,
    pub save_url: String,
    /// The targets of the page are those of the edition.
    pub is_agreed: bool,
    /// The seal of the targets that the page began from.
    pub agreed: String,
    pub targets_url: String,
    pub is_released: bool,
}

impl Page for Board {
    const TEMPLATE: &'static str = "selection/board";
    const LAYOUT: Layout = Layout::Staff;

    fn nav(&self) -> &'static str {
        "nav-desk"
    }

    fn samples() -> Vec<Self> {
        let empty = Board {
            heading: Heading::sample(),
            verdict: "none".into(),
            unscored: 3,
            held: 2,
            ..Board::default()
        };
        vec![empty, sample_optimal(), sample_infeasible()]
    }
}

fn sample_optimal() -> Board {
    let seat = |number: usize, country: &str, state: &str| Seat {
        number,
        country: country.into(),
        reference: format!("SSCF27-{number:03}"),
        url: "/desk/sscf-2027/applications/1".into(),
        group: "value-un_group-african".into(),
        track: "value-track-policy".into(),
        score: Some(81_500),
        state: state.into(),
        ask_url: "/desk/sscf-2027/selection?without=1".into(),
    };
    let who = |country: &str| Named { country: country.into(), reference: "SSCF27-188".into() };
    let what_if = WhatIfView {
        is_with: true,
        who: who("VUT"),
        status: "optimal".into(),
        score: Some(2_141_900),
        is_proven: true,
        loss: Some(1_600),
        enters: vec![who("VUT")],
        leaves: vec![who("COM")],
    };
    Board {
        heading: Heading::sample(),
        verdict: "optimal".into(),
        score: Some(2_143_500),
        bound: Some(2_143_500),
        candidates: 186,
        places: 2,
        places_typed: "2".into(),
        ring: Some(Ring::new(2, 1, 1)),
        pinned: 1,
        targets: vec![sample_target("women", "selection-gender-woman", false), sample_each()],
        seats: vec![seat(1, "MUS", "in"), seat(2, "DJI", "pin")],
        outside: vec![Seat { number: 0, ..seat(3, "VUT", "out") }],
        what_if: Some(what_if),
        question: vec![Hidden { name: "places".into(), value: "2".into() }],
        scenarios: vec![ScenarioRow::sample()],
        older_url: "/desk/sscf-2027/selection?before=1".into(),
        is_agreed: true,
        ..Board::default()
    }
}

fn sample_infeasible() -> Board {
    let conflict = vec![sample_target("women", "selection-gender-woman", true)];
    let labels = vec!["selection-gender-woman".into()];
    let moved = Move { code: "women".into(), labels, side: "min".into(), from: 9, to: 7 };
    Board {
        heading: Heading::sample(),
        verdict: "infeasible".into(),
        candidates: 20,
        places: 15,
        targets: conflict.clone(),
        conflict,
        conflict_pins: vec!["SSCF27-001".into()],
        relaxation: vec![moved],
        relaxed_url: "/desk/sscf-2027/selection?places=15".into(),
        errors: vec![FieldError::new("min-women", "selection-number")],
        ..Board::default()
    }
}

fn sample_target(code: &str, label: &str, in_conflict: bool) -> TargetRow {
    TargetRow {
        code: code.into(),
        labels: vec![label.into()],
        min: "12".into(),
        max: "13".into(),
        is_counted: !in_conflict,
        count: (!in_conflict).then_some(12),
        slack: (!in_conflict).then_some(0),
        is_tight: !in_conflict,
        widened: true,
        in_conflict,
        ..TargetRow::default()
    }
}

fn sample_each() -> TargetRow {
    TargetRow {
        is_each: true,
        min: String::new(),
        ..sample_target("one-per-state", "selection-each-country", false)
    }
}
