//! Earlier publications: those that share an edition must come with the records they were made from, and these must be the
//! same, or else the difference between two figures tells of the few that changed.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Order;
use super::earlier::Earlier;
use crate::sheet::{Faults, few, quoted};
use crate::statistics::formats::{Files, checksums};
use crate::statistics::records::{self, Records, Source};

/// An earlier publication.
#[derive(Clone, Copy, Debug)]
pub struct Previous<'a> {
    /// As the person named it.
    pub name: &'a str,
    pub files: &'a Files,
    pub records: Option<(&'a str, &'a [u8])>,
}

/// What of `release.json` tells whether there is a link.
#[derive(Deserialize)]
struct Told {
    editions: Vec<Edition>,
}

#[derive(Deserialize)]
struct Edition {
    id: String,
}

impl Previous<'_> {
    fn told(&self) -> Option<Told> {
        serde_json::from_slice(self.files.get("release.json")?).ok()
    }

    /// Publications without a common edition need no link.
    pub fn shares_an_edition(&self, records: &Records) -> bool {
        let told = self.told();
        let is_shared = |edition: &Edition| records.editions.iter().any(|own| own.id == edition.id);
        told.is_some_and(|told| told.editions.iter().any(is_shared))
    }
}

/// The earlier publications that share an edition. Faults: one that does not hold, comes without its records, or was made
/// from others.
pub(super) fn linked(order: &Order<'_>, records: &Records, faults: &mut Faults) -> Vec<Earlier> {
    let mut linked = Vec::new();
    for one in order.previous {
        if let Some(what) = broken(one) {
            faults.tell(format!("{}: {what}", one.name));
            continue;
        }
        if !one.shares_an_edition(records) {
            continue;
        }
        match one.records {
            None => faults.tell(format!(
                "{0}: shares an edition with these records; give the records that it was made from, as {0}=records.csv",
                one.name
            )),
            Some(source) => linked.extend(of_the_same(order, records, one, source, faults)),
        }
    }
    linked
}

fn broken(one: &Previous<'_>) -> Option<String> {
    if one.told().is_none() {
        return Some("has no release.json that can be read; name the directory of a publication".to_owned());
    }
    let mut files = one.files.clone();
    let sums = files.remove("SHA256SUMS");
    let holds = sums.is_some_and(|sums| sums == checksums(&files));
    (!holds).then(|| {
        "its files are not those that SHA256SUMS names; fetch it again from where it was published".to_owned()
    })
}

/// The publication, if the shared editions have the same records. Other ones are a fault, unless this is a revision: then
/// figures are not bound together here, and the gate judges their differences.
fn of_the_same(
    order: &Order<'_>,
    own: &Records,
    one: &Previous<'_>,
    source: (&str, &[u8]),
    faults: &mut Faults,
) -> Option<Earlier> {
    let any_day = chrono::NaiveDate::default();
    let editions = order.source.editions;
    let is_country = |code: &str| (order.geography)(code, any_day).is_some();
    let records = records::read(Source { records: source, editions }, is_country, faults)?;
    let told: Vec<String> = one.told()?.editions.into_iter().map(|edition| edition.id).collect();
    let then = records.of_editions(&told);
    let (now, before) = (by_id(own, &then), by_id(&then, own));
    let differing: Vec<String> = (now.keys().chain(before.keys()))
        .filter(|id| now.get(*id) != before.get(*id))
        .map(|id| quoted(id))
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect();
    if !differing.is_empty() && !order.is_revision {
        faults.tell(format!(
            "{}: {} records of the shared editions differ from {}: {}; publish the same records, or an announced --revision",
            source.0,
            differing.len(),
            order.source.records.0,
            few(&differing, 5)
        ));
    }
    if !differing.is_empty() {
        return None;
    }
    let read = Earlier::read(one.files, then);
    if read.is_none() {
        faults.tell(format!(
            "{}: its tables cannot be read; fetch it again from where it was published",
            one.name
        ));
    }
    read
}

/// What each record of an edition that both have says, by its id.
fn by_id<'r>(of: &'r Records, other: &Records) -> BTreeMap<&'r str, Vec<(&'r str, &'r str)>> {
    let is_shared = |at: usize| {
        let edition = of.column("edition").map(|column| column.word(at));
        other.editions.iter().any(|known| Some(known.id.as_str()) == edition)
    };
    let words = |at: usize| {
        let told =
            of.columns.iter().filter(|column| other.column(&column.name).is_some() && !column.of.is_empty());
        let mut words: Vec<(&str, &str)> =
            told.map(|column| (column.name.as_str(), column.word(at))).collect();
        words.sort_unstable();
        words
    };
    (0..of.len()).filter(|at| is_shared(*at)).map(|at| (of.ids[at].as_str(), words(at))).collect()
}
