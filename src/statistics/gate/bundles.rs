//! Variables that can only change together. Where a line that has to come to the same leaves two to change, one goes up as
//! the other goes down: they are one bundle. A program over bundles is the same program, only smaller.

use super::part::{Bounds, Part};
use super::terms::gathered;

/// Variables with 1 or −1: by how much each changes when the bundle changes by one.
pub(super) struct Bundle {
    pub members: Vec<(usize, i64)>,
    /// How far it may go up and down.
    pub up: i64,
    pub down: i64,
}

/// The bundles of some variables of a part; those that cannot change are in none.
pub(super) struct Bundles {
    pub all: Vec<Bundle>,
    /// For each variable its bundle and its factor there.
    pub of: Vec<Option<(usize, i64)>>,
}

impl Bundles {
    /// All but the open variables stay as they are in the base.
    pub fn of(part: &Part, bounds: &Bounds, open: &[usize]) -> Self {
        let mut tying = Tying::of(part, bounds, open);
        while let Some(line) = tying.waiting.pop() {
            tying.follow(line);
        }
        tying.into_bundles()
    }

    /// What is left of a sum of variables, in bundles.
    pub fn sum(&self, terms: &[(usize, i64)]) -> Vec<(usize, i64)> {
        gathered(terms.iter().filter_map(|(at, factor)| {
            let (bundle, own) = self.of[*at]?;
            Some((bundle, factor * own))
        }))
    }
}

/// Bundles in the making; each is known by its leading variable.
struct Tying<'a> {
    part: &'a Part,
    /// The variable that leads, and the factor; none if it cannot change.
    lead: Vec<Option<(usize, i64)>>,
    members: Vec<Vec<usize>>,
    /// How far the bundle of a leading variable may go up and down.
    range: Vec<(i64, i64)>,
    waiting: Vec<usize>,
}

impl<'a> Tying<'a> {
    fn of(part: &'a Part, bounds: &Bounds, open: &[usize]) -> Self {
        let many = part.variables.len();
        let mut this = Self {
            part,
            lead: vec![None; many],
            members: vec![Vec::new(); many],
            range: (0..many)
                .map(|at| (bounds.high[at] - part.base[at], part.base[at] - bounds.low[at]))
                .collect(),
            waiting: Vec::new(),
        };
        for at in open.iter().copied().filter(|at| !bounds.is_fixed(*at)) {
            this.lead[at] = Some((at, 1));
            this.members[at] = vec![at];
            this.waiting.extend(part.touching[at].iter().map(|(line, _)| *line));
        }
        this.waiting.sort_unstable_by(|one, other| other.cmp(one));
        this.waiting.dedup();
        this
    }

    fn follow(&mut self, line: usize) {
        let line = &self.part.lines[line];
        if line.low.is_none() || line.low != line.high {
            return;
        }
        let left = gathered(line.terms.iter().filter_map(|(at, factor)| {
            let (lead, own) = self.lead[*at]?;
            Some((lead, factor * own))
        }));
        match left[..] {
            [(alone, _)] => self.stop(alone),
            [(one, a), (other, b)] if a.abs() == b.abs() => self.join(one, other, -a.signum() * b.signum()),
            _ => {}
        }
    }

    /// The second goes with the first, the same way or the other.
    fn join(&mut self, one: usize, other: usize, factor: i64) {
        let (one, other) =
            if self.members[one].len() < self.members[other].len() { (other, one) } else { (one, other) };
        let (up, down) = self.range[other];
        let (up, down) = if factor > 0 { (up, down) } else { (down, up) };
        self.range[one] = (self.range[one].0.min(up), self.range[one].1.min(down));
        let moved = std::mem::take(&mut self.members[other]);
        for at in &moved {
            self.lead[*at] = self.lead[*at].map(|(_, own)| (one, own * factor));
        }
        self.wake(&moved);
        self.members[one].extend(moved);
        if self.range[one] == (0, 0) {
            self.stop(one);
        }
    }

    fn stop(&mut self, lead: usize) {
        let members = std::mem::take(&mut self.members[lead]);
        members.iter().for_each(|at| self.lead[*at] = None);
        self.wake(&members);
    }

    fn wake(&mut self, members: &[usize]) {
        self.waiting.extend(members.iter().flat_map(|at| &self.part.touching[*at]).map(|(line, _)| *line));
    }

    fn into_bundles(self) -> Bundles {
        let mut bundles = Bundles { all: Vec::new(), of: vec![None; self.lead.len()] };
        for (lead, members) in self.members.iter().enumerate().filter(|(_, members)| !members.is_empty()) {
            let with_factor = |at: &usize| self.lead[*at].map(|(_, factor)| (*at, factor));
            let members: Vec<(usize, i64)> = members.iter().filter_map(with_factor).collect();
            for (at, factor) in &members {
                bundles.of[*at] = Some((bundles.all.len(), *factor));
            }
            let (up, down) = self.range[lead];
            bundles.all.push(Bundle { members, up, down });
        }
        bundles
    }
}
