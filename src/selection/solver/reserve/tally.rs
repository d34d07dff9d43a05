//! The cohort counted by row, so that a swap is judged without counting everybody again.

use super::super::cells::Cell;
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

impl<'a> Tally<'a> {
    pub fn of(roster: &'a Roster, at: &[i64]) -> Self {
        let mut tally =
            Self { roster, cohort: Vec::new(), counts: vec![0; roster.rows.len()], classes: Vec::new() };
        let mut places: FxHashMap<&[Cell], usize> = FxHashMap::default();
        let score = |person: usize| roster.people[person].score;
        for (person, x) in at.iter().enumerate() {
            let rows = roster.rows_of(person);
            if *x == 1 {
                tally.cohort.push(person);
                rows.iter().for_each(|(row, _)| tally.counts[*row as usize] += 1);
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
        let own = tally.classes.iter_mut().chain([&mut tally.cohort]);
        own.for_each(|people| in_turn(roster, people, |person| *person));
        in_turn(roster, &mut tally.classes, |class| class[0]);
        tally
    }

    /// The cohort in the order of the answer.
    pub fn cohort(&self) -> &[usize] {
        &self.cohort
    }

    pub fn classes(&self) -> &[Vec<usize>] {
        &self.classes
    }

    /// The first of these people in the order of call.
    pub fn first(&self, mut people: Vec<usize>, many: usize) -> Vec<usize> {
        let score = |person: &usize| Reverse(self.roster.people[*person].score);
        if let Some(last) = many.checked_sub(1).filter(|last| *last < people.len()) {
            // Nobody below the last score is asked for a ticket.
            let least = score(people.select_nth_unstable_by_key(last, score).1);
            people.retain(|person| score(person) <= least);
        }
        in_turn(self.roster, &mut people, |person| *person);
        people.truncate(many);
        people
    }

    /// The ids of these people in the order of call.
    pub fn names(&self, mut people: Vec<usize>) -> Vec<String> {
        in_turn(self.roster, &mut people, |person| *person);
        people.into_iter().map(|person| self.roster.people[person].id.to_string()).collect()
    }

    /// For every class, the places in the cohort that anybody of it could take over alone.
    pub fn covers(&self) -> Vec<Set> {
        let full = self.rows_where(|row, count| row.max == Some(count));
        let bare = self.rows_where(|row, count| row.min == Some(count));
        let tight = |person: usize| -> Vec<u32> {
            let rows = self.roster.rows_of(person).iter().map(|(row, _)| *row);
            rows.filter(|row| full[*row as usize] || bare[*row as usize]).collect()
        };
        let mut all = Set::default();
        let mut holders: FxHashMap<u32, Set> = FxHashMap::default();
        for (place, out) in self.cohort.iter().enumerate() {
            all.insert(place);
            tight(*out).into_iter().for_each(|row| holders.entry(row).or_default().insert(place));
        }
        let mut known: FxHashMap<Vec<u32>, Set> = FxHashMap::default();
        let cover = |class: &Vec<usize>| {
            let came = tight(class[0]);
            let covered = known.entry(came).or_insert_with_key(|came| {
                let mut covered = all.clone();
                taken_over(came, &holders, &full, &bare, &mut covered);
                covered
            });
            covered.clone()
        };
        self.classes.iter().map(cover).collect()
    }

    fn rows_where(&self, is: impl Fn(&Row, i64) -> bool) -> Vec<bool> {
        self.roster.rows.iter().zip(&self.counts).map(|(row, count)| is(row, *count)).collect()
    }
}

/// Leaves in `covered` who can be replaced by somebody who counts in the tight rows `came`: whoever gives up a place
/// in every one of them that is full, and none in a row that is bare unless the other makes it good. `holders` are those
/// of the cohort who count in a tight row.
fn taken_over(came: &[u32], holders: &FxHashMap<u32, Set>, full: &[bool], bare: &[bool], covered: &mut Set) {
    let nobody = Set::default();
    for row in came.iter().filter(|row| full[**row as usize]) {
        covered.keep(holders.get(row).unwrap_or(&nobody));
    }
    for (_, needed) in holders.iter().filter(|(row, _)| bare[**row as usize] && !came.contains(row)) {
        covered.remove(needed);
    }
}

/// Puts people, or what has them at its head, into the order of call. Only equals are asked for their tickets.
fn in_turn<T>(roster: &Roster, all: &mut [T], who: impl Fn(&T) -> usize) {
    let score = |one: &T| roster.people[who(one)].score;
    all.sort_by_key(|one| Reverse(score(one)));
    for equals in all.chunk_by_mut(|a, b| score(a) == score(b)).filter(|equals| equals.len() > 1) {
        equals.sort_by_cached_key(|one| (Reverse(roster.ticket(who(one))), roster.id_rank[who(one)]));
    }
}
