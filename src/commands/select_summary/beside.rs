//! The parts of a summary that were asked for beside the cohort: reserve, single people, the frontier.

use std::fmt::Write;

use super::{SOME, line, points};
use crate::selection::files::decimal;
use crate::selection::solver::{Asked, Outcome, Status, WhatIf};
use crate::sheet::{few, plain};

pub(super) fn reserve(text: &mut String, outcome: &Outcome) {
    let Some(reserve) = &outcome.reserve else { return };
    let (covers, all) = (reserve.covers, outcome.selected.len());
    line!(text, "\nReserve: {} cover {covers} of {all} single declines.", reserve.list.len());
    if !reserve.list.is_empty() {
        line!(text, "In this order: {}", few(&reserve.list, SOME));
    }
}

pub(super) fn what_if(text: &mut String, outcome: &Outcome) {
    if !outcome.what_if.is_empty() {
        line!(text, "");
    }
    for one in &outcome.what_if {
        line!(text, "{} {}: {}", asked(one), plain(&one.id), answer(one));
        if !one.enters.is_empty() || !one.leaves.is_empty() {
            line!(text, "  enter: {}; leave: {}", few(&one.enters, SOME), few(&one.leaves, SOME));
        }
        if !one.because.is_empty() {
            line!(text, "  rules in the way: {}", few(&one.because, SOME));
        }
    }
}

fn asked(one: &WhatIf) -> &'static str {
    match (one.ask, one.forced) {
        (Asked::Explain, crate::selection::solver::Forced::In) => "Explain, with",
        (Asked::Explain, crate::selection::solver::Forced::Out) => "Explain, without",
        (Asked::With, _) => "With",
        (Asked::Without, _) => "Without",
    }
}

fn answer(one: &WhatIf) -> String {
    match (one.status, one.score, one.loss) {
        (Status::Infeasible, ..) => "no cohort keeps every rule".to_owned(),
        (_, Some(score), Some(loss)) => {
            format!("the best scores {}, a loss of {}", decimal(score), decimal(loss))
        }
        (_, Some(score), None) => format!("the best found scores {}; not proven", decimal(score)),
        (_, None, _) => "nothing was found in time".to_owned(),
    }
}

pub(super) fn frontier(text: &mut String, outcome: &Outcome) {
    if outcome.frontier.is_empty() {
        return;
    }
    line!(text, "\n{:>7}  {:>5}  {:>12}", "share", "seats", "score");
    for point in &outcome.frontier {
        let share = decimal(i64::from(point.share.0) * 100);
        let told = match (point.status, point.score) {
            (Status::Infeasible, _) => "no cohort keeps it",
            (Status::NotProven, _) => "not proven",
            (Status::Optimal, _) => "",
        };
        let row = format!("{share:>5} %  {:>5}  {:>12}  {told}", point.min, points(point.score));
        line!(text, "{}", row.trim_end());
    }
}
