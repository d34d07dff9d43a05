//! What is typed to find an application, folded as the stored search text is: no case, accents, punctuation.

use crate::applications::search_text;

/// The words that must all be found; at most six.
pub fn words(typed: &str) -> Vec<String> {
    search_text(&[typed]).split(' ').filter(|word| !word.is_empty()).take(6).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_hamza_do_not_hide_a_name() {
        assert_eq!(words("TOMÉ d’Almeida"), ["tome", "d", "almeida"]);
        assert_eq!(words("أحمد"), words("احمد"));
        assert_eq!(words(" %_ "), Vec::<String>::new(), "no wildcard gets through");
    }
}
