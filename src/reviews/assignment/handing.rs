//! Who may hand a place on to whom: for each two reviewers the cheapest application that could change over.
//!
//! The applications themselves are left out of the search for paths, which so has a few hundred nodes and not
//! tens of thousands. The table is kept current as places change hands.

use super::task::Task;

/// The places given so far.
pub(super) struct Handing<'a> {
    task: &'a Task,
    /// For each application its reviewers, in the order in which they came.
    pub on: Vec<Vec<usize>>,
    /// For each reviewer the applications that they hold by this plan.
    pub held: Vec<Vec<usize>>,
    /// For each two reviewers the least loss of affinity, and the first application with it.
    least: Vec<Option<(i64, u32)>>,
}

impl<'a> Handing<'a> {
    pub fn of(task: &'a Task) -> Self {
        let many = task.rooms.len();
        Self {
            task,
            on: vec![Vec::new(); task.wanted.len()],
            held: vec![Vec::new(); many],
            least: vec![None; many * many],
        }
    }

    /// What is lost when a place changes from one reviewer to another, and whose place.
    pub fn step(&self, from: usize, to: usize) -> Option<(i64, usize)> {
        self.least[from * self.held.len() + to].map(|(loss, application)| (loss, application as usize))
    }

    /// Gives a place.
    pub fn give(&mut self, application: usize, reviewer: usize) {
        let others = self.on[application].clone();
        self.on[application].push(reviewer);
        for other in others {
            if self.is_least(other, reviewer, application) {
                self.search(other, reviewer);
            }
        }
        self.held[reviewer].push(application);
        for to in 0..self.held.len() {
            self.offer(reviewer, to, application);
        }
    }

    /// Takes a place back.
    pub fn take(&mut self, application: usize, reviewer: usize) {
        self.on[application].retain(|other| *other != reviewer);
        self.held[reviewer].retain(|other| *other != application);
        for to in 0..self.held.len() {
            if self.is_least(reviewer, to, application) {
                self.search(reviewer, to);
            }
        }
        for other in self.on[application].clone() {
            self.offer(other, reviewer, application);
        }
    }

    fn is_least(&self, from: usize, to: usize, application: usize) -> bool {
        self.step(from, to).is_some_and(|(_, least)| least == application)
    }

    /// The loss if this application went from one reviewer to another; none if it may not.
    fn loss(&self, from: usize, to: usize, application: usize) -> Option<(i64, u32)> {
        let after = self.task.affinity(application, to).filter(|_| !self.on[application].contains(&to))?;
        let before = self.task.affinity(application, from)?;
        Some((i64::from(before) - i64::from(after), u32::try_from(application).ok()?))
    }

    fn offer(&mut self, from: usize, to: usize, application: usize) {
        let Some(loss) = self.loss(from, to, application) else { return };
        let least = &mut self.least[from * self.held.len() + to];
        if least.is_none_or(|known| loss < known) {
            *least = Some(loss);
        }
    }

    fn search(&mut self, from: usize, to: usize) {
        let losses = self.held[from].iter().filter_map(|application| self.loss(from, to, *application));
        let least = losses.min();
        self.least[from * self.held.len() + to] = least;
    }
}
