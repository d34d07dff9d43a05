//! The cohort counted by row, so that a swap is judged without counting everybody again.

use super::super::roster::{Roster, Row};
use super::cover::Set;
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

pub(super) struct Tally<'a> {
    pub roster: &'a Roster<'a>,
    cohort: Vec<usize>,
    counts: Vec<i64>,
    /// Whoever could be asked, those whom every row counts alike together; of each class only as many as a reserve
    /// list could hold. Classes, and people in them, stand in the order of call.
    classes: Vec<Vec<usize>>,
}

/// The order of call: score descending, then ticket, then id.
pub(super) type Turn = (Reverse<i64>, Reverse<u32>, u32);

impl<'a> Tally<'a> {
    pub fn of(roster: &'a Roster, at: &[i64]) -> Self {
        let mut tally =
            Self { roster, cohort: Vec::new(), counts: vec![0; roster.rows.len()], classes: Vec::new() };
        let mut places: FxHashMap<&[u32], usize> = FxHashMap::default();
        let score = |person: usize| roster.people[person].score;
        for (person, x) in at.iter().enumerate() {
            let rows = roster.rows_of(person);
            if *x == 1 {
                tally.cohort.push(person);
                rows.iter().for_each(|row| tally.counts[*row as usize] += 1);
            } else if !roster.exclude.contains(&person) {
                let place = *places.entry(rows).or_insert_with(|| {
                    tally.classes.push(Vec::new());
                    tally.classes.len() - 1
                });
                // The best come first; of equals the tickets decide, so all of them are kept.
                let class = &mut tally.classes[place];
                let is_full = class.len() >= roster.problem.reserve.max(1);
                if !is_full || class.last().is_some_and(|last| score(*last) == score(person)) {
                    class.push(person);
                }
            }
        }
        for people in tally.classes.iter_mut().chain([&mut tally.cohort]) {
            for equals in people.chunk_by_mut(|a, b| score(*a) == score(*b)).filter(|equals| equals.len() > 1)
            {
                equals.sort_by_cached_key(|person| turn(roster, *person));
            }
        }
        tally.classes.sort_by_cached_key(|class| turn(roster, class[0]));
        tally
    }

    /// The cohort in the order of the answer.
    pub fn cohort(&self) -> &[usize] {
        &self.cohort
    }

    pub fn classes(&self) -> &[Vec<usize>] {
        &self.classes
    }

    pub fn turn(&self, person: usize) -> Turn {
        turn(self.roster, person)
    }

    /// The ids of these people in the order of call.
    pub fn names(&self, mut people: Vec<usize>) -> Vec<String> {
        people.sort_by_cached_key(|person| self.turn(*person));
        people.into_iter().map(|person| self.roster.people[person].id.clone()).collect()
    }

    /// For every class, the places in the cohort that anybody of it could take over alone.
    pub fn covers(&self) -> Vec<Set> {
        let full = self.rows_where(|row, count| row.max == Some(count));
        let bare = self.rows_where(|row, count| row.min == Some(count));
        let tight = |person: usize| -> Vec<u32> {
            let rows = self.roster.rows_of(person).iter().copied();
            rows.filter(|row| full[*row as usize] || bare[*row as usize]).collect()
        };
        let left: Vec<Vec<u32>> = self.cohort.iter().map(|out| tight(*out)).collect();
        let mut known: FxHashMap<Vec<u32>, Set> = FxHashMap::default();
        let cover = |class: &Vec<usize>| {
            known
                .entry(tight(class[0]))
                .or_insert_with_key(|came| taken_over(came, &left, &full, &bare))
                .clone()
        };
        self.classes.iter().map(cover).collect()
    }

    fn rows_where(&self, is: impl Fn(&Row, i64) -> bool) -> Vec<bool> {
        self.roster.rows.iter().zip(&self.counts).map(|(row, count)| is(row, *count)).collect()
    }
}

/// Who can be replaced by somebody who counts in these tight rows: whoever gives up a place in every row that is full,
/// and none in a row that is bare unless the other makes it good. `left` are the tight rows of each of the cohort.
fn taken_over(came: &[u32], left: &[Vec<u32>], full: &[bool], bare: &[bool]) -> Set {
    let mut covered = Set::default();
    for (place, left) in left.iter().enumerate() {
        let keeps_max = came.iter().all(|row| !full[*row as usize] || left.contains(row));
        if keeps_max && left.iter().all(|row| !bare[*row as usize] || came.contains(row)) {
            covered.insert(place);
        }
    }
    covered
}

fn turn(roster: &Roster, person: usize) -> Turn {
    (Reverse(roster.people[person].score), Reverse(roster.ticket(person)), roster.id_rank[person])
}
