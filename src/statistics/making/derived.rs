//! Figures worked out of two published cells: the share of women, and how many of a stage reached the next one.

use std::collections::HashSet;

use crate::statistics::disclosure::Cells;
use crate::statistics::inference::{Precision, Share};
use crate::statistics::release::Derived;
use crate::statistics::tables::Layout;

/// In per cent.
const SCALE: u64 = 100;

/// Every share and rate whose two counts are published, in the order of the cells.
pub(super) fn of(layout: &Layout, cells: &Cells, hidden: &[bool]) -> Vec<Derived> {
    let keys = Cells::keys_of(layout);
    let shares = keys.iter().filter_map(|key| Some(("womens_share", key, of_whom(key)?)));
    let stages = stages(layout);
    let rates = keys.iter().filter_map(|key| Some(("rate", key, before(key, &stages)?)));
    let mut seen = HashSet::new();
    let found = shares.chain(rates).filter_map(|(stat, part, whole)| {
        let (part_at, whole_at) = (*cells.at.get(part)?, *cells.at.get(keys.get(&whole)?)?);
        let is_shown = !hidden[part_at] && !hidden[whole_at] && seen.insert((stat, part.clone()));
        let count = |at: usize| u64::try_from(cells.counts[at]).ok();
        let (numerator, denominator) = (count(part_at)?, count(whole_at).filter(|whole| *whole > 0)?);
        let decimals = decimals(denominator).filter(|_| is_shown)?;
        Some(Derived {
            stat: stat.to_owned(),
            numerator: part.clone(),
            denominator: whole,
            value: rounded(numerator, denominator, decimals),
            decimals,
            scale: SCALE,
        })
    });
    found.collect()
}

/// Fewer than 20: counts alone; from 50 on one decimal.
fn decimals(whole: u64) -> Option<u32> {
    match Share::of(0, u32::try_from(whole).ok()?)?.precision() {
        Precision::Counts => None,
        Precision::Whole => Some(0),
        Precision::OneDecimal => Some(1),
    }
}

/// Women are counted among women and men.
fn of_whom(key: &str) -> Option<String> {
    key.split(';').any(|part| part == "gender=woman").then(|| key.replace("gender=woman", "gender=binary"))
}

fn stages(layout: &Layout) -> Vec<String> {
    let axes = layout.plans.iter().flat_map(|plan| &plan.axes).filter(|axis| axis.dimension == "stage");
    axes.map(|axis| axis.codes.clone()).max_by_key(Vec::len).unwrap_or_default()
}

/// The same people one stage before; the first stage is the total and stands in no key.
fn before(key: &str, stages: &[String]) -> Option<String> {
    let parts: Vec<&str> = key.split(';').collect();
    let stage = parts.iter().find_map(|part| part.strip_prefix("stage="))?;
    let at = stages.iter().position(|known| known == stage).filter(|at| *at > 0)?;
    let others = parts.iter().filter(|part| !part.starts_with("stage=")).map(|part| (*part).to_owned());
    let before = (at > 1).then(|| format!("stage={}", stages[at - 1]));
    Some(others.chain(before).collect::<Vec<_>>().join(";"))
}

/// scale × numerator ÷ denominator, rounded half up.
fn rounded(numerator: u64, denominator: u64, decimals: u32) -> String {
    let tens = 10_u64.pow(decimals);
    let units = (2 * numerator * SCALE * tens + denominator) / (2 * denominator);
    match decimals {
        0 => units.to_string(),
        _ => format!("{}.{:0width$}", units / tens, units % tens, width = decimals as usize),
    }
}
