//! The board in every state that a panel meets: nothing yet, the best cohort, not proven, impossible.

use super::{Board, Hidden};
use crate::form::FieldError;
use crate::picture::Ring;
use crate::selection::views::answers::{Move, PinRow, WhatIfView};
use crate::selection::views::frontier::{Frontier, ShareRow};
use crate::selection::views::parts::{Heading, Label, Named, TargetRow};
use crate::selection::views::scenario::ScenarioRow;
use crate::selection::views::seats::Seat;

pub(super) fn all() -> Vec<Board> {
    let none = Board { verdict: "none".into(), unscored: 3, held: 2, ..empty() };
    let optimal = optimal();
    let found = Board {
        verdict: "not_proven".into(),
        gap: Some(3_000),
        lottery: "first_found".into(),
        targets: vec![TargetRow { cost: None, is_costed: false, ..women(false) }],
        frontier: None,
        ..optimal.clone()
    };
    let not_found = Board { verdict: "not_found".into(), candidates: 20, places: 15, ..empty() };
    vec![none, optimal, found, not_found, infeasible(), torn(), wrong()]
}

fn empty() -> Board {
    Board { heading: Heading::sample(), ..Board::default() }
}

fn optimal() -> Board {
    let seats = [("MUS", "safe", Some(9_200)), ("DJI", "pin", None), ("LCA", "contested", Some(0))];
    let outside = [("VUT", "contested", Some(0)), ("JAM", "excluded", None), ("WSM", "out", Some(1_600))];
    let seats = seats.iter().zip(1..).map(|(of, number)| Seat { number, ..seat(of) });
    let fixed = Seat { is_fixed: true, margin: None, ..seat(&("TON", "out", None)) };
    Board {
        verdict: "optimal".into(),
        score: Some(2_143_500),
        bound: Some(2_143_500),
        gap: Some(0),
        lottery: "by_ticket".into(),
        seed: "sscf-2027".into(),
        candidates: 186,
        places: 3,
        places_typed: "3".into(),
        ring: Some(Ring::new(3, 2, 1)),
        safe: 1,
        contested: 1,
        pinned: 1,
        targets: vec![women(false), each()],
        seats: seats.collect(),
        outside: outside.iter().map(seat).chain([fixed]).collect(),
        outside_total: 183,
        outside_next: "/desk/sscf-2027/selection?after=1".into(),
        outside_first: "/desk/sscf-2027/selection".into(),
        reserve: vec![who("VUT"), who("WSM")],
        covers: 2,
        what_ifs: vec![with(), without()],
        has_frontiers: true,
        frontier: Some(frontier()),
        question: vec![Hidden { name: "places".into(), value: "3".into() }],
        scenarios: vec![ScenarioRow::sample()],
        older_url: "/desk/sscf-2027/selection?before=1".into(),
        is_agreed: true,
        ..empty()
    }
}

fn seat((country, state, margin): &(&str, &str, Option<i64>)) -> Seat {
    Seat {
        number: 0,
        country: (*country).into(),
        reference: format!("SSCF27-{country}"),
        url: "/desk/sscf-2027/applications/1".into(),
        group: "desk-group-african".into(),
        track: "value-track-policy".into(),
        score: Some(81_500),
        state: (*state).into(),
        margin: *margin,
        is_fixed: false,
        ask_url: "/desk/sscf-2027/selection?without=1".into(),
    }
}

fn who(country: &str) -> Named {
    Named { country: country.into(), reference: format!("SSCF27-{country}") }
}

fn label(key: &str) -> Label {
    Label { code: String::new(), labels: vec![key.into()] }
}

fn with() -> WhatIfView {
    WhatIfView {
        is_with: true,
        who: who("WSM"),
        status: "optimal".into(),
        score: Some(2_141_900),
        is_proven: true,
        loss: Some(1_600),
        enters: vec![who("WSM")],
        leaves: vec![who("LCA")],
        because: vec![label("selection-balance"), label("selection-each-country")],
    }
}

fn without() -> WhatIfView {
    let because = vec![label("value-un_group-african")];
    WhatIfView { who: who("MUS"), status: "infeasible".into(), because, ..WhatIfView::default() }
}

fn frontier() -> Frontier {
    let row = |min: usize, loss: Option<i64>, (x, y): (&str, &str)| ShareRow {
        min,
        is_now: loss == Some(0),
        is_proven: min != 1,
        score: loss.map(|loss| 2_143_500 - loss),
        loss,
        x: x.into(),
        y: y.into(),
    };
    Frontier {
        code: "women".into(),
        labels: vec!["selection-gender-woman".into()],
        rows: vec![
            row(1, Some(-900), ("6.00", "24.00")),
            row(2, Some(0), ("50.00", "60.00")),
            row(3, None, ("", "")),
        ],
        trace: "6.00,0.00 50.00,40.00".into(),
        next: 3,
        next_loss: None,
    }
}

fn infeasible() -> Board {
    let conflict = vec![women(true)];
    let labels = vec!["selection-gender-woman".into()];
    let moved = Move { code: "women".into(), labels, side: "min".into(), from: 9, to: 7 };
    let each = Move { side: "max".into(), labels: vec!["selection-each-country".into()], ..moved.clone() };
    Board {
        verdict: "infeasible".into(),
        candidates: 20,
        places: 15,
        targets: conflict.clone(),
        conflict,
        relaxation: vec![moved, each],
        relaxed_url: "/desk/sscf-2027/selection?places=15".into(),
        ..empty()
    }
}

/// Requirements that contradict each other without any target.
fn torn() -> Board {
    let pin = |key: &str, second: &str| PinRow {
        key: key.into(),
        first: "SSCF27-001".into(),
        second: second.into(),
    };
    Board {
        conflict: Vec::new(),
        relaxation: Vec::new(),
        conflict_pins: vec![pin("selection-include", ""), pin("selection-apart", "SSCF27-002")],
        unpinned_url: "/desk/sscf-2027/selection?places=15".into(),
        ..infeasible()
    }
}

fn wrong() -> Board {
    Board {
        verdict: "wrong".into(),
        targets: vec![women(false)],
        include: "SSCF27-001".into(),
        apart: "SSCF27-001".into(),
        errors: vec![
            FieldError::new("min-women", "selection-number"),
            FieldError::new("apart", "selection-apart-pair"),
        ],
        ..empty()
    }
}

fn women(in_conflict: bool) -> TargetRow {
    TargetRow {
        code: "women".into(),
        labels: vec!["selection-gender-woman".into()],
        min: "12".into(),
        max: "13".into(),
        is_counted: !in_conflict,
        count: (!in_conflict).then_some(12),
        slack: (!in_conflict).then_some(0),
        is_tight: !in_conflict,
        cost: (!in_conflict).then_some(6_200),
        is_costed: !in_conflict,
        has_frontier: !in_conflict,
        is_weighed: true,
        widened: true,
        in_conflict,
        ..TargetRow::default()
    }
}

fn each() -> TargetRow {
    TargetRow {
        code: "one-per-state".into(),
        labels: vec!["selection-each-country".into()],
        is_each: true,
        min: String::new(),
        cost: Some(0),
        has_frontier: false,
        is_weighed: false,
        ..women(false)
    }
}
