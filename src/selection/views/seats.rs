//! Who is in, who is out, and how firmly: one row a person, spoken of by State and reference.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;

use crate::countries::{Iso3, find};
use crate::paths;
use crate::selection::candidates::{Shortlist, Shortlisted};
use crate::selection::forms::query;
use crate::selection::solver::{Outcome, Problem, Standing, Verdict};

/// How many of those outside are shown at a time.
const A_PAGE: usize = 20;

/// One row of the cohort or of those outside.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Seat {
    /// From 1; 0 for those outside.
    pub number: usize,
    pub country: String,
    pub reference: String,
    pub url: String,
    /// A key; empty when the State belongs to no group.
    pub group: String,
    pub track: String,
    pub score: Option<i64>,
    /// `safe`, `contested`, `pin`, `out`, `excluded`; `in` where nothing more is known.
    pub state: String,
    /// What the cohort loses at least, in thousandths, if this person's place is flipped.
    pub margin: Option<i64>,
    /// No cohort is left if it is.
    pub is_fixed: bool,
    /// Asks what the cohort would be with, or without, this person.
    pub ask_url: String,
}

/// Those outside who are shown: contested ones first, then the nearest.
#[derive(Clone, Debug, Default)]
pub struct Outside {
    pub rows: Vec<Seat>,
    pub total: usize,
    /// The last one shown, if there are more.
    pub last: Option<String>,
}

/// The rows of one answer.
pub struct Rows<'a> {
    edition: &'a str,
    question: String,
    plan: &'a Problem,
    people: HashMap<&'a str, &'a Shortlisted>,
    standings: HashMap<&'a str, &'a Standing>,
    selected: &'a [String],
}

impl<'a> Rows<'a> {
    pub fn of(edition: &'a str, shortlist: &'a Shortlist, plan: &'a Problem, outcome: &'a Outcome) -> Self {
        Rows {
            edition,
            question: query(plan),
            plan,
            people: shortlist.people.iter().map(|person| (person.reference.as_str(), person)).collect(),
            standings: outcome.candidates.iter().map(|standing| (standing.id.as_str(), standing)).collect(),
            selected: &outcome.selected,
        }
    }

    /// The seats of the cohort, in its order.
    pub fn seats(&self) -> Vec<Seat> {
        let people =
            self.selected.iter().filter_map(|reference| self.people.get(reference.as_str())).zip(1..);
        people.map(|(person, number)| Seat { number, ..self.seat(person, true) }).collect()
    }

    /// Those outside, after the one with this reference if it is among them.
    pub fn outside(&self, after: &str) -> Outside {
        let mut standings: Vec<&Standing> = self.standings.values().copied().collect();
        standings.retain(|standing| !self.selected.iter().any(|id| standing.id == *id));
        standings.sort_by_cached_key(|standing| self.nearness(standing));
        let begin = standings.iter().position(|standing| standing.id == after).map_or(0, |at| at + 1);
        let shown = &standings[begin..standings.len().min(begin + A_PAGE)];
        let has_more = begin + shown.len() < standings.len();
        let people = shown.iter().filter_map(|standing| self.people.get(standing.id.as_str()));
        Outside {
            rows: people.map(|person| self.seat(person, false)).collect(),
            total: standings.len(),
            last: shown.last().filter(|_| has_more).map(|standing| standing.id.to_string()),
        }
    }

    /// Contested first, best score first; then who was excluded by name; then who would cost least.
    fn nearness(&self, standing: &Standing) -> (u8, i64, Reverse<i64>, String) {
        let score = self.people.get(standing.id.as_str()).and_then(|person| person.score);
        let (rank, margin) = match standing.verdict {
            Verdict::Contested => (0, 0),
            Verdict::Pinned => (1, 0),
            Verdict::Safe | Verdict::Out => (2, standing.margin.unwrap_or(i64::MAX)),
        };
        (rank, margin, Reverse(score.unwrap_or(0)), standing.id.to_string())
    }

    fn seat(&self, person: &Shortlisted, is_in: bool) -> Seat {
        let standing = self.standings.get(person.reference.as_str());
        let state = self.state(person, standing.map(|standing| standing.verdict), is_in);
        let margin = standing.and_then(|standing| standing.margin);
        let iso3 = person.country_iso3.as_deref().and_then(Iso3::parse);
        let group =
            iso3.and_then(find).map(|country| format!("desk-group-{}", country.regional_group().code()));
        let what = if is_in { "without" } else { "with" };
        let page = paths::selection(self.edition);
        Seat {
            number: 0,
            country: person.country_iso3.clone().unwrap_or_default(),
            reference: person.reference.clone(),
            url: paths::staff_application(self.edition, person.id),
            group: group.unwrap_or_default(),
            track: person.track.as_ref().map(|track| format!("value-track-{track}")).unwrap_or_default(),
            score: person.score,
            is_fixed: margin.is_none() && ["safe", "out"].contains(&state),
            state: state.to_owned(),
            margin,
            ask_url: format!("{page}?{}&{what}={}", self.question, person.reference),
        }
    }

    fn state(&self, person: &Shortlisted, verdict: Option<Verdict>, is_in: bool) -> &'static str {
        let is_named = self.plan.include.contains(&person.reference);
        match (verdict, is_in) {
            (Some(Verdict::Pinned), true) => "pin",
            (None, true) if is_named => "pin",
            (Some(Verdict::Pinned), false) => "excluded",
            (Some(Verdict::Contested), _) => "contested",
            (Some(Verdict::Safe | Verdict::Out), true) => "safe",
            (None, true) => "in",
            (_, false) => "out",
        }
    }
}
