//! `certificate.json`: what the gate assumed, what it found, and what each table lost. Reasons are not in it: they would
//! say who is small.

use serde::Serialize;

use super::ledger::Ledger;
use crate::statistics::formats::METHOD_VERSION;
use crate::statistics::gate::Verdict;
use crate::statistics::release::Release;

#[derive(Serialize)]
struct Certificate<'a> {
    release_id: &'a str,
    method_version: u32,
    k: u64,
    assumed: [&'static str; 5],
    cells: usize,
    hidden: usize,
    constraints: usize,
    minimum_width: Option<i64>,
    readers: [&'static str; 2],
    verdict: &'static str,
    loss: Vec<LossOf<'a>>,
}

#[derive(Serialize)]
struct LossOf<'a> {
    table: &'a str,
    cells: usize,
    hidden: usize,
}

const ASSUMED: [&str; 5] = [
    "every count is a whole number and not negative",
    "a parent is the sum of its children, and a group that of its members, in all tables together",
    "nobody reaches a stage without the one before",
    "every published figure, rounded ones included, is known",
    "one person who is alone in a cell knows that cell",
];

/// The file of a publication that the gate found safe.
pub(super) fn written(
    release: &Release,
    verdict: &Verdict,
    ledger: &Ledger,
) -> Result<Vec<u8>, serde_json::Error> {
    let loss =
        ledger.tables.iter().map(|loss| LossOf { table: &loss.id, cells: loss.cells, hidden: loss.hidden });
    let certificate = Certificate {
        release_id: &release.release_id,
        method_version: METHOD_VERSION,
        k: release.k,
        assumed: ASSUMED,
        cells: verdict.cells,
        hidden: verdict.hidden,
        constraints: verdict.constraints,
        minimum_width: verdict.minimum_width,
        readers: ["an outside reader", "each person who is alone in a cell"],
        verdict: "safe",
        loss: loss.collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&certificate)?;
    bytes.push(b'\n');
    Ok(bytes)
}
