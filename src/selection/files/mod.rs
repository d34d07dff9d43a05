//! The files of a selection: candidates.csv, rules.json and accepted.csv in, the canonical form and its hash.
//!
//! Bytes in, values out: nothing here opens a file. Everything that is wrong is told by file, line and field.
//! Reading order: [`Inputs`], `people`, `rules`, `accepted`, `canonical`, `frontier` (the picture).

mod accepted;
mod canonical;
mod frontier;
mod json;
mod people;
mod problem;
mod result;
mod rules;
mod score;
#[cfg(test)]
mod tests;

pub use frontier::{Mark, picture};
pub use people::People;
pub use result::{result_json, write_result};
pub use rules::{Kind, Rule, Rules};
pub use score::{decimal, thousandths};

use crate::sheet::Faults;

/// A file as it was named and what it holds.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// As the person typed it: faults begin with it.
    pub name: &'a str,
    /// The whole of it.
    pub bytes: &'a [u8],
}

/// What a selection is made from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inputs {
    /// The shortlist.
    pub people: People,
    /// The rules, with the answers of accepted.csv among their pins.
    pub rules: Rules,
    /// What is odd but no fault: sentences with file, line and field.
    pub warnings: Vec<String>,
}

impl Inputs {
    /// Reads the files of a selection.
    ///
    /// # Errors
    /// Every fault of every file, as sentences.
    pub fn read(candidates: Named<'_>, rules: Named<'_>, answers: Option<Named<'_>>) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut warnings = Vec::new();
        let people = people::read(candidates.name, candidates.bytes, &mut faults);
        let list = people.as_ref().map(|people| (candidates.name, people));
        let mut reading = rules::Reading { name: rules.name, faults: &mut faults, warnings: &mut warnings };
        let asked = rules::read(&mut reading, rules.bytes, list);
        if let (Some(people), Some(mut asked)) = (people, asked) {
            if let Some(file) = answers {
                let ids = people.places();
                let shortlist = (candidates.name, &ids);
                accepted::read(file.name, file.bytes, shortlist, (rules.name, &mut asked), &mut faults);
            }
            if faults.is_empty() {
                return Ok(Self { people, rules: asked, warnings });
            }
        }
        Err(faults)
    }

    /// The SHA-256 of the canonical form: no order of rows, columns or keys, and no white space, shows in it.
    pub fn sha256(&self) -> String {
        canonical::sha256(&self.people, &self.rules)
    }
}
