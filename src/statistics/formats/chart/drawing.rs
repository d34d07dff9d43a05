//! The picture from head to foot: what it says, what is measured, the key, rows of bars, and where it is from.

use super::bars::{Bars, GENDER, MAN, Row, WOMAN};
use super::canvas::{Anchor, Area, Canvas, EDGE, Face, INK, SOFT, TEXT, WIDTH};
use super::lines::{balanced, broken, width};
use super::{key, share};
use crate::statistics::formats::labels::{Labels, Word};
use crate::statistics::release::{Cell, Release, Table};

/// White on both sides.
pub const EDGES: u32 = 20;

const INSIDE: u32 = WIDTH - 2 * EDGES;
const BAR: u32 = 22;
const BETWEEN_BARS: u32 = 5;
const BETWEEN_ROWS: u32 = 24;
/// A hidden cell's gap: the same whatever is hidden.
const GAP: u32 = 64;
/// A count above zero is seen.
const LEAST: u32 = 3;

const HEAD: Face = Face { size: 26, is_bold: true, is_serif: false, ink: INK };
const NAME: Face = Face { size: TEXT, is_bold: true, is_serif: false, ink: INK };
const FIGURE: Face = Face { size: TEXT, is_bold: false, is_serif: false, ink: INK };
const ASIDE: Face = Face { size: TEXT, is_bold: false, is_serif: false, ink: SOFT };

struct Drawing<'a> {
    canvas: Canvas,
    /// Where the next thing begins.
    top: u32,
    labels: &'a Labels,
}

/// The SVG.
pub fn drawn(bars: &Bars<'_>, release: &Release, table: &Table, labels: &Labels) -> String {
    let mut drawing = Drawing { canvas: Canvas::new(&table.id, labels.is_mirrored()), top: EDGES, labels };
    key::patterns(&mut drawing.canvas, bars);
    drawing.head(&table.id);
    drawing.top = key::drawn(&mut drawing.canvas, bars, labels, drawing.top + 14);
    for row in &bars.rows {
        drawing.row(bars, row);
    }
    drawing.foot(release);
    let about = description(bars, &table.id, labels);
    drawing.canvas.finished(drawing.top + EDGES, labels.language(), labels.finding(&table.id), &about)
}

