//! The chart above a table: the bars of women and men in each row; a hidden count is a gap.

use serde::Serialize;

use crate::i18n::Lang;
use crate::picture::Bar;
use crate::statistics::formats::Labels;
use crate::statistics::formats::chart::bars;
use crate::statistics::release::{Cell, Release, Table};
use crate::statistics::sentences::number;

/// The bars of women and men in each row.
#[derive(Debug, Serialize)]
pub struct Chart {
    pub heading: String,
    pub note: String,
    pub keys: Vec<Key>,
    pub rows: Vec<Bars>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Key {
    pub class: &'static str,
    pub key: &'static str,
}

#[derive(Debug, Serialize)]
pub struct Bars {
    pub label: String,
    pub said: String,
    /// None of them: the row is hidden.
    pub bars: Vec<OneBar>,
}

#[derive(Debug, Serialize)]
pub struct OneBar {
    pub class: &'static str,
    pub hidden: bool,
    pub bar: Bar,
    pub text: String,
}

/// None if there is nothing to draw by gender, or more than can be read.
pub fn of(release: &Release, table: &Table, labels: &Labels, lang: Lang) -> Option<Chart> {
    let bars = bars::of(release, table)?;
    let longest = bars.largest().max(1);
    let bar = |class, count: Option<u64>| OneBar {
        class,
        hidden: count.is_none(),
        bar: Bar::new(count.unwrap_or(0) as f64 * 0.85, longest as f64),
        text: count.map(|count| number(lang, count)).unwrap_or_default(),
    };
    let row = |row: &bars::Row<'_>| {
        let (women, men) = (row.count(&bars.series, bars::WOMAN), row.count(&bars.series, bars::MAN));
        let is_hidden = women.is_none() && men.is_none();
        Bars {
            label: labels.code(bars.dimension, row.code).to_owned(),
            said: String::new(),
            bars: if is_hidden { Vec::new() } else { vec![bar("c1", women), bar("o4", men)] },
        }
    };
    // The stages that nobody has reached yet are no picture.
    let is_reached = |row: &bars::Row<'_>| {
        bars.dimension != "stage" || row.cells.iter().any(|cell| *cell != Cell::Published(0))
    };
    let rows: Vec<Bars> = bars.rows.iter().filter(|row| is_reached(row)).map(row).collect();
    let has_gap = rows.iter().any(|row| row.bars.is_empty() || row.bars.iter().any(|bar| bar.hidden));
    let gap = has_gap.then_some(Key { class: "hatch", key: "figures-word-hidden-for" });
    Some(Chart {
        heading: labels.finding(&table.id).to_owned(),
        note: labels.measured(&table.id).to_owned(),
        keys: [
            Key { class: "c1", key: "statistics-col-women" },
            Key { class: "o4", key: "statistics-col-men" },
        ]
        .into_iter()
        .chain(gap)
        .collect(),
        rows,
    })
}
