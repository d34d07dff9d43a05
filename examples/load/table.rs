//! The table of figures: what was measured, what it should be, and whether it is.

use std::fmt;
use std::time::Duration;

/// What a figure should be.
#[derive(Clone, Copy)]
pub enum Aim {
    AtLeast(f64),
    AtMost(f64),
    /// For comparison only.
    None,
}

struct Line {
    figure: String,
    measured: f64,
    unit: &'static str,
    aim: Aim,
}

#[derive(Default)]
pub struct Table(Vec<Line>);

impl Table {
    /// Adds a figure, and says it at once: a run takes minutes.
    pub fn add(&mut self, figure: impl Into<String>, measured: f64, unit: &'static str, aim: Aim) {
        let line = Line { figure: figure.into(), measured, unit, aim };
        eprintln!("{line}");
        self.0.push(line);
    }

    pub fn has_misses(&self) -> bool {
        self.0.iter().any(Line::is_missed)
    }
}

impl Line {
    fn is_missed(&self) -> bool {
        match self.aim {
            Aim::AtLeast(least) => self.measured < least,
            Aim::AtMost(most) => self.measured > most,
            Aim::None => false,
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, target) = match self.aim {
            Aim::AtLeast(least) => ("≥", least),
            Aim::AtMost(most) => ("≤", most),
            Aim::None => return write!(f, "{:<66} {:>15}", self.figure, written(self.measured, self.unit)),
        };
        let verdict = if self.is_missed() { "miss" } else { "ok" };
        let target_words = format!("{sign} {}", written(target, self.unit));
        let ratio = if target == 0.0 { String::new() } else { format!("{:.2}", self.measured / target) };
        let measured = written(self.measured, self.unit);
        write!(f, "{:<66} {measured:>15} {target_words:>15} {ratio:>7}  {verdict}", self.figure)
    }
}

fn written(value: f64, unit: &str) -> String {
    let places = if value >= 100.0 || unit == "/s" { 0 } else { 2 };
    format!("{value:.places$} {unit}")
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<66} {:>15} {:>15} {:>7}", "figure", "measured", "target", "ratio")?;
        self.0.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// The value below which `share` of the durations lie, in milliseconds.
pub fn quantile(durations: &mut [Duration], share: f64) -> f64 {
    durations.sort_unstable();
    let at = (durations.len().saturating_sub(1) as f64 * share).round() as usize;
    durations.get(at).map_or(0.0, |duration| duration.as_secs_f64() * 1e3)
}
