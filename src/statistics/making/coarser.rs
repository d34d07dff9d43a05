//! Coarser cuts of the tables of which most is hidden, and what would be hidden then: for whoever decides how to cut.

use super::{Draft, Order};
use crate::sheet::Faults;
use crate::statistics::disclosure::{self, Part, Rules, System};
use crate::statistics::tables::{Asked, Cut, Ring, counted, lay_out};

/// One table cut more coarsely, all others as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coarser {
    pub table: String,
    /// As tables.json would ask for it: `geo: region`, or `without seniority`.
    pub cut: String,
    pub cells: usize,
    pub hidden: usize,
    /// In all tables together.
    pub hidden_in_all: usize,
}

/// Every coarser cut of each table that is mostly hidden, protected afresh. Earlier publications are left out: what they
/// bind is hidden in any cut.
pub(super) fn of(draft: &Draft, order: &Order<'_>) -> Vec<Coarser> {
    let ledger = draft.ledger();
    let mostly_hidden = ledger.tables.iter().filter(|loss| loss.is_mostly_hidden());
    let tables = mostly_hidden.filter_map(|loss| draft.asked.iter().position(|table| table.id == loss.id));
    tables
        .flat_map(|at| cuts(&draft.asked[at]).into_iter().map(move |cut| (at, cut)))
        .filter_map(|(at, (cut, table))| reckoned(draft, order, at, cut, table))
        .collect()
}

/// Places one step after the other, and each further dimension left out.
fn cuts(table: &Asked) -> Vec<(String, Asked)> {
    let places = [(Cut::SubRegion, "sub-region"), (Cut::Region, "region"), (Cut::World, "world")];
    let mut cuts = Vec::new();
    for (at, (name, cut)) in table.dims.iter().enumerate() {
        let mut coarser = table.clone();
        if name == "geo" {
            let from = match cut {
                Cut::All => 0,
                Cut::SubRegion => 1,
                Cut::Region => 2,
                _ => places.len(),
            };
            for (cut, word) in &places[from..] {
                coarser.dims[at].1 = cut.clone();
                cuts.push((format!("geo: {word}"), coarser.clone()));
            }
        } else if name != "gender" {
            coarser.dims.remove(at);
            cuts.push((format!("without {name}"), coarser));
        }
    }
    cuts
}

fn reckoned(draft: &Draft, order: &Order<'_>, at: usize, cut: String, table: Asked) -> Option<Coarser> {
    let mut asked = draft.asked.clone();
    let id = table.id.clone();
    asked[at] = table;
    let geography = |code: &str| (order.geography)(code, draft.flags_as_of);
    let layout = lay_out(&draft.records, &asked, &geography, &mut Faults::default())?;
    if Ring::of(&layout, None).is_some_and(|ring| ring.is_too_large()) {
        return None;
    }
    let counts: Vec<Vec<u64>> = (layout.plans.iter())
        .map(|plan| counted(plan, &layout.dimensions, &layout.groups, &draft.records))
        .collect();
    let system = System::of(&Part { layout: &layout, records: &draft.records, counts, shown: Vec::new() });
    let protection = disclosure::protect(&system, Rules::ALL);
    let hidden = |cells: &Vec<usize>| cells.iter().filter(|cell| protection.hidden[**cell]).count();
    let own = &system.cells.of_table[at];
    Some(Coarser {
        table: id,
        cut,
        cells: own.len(),
        hidden: hidden(own),
        hidden_in_all: system.cells.of_table.iter().map(hidden).sum(),
    })
}
