//! A quick search for a move: change a cell, then mend one sum after another by changing one more cell of it, those first
//! that mend most at once. It finds the small moves, which are nearly all; what it does not find may still exist.

use super::moves::Move;
use super::system::System;

/// So many changes are tried before it gives up.
const PATIENCE: u32 = 1_500;

/// So many cells a move may change.
const LONGEST: usize = 14;

/// A move that changes `cell` by exactly `by` and otherwise only cells that may move.
pub fn repaired(system: &System, may_move: &[bool], cell: usize, by: i64) -> Option<Move> {
    let mut repair = Repair {
        system,
        may_move,
        by: vec![0; system.cells.len()],
        missing: vec![0; system.sums.len()],
        broken: Vec::new(),
        changes: Vec::new(),
        patience: PATIENCE,
    };
    if !may_move[cell] || !repair.change(cell, by) {
        return None;
    }
    repair.mend().then(|| {
        let mut changes = repair.changes;
        changes.sort_unstable();
        Move { changes }
    })
}

struct Repair<'a> {
    system: &'a System,
    may_move: &'a [bool],
    by: Vec<i64>,
    /// For each sum by how much its children change more than their parent.
    missing: Vec<i64>,
    /// Sums that miss something; some may have been mended since.
    broken: Vec<usize>,
    changes: Vec<(usize, i64)>,
    patience: u32,
}

impl Repair<'_> {
    fn mend(&mut self) -> bool {
        let Some(sum) = self.next_broken() else { return true };
        if self.changes.len() >= LONGEST {
            return false;
        }
        for (cell, by) in self.candidates(sum) {
            if self.patience == 0 {
                return false;
            }
            self.patience -= 1;
            if self.change(cell, by) {
                if self.mend() {
                    return true;
                }
                self.undo();
            }
        }
        false
    }

    /// The broken sum with the fewest cells.
    fn next_broken(&mut self) -> Option<usize> {
        let (missing, sums) = (&self.missing, &self.system.sums);
        self.broken.retain(|sum| missing[*sum] != 0);
        self.broken.iter().copied().min_by_key(|sum| (sums[*sum].children.len(), *sum))
    }

    /// The changes of one cell that would mend a sum, those first that mend the most others.
    fn candidates(&self, sum: usize) -> Vec<(usize, i64)> {
        let (missing, sum) = (self.missing[sum], &self.system.sums[sum]);
        let changes = sum.children.iter().map(|child| (*child, -missing)).chain([(sum.parent, missing)]);
        let within = changes.map(|(cell, by)| (cell, by.max(-self.system.cells.counts[cell])));
        let mut found: Vec<(usize, i64)> = within.filter(|(cell, by)| self.may_change(*cell, *by)).collect();
        found.sort_by_cached_key(|(cell, by)| (self.breaks(*cell, *by), *cell));
        found
    }

    fn may_change(&self, cell: usize, by: i64) -> bool {
        self.may_move[cell] && self.by[cell] == 0 && by != 0
    }

    /// How many more sums would be broken after the change than before.
    fn breaks(&self, cell: usize, by: i64) -> i64 {
        self.system.sums_of[cell]
            .iter()
            .map(|sum| {
                let before = self.missing[*sum];
                let after = before + self.share(*sum, cell, by);
                i64::from(after != 0) - i64::from(before != 0)
            })
            .sum()
    }

    fn share(&self, sum: usize, cell: usize, by: i64) -> i64 {
        if self.system.sums[sum].parent == cell { -by } else { by }
    }

    /// Changes a cell, unless somebody would then reach a stage without the one before.
    fn change(&mut self, cell: usize, by: i64) -> bool {
        self.by[cell] = by;
        let after = |at: usize| self.system.cells.counts[at] + self.by[at];
        let holds = self.system.orders_of[cell].iter().all(|at| {
            let (one, other) = self.system.orders[*at];
            after(one) >= after(other)
        });
        if !holds || after(cell) < 0 {
            self.by[cell] = 0;
            return false;
        }
        for sum in &self.system.sums_of[cell] {
            self.missing[*sum] += self.share(*sum, cell, by);
            self.broken.push(*sum);
        }
        self.changes.push((cell, by));
        true
    }

    fn undo(&mut self) {
        let Some((cell, by)) = self.changes.pop() else { return };
        self.by[cell] = 0;
        for sum in &self.system.sums_of[cell] {
            self.missing[*sum] -= self.share(*sum, cell, by);
            self.broken.push(*sum);
        }
    }
}
