//! A chart of a table as SVG, drawn from what is published: women and men along one other dimension, bar by bar.
//!
//! Only presentation attributes: the picture may stand in a page that allows no inline style. Its own white paper
//! keeps it readable on any ground. Reading order: `bars` (what is drawn), `drawing` (where), `share` (the line that
//! says n of N), `lines` (text that fits), `canvas` (SVG and mirroring).

use super::labels::Labels;
use crate::statistics::release::{Release, Table};

pub mod bars;
mod canvas;
mod drawing;
mod key;
mod lines;
mod share;

/// `t1.svg`, if the table has women and men in it and few enough rows to be read.
pub fn written(release: &Release, table: &Table, labels: &Labels) -> Option<Vec<u8>> {
    let bars = bars::of(release, table)?;
    Some(drawing::drawn(&bars, release, table, labels).into_bytes())
}
