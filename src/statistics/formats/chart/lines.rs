//! Text that fits: how wide it is about, and where it breaks. SVG breaks no lines by itself.
//!
//! The font is the reader's, so widths are those of a wide one (DejaVu Sans): a narrower one only leaves room.

use super::canvas::Face;

/// From here on scripts are written in squares, without spaces between words.
const SQUARE: char = '\u{2e80}';

/// How wide the text is at most, about, in the chart's units.
pub fn width(text: &str, face: Face) -> u32 {
    let thousandths: u32 = text.chars().map(thousandths).sum();
    let bold = if face.is_bold { 108 } else { 100 };
    (thousandths * face.size * bold).div_ceil(100_000)
}

/// The width of a letter in thousandths of its size.
fn thousandths(letter: char) -> u32 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' => {
            0
        }
        ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '\'' | '’' | 'i' | 'j' | 'l' | 'I' | '|' | '!' => 320,
        'f' | 't' | 'r' | '(' | ')' | '-' => 400,
        'm' | 'w' | 'M' | 'W' | '%' | 'ш' | 'щ' | 'ж' | 'ю' | 'м' => 940,
        '0'..='9' | 'a'..='z' => 630,
        '\u{600}'..='\u{6ff}' => 590,
        letter if letter >= SQUARE => 1_000,
        _ => 720,
    }
}

/// The text in lines of at most this width; a word that is wider breaks anywhere.
pub fn broken(text: &str, face: Face, most: u32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let longer = format!("{line}{piece}");
        if line.is_empty() || width(longer.trim_end(), face) <= most {
            line = longer;
        } else {
            lines.push(line.trim_end().to_owned());
            line = piece;
        }
        while width(line.trim_end(), face) > most && line.chars().count() > 1 {
            let rest = line.split_off(fitting(&line, face, most));
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Lines of about the same length, no more of them than need be: for heads.
pub fn balanced(text: &str, face: Face, most: u32) -> Vec<String> {
    let mut lines = broken(text, face, most);
    let mut narrower = most;
    while narrower > most / 2 {
        narrower -= most / 40;
        let next = broken(text, face, narrower);
        if next.len() > lines.len() {
            break;
        }
        lines = next;
    }
    lines
}

/// Words with the space after them; in scripts without spaces, letters with the marks that belong to them.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut before = ' ';
    for letter in text.chars() {
        let is_space = letter.is_whitespace() && letter != '\u{a0}';
        let letter = if is_space { ' ' } else { letter };
        match pieces.last_mut() {
            Some(last) if belongs(before, letter) => last.push(letter),
            _ if is_space => {}
            _ => pieces.push(letter.to_string()),
        }
        before = letter;
    }
    pieces
}

/// Whether no line may end between these two letters. A space belongs to the word before it.
fn belongs(before: char, letter: char) -> bool {
    let is_ending = letter == ' ' || "，。、；：）！？”》".contains(letter);
    let is_word = before < SQUARE && letter < SQUARE;
    before != ' ' && (is_ending || is_word || "（“《".contains(before))
}

/// How many bytes of a too long word fit: at least its first letter.
fn fitting(word: &str, face: Face, most: u32) -> usize {
    let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let mut fits = word.chars().next().map_or(0, char::len_utf8);
    for end in ends {
        if width(&word[..end], face) > most {
            break;
        }
        fits = end;
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FACE: Face = Face { size: 18, is_bold: false, is_serif: false, ink: "" };

    #[test]
    fn lines_end_between_words_and_before_no_closing_mark() {
        assert_eq!(broken("women and men at each stage", FACE, 170), ["women and men", "at each stage"]);
        assert_eq!(broken("拉丁美洲，加勒比", FACE, 72), ["拉丁美", "洲，加勒", "比"]);
        assert_eq!(broken("Wort", FACE, 30), ["Wo", "rt"]);
        assert_eq!(broken(" \n ", FACE, 170), Vec::<String>::new());
    }

    #[test]
    fn a_head_has_lines_of_about_the_same_length() {
        let lines = balanced("the share of women is two in five of all", FACE, 330);
        assert_eq!(lines, ["the share of women", "is two in five of all"]);
    }

    proptest! {
        #[test]
        fn every_line_fits_and_no_letter_is_lost(text in "[a-zA-Z ،اب中，（]{0,60}", most in 40_u32..400) {
            let lines = broken(&text, FACE, most);
            prop_assert!(lines.iter().all(|line| width(line, FACE) <= most), "{lines:?}");
            let letters = |text: &str| text.chars().filter(|letter| *letter != ' ').collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
