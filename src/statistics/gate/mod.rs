//! The gate: reads a publication's written files and decides whether they are safe to publish.
//!
//! It shares no code with what protects the tables, only the formats. From the files it rebuilds what any reader
//! knows (sums, groups, stages, rounded figures, earlier publications) and looks, for every cell that must not be
//! known, for another table that fits all of it. A table that serves is checked in whole numbers; where none is
//! found the cell is exposed, and where time ran out it is undecided, which is as bad.
//!
//! Reading order: `written`, `table`, `derived`, `records` (the files), `publication`, `cells` and `world` (what is
//! known), `cuts`, `told`, `ring` and `join` (through people), `listed`, `editions` and `between` (across publications), `system` and `part`
//! (what is open), `needs` (what must stay open), `combine`, `search` with `program`, `bundles` and `implied`, and `audit`
//! (whether it does), `report`.

mod absent;
mod audit;
mod between;
mod bundles;
mod cells;
mod combine;
mod cuts;
mod derived;
mod editions;
mod implied;
mod join;
mod listed;
mod needs;
mod part;
mod program;
mod publication;
mod records;
mod report;
mod ring;
mod search;
mod settle;
mod system;
mod table;
mod terms;
#[cfg(test)]
mod tests;
mod told;
mod world;
mod written;

use std::collections::BTreeMap;

pub use report::{Because, Exposure, Reader, Refusal, Undecided, Verdict};

use publication::Publication;
use settle::Case;
use world::World;

/// The files of a publication by name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// An earlier publication that shares an edition.
#[derive(Debug, Clone, Copy)]
pub struct Earlier<'a> {
    pub files: &'a Files,
    pub records: Option<&'a [u8]>,
}

/// What is to be judged. Insiders are audited only where every publication comes with its records.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    pub files: &'a Files,
    pub records: Option<&'a [u8]>,
    pub earlier: &'a [Earlier<'a>],
}

/// Judges a publication. `is_over` says that no more time may be spent; what is open then counts as exposed.
///
/// # Errors
/// The files do not hold by themselves.
pub fn audit(question: &Question<'_>, is_over: &dyn Fn() -> bool) -> Result<Verdict, Refusal> {
    let own = Publication::read(question.files, question.records)?;
    let mut earlier = Vec::with_capacity(question.earlier.len());
    for one in question.earlier {
        earlier.push(Publication::read(one.files, one.records)?);
    }
    let mut world = World::default();
    let differences = editions::take(&mut world, &own, &earlier)?;
    let mut verdict = Case::of(&own, &world, is_over)?.judge()?;
    verdict.exposed.extend(differences);
    verdict.exposed.sort();
    Ok(verdict)
}
