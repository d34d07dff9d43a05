//! Records that come late: whether a later publication could ever take them in. It cannot where a published figure would
//! change by a few: the difference of the two would tell of them.

use super::{Draft, Order};
use crate::sheet::{Faults, quoted};
use crate::statistics::records::{self, Records, Source};
use crate::statistics::tables::counted;

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

/// Counts the tables with the late records among the others.
pub(super) fn judged(draft: &Draft, order: &Order<'_>, late: (&str, &[u8])) -> Result<Late, Faults> {
    let mut faults = Faults::default();
    let is_country = |code: &str| (order.geography)(code, draft.flags_as_of).is_some();
    let source = Source { records: late, editions: order.source.editions };
    let Some(further) = records::read(source, is_country, &mut faults) else { return Err(faults) };
    tell_of_known(&draft.records, &further, late.0, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }
    let (cells, hidden) = (&draft.system.cells, &draft.protection.hidden);
    let mut found = Late { records: further.len(), ..Late::default() };
    for (plan, own) in draft.layout.plans.iter().zip(&cells.of_table) {
        let more = counted(plan, &draft.layout.dimensions, &draft.layout.groups, &further);
        let published = own.iter().zip(more).filter(|(cell, more)| !hidden[**cell] && *more > 0);
        let (changed, telling) = published.fold((0, 0), |(changed, telling), (cell, more)| {
            let k = u64::try_from(cells.ks[*cell]).unwrap_or(u64::MAX);
            (changed + 1, telling + usize::from(more < k))
        });
        found.changed += changed;
        if telling > 0 {
            found.telling.push((plan.id.clone(), telling));
        }
    }
    Ok(found)
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
