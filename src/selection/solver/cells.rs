//! Which columns count in which rows, column by column in one list.

/// A row, and what a column weighs there.
pub(super) type Cell = (u32, i32);

/// The rows of each column, with its weight there.
pub(super) struct Cells {
    /// Where each column begins, and where the last one ends.
    starts: Vec<u32>,
    cells: Vec<Cell>,
    /// The greatest weight, whatever its sign, and the greatest number of cells in a column.
    weight: u32,
    many: usize,
}

impl Cells {
    /// No columns yet.
    pub fn new() -> Self {
        Self::with_room(0, 0)
    }

    /// Room for so many columns with so many cells in all.
    pub fn with_room(columns: usize, cells: usize) -> Self {
        let mut starts = Vec::with_capacity(columns + 1);
        starts.push(0);
        Self { starts, cells: Vec::with_capacity(cells), weight: 0, many: 0 }
    }

    /// Adds a column.
    pub fn push(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let before = self.cells.len();
        self.cells.extend(cells);
        self.starts.push(self.cells.len() as u32);
        let own = &self.cells[before..];
        self.many = self.many.max(own.len());
        self.weight = own.iter().fold(self.weight, |weight, cell| weight.max(cell.1.unsigned_abs()));
    }

    /// No column has weights that add up to more.
    pub fn heaviest(&self) -> u128 {
        u128::from(self.weight) * self.many as u128
    }

    /// The cells of one column.
    pub fn of(&self, column: usize) -> &[Cell] {
        &self.cells[self.starts[column] as usize..self.starts[column + 1] as usize]
    }
}
