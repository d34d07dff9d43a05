//! What is wrong with files: sentences that name file, line and field, all of them within reason.

use std::fmt;

/// So many are told; of more it is said how many.
const MOST: usize = 50;

/// The faults found so far, in the order in which they were found.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Faults {
    told: Vec<String>,
    more: usize,
}

impl Faults {
    /// Adds a sentence.
    pub fn tell(&mut self, sentence: String) {
        if self.told.len() < MOST {
            self.told.push(sentence);
        } else {
            self.more += 1;
        }
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// The sentences that are told.
    pub fn told(&self) -> &[String] {
        &self.told
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for sentence in &self.told {
            writeln!(out, "{sentence}")?;
        }
        if self.more > 0 {
            writeln!(out, "… and {} more", self.more)?;
        }
        Ok(())
    }
}

/// A text from a file as it may be repeated on a terminal: in quotation marks, escaped, not too long.
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    let short: String = text.chars().take(LONGEST).collect();
    let dots = if short.len() < text.len() { "…" } else { "" };
    format!("\"{}{dots}\"", short.escape_debug())
}

/// The first of a list of texts, and how many more there are.
pub fn few<T: AsRef<str>>(texts: &[T], most: usize) -> String {
    let shown: Vec<String> = texts.iter().take(most).map(|text| plain(text.as_ref())).collect();
    let rest = texts.len().saturating_sub(most);
    let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    format!("{}{more}", shown.join(", "))
}

/// A text from a file as it may be shown on a terminal: nothing in it moves the cursor.
pub fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
