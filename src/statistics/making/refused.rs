//! Why there is no publication: which tables have to be cut more coarsely.

use std::fmt;

use crate::statistics::disclosure::Protection;
use crate::statistics::formats::Unwritable;
use crate::statistics::gate::{Refusal, Verdict};

/// A publication that must not be made. The tables are named by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// So many cells could be worked out even if everything else were hidden.
    Unprotected { cells: usize, tables: Vec<String> },
    /// The gate can work out so many cells, and could not prove others safe in time.
    Unsafe { exposed: usize, undecided: usize, tables: Vec<String> },
    /// The files cannot be written, or do not hold by themselves.
    Unwritable(String),
}

impl Refused {
    pub(super) fn unprotected(protection: &Protection, tables: Vec<String>) -> Refused {
        Refused::Unprotected { cells: protection.unprotected.len(), tables }
    }

    pub(super) fn not_safe(verdict: &Verdict) -> Refused {
        let exposed = verdict.exposed.iter().map(|exposure| exposure.table.clone());
        let mut tables: Vec<String> =
            exposed.chain(verdict.undecided.iter().map(|cell| cell.table.clone())).collect();
        tables.sort_unstable();
        tables.dedup();
        Refused::Unsafe { exposed: verdict.exposed.len(), undecided: verdict.undecided.len(), tables }
    }

    /// The tables to cut more coarsely.
    pub fn tables(&self) -> &[String] {
        match self {
            Refused::Unprotected { tables, .. } | Refused::Unsafe { tables, .. } => tables,
            Refused::Unwritable(_) => &[],
        }
    }
}

impl From<Unwritable> for Refused {
    fn from(error: Unwritable) -> Refused {
        Refused::Unwritable(error.to_string())
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Refused {
        Refused::Unwritable(refusal.to_string())
    }
}

impl From<serde_json::Error> for Refused {
    fn from(error: serde_json::Error) -> Refused {
        Refused::Unwritable(error.to_string())
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::Unprotected { cells, tables } => write!(
                to,
                "{cells} cells cannot be protected whatever is hidden; cut these tables more coarsely: {}",
                tables.join(", ")
            ),
            Refused::Unsafe { exposed, undecided, tables } => write!(
                to,
                "the gate refuses this publication: {exposed} cells could be worked out and {undecided} could not be \
                 proven safe in time; cut these tables more coarsely: {}",
                tables.join(", ")
            ),
            Refused::Unwritable(what) => to.write_str(what),
        }
    }
}
