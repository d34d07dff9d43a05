//! Who watches a long selection: the clock that ends it, and a line on standard error that tells how far it is.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use crate::selection::solver::{Step, Watch};

/// Short work is done in silence.
const PATIENCE: Duration = Duration::from_secs(1);
/// A terminal's line is overwritten so often.
const ON_TERMINAL: Duration = Duration::from_millis(200);
/// A file gets a new line so often.
const IN_FILE: Duration = Duration::from_secs(5);

pub(super) struct Progress {
    start: Instant,
    limit: Duration,
    is_terminal: bool,
    /// When something was last told.
    told: Mutex<Option<Instant>>,
}

impl Progress {
    pub fn until(limit: Duration) -> Self {
        let is_terminal = std::io::stderr().is_terminal();
        Self { start: Instant::now(), limit, is_terminal, told: Mutex::new(None) }
    }

    /// Whether enough time has gone by for another line.
    fn is_due(&self) -> bool {
        let (now, mut told) = (Instant::now(), self.told.lock().unwrap_or_else(|broken| broken.into_inner()));
        let pause = if self.is_terminal { ON_TERMINAL } else { IN_FILE };
        let is_due = now.duration_since(self.start) >= PATIENCE
            && told.is_none_or(|last| now.duration_since(last) >= pause);
        if is_due {
            *told = Some(now);
        }
        is_due
    }

    /// Takes the line off the terminal.
    pub fn clear(&self) {
        let told = self.told.lock().unwrap_or_else(|broken| broken.into_inner());
        if self.is_terminal && told.is_some() {
            eprint!("\r{:60}\r", "");
        }
    }
}

impl Watch for Progress {
    fn is_over(&self) -> bool {
        self.start.elapsed() >= self.limit
    }

    fn tell(&self, step: Step, done: usize, of: usize) {
        if !self.is_due() {
            return;
        }
        let seconds = self.start.elapsed().as_secs();
        let count = if of > 1 { format!(" {done} of {of}") } else { String::new() };
        let line = format!("atoll: {}{count}, {seconds} s", words(step));
        let mut out = std::io::stderr().lock();
        let _ = if self.is_terminal { write!(out, "\r{line:60}") } else { writeln!(out, "{line}") };
    }
}

fn words(step: Step) -> &'static str {
    match step {
        Step::Cohort => "looking for the best cohort",
        Step::Ties => "drawing among equally good cohorts",
        Step::Certificate => "proving it",
        Step::Costs => "costs of the rules",
        Step::WhatIf => "single people",
        Step::Frontier => "points of the frontier",
        Step::Reserve => "the reserve",
        Step::Conflict => "rules that contradict",
        Step::Relaxation => "the least relaxation",
    }
}