impl Drawing<'_> {
    fn head(&mut self, table: &str) {
        let finding = self.labels.finding(table);
        // Serif letters are drawn for European scripts; Arabic and Chinese read better without.
        let face = Face { is_serif: finding.chars().all(is_european), ..HEAD };
        self.paragraph(&balanced(finding, face, INSIDE), face, 33);
        self.top += 7;
        self.paragraph(&broken(self.labels.measured(table), ASIDE, INSIDE), ASIDE, 25);
    }

    fn paragraph(&mut self, lines: &[String], face: Face, height: u32) {
        for line in lines {
            self.canvas.text((EDGES, self.top + face.size), face, Anchor::Start, line);
            self.top += height;
        }
    }

    /// The row's name and share, and a bar or a gap for each series.
    fn row(&mut self, bars: &Bars<'_>, row: &Row<'_>) {
        self.top += BETWEEN_ROWS;
        self.name(bars, row);
        self.top += 3;
        let from = self.top;
        // Where nothing of a row is shown, one gap says it.
        let is_hidden = row.cells.iter().all(|cell| *cell == Cell::Hidden);
        let cells = if is_hidden { &[Cell::Hidden] } else { row.cells.as_slice() };
        for (series, cell) in cells.iter().enumerate() {
            self.cell(bars, series, *cell);
            self.top += BAR + BETWEEN_BARS;
        }
        self.top -= BETWEEN_BARS;
        let zero = Area { from: EDGES, top: from, width: 2, height: self.top - from };
        self.canvas.rect(zero, &format!("fill=\"{INK}\""));
    }

    /// Side by side where both fit, else one below the other.
    fn name(&mut self, bars: &Bars<'_>, row: &Row<'_>) {
        let name = self.labels.code(bars.dimension, row.code);
        let count = |code| row.count(&bars.series, code);
        let share = count(WOMAN).zip(count(MAN));
        let share =
            share.and_then(|(woman, man)| share::of_women(woman, man, self.labels)).unwrap_or_default();
        let is_short = width(name, NAME) + 16 + width(&share, ASIDE) <= INSIDE;
        let base = self.top + TEXT;
        self.paragraph(&broken(name, NAME, INSIDE), NAME, 24);
        if is_short && !share.is_empty() {
            self.canvas.text((WIDTH - EDGES, base), ASIDE, Anchor::End, &share);
        } else {
            self.paragraph(&broken(&share, ASIDE, INSIDE), ASIDE, 24);
        }
    }

    fn cell(&mut self, bars: &Bars<'_>, series: usize, cell: Cell) {
        let area = |width| Area { from: EDGES, top: self.top, width, height: BAR };
        let (end, face, text) = match cell {
            Cell::Hidden => {
                key::gap(&mut self.canvas, area(GAP));
                (GAP, ASIDE, self.labels.word(Word::Hidden).to_owned())
            }
            Cell::Published(count) => {
                let long = length(count, bars.largest(), self.labels);
                if long > 0 {
                    key::bar(&mut self.canvas, series, area(long));
                }
                (long, FIGURE, share::grouped(count, self.labels))
            }
        };
        self.canvas.text((EDGES + end + 8, self.top + 17), face, Anchor::Start, &text);
    }

    /// Who publishes this, and in which publication it stands.
    fn foot(&mut self, release: &Release) {
        self.top += BETWEEN_ROWS;
        let line = Area { from: EDGES, top: self.top, width: INSIDE, height: 1 };
        self.canvas.rect(line, &format!("fill=\"{EDGE}\""));
        self.top += 10;
        let (publisher, id) = (&self.labels.publisher, &release.release_id);
        let both = format!("{publisher} · {id}");
        if !publisher.is_empty() && width(&both, ASIDE) <= INSIDE {
            return self.paragraph(&[both], ASIDE, 25);
        }
        for text in [publisher, id] {
            self.paragraph(&broken(text, ASIDE, INSIDE), ASIDE, 25);
        }
    }
}

/// How long the bar of a count is: the largest leaves room for its figure.
fn length(count: u64, largest: u64, labels: &Labels) -> u32 {
    let room = width(&share::grouped(largest, labels), FIGURE) + 10;
    let most = u64::from(INSIDE.saturating_sub(room).max(GAP));
    match count {
        0 => 0,
        _ => u32::try_from((2 * most * count + largest) / (2 * largest)).unwrap_or(0).max(LEAST),
    }
}

/// What the picture shows, for whoever hears it; of a hidden cell, that it is hidden.
fn description(bars: &Bars<'_>, table: &str, labels: &Labels) -> String {
    let hidden = labels.word(Word::Hidden);
    let text = |cell: &Cell| match cell {
        Cell::Published(count) => share::grouped(*count, labels),
        Cell::Hidden => hidden.to_owned(),
    };
    let row = |row: &Row<'_>| {
        let cells = bars.series.iter().zip(&row.cells);
        let cells: Vec<_> =
            cells.map(|(code, cell)| format!("{} {}", labels.code(GENDER, code), text(cell))).collect();
        format!("{}: {}.", labels.code(bars.dimension, row.code), cells.join("; "))
    };
    let rest = bars.hidden.iter().map(|code| format!("{}: {hidden}.", labels.code(GENDER, code)));
    let measured = Some(labels.measured(table).to_owned()).filter(|text| !text.is_empty());
    measured.into_iter().chain(bars.rows.iter().map(row)).chain(rest).collect::<Vec<_>>().join("\n")
}

fn is_european(letter: char) -> bool {
    letter < '\u{530}' || ('\u{2000}'..'\u{2100}').contains(&letter)
}
