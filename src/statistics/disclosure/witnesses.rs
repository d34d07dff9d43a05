//! The moves that show why cells are safe, with an index from each cell to the moves that touch it.

use super::moves::Move;

/// Every move that was found. One that is let go keeps its place and can be taken back.
#[derive(Clone, Debug, Default)]
pub struct Witnesses {
    moves: Vec<Move>,
    is_kept: Vec<bool>,
    /// For each cell the places of the moves that touch it, but for those that are forgotten.
    touching: Vec<Vec<usize>>,
}

impl Witnesses {
    pub fn new(cells: usize) -> Self {
        Self { touching: vec![Vec::new(); cells], ..Self::default() }
    }

    pub fn add(&mut self, found: Move) {
        for (cell, _) in &found.changes {
            self.touching[*cell].push(self.moves.len());
        }
        self.moves.push(found);
        self.is_kept.push(true);
    }

    /// The moves that touch a cell, oldest first.
    pub fn touching(&self, cell: usize) -> impl Iterator<Item = &Move> {
        self.touching[cell].iter().filter(|at| self.is_kept[**at]).map(|at| &self.moves[*at])
    }

    /// Those and the ones that were let go, newest first.
    pub fn newest_touching(&self, cell: usize) -> impl Iterator<Item = &Move> {
        self.touching[cell].iter().rev().map(|at| &self.moves[*at])
    }

    /// Lets go of those that touch a cell; gives their places.
    pub fn let_go(&mut self, cell: usize) -> Vec<usize> {
        let lost: Vec<usize> = self.touching[cell].iter().copied().filter(|at| self.is_kept[*at]).collect();
        lost.iter().for_each(|at| self.is_kept[*at] = false);
        lost
    }

    pub fn take_back(&mut self, lost: &[usize]) {
        lost.iter().for_each(|at| self.is_kept[*at] = true);
    }

    /// Forgets for good what was let go.
    pub fn forget(&mut self, lost: &[usize]) {
        for place in lost {
            for (cell, _) in &self.moves[*place].changes {
                self.touching[*cell].retain(|at| at != place);
            }
        }
    }

    pub fn at(&self, place: usize) -> &Move {
        &self.moves[place]
    }

    pub fn into_kept(self) -> Vec<Move> {
        let moves = self.moves.into_iter().zip(self.is_kept);
        moves.filter(|(_, is_kept)| *is_kept).map(|(found, _)| found).collect()
    }
}
