//! Text as people type it, made the same on every machine, and never more than that: no letter changes its case.

use unicode_normalization::UnicodeNormalization;

/// Text on one line: like [`paragraph`], with breaks turned into spaces.
pub fn line(text: &str) -> String {
    paragraph(text).replace('\n', " ")
}

/// Text on several lines: NFC, line ends as `\n`, tabs as spaces, no control characters, trimmed.
pub fn paragraph(text: &str) -> String {
    let same_breaks = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{0085}'], "\n");
    let visible = same_breaks.chars().filter_map(|letter| match letter {
        '\n' => Some('\n'),
        '\t' => Some(' '),
        '\u{feff}' => None,
        other => (!other.is_control()).then_some(other),
    });
    visible.nfc().collect::<String>().trim().to_owned()
}

/// Digits of Arabic, Persian and full-width keyboards as ASCII digits; all else as it is.
pub fn ascii_digits(text: &str) -> String {
    text.chars().map(ascii_digit).collect()
}

fn ascii_digit(letter: char) -> char {
    let zero = match letter {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06f0}'..='\u{06f9}' => 0x06f0,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return letter,
    };
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_composed_and_trimmed_and_keeps_its_case() {
        assert_eq!(line("  Jose\u{301} de la CRUZ\u{0007}\r\n"), "José de la CRUZ");
        assert_eq!(line("Mele\u{feff}\tLupe\nTaufa"), "Mele Lupe Taufa");
    }

    #[test]
    fn a_paragraph_keeps_its_lines() {
        assert_eq!(paragraph("one\r\n\r\ntwo\rthree\u{0}"), "one\n\ntwo\nthree");
    }

    #[test]
    fn digits_of_other_keyboards_are_digits() {
        assert_eq!(ascii_digits("٣٠ ۶ ２０２８ x"), "30 6 2028 x");
    }
}
