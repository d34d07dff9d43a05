//! How many words a text has, the same on every page, in every check and in the counter of the browser.
//!
//! A word is what stands between spaces and holds a letter or a digit: `decision-making` is one word, a dash
//! between spaces is none. Chinese and Japanese are written without spaces, so there every Han or kana character
//! counts as one, as an editor of those languages counts; Latin words among them count as words.

/// The number of words in a text of any of the six languages.
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().map(words_in_chunk).sum()
}

fn words_in_chunk(chunk: &str) -> usize {
    let (mut words, mut in_word) = (0, false);
    for letter in chunk.chars() {
        if stands_alone(letter) {
            words += 1;
            in_word = false;
        } else if letter.is_alphanumeric() && !in_word {
            words += 1;
            in_word = true;
        } else if is_wide_punctuation(letter) {
            in_word = false;
        }
    }
    words
}

/// Han and kana: scripts in which a character is counted as a word.
fn stands_alone(letter: char) -> bool {
    matches!(letter,
        '\u{3005}' | '\u{3007}'
        | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{323af}')
}

/// Punctuation of Chinese, after which no space is written.
fn is_wide_punctuation(letter: char) -> bool {
    matches!(letter, '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_what_stands_between_spaces() {
        assert_eq!(word_count(""), 0);
        assert_eq!(word_count("  One – two,\nthree: decision-making isn’t 4.5 "), 6);
        assert_eq!(word_count("خطة وطنية للأمن"), 3);
    }

    #[test]
    fn every_han_character_counts_and_latin_words_among_them_count_once() {
        assert_eq!(word_count("国家网络安全"), 6);
        assert_eq!(word_count("使用AI技术，ISO，CERT。"), 7);
    }
}
