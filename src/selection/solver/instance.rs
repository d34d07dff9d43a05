//! A problem in its canonical form: people by rank instead of by id, rules as rows of members with one limit.

use super::model::{Candidate, Problem, RuleKind};
use super::outcome::Side;
use super::tickets::ticket;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Scores beyond this are a fault of the problem; the arithmetic stays clear of overflow below it.
pub(super) const LARGEST_SCORE: i64 = 1_000_000_000_000;

/// The people of a problem, best first (score, ticket, id), with everything the search needs about them.
#[derive(Clone)]
pub(super) struct Instance {
    pub ids: Vec<String>,
    pub scores: Vec<i64>,
    pub tickets: Vec<i64>,
    /// Place of a person in the order of ids.
    pub id_rank: Vec<usize>,
    pub places: usize,
    pub rows: Vec<Row>,
    pub include: Vec<usize>,
    pub exclude: Vec<usize>,
    /// The next better person who is the same to every rule: whoever takes this one takes them first.
    pub better: Vec<Option<usize>>,
}

/// "At most" or "at least `limit` of these people".
#[derive(Clone)]
pub(super) struct Row {
    pub lever: Option<Lever>,
    pub side: Side,
    pub members: Vec<usize>,
    pub limit: i64,
}

/// A bound that staff could move: one side of one rule. A pair that is kept apart has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Lever {
    pub rule: usize,
    pub side: Side,
}

impl Instance {
    /// The same instance for any order of the candidates and pins.
    pub fn of(problem: &Problem) -> Self {
        let mut people: Vec<(Reverse<i64>, Reverse<u32>, &Candidate)> = problem
            .candidates
            .iter()
            .map(|c| (Reverse(c.score), Reverse(ticket(&problem.seed, &c.id)), c))
            .collect();
        people.sort_by(|a, b| (a.0, a.1, &a.2.id).cmp(&(b.0, b.1, &b.2.id)));
        let ranks: BTreeMap<&str, usize> =
            people.iter().enumerate().rev().map(|(rank, (_, _, c))| (c.id.as_str(), rank)).collect();
        let mut id_rank = vec![0; people.len()];
        ranks.values().enumerate().for_each(|(place, person)| id_rank[*person] = place);
        let ranks_of = |ids: &[String]| -> Vec<usize> {
            let people: BTreeSet<usize> =
                ids.iter().filter_map(|id| ranks.get(id.as_str()).copied()).collect();
            people.into_iter().collect()
        };
        let sorted: Vec<&Candidate> = people.iter().map(|p| p.2).collect();
        let mut instance = Self {
            ids: sorted.iter().map(|c| c.id.clone()).collect(),
            scores: sorted.iter().map(|c| c.score.clamp(-LARGEST_SCORE, LARGEST_SCORE)).collect(),
            tickets: people.iter().map(|p| i64::from(p.1.0)).collect(),
            id_rank,
            places: problem.places,
            rows: rule_rows(problem, &sorted),
            include: ranks_of(&problem.include),
            exclude: ranks_of(&problem.exclude),
            better: Vec::new(),
        };
        instance.rows.extend(apart_rows(problem, &ranks));
        instance.better = instance.twins();
        instance
    }

    /// Links people of identical rule membership, best first. Whoever is named in a pin has no twin.
    fn twins(&self) -> Vec<Option<usize>> {
        let mut membership = vec![Vec::new(); self.ids.len()];
        let mut named = vec![false; self.ids.len()];
        self.include.iter().chain(&self.exclude).for_each(|p| named[*p] = true);
        for (at, row) in self.rows.iter().enumerate() {
            for person in &row.members {
                membership[*person].push(at);
                named[*person] |= row.lever.is_none();
            }
        }
        let mut last: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let mut better = vec![None; self.ids.len()];
        for (person, rows) in membership.into_iter().enumerate().filter(|(person, _)| !named[*person]) {
            better[person] = last.insert(rows, person);
        }
        better
    }

    /// The ids of these people, in the order of the answer.
    pub fn names(&self, people: &[usize]) -> Vec<String> {
        let mut people = people.to_vec();
        people.sort_unstable();
        people.into_iter().map(|p| self.ids[p].clone()).collect()
    }
}

fn rule_rows(problem: &Problem, people: &[&Candidate]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (rule, asked) in problem.rules.iter().enumerate() {
        let mut push = |side, members: &[usize], limit: usize| {
            let limit = i64::try_from(limit).unwrap_or(i64::MAX / 4);
            rows.push(Row { lever: Some(Lever { rule, side }), side, members: members.to_vec(), limit });
        };
        match &asked.kind {
            RuleKind::Where { matching, min, max } => {
                let members: Vec<usize> =
                    (0..people.len()).filter(|p| people[*p].matches(matching)).collect();
                min.iter().for_each(|min| push(Side::Min, &members, *min));
                max.iter().for_each(|max| push(Side::Max, &members, *max));
            }
            RuleKind::Each { attribute, max } => {
                let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
                for (person, candidate) in people.iter().enumerate() {
                    groups.entry(candidate.value(attribute)).or_default().push(person);
                }
                groups.remove("");
                groups.values().for_each(|members| push(Side::Max, members, *max));
            }
        }
    }
    rows
}

fn apart_rows(problem: &Problem, ranks: &BTreeMap<&str, usize>) -> Vec<Row> {
    let pair = |(a, b): &(String, String)| {
        let (a, b) = (*ranks.get(a.as_str())?, *ranks.get(b.as_str())?);
        let (members, limit) = if a == b { (vec![a], 0) } else { (vec![a.min(b), a.max(b)], 1) };
        Some((members, limit))
    };
    let pairs: BTreeSet<(Vec<usize>, i64)> = problem.apart.iter().filter_map(pair).collect();
    pairs.into_iter().map(|(members, limit)| Row { lever: None, side: Side::Max, members, limit }).collect()
}

impl Row {
    /// By how many people a count breaks the row.
    pub fn excess(&self, count: i64) -> i64 {
        match self.side {
            Side::Min => (self.limit - count).max(0),
            Side::Max => (count - self.limit).max(0),
        }
    }

    /// The row with its limit relaxed by so many people.
    pub fn relaxed(&self, by: i64) -> Self {
        let limit = match self.side {
            Side::Min => self.limit - by,
            Side::Max => self.limit + by,
        };
        Self { limit, ..self.clone() }
    }
}
