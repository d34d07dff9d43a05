//! A score as people write it: a decimal of at most three places, read exactly into thousandths.

use crate::sheet::quoted;

/// The largest score in thousandths: a million points. The engine takes no larger one.
pub const LARGEST: i64 = 1_000_000_000;

/// The thousandths of a plain decimal such as `12.5`; else what is wrong with it, as a sentence.
///
/// # Errors
/// Empty, signed, spaced, with a comma, an exponent, more than three places, not a number or beyond [`LARGEST`].
pub fn thousandths(text: &str) -> Result<i64, String> {
    plain(text).ok_or_else(|| reason(text))
}

fn plain(text: &str) -> Option<i64> {
    let (mut number, mut places) = (0, None);
    for byte in text.bytes() {
        match (byte, places) {
            (b'0'..=b'9', _) => number = number * 10 + i64::from(byte - b'0'),
            (b'.', None) => places = Some(0),
            _ => return None,
        }
        if byte != b'.' {
            places = places.map(|places| places + 1);
        }
        if number > LARGEST || places.is_some_and(|places| places > 3) {
            return None;
        }
    }
    let is_whole = !text.is_empty() && !text.starts_with('.') && places != Some(0);
    let number = number * [1_000, 100, 10, 1][places.unwrap_or(0)];
    (is_whole && number <= LARGEST).then_some(number)
}

/// The digits before and behind the point.
fn parts(text: &str) -> Option<(&str, &str)> {
    let (whole, places) = text.split_once('.').unwrap_or((text, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (is_digits(whole) && is_digits(places)).then_some((whole, places))
}

/// Why a text is no plain decimal.
fn reason(text: &str) -> String {
    let shown = quoted(text);
    if text.is_empty() {
        return "is empty; write a score of 0 or more".to_owned();
    }
    if let Some((_, places)) = parts(text) {
        return match places.len() {
            0..=3 => format!("{shown} is above the largest score, 1000000"),
            _ => format!("{shown} has more than three decimal places"),
        };
    }
    if text.trim() != text {
        return format!("{shown} has a space around the number; remove it");
    }
    if text.contains(',') {
        let mended = text.replacen(',', ".", 1);
        let hint = match plain(&mended) {
            Some(_) => format!("write a point, as in {mended}"),
            None => "write it without, and with a point before the decimals".to_owned(),
        };
        return format!("{shown} has a comma; {hint}");
    }
    if text.starts_with('-') {
        return format!("{shown} has a minus sign; a score is 0 or more");
    }
    if let Some(rest) = text.strip_prefix('+').filter(|rest| plain(rest).is_some()) {
        return format!("{shown} has a plus sign; write {rest}");
    }
    let is_power = text.split_once(['e', 'E']).is_some_and(|(number, power)| {
        parts(number).is_some() && power.trim_start_matches(['+', '-']).parse::<u64>().is_ok()
    });
    if is_power {
        return format!("{shown} has an exponent; write the number out");
    }
    if parts(&format!("0{text}")).is_some() || parts(&format!("{text}0")).is_some() {
        return format!("{shown} lacks a digit beside the point");
    }
    format!("{shown} is no number; write a decimal, as in 12.5")
}

/// Thousandths as a decimal without needless zeros: 12500 is `12.5`.
pub fn decimal(thousandths: i64) -> String {
    let (sign, size) = (if thousandths < 0 { "-" } else { "" }, thousandths.unsigned_abs());
    let places = format!("{:03}", size % 1000);
    let text = format!("{sign}{}.{}", size / 1000, places.trim_end_matches('0'));
    text.trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn plain_decimals_are_exact() {
        let read = [("0", 0), ("12.5", 12_500), ("0.001", 1), ("007.10", 7_100), ("1000000", LARGEST)];
        for (text, score) in read {
            assert_eq!(thousandths(text), Ok(score));
        }
    }

    #[test]
    fn each_fault_is_called_by_its_name() {
        let faults = [
            ("", "is empty"),
            ("12,5", "\"12,5\" has a comma; write a point, as in 12.5"),
            ("1,234.5", "has a comma; write it without"),
            (" 5", "has a space"),
            ("5\t", "has a space"),
            ("-1", "has a minus sign"),
            ("-0", "has a minus sign"),
            ("+5", "has a plus sign; write 5"),
            ("1e5", "has an exponent"),
            ("1.5E-3", "has an exponent"),
            (".5", "lacks a digit"),
            ("5.", "lacks a digit"),
            ("1.2345", "more than three"),
            ("1.2000", "more than three"),
            ("1000000.001", "above the largest"),
            ("99999999999999999999999999", "above the largest"),
            ("NaN", "is no number"),
            ("inf", "is no number"),
            ("0x10", "is no number"),
            ("1.2.3", "is no number"),
            ("१२", "is no number"),
            ("1_000", "is no number"),
            (".", "is no number"),
        ];
        for (text, what) in faults {
            let said = thousandths(text).expect_err(text);
            assert!(said.contains(what), "{text}: {said}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(score in 0..=LARGEST) {
            prop_assert_eq!(thousandths(&decimal(score)), Ok(score));
        }

        #[test]
        fn no_text_makes_it_stumble(text in ".{0,12}") {
            let _ = thousandths(&text);
        }
    }
}
