//! What to say when there is no cohort: which rules or pins contradict, the least change that helps, and the proof.

use super::ask::{Step, Watch};
use super::bound::Prices;
use super::certificate::Certificate;
use super::classes::Classes;
use super::conflict;
use super::outcome::{Outcome, Pin, Status};
use super::programme::Programme;
use super::proof;
use super::prove;
use super::relaxation;
use super::roster::Roster;

/// Explains a programme that is proven to have no cohort; `prices` show it, if they alone do.
pub(super) fn explain(
    roster: &Roster,
    programme: &Programme,
    prices: Option<&Prices>,
    watch: &dyn Watch,
) -> Outcome {
    let (conflict, conflict_pins) = conflict(roster, programme, prices, watch);
    watch.tell(Step::Relaxation, 0, 1);
    let relaxation = match conflict_pins.is_empty() {
        true => relaxation::least(roster, &Classes::of(programme), watch),
        false => Vec::new(),
    };
    let (proof, cases) = prove::none(programme, prices, watch);
    let bounds = proof::bounds(programme, &cases, false);
    let certificate = Some(Certificate::of(roster, programme.grid, proof, &cases, &bounds));
    Outcome {
        status: Status::Infeasible,
        conflict,
        conflict_pins,
        relaxation,
        certificate,
        ..Outcome::default()
    }
}

/// The ids of rules that contradict, or else the pins that do.
pub(super) fn conflict(
    roster: &Roster,
    programme: &Programme,
    prices: Option<&Prices>,
    watch: &dyn Watch,
) -> (Vec<String>, Vec<Pin>) {
    let classes = Classes::of(programme);
    let suspects = prices.map(|prices| {
        let weighs = |row: &usize| prices[*row] != 0;
        (0..roster.rows.len()).filter(weighs).filter_map(|row| roster.rows[row].what.rule()).collect()
    });
    let rules = conflict::rules(roster, &classes, suspects, watch);
    let pins = if rules.is_empty() { conflict::pins(roster, watch) } else { Vec::new() };
    (rules.into_iter().map(|rule| roster.problem.rules[rule].id.clone()).collect(), pins)
}
