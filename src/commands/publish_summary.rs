//! What `atoll publish` and `atoll verify publication` say to people.

use crate::statistics::gate::{Because, Reader, Verdict};
use crate::statistics::making::{Coarser, Late, Ledger};

/// What each table loses, and which of them say more when cut more coarsely.
pub(super) fn ledger(ledger: &Ledger) -> String {
    let mut told = format!("{:<32} {:>7} {:>7} {:>7} {:>7}\n", "table", "cells", "unsafe", "hidden", "shown");
    for loss in &ledger.tables {
        let shown = 100 - 100 * loss.hidden / loss.cells.max(1);
        let (cells, unsafe_cells, hidden) = (loss.cells, loss.unsafe_cells, loss.hidden);
        told.push_str(&format!("{:<32} {cells:>7} {unsafe_cells:>7} {hidden:>7} {shown:>5} %\n", loss.id));
    }
    told.push_str(&format!("{} of {} cells are hidden.\n", ledger.hidden(), ledger.cells()));
    told
}

/// Where a coarser cut would tell more; empty if nowhere.
pub(super) fn advice(ledger: &Ledger) -> String {
    let mostly = ledger.tables.iter().filter(|loss| loss.is_mostly_hidden());
    let mostly: Vec<&str> = mostly.map(|loss| loss.id.as_str()).collect();
    if mostly.is_empty() {
        return String::new();
    }
    format!(
        "More than half is hidden of {}; --plan reckons which coarser cuts would tell more.\n",
        mostly.join(", ")
    )
}

/// What coarser cuts would hide.
pub(super) fn coarser(cuts: &[Coarser]) -> String {
    if cuts.is_empty() {
        return "Of no table more than half is hidden.\n".to_owned();
    }
    let mut told =
        format!("\n{:<16} {:<24} {:>7} {:>7} {:>14}\n", "coarser", "cut", "cells", "hidden", "hidden in all");
    for Coarser { table, cut, cells, hidden, hidden_in_all } in cuts {
        told.push_str(&format!("{table:<16} {cut:<24} {cells:>7} {hidden:>7} {hidden_in_all:>14}\n"));
    }
    told
}

/// What late records would change.
pub(super) fn late(late: &Late) -> String {
    let Late { records, changed, telling } = late;
    let mut told = format!("{records} late records would change {changed} published figures.\n");
    for (table, figures) in telling {
        told.push_str(&format!(
            "In table {table} {figures} of them would change by a few, which tells of these few.\n"
        ));
    }
    told.push_str(if late.could_be_added() {
        "They could be added by an announced revision.\n"
    } else {
        "They can never be added: publish them with a later edition, or wait until there are more.\n"
    });
    told
}

/// What the gate found.
pub(super) fn verdict(verdict: &Verdict) -> String {
    let Verdict { cells, hidden, constraints, .. } = verdict;
    let mut told =
        format!("The audit knew {constraints} constraints on {cells} cells, {hidden} of them hidden.\n");
    match verdict.insiders {
        Some(insiders) => told.push_str(&format!(
            "It took the part of an outside reader, and of {insiders} people who are alone in a cell.\n"
        )),
        None => told.push_str(
            "It took the part of an outside reader. That of a person who is alone in a cell needs the records: it is \
             not checked here.\n",
        ),
    }
    for exposure in &verdict.exposed {
        told.push_str(&format!(
            "EXPOSED  {}\n",
            sentence(&exposure.cell, &exposure.table, &exposure.to, exposure.because)
        ));
    }
    for open in &verdict.undecided {
        told.push_str(&format!("NOT PROVEN IN TIME  {} in table {}\n", cell(&open.cell), open.table));
    }
    told.push_str(if verdict.is_safe() {
        "Nothing can be worked out.\n"
    } else {
        "The publication is not safe.\n"
    });
    told
}

fn sentence(key: &str, table: &str, to: &Reader, because: Because) -> String {
    let who = match to {
        Reader::Outsider => "any reader".to_owned(),
        Reader::Insider(own) => format!("the person of {}", cell(own)),
    };
    let what = match because {
        Because::Determined(count) => format!("is exactly {count}"),
        Because::KnownSmall => "is small and not nobody".to_owned(),
        Because::NearlyAll => "holds all but one at most of its row".to_owned(),
        Because::Difference(count) => format!("changed by {count} since an earlier publication"),
    };
    format!("{} in table {table}: {who} can work out that it {what}", cell(key))
}

fn cell(key: &str) -> &str {
    if key.is_empty() { "the grand total" } else { key }
}
