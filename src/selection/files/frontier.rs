//! The picture of a frontier: what each share of one rule leaves of the score. One SVG, no script.
//!
//! Solid points are proven, hollow ones are the best found, crosses have no cohort: it reads without colour.

use std::fmt::Write as _;

use super::score::decimal;

/// One point of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// Of the places, in thousandths.
    pub share: u32,
    /// The seats it comes to.
    pub seats: usize,
    /// The best score found, in thousandths; none without a cohort.
    pub score: Option<i64>,
    /// Whether it is proven that no better cohort keeps the share, or that there is none.
    pub is_proven: bool,
}

const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 420.0;
/// The field of the points: from, to.
const ACROSS: (f64, f64) = (56.0, 690.0);
const DOWN: (f64, f64) = (100.0, 330.0);
/// Where points without a cohort lie.
const NOBODY: f64 = 352.0;

const STYLE: &str = "text{font:14px system-ui,sans-serif;fill:#12232e;font-variant-numeric:tabular-nums}\
.h{font:600 19px Charter,'Sitka Text',Cambria,'Noto Serif',serif}.s{font-size:13px;fill:#4a5d68}\
.g{stroke:#d5dee0}.a{stroke:#12232e}.t{fill:none;stroke:#12436d;stroke-width:2}.c1{fill:#12436d}\
.o4{fill:#fff;stroke:#f46a25;stroke-width:2}.x{fill:none;stroke:#b0143c;stroke-width:2}.p{fill:#fff}\
@media(prefers-color-scheme:dark){text{fill:#e8eeef}.s{fill:#a5b6bd}.g{stroke:#2b3c45}.a{stroke:#e8eeef}\
.t{stroke:#7fb4e6}.c1{fill:#7fb4e6}.o4{fill:#0d1920;stroke:#fb8c55}.x{stroke:#ff9aae}.p{fill:#0d1920}}";

/// Draws the points of a rule.
pub fn picture(rule: &str, marks: &[Mark]) -> String {
    let rule = escaped(rule);
    let title = format!("Score against the share of “{rule}”");
    let told = escaped(&described(marks));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" \
         aria-labelledby=\"t d\">\n<title id=\"t\">{title}</title>\n<desc id=\"d\">{told}</desc>\n\
         <style>{STYLE}</style>\n<rect class=\"p\" width=\"{WIDTH}\" height=\"{HEIGHT}\"/>\n"
    );
    let scale = Scale::of(marks);
    let mut draw = |part: String| {
        svg.push_str(&part);
        svg.push('\n');
    };
    draw(format!("<text class=\"h\" x=\"16\" y=\"34\">{title}</text>"));
    draw(
        "<text class=\"s\" x=\"16\" y=\"56\">The best score of a cohort with at least this share, every \
          other rule kept</text>"
            .to_owned(),
    );
    draw(key());
    draw(format!("<line class=\"a\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{1}\"/>", ACROSS.0, DOWN.1, ACROSS.1));
    let trace: Vec<String> =
        marks.iter().filter_map(|m| Some(format!("{:.1},{:.1}", scale.x(m), scale.y(m.score?)))).collect();
    draw(format!("<polyline class=\"t\" points=\"{}\"/>", trace.join(" ")));
    marks.iter().enumerate().for_each(|(at, mark)| draw(scale.point(mark, at)));
    draw(format!(
        "<text class=\"s\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">share of the places, and seats</text>",
        (ACROSS.0 + ACROSS.1) / 2.0,
        HEIGHT - 12.0
    ));
    svg.push_str("</svg>\n");
    svg
}

/// What the marks mean, in words beside each.
fn key() -> String {
    "<circle class=\"c1\" cx=\"22\" cy=\"77\" r=\"5\"/><text class=\"s\" x=\"34\" y=\"82\">proven</text>\
     <circle class=\"o4\" cx=\"107\" cy=\"77\" r=\"5\"/><text class=\"s\" x=\"119\" y=\"82\">best found, not \
     proven</text><path class=\"x\" d=\"M277 72l10 10m0-10l-10 10\"/><text class=\"s\" x=\"294\" y=\"82\">no \
     cohort keeps it</text>"
        .to_owned()
}

/// The picture in a sentence a point.
fn described(marks: &[Mark]) -> String {
    let mut text = String::new();
    for mark in marks {
        let share = percent(mark.share);
        let _ = match (mark.score, mark.is_proven) {
            (Some(score), true) => write!(text, "{share}: {}. ", decimal(score)),
            (Some(score), false) => write!(text, "{share}: {}, not proven. ", decimal(score)),
            (None, true) => write!(text, "{share}: no cohort. "),
            (None, false) => write!(text, "{share}: nothing found. "),
        };
    }
    text.trim_end().to_owned()
}

