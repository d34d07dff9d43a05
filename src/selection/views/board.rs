//! The board: targets on one side, the best cohort on the other.

mod samples;

use serde::Serialize;

use super::answers::{Move, PinRow, WhatIfView};
use super::frontier::Frontier;
use super::parts::{Heading, Named, TargetRow};
use super::scenario::ScenarioRow;
use super::seats::Seat;
use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::picture::Ring;

/// A hidden field of a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Hidden {
    pub name: String,
    pub value: String,
}

/// The whole page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Board {
    pub errors: Vec<FieldError>,
    pub heading: Heading,
    /// `optimal`, `not_proven`, `not_found`, `infeasible`, `none` without candidates, `wrong` with errors.
    pub verdict: String,
    pub score: Option<i64>,
    pub bound: Option<i64>,
    /// What a better cohort could score more at most.
    pub gap: Option<i64>,
    /// `by_ticket`, `first_found`; empty when no draw was needed.
    pub lottery: String,
    /// The public text that drew the tickets.
    pub seed: String,
    pub candidates: usize,
    pub unscored: usize,
    /// Shortlisted, but a check is not known or not met.
    pub held: usize,
    pub held_url: String,
    pub places: usize,
    pub places_typed: String,
    pub include: String,
    pub exclude: String,
    pub apart: String,
    pub with: String,
    pub without: String,
    pub safe: usize,
    pub contested: usize,
    pub pinned: usize,
    pub ring: Option<Ring>,
    pub targets: Vec<TargetRow>,
    pub seats: Vec<Seat>,
    pub outside: Vec<Seat>,
    pub outside_total: usize,
    pub outside_next: String,
    pub outside_first: String,
    /// In the order of call; with how many places one of them covers alone.
    pub reserve: Vec<Named>,
    pub covers: usize,
    pub what_ifs: Vec<WhatIfView>,
    /// One of the targets could be weighed against the score.
    pub has_frontiers: bool,
    pub frontier: Option<Frontier>,
    pub conflict: Vec<TargetRow>,
    pub conflict_pins: Vec<PinRow>,
    pub unpinned_url: String,
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
        samples::all()
    }
}
