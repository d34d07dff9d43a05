//! The cohort counted by row, so that a swap is judged without counting everybody again.

use super::super::roster::Roster;
use super::cover::Set;
use std::cmp::Reverse;
use std::collections::HashMap;

pub(super) struct Tally<'a> {
    pub roster: &'a Roster<'a>,
    cohort: Vec<usize>,
    counts: Vec<i64>,
    /// Everybody who could be asked, those whom every row counts alike together, first whose turn comes first.
    classes: Vec<Vec<usize>>,
    tickets: Vec<u32>,
}

/// The order of call: score descending, then ticket, then id.
pub(super) type Turn = (Reverse<i64>, Reverse<u32>, u32);

impl<'a> Tally<'a> {
    pub fn of(roster: &'a Roster, at: &[i64]) -> Self {
        let tickets = (0..at.len()).map(|person| roster.ticket(person)).collect();
        let mut tally = Self { roster, cohort: Vec::new(), counts: vec![0; roster.rows.len()], classes: Vec::new(), tickets };
        let mut places: HashMap<&[u32], usize> = HashMap::new();
        let mut classes: Vec<Vec<usize>> = Vec::new();
        for (person, x) in at.iter().enumerate() {
            let rows = roster.rows_of(person);
            if *x == 1 {
                tally.cohort.push(person);
                rows.iter().for_each(|row| tally.counts[*row as usize] += 1);
            } else if !roster.exclude.contains(&person) {
                let place = *places.entry(rows).or_insert_with(|| {
                    classes.push(Vec::new());
                    classes.len() - 1
                });
                classes[place].push(person);
            }
        }
        classes.iter_mut().for_each(|class| class.sort_by_key(|person| tally.turn(*person)));
        tally.classes = classes;
        let mut cohort = std::mem::take(&mut tally.cohort);
        cohort.sort_by_key(|person| tally.turn(*person));
        tally.cohort = cohort;
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
        let score = self.roster.people[person].score;
        (Reverse(score), Reverse(self.tickets[person]), self.roster.id_rank[person])
    }

    /// The ids of these people in the order of call.
    pub fn names(&self, mut people: Vec<usize>) -> Vec<String> {
        people.sort_by_key(|person| self.turn(*person));
        people.into_iter().map(|person| self.roster.people[person].id.clone()).collect()
    }

    /// The places in the cohort that this person could take over alone.
    pub fn covers(&self, new: usize) -> Set {
        let mut covered = Set::default();
        let places = self.cohort.iter().enumerate();
        places.filter(|(_, out)| self.keeps_rows(**out, new)).for_each(|(place, _)| covered.insert(place));
        covered
    }

    fn keeps_rows(&self, out: usize, new: usize) -> bool {
        let (left, came) = (self.roster.rows_of(out), self.roster.rows_of(new));
        let keeps_max = |row: &u32| {
            let count = self.counts[*row as usize] + 1 - i64::from(left.contains(row));
            self.roster.rows[*row as usize].max.is_none_or(|max| count <= max)
        };
        let keeps_min = |row: &u32| {
            let count = self.counts[*row as usize] - 1 + i64::from(came.contains(row));
            self.roster.rows[*row as usize].min.is_none_or(|min| count >= min)
        };
        came.iter().all(keeps_max) && left.iter().all(keeps_min)
    }
}
