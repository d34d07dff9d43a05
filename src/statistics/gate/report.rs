//! What an audit finds: a refusal in one sentence, or a verdict with everything that somebody can work out.

use std::fmt;

/// The files do not hold by themselves: one sentence that names the file and, where there is one, the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub(super) String);

impl fmt::Display for Refusal {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl std::error::Error for Refusal {}

/// What the files give away. Its exposures name people's cells: staff may see them, nobody may publish them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Cells of all tables; one that several tables show counts once.
    pub cells: usize,
    pub published: usize,
    pub hidden: usize,
    /// None without records: who is in a hidden cell cannot be known then.
    pub unsafe_cells: Option<usize>,
    /// How many cells of one person were audited from the inside. None without records.
    pub insiders: Option<usize>,
    /// Equations and inequalities that the tables have to obey.
    pub constraints: usize,
    /// The width (greatest − least) of the narrowest interval that an outsider can work out for a cell that needs
    /// protection. None if there is no such cell, without records, and where something is exposed anyway.
    pub minimum_width: Option<i64>,
    /// Whether the search for that interval came to its end; otherwise the true one is at least as wide.
    pub is_width_exact: bool,
    /// Sorted by who learns it, cell and table.
    pub exposed: Vec<Exposure>,
    /// What the deadline cut off, sorted alike. It counts as exposed.
    pub undecided: Vec<Undecided>,
}

/// Something that the files tell and should not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exposure {
    pub to: Reader,
    /// `dim=code;dim=code`, totals left out; empty for the grand total.
    pub cell: String,
    /// The first table that shows the cell.
    pub table: String,
    pub because: Because,
}

/// A cell about which the deadline left nothing proven.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Undecided {
    pub to: Reader,
    pub cell: String,
    pub table: String,
}

/// Who works it out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reader {
    /// Somebody who knows the files and nothing else.
    Outsider,
    /// The one person of this cell, who knows that she is there.
    Insider(String),
}

/// What is worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// Exactly this count.
    Determined(i64),
    /// That somebody is there, and fewer than `k`.
    KnownSmall,
    /// That all but one at most of a group are of one kind.
    NearlyAll,
    /// Two publications of revised records differ by so little that the difference is a few people.
    Difference(i64),
}

impl Verdict {
    /// Nothing is exposed and nothing was left open.
    pub fn is_safe(&self) -> bool {
        self.exposed.is_empty() && self.undecided.is_empty()
    }

    /// Whether those who know their own cell were audited too; that takes the records.
    pub fn knows_insiders(&self) -> bool {
        self.insiders.is_some()
    }
}
