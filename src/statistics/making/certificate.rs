//! `certificate.json`: what the gate assumed, what it found, and what each table lost. Reasons are not in it: they would
//! say who is small.

use serde::{Deserialize, Serialize};

use super::ledger::Ledger;
use crate::statistics::formats::METHOD_VERSION;
use crate::statistics::gate::Verdict;
use crate::statistics::release::Release;

/// What the file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    pub release_id: String,
    pub method_version: u32,
    pub k: u64,
    pub assumed: Vec<String>,
    pub cells: usize,
    pub hidden: usize,
    pub constraints: usize,
    /// Of the intervals that an outside reader can work out for cells that need protection.
    pub minimum_width: Option<i64>,
    pub readers: Vec<String>,
    pub verdict: String,
    pub loss: Vec<CertifiedLoss>,
}

/// How much of a table is hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertifiedLoss {
    pub table: String,
    pub cells: usize,
    pub hidden: usize,
}

const ASSUMED: [&str; 5] = [
    "every count is a whole number and not negative",
    "a parent is the sum of its children, and a group that of its members, in all tables together",
    "nobody reaches a stage without the one before",
    "every published figure, rounded ones included, is known",
    "one person who is alone in a cell knows that cell",
];

const READERS: [&str; 2] = ["an outside reader", "each person who is alone in a cell"];

impl Certificate {
    /// Of a publication that the gate found safe.
    pub(super) fn of(release: &Release, verdict: &Verdict, ledger: &Ledger) -> Certificate {
        let loss = ledger.tables.iter().map(|loss| CertifiedLoss {
            table: loss.id.clone(),
            cells: loss.cells,
            hidden: loss.hidden,
        });
        Certificate {
            release_id: release.release_id.clone(),
            method_version: METHOD_VERSION,
            k: release.k,
            assumed: ASSUMED.map(str::to_owned).to_vec(),
            cells: verdict.cells,
            hidden: verdict.hidden,
            constraints: verdict.constraints,
            minimum_width: verdict.minimum_width,
            readers: READERS.map(str::to_owned).to_vec(),
            verdict: "safe".to_owned(),
            loss: loss.collect(),
        }
    }

    /// The file.
    pub(super) fn written(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}
