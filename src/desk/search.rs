//! What is typed to find an application, as the stored search text is folded: no case, accents, punctuation.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words that must all be found; at most six.
pub fn words(typed: &str) -> Vec<String> {
    folded(typed).split(' ').filter(|word| !word.is_empty()).take(6).map(str::to_owned).collect()
}

/// A text without case, accents and punctuation, its words single-spaced.
pub fn folded(text: &str) -> String {
    let letters = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    let spaced: String = letters.map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_hamza_do_not_hide_a_name() {
        assert_eq!(words("TOMÉ d’Almeida"), ["tome", "d", "almeida"]);
        assert_eq!(folded("أحمد"), folded("احمد"));
        assert_eq!(words(" %_ "), Vec::<String>::new(), "no wildcard gets through");
    }
}
