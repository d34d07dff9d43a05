//! How each gender's bar looks, and the key that says so: by lightness and pattern first, by colour second.

use super::bars::{Bars, GENDER};
use super::canvas::{Anchor, Area, Canvas, EDGE, Face, INK, PAPER, TEXT, WIDTH};
use super::drawing::EDGES;
use super::lines::{broken, width};
use crate::statistics::formats::labels::{Labels, Word};
use crate::statistics::release::Cell;

/// Solid and dark; hollow; striped; striped the denser way.
const COLOURS: [&str; 4] = ["#12436D", "#F46A25", "#28A197", "#801650"];

const SWATCH: u32 = 20;
const LINE: u32 = 27;
const WORDS: Face = Face { size: TEXT, is_bold: false, is_serif: false, ink: INK };

/// The patterns that this chart's bars and gaps are filled with.
pub fn patterns(canvas: &mut Canvas, bars: &Bars<'_>) {
    if has_gaps(bars) || !bars.hidden.is_empty() {
        canvas.stripes("hidden", 8, (EDGE, 1));
    }
    let striped = [("third", 8, (COLOURS[2], 4)), ("fourth", 5, (COLOURS[3], 2))];
    for (name, size, stripe) in striped.into_iter().take(bars.series.len().saturating_sub(2)) {
        canvas.stripes(name, size, stripe);
    }
}

/// A bar of the series at this place.
pub fn bar(canvas: &mut Canvas, series: usize, area: Area) {
    let colour = COLOURS.get(series).copied().unwrap_or(INK);
    canvas.rect(area, &format!("fill=\"{colour}\""));
    let inside = match series {
        0 => return,
        1 => PAPER.to_owned(),
        2 => format!("url(#{})", canvas.id("third")),
        _ => format!("url(#{})", canvas.id("fourth")),
    };
    framed(canvas, area, 3, &inside);
}

/// The gap of a hidden cell.
pub fn gap(canvas: &mut Canvas, area: Area) {
    canvas.rect(area, &format!("fill=\"{EDGE}\""));
    let hatch = format!("url(#{})", canvas.id("hidden"));
    framed(canvas, area, 1, &hatch);
}

fn framed(canvas: &mut Canvas, area: Area, frame: u32, fill: &str) {
    let Area { from, top, width, height } = area;
    if width > 2 * frame && height > 2 * frame {
        let (width, height) = (width - 2 * frame, height - 2 * frame);
        let inside = Area { from: from + frame, top: top + frame, width, height };
        canvas.rect(inside, &format!("fill=\"{fill}\""));
    }
}

/// Draws the key from `top` on, and says where it ends.
pub fn drawn(canvas: &mut Canvas, bars: &Bars<'_>, labels: &Labels, top: u32) -> u32 {
    let (mut from, mut base) = (EDGES, top + TEXT);
    for (series, words) in entries(bars, labels) {
        let wide = SWATCH + 8 + width(&words, WORDS);
        if from > EDGES && from + wide > WIDTH - EDGES {
            (from, base) = (EDGES, base + LINE);
        }
        let swatch = Area { from, top: base - 14, width: SWATCH, height: 16 };
        match series {
            Some(series) => bar(canvas, series, swatch),
            None => gap(canvas, swatch),
        }
        base = words_of(canvas, from + SWATCH + 8, base, &words);
        from += wide + 24;
    }
    base + 8
}

/// Writes one entry, over several lines if it must be, and says on which base line it ends.
fn words_of(canvas: &mut Canvas, from: u32, base: u32, words: &str) -> u32 {
    let mut end = base;
    for (line, base) in broken(words, WORDS, WIDTH - EDGES - from).iter().zip((base..).step_by(LINE as usize))
    {
        canvas.text((from, base), WORDS, Anchor::Start, line);
        end = base;
    }
    end
}

/// Each series with its name, and the hatch if anything is hidden.
fn entries(bars: &Bars<'_>, labels: &Labels) -> Vec<(Option<usize>, String)> {
    let (hidden, why) = (labels.word(Word::Hidden), labels.word(Word::HiddenFor));
    let name = |code: &&str| labels.code(GENDER, code).to_owned();
    let mut entries: Vec<_> =
        bars.series.iter().enumerate().map(|(at, code)| (Some(at), name(code))).collect();
    let after = if has_gaps(bars) { hidden } else { why };
    entries.extend(bars.hidden.iter().map(|code| (None, format!("{}: {after}", name(code)))));
    if has_gaps(bars) && (bars.hidden.is_empty() || why != hidden) {
        entries.push((None, why.to_owned()));
    }
    entries
}

fn has_gaps(bars: &Bars<'_>) -> bool {
    bars.rows.iter().any(|row| row.cells.contains(&Cell::Hidden))
}