fn percent(share: u32) -> String {
    format!("{} %", decimal(i64::from(share) * 100))
}

/// From shares and scores to places on the paper.
struct Scale {
    shares: (u32, u32),
    scores: (i64, i64),
    /// Every so many points have their words, so that they do not run into one another.
    every: usize,
}

impl Scale {
    fn of(marks: &[Mark]) -> Self {
        let shares = marks.iter().map(|mark| mark.share);
        let scores = marks.iter().filter_map(|mark| mark.score);
        let ends = (scores.clone().min().unwrap_or(0), scores.max().unwrap_or(0));
        let shares = (shares.clone().min().unwrap_or(0), shares.max().unwrap_or(0));
        Self { shares, scores: ends, every: marks.len().div_ceil(8).max(1) }
    }

    fn x(&self, mark: &Mark) -> f64 {
        let part = f64::from(mark.share - self.shares.0) / f64::from((self.shares.1 - self.shares.0).max(1));
        ACROSS.0 + 14.0 + part * (ACROSS.1 - ACROSS.0 - 60.0)
    }

    fn y(&self, score: i64) -> f64 {
        let part = (score - self.scores.0) as f64 / ((self.scores.1 - self.scores.0).max(1)) as f64;
        DOWN.1 - 24.0 - part * (DOWN.1 - DOWN.0 - 48.0)
    }

    fn point(&self, mark: &Mark, at: usize) -> String {
        let x = self.x(mark);
        let mut part = match (mark.score, mark.is_proven) {
            (Some(score), true) => {
                format!("<circle class=\"c1\" cx=\"{x:.1}\" cy=\"{:.1}\" r=\"5\"/>", self.y(score))
            }
            (Some(score), false) => {
                format!("<circle class=\"o4\" cx=\"{x:.1}\" cy=\"{:.1}\" r=\"5\"/>", self.y(score))
            }
            (None, true) => {
                format!("<path class=\"x\" d=\"M{:.1} {}l10 10m0-10l-10 10\"/>", x - 5.0, NOBODY - 16.0)
            }
            (None, false) => format!("<circle class=\"o4\" cx=\"{x:.1}\" cy=\"{}\" r=\"5\"/>", NOBODY - 11.0),
        };
        if at.is_multiple_of(self.every) {
            let middle = "text-anchor=\"middle\"";
            if let Some(score) = mark.score {
                let _ = write!(
                    part,
                    "<text x=\"{x:.1}\" y=\"{:.1}\" {middle}>{}</text>",
                    self.y(score) - 12.0,
                    decimal(score)
                );
            }
            let share = percent(mark.share);
            let _ = write!(
                part,
                "<text class=\"s\" x=\"{x:.1}\" y=\"{}\" {middle}>{share}</text>",
                NOBODY + 14.0
            );
            let _ = write!(
                part,
                "<text class=\"s\" x=\"{x:.1}\" y=\"{}\" {middle}>{}</text>",
                NOBODY + 32.0,
                mark.seats
            );
        }
        part
    }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c if c.is_control() => safe.push('\u{fffd}'),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_names_itself_and_marks_each_status_by_its_shape() {
        let mark = |share, score, is_proven| Mark { share, seats: share as usize / 40, score, is_proven };
        let marks = [mark(400, Some(90_500), true), mark(500, Some(80_000), false), mark(600, None, true)];
        let svg = picture("women & <men>", &marks);
        assert!(svg.contains("<title id=\"t\">Score against the share of “women &amp; &lt;men&gt;”</title>"));
        assert!(svg.contains("40 %: 90.5. 50 %: 80, not proven. 60 %: no cohort."), "{svg}");
        for class in ["c1", "o4", "x"] {
            assert_eq!(svg.matches(&format!("class=\"{class}\"")).count(), 2, "{class}: key and point");
        }
        assert!(!svg.contains("script") && svg.ends_with("</svg>\n"));
    }

    #[test]
    fn a_single_point_and_equal_scores_are_drawn_on_the_paper() {
        let mark = Mark { share: 500, seats: 5, score: Some(7), is_proven: true };
        for marks in [vec![], vec![mark], vec![mark, mark]] {
            assert!(!picture("r", &marks).contains("NaN"));
        }
    }
}
