//! A text that staff write in several languages.

use std::collections::BTreeMap;

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};

/// Language code → text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromJsonQueryResult)]
#[serde(transparent)]
pub struct Localised(pub BTreeMap<String, String>);

/// A text as it can be said in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    pub text: String,
    /// The language that the text really is in.
    pub lang: String,
    /// True when the language that was asked for has no text: pages mark it.
    pub is_fallback: bool,
}

impl Localised {
    /// The text in `lang`, else in English, else in the first language there is, else nothing.
    pub fn get(&self, lang: &str) -> Said {
        let written = |code: &str| self.0.get_key_value(code).filter(|(_, text)| !text.trim().is_empty());
        let found = written(lang)
            .or_else(|| written("en"))
            .or_else(|| self.0.iter().find(|(_, text)| !text.trim().is_empty()));
        match found {
            Some((code, text)) => Said { text: text.clone(), lang: code.clone(), is_fallback: code != lang },
            None => Said { text: String::new(), lang: lang.to_owned(), is_fallback: false },
        }
    }
}

impl<L: Into<String>, T: Into<String>, const N: usize> From<[(L, T); N]> for Localised {
    fn from(texts: [(L, T); N]) -> Self {
        Self(texts.into_iter().map(|(lang, text)| (lang.into(), text.into())).collect())
    }
}
