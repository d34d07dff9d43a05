//! What there is to assign, by number: the caller sorts by id, so that the order of files does not matter.

/// How much a reviewer has and may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// Reviews that they have already; they count when loads are evened.
    pub now: usize,
    /// The most that they may have, those included; none if there is no limit.
    pub most: Option<usize>,
}

/// Applications, reviewers, and what each pair is worth.
#[derive(Debug, Clone, Default)]
pub struct Task {
    /// How many more reviewers each application needs.
    pub wanted: Vec<usize>,
    /// The reviewers.
    pub rooms: Vec<Room>,
    /// For each application a row of all reviewers.
    worth: Vec<i32>,
}

const FORBIDDEN: i32 = i32::MIN;

/// The largest affinity, up or down.
pub const LARGEST: i32 = 1_000_000_000;

impl Task {
    /// Every pair is allowed and worth 0.
    pub fn new(wanted: Vec<usize>, rooms: Vec<Room>) -> Self {
        Self { worth: vec![0; wanted.len() * rooms.len()], wanted, rooms }
    }

    /// The pair must not be.
    pub fn forbid(&mut self, application: usize, reviewer: usize) {
        self.worth[application * self.rooms.len() + reviewer] = FORBIDDEN;
    }

    /// Sets the affinity of a pair, at most [`LARGEST`] up or down. A forbidden pair stays forbidden.
    pub fn prefer(&mut self, application: usize, reviewer: usize, affinity: i32) {
        let worth = &mut self.worth[application * self.rooms.len() + reviewer];
        if *worth != FORBIDDEN {
            *worth = affinity.clamp(-LARGEST, LARGEST);
        }
    }

    /// The affinity of a pair; none if it is forbidden.
    pub fn affinity(&self, application: usize, reviewer: usize) -> Option<i32> {
        Some(self.worth[application * self.rooms.len() + reviewer]).filter(|worth| *worth != FORBIDDEN)
    }

    /// The affinities of an application, reviewer by reviewer; none where forbidden.
    pub(super) fn row(&self, application: usize) -> impl Iterator<Item = (usize, Option<i32>)> {
        let many = self.rooms.len();
        let row = &self.worth[application * many..(application + 1) * many];
        row.iter().enumerate().map(|(at, worth)| (at, Some(*worth).filter(|worth| *worth != FORBIDDEN)))
    }
}

/// Orders what is equal in every other way, so that the same reviewers do not meet again and again.
pub fn tie(application: usize, reviewer: usize) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut bits = (application as u64).wrapping_mul(ODD) ^ (reviewer as u64).rotate_left(32);
    for _ in 0..2 {
        bits ^= bits >> 31;
        bits = bits.wrapping_mul(ODD);
    }
    bits ^ (bits >> 29)
}
