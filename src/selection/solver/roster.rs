//! A problem in its canonical form: people by rank instead of by id, rules as rows that count people.

use super::cells::{Cell, Cells};
use super::labels::Labels;
use super::model::{Candidate, Problem, RuleKind};
use super::tickets::ticket;
use crate::selection::order;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

/// The people of a problem, best first (score, then id), and every row that somebody counts in.
pub(super) struct Roster<'a> {
    pub problem: &'a Problem,
    pub people: Vec<&'a Candidate>,
    /// Everybody in the order of ids, and the place of a person there.
    pub by_id: Vec<u32>,
    pub id_rank: Vec<u32>,
    pub rows: Vec<Row<'a>>,
    /// The rows of everybody, ascending, each of weight one; the first is always the places.
    pub cells: Arc<Cells>,
    pub include: BTreeSet<usize>,
    pub exclude: BTreeSet<usize>,
    /// The greatest common divisor of the scores, at least 1.
    pub grid: i64,
    /// How a seed and an id make a ticket.
    pub lottery: fn(&str, &str) -> u32,
    tickets: Vec<OnceLock<u32>>,
}

/// At least `min` and at most `max` of the people who count in it are chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row<'a> {
    pub what: What<'a>,
    pub min: Option<i64>,
    pub max: Option<i64>,
}

/// Where a row comes from. Rules are named by their place in the problem.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What<'a> {
    /// Exactly `places` are chosen.
    Places,
    /// A where-rule.
    Target(usize),
    /// One value of an each-rule.
    Cap(usize, &'a str),
    /// Two people, the better first.
    Apart(usize, usize),
}

impl What<'_> {
    /// The rule that the row belongs to.
    pub fn rule(&self) -> Option<usize> {
        match self {
            Self::Target(rule) | Self::Cap(rule, _) => Some(*rule),
            Self::Places | Self::Apart(..) => None,
        }
    }
}

impl<'a> Roster<'a> {
    /// The same roster for any order of the candidates and pins, and for any seed.
    pub fn of(problem: &'a Problem) -> Self {
        let listed = order::by_text(&problem.candidates, |candidate| &candidate.id);
        let candidate = |place: u32| &problem.candidates[listed[place as usize] as usize];
        let mut ranked: Vec<(Reverse<i64>, u32)> =
            (0..).take(listed.len()).map(|place| (Reverse(candidate(place).score), place)).collect();
        ranked.sort_unstable();
        let people: Vec<&Candidate> = ranked.iter().map(|(_, place)| candidate(*place)).collect();
        let id_rank: Vec<u32> = ranked.into_iter().map(|(_, place)| place).collect();
        let mut by_id = vec![0; people.len()];
        id_rank.iter().zip(0..).for_each(|(place, person)| by_id[*place as usize] = person);
        let grid = people.iter().fold(0, |grid, c| gcd(c.score, grid)).max(1);
        let mut roster = Self {
            problem,
            by_id,
            id_rank,
            rows: vec![Row { what: What::Places, ..exactly(problem.places) }],
            cells: Arc::new(Cells::new()),
            include: BTreeSet::new(),
            exclude: BTreeSet::new(),
            grid,
            lottery: ticket,
            tickets: vec![OnceLock::new(); people.len()],
            people,
        };
        roster.include = problem.include.iter().filter_map(|id| roster.find(id)).collect();
        roster.exclude = problem.exclude.iter().filter_map(|id| roster.find(id)).collect();
        let pairs = roster.add_pairs();
        roster.add_rules(&pairs);
        roster
    }

    /// The rows of one person.
    pub fn rows_of(&self, person: usize) -> &[Cell] {
        self.cells.of(person)
    }

    /// The ticket of one person. It is reckoned when it is first asked for.
    pub fn ticket(&self, person: usize) -> u32 {
        let ticket = || (self.lottery)(&self.problem.seed, &self.people[person].id);
        *self.tickets[person].get_or_init(ticket)
    }

    /// The person with this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        let found = self.by_id.binary_search_by_key(&id, |p| &self.people[*p as usize].id);
        found.ok().map(|place| self.by_id[place] as usize)
    }

    /// One row for each pair; for each person the rows of their pairs.
    fn add_pairs(&mut self) -> BTreeMap<usize, Vec<u32>> {
        let rank = |(a, b): &(String, String)| {
            let (a, b) = (self.find(a)?, self.find(b)?);
            Some((a.min(b), a.max(b)))
        };
        let pairs: BTreeSet<(usize, usize)> = self.problem.apart.iter().filter_map(rank).collect();
        let mut rows_of: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
        for (a, b) in pairs {
            let at = self.rows.len() as u32;
            self.rows.push(Row { what: What::Apart(a, b), min: None, max: Some(i64::from(a != b)) });
            BTreeSet::from([a, b]).into_iter().for_each(|p| rows_of.entry(p).or_default().push(at));
        }
        rows_of
    }

    fn add_rules(&mut self, pairs: &BTreeMap<usize, Vec<u32>>) {
        let labels = Labels::of(self.problem, &self.people);
        let questions = labels.questions(&self.problem.rules);
        // For each rule its first row, and the attribute whose values have a row each.
        let mut rows_of: Vec<(u32, Option<usize>)> = Vec::new();
        for (at, rule) in self.problem.rules.iter().enumerate() {
            match &rule.kind {
                RuleKind::Where { min, max, .. } => {
                    rows_of.push((self.rows.len() as u32, None));
                    self.rows.push(Row { what: What::Target(at), min: min.map(seats), max: max.map(seats) });
                }
                RuleKind::Each { attribute, max } => {
                    rows_of.push((self.rows.len() as u32, labels.place(attribute)));
                    let cap = |value| Row { what: What::Cap(at, value), min: None, max: Some(seats(*max)) };
                    self.rows.extend(labels.values(attribute).map(cap));
                }
            }
        }
        let many = self.people.len();
        let mut cells = Cells::with_room(many, many * (1 + rows_of.len()));
        let mut own = Vec::new();
        for person in 0..many {
            own.push((0, 1));
            own.extend(pairs.get(&person).into_iter().flatten().map(|row| (*row, 1)));
            labels.rules_of(&questions, person, |rule| {
                let (first, attribute) = rows_of[rule];
                let value = attribute.and_then(|attribute| labels.value_place(attribute, person));
                own.push((first + value.unwrap_or(0), 1));
            });
            cells.push(own.drain(..));
        }
        self.cells = Arc::new(cells);
    }
}

fn exactly(places: usize) -> Row<'static> {
    Row { what: What::Places, min: Some(seats(places)), max: Some(seats(places)) }
}

/// A number of seats; nobody counts more people than fit into 40 bits.
fn seats(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX).min(1 << 40)
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a.abs() } else { gcd(b, a % b) }
}
