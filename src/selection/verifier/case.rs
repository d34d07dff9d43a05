//! The question as the verifier sees it: who matches which rule, who is pinned, who must be apart.

use std::collections::{BTreeSet, HashMap};

use sha2::{Digest, Sha256};

use crate::selection::files::{Inputs, Kind};

/// The inputs of a selection, ready for counting.
pub(super) struct Case<'a> {
    pub inputs: &'a Inputs,
    pub places: HashMap<&'a str, usize>,
    /// The values of attributes by what they say.
    codes: HashMap<&'a str, usize>,
    /// In the order of rules.json.
    pub rules: Vec<Line<'a>>,
    pub include: Vec<bool>,
    pub exclude: Vec<bool>,
    /// Pairs apart, the one who stands first in the file first.
    pub pairs: BTreeSet<(usize, usize)>,
}

/// One rule, with what everybody counts as under it.
pub(super) struct Line<'a> {
    pub id: &'a str,
    pub is_each: bool,
    pub min: Option<i64>,
    pub max: Option<i64>,
    /// For each person the group in which they count: 0 for a where-rule, the place of their value for an each-rule.
    pub group: Vec<Option<usize>>,
    /// For each group that there can be, whether somebody counts in it.
    pub groups: Vec<bool>,
}

impl<'a> Case<'a> {
    pub fn of(inputs: &'a Inputs) -> Self {
        let (people, rules) = (&inputs.people, &inputs.rules);
        let places = people.places();
        let flags = |ids: &[String]| {
            let mut flags = vec![false; people.len()];
            ids.iter().filter_map(|id| places.get(id.as_str())).for_each(|at| flags[*at] = true);
            flags
        };
        let pair = |(a, b): &(String, String)| {
            let (a, b) = (*places.get(a.as_str())?, *places.get(b.as_str())?);
            Some((a.min(b), a.max(b)))
        };
        Self {
            rules: rules.rules.iter().map(|rule| Line::of(inputs, &rule.id, &rule.kind)).collect(),
            include: flags(&rules.include),
            exclude: flags(&rules.exclude),
            pairs: rules.apart.iter().filter_map(pair).collect(),
            codes: people.texts().iter().enumerate().map(|(code, text)| (text.as_str(), code)).collect(),
            inputs,
            places,
        }
    }

    pub fn len(&self) -> usize {
        self.inputs.people.len()
    }

    pub fn seats(&self) -> usize {
        self.inputs.rules.places
    }

    pub fn score(&self, person: usize) -> i128 {
        i128::from(self.inputs.people.scores[person])
    }

    pub fn id(&self, person: usize) -> &'a str {
        &self.inputs.people.ids[person]
    }

    /// The place of a person by id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The place of a rule by id.
    pub fn rule(&self, id: &str) -> Option<usize> {
        self.rules.iter().position(|rule| rule.id == id)
    }

    /// The place of a value, as in an each-rule's groups.
    pub fn code(&self, value: &str) -> Option<usize> {
        self.codes.get(value).copied()
    }

    /// The order of a cohort: score descending, then ticket descending, then id.
    pub fn rank(&self, seed: &str, person: usize) -> impl Ord + use<'a> {
        use std::cmp::Reverse;
        let id = self.id(person);
        (Reverse(self.score(person)), Reverse(ticket(seed, id)), id)
    }
}

impl<'a> Line<'a> {
    fn of(inputs: &'a Inputs, id: &'a str, kind: &'a Kind) -> Self {
        let people = &inputs.people;
        let seats = |bound: usize| i64::try_from(bound).unwrap_or(i64::MAX);
        match kind {
            Kind::Where { matching, min, max } => {
                let columns: Vec<(Option<usize>, &Vec<String>)> =
                    matching.iter().map(|(name, values)| (people.attribute(name), values)).collect();
                let matches = |person: usize| {
                    columns.iter().all(|(column, values)| {
                        column.is_some_and(|at| values.iter().any(|value| value == people.value(person, at)))
                    })
                };
                let group = (0..people.len()).map(|person| matches(person).then_some(0)).collect();
                let (min, max) = (min.map(seats), max.map(seats));
                Self { id, is_each: false, min, max, group, groups: vec![true] }
            }
            Kind::Each { attribute, max } => {
                let column = people.attribute(attribute);
                let group = |person: usize| {
                    let at = column.filter(|at| !people.value(person, *at).is_empty())?;
                    Some(people.code(person, at))
                };
                let group: Vec<Option<usize>> = (0..people.len()).map(group).collect();
                let mut groups = vec![false; people.texts().len()];
                group.iter().flatten().for_each(|group| groups[*group] = true);
                Self { id, is_each: true, min: None, max: Some(seats(*max)), group, groups }
            }
        }
    }
}

/// The first four bytes of SHA-256(seed ‖ 0x00 ‖ id), the first one the highest.
fn ticket(seed: &str, id: &str) -> u32 {
    let hash = Sha256::new().chain_update(seed).chain_update([0]).chain_update(id).finalize();
    hash.iter().take(4).fold(0, |ticket, byte| ticket << 8 | u32::from(*byte))
}
