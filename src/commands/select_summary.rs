//! A result in words, for somebody who reads it in a terminal.

use std::fmt::Write;

use crate::selection::files::{Inputs, decimal};
use crate::selection::solver::{Lottery, Outcome, Pin, RuleReport, Side, Status, Verdict};
use crate::sheet::{few, plain};

mod beside;

/// So many ids of a list are told.
const SOME: usize = 12;

/// The whole summary.
pub(super) fn of(inputs: &Inputs, outcome: &Outcome) -> String {
    let mut text = String::new();
    headline(&mut text, inputs, outcome);
    rules(&mut text, inputs, outcome);
    contested(&mut text, outcome);
    lottery(&mut text, outcome);
    contradiction(&mut text, outcome);
    beside::reserve(&mut text, outcome);
    beside::what_if(&mut text, outcome);
    beside::frontier(&mut text, outcome);
    text
}

/// Adds a line; a string takes every line.
macro_rules! line {
    ($to:expr, $($part:tt)*) => {{ let _ = writeln!($to, $($part)*); }};
}
use line;

/// A score in points.
fn points(score: Option<i64>) -> String {
    score.map_or("–".to_owned(), decimal)
}

fn headline(text: &mut String, inputs: &Inputs, outcome: &Outcome) {
    let (places, people) = (inputs.rules.places, inputs.people.len());
    let (score, bound, gap) = (points(outcome.score), points(outcome.bound), points(outcome.gap));
    match (outcome.status, outcome.score) {
        (Status::Optimal, _) => {
            line!(text, "Optimal: {places} of {people} candidates, score {score}.");
            line!(text, "No cohort that keeps every rule scores more; this is proven.");
        }
        (Status::Infeasible, _) => {
            line!(text, "Infeasible: no cohort of {places} of the {people} candidates keeps every rule.");
        }
        (Status::NotProven, Some(_)) => {
            line!(
                text,
                "Not proven: {places} of {people} candidates, score {score}, the best found in time."
            );
            line!(text, "No cohort that keeps every rule scores more than {bound}: the gap is {gap}.");
        }
        (Status::NotProven, None) => {
            line!(text, "Not proven: no cohort was found in time, nor that there is none.");
        }
    }
    if !outcome.selected.is_empty() {
        line!(text, "Chosen: {}", few(&outcome.selected, 50));
    }
}

fn rules(text: &mut String, inputs: &Inputs, outcome: &Outcome) {
    if outcome.rules.is_empty() {
        return;
    }
    let width =
        outcome.rules.iter().map(|rule| plain(&rule.id).chars().count()).max().unwrap_or(0).clamp(6, 40);
    line!(text, "\n{:width$}  {:>6}  {:>9}  {:>5}  {:>9}", "target", "count", "bound", "slack", "cost");
    for (rule, asked) in outcome.rules.iter().zip(&inputs.rules.rules) {
        let is_each = matches!(asked.kind, crate::selection::files::Kind::Each { .. });
        let bound = bound(rule, is_each);
        let slack = rule.slack.map_or("–".to_owned(), |slack| slack.to_string());
        let (id, cost) = (plain(&rule.id), points(rule.cost));
        line!(text, "{id:width$}  {:>6}  {bound:>9}  {slack:>5}  {cost:>9}", rule.count);
    }
    if outcome.rules.iter().any(|rule| rule.cost.is_some()) {
        line!(text, "A cost is what the best score gains if that rule alone goes. Costs do not add up.");
    }
}

fn bound(rule: &RuleReport, is_each: bool) -> String {
    match (rule.min, rule.max) {
        (_, Some(max)) if is_each => format!("≤ {max} each"),
        (Some(min), Some(max)) if min == max => format!("= {min}"),
        (Some(min), Some(max)) => format!("{min}–{max}"),
        (Some(min), None) => format!("≥ {min}"),
        (None, Some(max)) => format!("≤ {max}"),
        (None, None) => "–".to_owned(),
    }
}

fn contested(text: &mut String, outcome: &Outcome) {
    if outcome.candidates.is_empty() {
        return;
    }
    let count = |verdict| outcome.candidates.iter().filter(|one| one.verdict == verdict).count();
    let selected: std::collections::HashSet<&str> = outcome.selected.iter().map(String::as_str).collect();
    let contested = outcome.candidates.iter().filter(|one| one.verdict == Verdict::Contested);
    let (ins, outs): (Vec<&str>, Vec<&str>) =
        contested.map(|one| one.id.as_str()).partition(|id| selected.contains(id));
    line!(text, "\nSafe: {}. Pinned: {}.", count(Verdict::Safe), count(Verdict::Pinned));
    line!(text, "Contested in the cohort: {}{}", ins.len(), listed(&ins));
    line!(text, "Contested outside it: {}{}", outs.len(), listed(&outs));
}

fn listed(ids: &[&str]) -> String {
    if ids.is_empty() { ".".to_owned() } else { format!(": {}", few(ids, SOME)) }
}

fn lottery(text: &mut String, outcome: &Outcome) {
    match outcome.lottery {
        Lottery::NotNeeded => {}
        Lottery::ByTicket => {
            line!(text, "Equally good cohorts: the seed {:?} drew among them.", plain(&outcome.seed));
        }
        Lottery::FirstFoundInFixedOrder if outcome.status == Status::Optimal => {
            line!(
                text,
                "Equally good cohorts: too many to draw among; the first in a fixed order was taken."
            );
        }
        Lottery::FirstFoundInFixedOrder => {}
    }
}

/// What to say if nobody named a seed and yet it decided.
pub(super) fn lottery_warning(outcome: &Outcome) -> Option<&'static str> {
    let has_decided = outcome.lottery != Lottery::NotNeeded && outcome.status == Status::Optimal;
    (has_decided && outcome.seed.is_empty()).then_some(
        "equally good cohorts were told apart by the empty seed; agree on a public text before, and name it with --seed",
    )
}

fn contradiction(text: &mut String, outcome: &Outcome) {
    if !outcome.conflict.is_empty() {
        line!(text, "These rules contradict, and without any one of them the others do not:");
        outcome.conflict.iter().for_each(|id| line!(text, "  {}", plain(id)));
    }
    if !outcome.conflict_pins.is_empty() {
        line!(text, "These pins contradict by themselves, whatever the rules:");
        for pin in &outcome.conflict_pins {
            match pin {
                Pin::Include(id) => line!(text, "  include {}", plain(id)),
                Pin::Exclude(id) => line!(text, "  exclude {}", plain(id)),
                Pin::Apart(a, b) => line!(text, "  apart {} and {}", plain(a), plain(b)),
            }
        }
    }
    if !outcome.relaxation.is_empty() {
        line!(text, "The least relaxation that makes a cohort possible:");
    }
    for change in &outcome.relaxation {
        let side = if change.bound == Side::Min { "min" } else { "max" };
        line!(text, "  {}: {side} {} becomes {}", plain(&change.rule), change.from, change.to);
    }
}
