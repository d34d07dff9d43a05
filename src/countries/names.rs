//! One name in each of the six languages; all six are always there.

use serde::Deserialize;

use crate::i18n::Lang;

/// A name in the six languages, read from columns of those codes.
#[derive(Debug, Clone, Deserialize)]
pub struct Names {
    en: String,
    fr: String,
    es: String,
    ar: String,
    zh: String,
    ru: String,
}

impl Names {
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
            Lang::Es => &self.es,
            Lang::Ar => &self.ar,
            Lang::Zh => &self.zh,
            Lang::Ru => &self.ru,
        }
    }
}
