//! The cohort counted by row, so that a swap is judged without counting everybody again.

use super::super::roster::{Roster, Row};
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
        let mut tally = Self {
            roster,
            cohort: Vec::new(),
            counts: vec![0; roster.rows.len()],
            classes: Vec::new(),
            tickets,
        };
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

    /// For every class, the places in the cohort that anybody of it could take over alone.
    pub fn covers(&self) -> Vec<Set> {
        let full = self.rows_where(|row, count| row.max == Some(count));
        let bare = self.rows_where(|row, count| row.min == Some(count));
        let mut known: HashMap<Vec<u32>, Set> = HashMap::new();
        let cover = |class: &Vec<usize>| {
            let rows = self.roster.rows_of(class[0]).iter();
            let tight: Vec<u32> =
                rows.copied().filter(|row| full[*row as usize] || bare[*row as usize]).collect();
            known.entry(tight).or_insert_with_key(|tight| self.taken_over(tight, &full, &bare)).clone()
        };
        self.classes.iter().map(cover).collect()
    }

    fn rows_where(&self, is: impl Fn(&Row, i64) -> bool) -> Vec<bool> {
        self.roster.rows.iter().zip(&self.counts).map(|(row, count)| is(row, *count)).collect()
    }

    /// Who can be replaced by somebody who counts in these tight rows: whoever gives up a place in every row that is
    /// full, and none in a row that is bare unless the other makes it good.
    fn taken_over(&self, came: &[u32], full: &[bool], bare: &[bool]) -> Set {
        let mut covered = Set::default();
        for (place, out) in self.cohort.iter().enumerate() {
            let left = self.roster.rows_of(*out);
            let keeps_max = came.iter().all(|row| !full[*row as usize] || left.contains(row));
            let keeps_min = left.iter().all(|row| !bare[*row as usize] || came.contains(row));
            if keeps_max && keeps_min {
                covered.insert(place);
            }
        }
        covered
    }
}
