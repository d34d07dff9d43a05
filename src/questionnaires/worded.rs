//! A text of the form as the partial `said` wants it.

use entity::{Localised, Said};
use serde::Serialize;

/// A text in the best language there is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Worded {
    pub text: String,
    pub lang: String,
    pub dir: &'static str,
    /// The reader asked for another language.
    pub fallback: bool,
}

impl Worded {
    pub fn of(text: &Localised, lang: &str) -> Self {
        let Said { text, lang, is_fallback } = text.get(lang);
        let dir = if lang == "ar" { "rtl" } else { "ltr" };
        Self { text, lang, dir, fallback: is_fallback }
    }

    /// For the samples of pages: a text that the reader gets in English, having asked for another language.
    pub(crate) fn sample(text: &str) -> Self {
        Self { text: text.to_owned(), lang: "en".to_owned(), dir: "ltr", fallback: true }
    }
}
