//! Figures as the language writes them, and the line that says how many of how many are women.

use crate::statistics::formats::labels::{Labels, ShareLabels};
use crate::statistics::inference::{Precision, Share};

/// A count with the language's mark between thousands.
pub fn grouped(count: u64, labels: &Labels) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + 4);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(&labels.shares.group_mark);
        }
        text.push(digit);
    }
    text
}

/// Women among women and men, both published: counts of few, a whole percentage below 50, one decimal from there on.
/// None of nobody, and where the labels have no words for it.
pub fn of_women(woman: u64, man: u64, labels: &Labels) -> Option<String> {
    let whole = woman.checked_add(man).filter(|whole| *whole > 0)?;
    let share = Share::of(u32::try_from(woman).ok()?, u32::try_from(whole).ok()?)?;
    let ShareLabels { share: words, counts, .. } = &labels.shares;
    let (words, percent) = match share.precision() {
        Precision::Counts => (counts, String::new()),
        Precision::Whole => (words, rounded(100 * woman, whole).to_string()),
        Precision::OneDecimal => (words, decimal(rounded(1_000 * woman, whole), labels)),
    };
    let text = words.replace("{percent}", &percent);
    let text = text.replace("{part}", &grouped(woman, labels)).replace("{whole}", &grouped(whole, labels));
    (!text.is_empty()).then_some(text)
}

/// A quotient rounded half up.
fn rounded(numerator: u64, denominator: u64) -> u64 {
    (2 * numerator + denominator) / (2 * denominator)
}

fn decimal(tenths: u64, labels: &Labels) -> String {
    let mark = if labels.shares.decimal_mark.is_empty() { "." } else { &labels.shares.decimal_mark };
    format!("{}{mark}{}", tenths / 10, tenths % 10)
}
