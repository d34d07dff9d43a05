//! The shares of one target against the score: what each further seat would cost the cohort.

use serde::Serialize;

use super::parts::label_of;
use crate::selection::solver::{FrontierAsk, Outcome, Point, Problem, Status};

/// How far the shares go to either side of what the cohort has.
const AROUND: usize = 5;
/// Where the curve begins and ends, in hundredths of a per cent of the width.
const EDGES: (usize, usize) = (600, 9_400);
/// The top of the curve and its height, in pixels.
const TOP: i64 = 24;
const HEIGHT: i64 = 140;

/// One share.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ShareRow {
    pub min: usize,
    /// What the cohort on the page has.
    pub is_now: bool,
    pub is_proven: bool,
    pub score: Option<i64>,
    /// Less than the cohort on the page, in thousandths; none without a cohort of either.
    pub loss: Option<i64>,
    pub x: String,
    pub y: String,
}

/// The shares of one target, at least so many each.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Frontier {
    pub code: String,
    pub labels: Vec<String>,
    pub rows: Vec<ShareRow>,
    /// The points of the curve in a square of a hundred; empty when there is no curve to draw.
    pub trace: String,
    /// The next seat beyond what the cohort has, and what it costs; nothing when no cohort has it.
    pub next: usize,
    pub next_loss: Option<i64>,
}

/// Every number of seats around what the cohort has. A share is read as thousandths of the places, rounded up to
/// seats: a little below each whole seat it comes to that seat.
pub fn asked(problem: &Problem, rule: &str, has: usize) -> FrontierAsk {
    let (first, last) = window(problem.places, has);
    let share = |seats: usize| u32::try_from((1000 * seats / problem.places.max(1)).saturating_sub(1));
    FrontierAsk {
        rule: rule.to_owned(),
        from: share(first).unwrap_or(0),
        to: share(last).unwrap_or(1000),
        points: last + 1 - first,
    }
}

fn window(places: usize, has: usize) -> (usize, usize) {
    let last = (has + AROUND).min(places).max(1);
    (has.saturating_sub(AROUND).clamp(1, last), last)
}

impl Frontier {
    /// `has` is how many the cohort on the page has.
    pub fn of(problem: &Problem, outcome: &Outcome, code: &str, is_mirrored: bool) -> Option<Frontier> {
        let rule = problem.rules.iter().find(|rule| rule.id == code)?;
        let has = outcome.rules.iter().find(|report| report.id == code)?.count;
        let mut points: Vec<&Point> = outcome.frontier.iter().collect();
        points.dedup_by_key(|point| point.min);
        let base = points.iter().find(|point| point.min == has).map_or(outcome.score, |point| point.score);
        let row = |point: &&Point| ShareRow {
            min: point.min,
            is_now: point.min == has,
            is_proven: point.status != Status::NotProven,
            score: point.score,
            loss: base.zip(point.score).map(|(base, score)| base - score),
            ..ShareRow::default()
        };
        let mut rows: Vec<ShareRow> = points.iter().map(row).collect();
        let trace = draw(&mut rows, is_mirrored);
        let next = rows.iter().find(|row| row.min == has + 1);
        Some(Frontier {
            code: code.to_owned(),
            labels: label_of(&rule.kind),
            trace,
            next: next.map_or(0, |next| next.min),
            next_loss: next.and_then(|next| next.loss),
            rows,
        })
    }
}

/// Gives every share that has a cohort its place in the picture, and joins them.
fn draw(rows: &mut [ShareRow], is_mirrored: bool) -> String {
    let scores: Vec<i64> = rows.iter().filter_map(|row| row.score).collect();
    let (Some(top), Some(bottom)) = (scores.iter().max().copied(), scores.iter().min().copied()) else {
        return String::new();
    };
    let span = rows.len().saturating_sub(1).max(1);
    let mut trace = Vec::new();
    for (at, row) in rows.iter_mut().enumerate() {
        let x = EDGES.0 + (EDGES.1 - EDGES.0) * at / span;
        let x = if is_mirrored { 10_000 - x } else { x };
        let Some(score) = row.score else { continue };
        let down = 10_000 * (top - score) / (top - bottom).max(1);
        row.x = hundredths(i64::try_from(x).unwrap_or(0));
        row.y = hundredths(100 * TOP + HEIGHT * down / 100);
        trace.push(format!("{},{}", row.x, hundredths(down)));
    }
    trace.join(" ")
}

fn hundredths(value: i64) -> String {
    format!("{}.{:02}", value / 100, value % 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::selection::solver::Ask;
    use crate::selection::solver::{Candidate, Rule, RuleKind, Unwatched, select};

    /// So many people, every second a woman, each a point behind the one before.
    fn problem(people: usize, places: usize) -> Problem {
        let person = |at: usize| Candidate {
            id: format!("P{at:04}").into(),
            score: 1_000 * i64::try_from(people - at).expect("few"),
            attributes: [("gender".to_owned(), ["man", "woman"][at % 2].to_owned())].into_iter().collect(),
        };
        let matching = [("gender".to_owned(), vec!["woman".to_owned()])].into();
        let kind = RuleKind::Where { matching, min: Some(1), max: None };
        let rules = vec![Rule { id: "women".into(), kind }];
        Problem { places, rules, candidates: (0..people).map(person).collect(), ..Problem::default() }
    }

    #[test]
    fn every_number_of_seats_around_what_the_cohort_has_is_asked_once() {
        for places in [1, 2, 3, 7, 15, 25, 30, 77, 199, 350] {
            let problem = problem(2 * places + 2, places);
            for has in [0, 1, places / 3, places / 2, places] {
                let ask = Ask { frontier: Some(asked(&problem, "women", has)), ..Ask::default() };
                let outcome = select(&problem, &ask, &Unwatched);
                let seats: Vec<usize> = outcome.frontier.iter().map(|point| point.min).collect();
                let (first, last) = window(places, has);
                assert_eq!(seats, (first..=last).collect::<Vec<_>>(), "{places} places, {has} women");
            }
        }
    }

    #[test]
    fn the_curve_falls_with_every_seat_and_is_mirrored_where_the_page_is() {
        let problem = problem(40, 10);
        let ask = Ask { frontier: Some(asked(&problem, "women", 5)), ..Ask::default() };
        let outcome = select(&problem, &ask, &Unwatched);
        let frontier = Frontier::of(&problem, &outcome, "women", false).expect("it was asked for");
        let now = frontier.rows.iter().position(|row| row.is_now).expect("what the cohort has is among them");
        assert_eq!((frontier.rows[now].loss, frontier.next), (Some(0), 6));
        assert_eq!(
            frontier.next_loss,
            Some(frontier.rows[now].score.zip(frontier.rows[now + 1].score).map(|(a, b)| a - b).unwrap_or(0))
        );
        let mirrored = Frontier::of(&problem, &outcome, "women", true).expect("it was asked for");
        assert_eq!((frontier.rows[0].x.as_str(), mirrored.rows[0].x.as_str()), ("6.00", "94.00"));
        assert_eq!(frontier.rows[0].y, mirrored.rows[0].y);
    }
}
