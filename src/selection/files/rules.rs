//! rules.json: what is asked of the cohort, in this file's own types.

mod fields;
mod one;
mod pins;
mod read;
mod share;

pub(super) use fields::Reading;
pub(super) use read::read;

/// The whole of rules.json.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rules {
    /// How many are chosen, exactly.
    pub places: usize,
    /// How many names the reserve list may hold.
    pub reserve: usize,
    /// In the order of the file, which settles ties between relaxations.
    pub rules: Vec<Rule>,
    /// Ids that must be chosen.
    pub include: Vec<String>,
    /// Ids that must not be chosen.
    pub exclude: Vec<String>,
    /// Pairs of whom at most one is chosen.
    pub apart: Vec<(String, String)>,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// Unique, not empty.
    pub id: String,
    /// What it asks.
    pub kind: Kind,
}

/// The two things that a rule can ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// At least `min`, at most `max` of the chosen have, for each attribute named, one of its values.
    Where { matching: Vec<(String, Vec<String>)>, min: Option<usize>, max: Option<usize> },
    /// At most `max` of the chosen share one stated value of the attribute.
    Each { attribute: String, max: usize },
}
