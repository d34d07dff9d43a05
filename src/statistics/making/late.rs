//! Records that come late: whether a later publication could ever take them in. It cannot where a published figure would
//! change by a few: the difference of the two would tell of them.

use super::{Draft, Order};
use crate::sheet::{Faults, quoted};
use crate::statistics::disclosure::Cells;
use crate::statistics::records::{self, Records, Source};
use crate::statistics::tables::{counted, lay_out};

/// What late records would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Late {
    pub records: usize,
    /// Published figures that would change.
    pub changed: usize,
    /// Those that would change by 1 to k − 1, by table: they forbid it.
    pub telling: Vec<(String, usize)>,
}

impl Late {
    /// Whether a revision could take them in.
    pub fn could_be_added(&self) -> bool {
        self.telling.is_empty()
    }
}

/// Lays out and counts the tables again with the late records among the others.
pub(super) fn judged(draft: &Draft, order: &Order<'_>, late: (&str, &[u8])) -> Result<Late, Faults> {
    let mut faults = Faults::default();
    let is_country = |code: &str| (order.geography)(code, draft.flags_as_of).is_some();
    let source = Source { records: late, editions: order.source.editions };
    let Some(further) = records::read(source, is_country, &mut faults) else { return Err(faults) };
    tell_of_known(&draft.records, &further, late.0, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let together = draft.records.joined(&further);
    let geography = |code: &str| (order.geography)(code, draft.flags_as_of);
    let Some(layout) = lay_out(&together, &draft.asked, &geography, &mut faults) else { return Err(faults) };
    let counts: Vec<Vec<u64>> = (layout.plans.iter())
        .map(|plan| counted(plan, &layout.dimensions, &layout.groups, &together))
        .collect();
    let then = Cells::of(&layout, &counts);
    let mut found = Late { records: further.len(), ..Late::default() };
    for (plan, own) in layout.plans.iter().zip(&then.of_table) {
        let changes: Vec<i64> = own.iter().filter_map(|cell| change(draft, &then, *cell)).collect();
        found.changed += changes.len();
        let k = i64::try_from(plan.k).unwrap_or(i64::MAX);
        let telling = changes.iter().filter(|by| **by < k).count();
        if telling > 0 {
            found.telling.push((plan.id.clone(), telling));
        }
    }
    Ok(found)
}

/// By how much a published figure would rise; none if it is hidden or stays. A country or a word that did not occur was
/// published as nobody.
fn change(draft: &Draft, then: &Cells, cell: usize) -> Option<i64> {
    let now = match draft.system.cells.at.get(&then.keys[cell]) {
        Some(at) if draft.protection.hidden[*at] => return None,
        Some(at) => draft.system.cells.counts[*at],
        None => 0,
    };
    Some(then.counts[cell] - now).filter(|by| *by > 0)
}

/// A late record is of an edition that is published, and new.
fn tell_of_known(own: &Records, further: &Records, file: &str, faults: &mut Faults) {
    for edition in &further.editions {
        if !own.editions.iter().any(|known| known.id == edition.id) {
            faults.tell(format!(
                "{file}: edition {} is not in this publication; late records are of its editions",
                quoted(&edition.id)
            ));
        }
    }
    let known: std::collections::HashSet<&str> = own.ids.iter().map(String::as_str).collect();
    for id in further.ids.iter().filter(|id| known.contains(id.as_str())) {
        faults.tell(format!("{file}: record {} is among the records already; leave it out here", quoted(id)));
    }
}
