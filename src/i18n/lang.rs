//! The six official languages of the United Nations, and which of them a browser asks for.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::weight::thousandths;

/// A language of the pages. The order is that of the language switch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    En,
    Fr,
    Es,
    Ar,
    Zh,
    Ru,
}

impl Lang {
    /// All six, in the order of the language switch.
    pub const ALL: [Lang; 6] = [Lang::En, Lang::Fr, Lang::Es, Lang::Ar, Lang::Zh, Lang::Ru];

    /// The ISO 639-1 code: path segment, `lang` attribute, stored value.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Es => "es",
            Lang::Ar => "ar",
            Lang::Zh => "zh",
            Lang::Ru => "ru",
        }
    }

    /// The language with exactly this code; `fr-CA` and `FR` are none (see [`Lang::negotiate`]).
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The value of the `dir` attribute.
    pub const fn dir(self) -> &'static str {
        match self {
            Lang::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// What its readers call it; the same on every page, so it is no locale key.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Fr => "Français",
            Lang::Es => "Español",
            Lang::Ar => "العربية",
            Lang::Zh => "中文",
            Lang::Ru => "Русский",
        }
    }

    /// The best of the six for an `Accept-Language` header (RFC 9110, 12.5.4). Regions and scripts count as
    /// their language; of equal weights the first wins; what cannot be read is passed over; English otherwise.
    pub fn negotiate(accept_language: &str) -> Lang {
        let mut best: Option<(Lang, u16)> = None;
        for (lang, weight) in accept_language.split(',').filter_map(wish) {
            if weight > best.map_or(0, |(_, heaviest)| heaviest) {
                best = Some((lang, weight));
            }
        }
        best.map_or(Lang::En, |(lang, _)| lang)
    }
}

/// One entry of the header: `fr-CH;q=0.9` is French with weight 900.
fn wish(entry: &str) -> Option<(Lang, u16)> {
    let mut parts = entry.split(';').map(str::trim);
    let range = parts.next()?;
    let primary = range.split(['-', '_']).next()?.to_ascii_lowercase();
    let weight = match parts.next() {
        None => 1000,
        Some(parameter) => thousandths(parameter.strip_prefix("q=").or(parameter.strip_prefix("Q="))?)?,
    };
    Some((Lang::from_code(&primary)?, weight))
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_wish_wins_wherever_it_stands() {
        assert_eq!(Lang::negotiate("en;q=0.5, fr;q=0.9, ru;q=0.75"), Lang::Fr);
        assert_eq!(Lang::negotiate("es, fr"), Lang::Es, "of equal weights the first");
        assert_eq!(Lang::negotiate("de, ar;q=0.1"), Lang::Ar, "a language we do not have is passed over");
    }

    #[test]
    fn regions_and_scripts_count_as_their_language() {
        assert_eq!(Lang::negotiate("fr-CH, en;q=0.8"), Lang::Fr);
        assert_eq!(Lang::negotiate("zh-Hant-TW"), Lang::Zh);
        assert_eq!(Lang::negotiate("AR-eg"), Lang::Ar);
    }

    #[test]
    fn a_refused_or_unreadable_wish_does_not_count() {
        assert_eq!(Lang::negotiate("fr;q=0, ru;q=0.1"), Lang::Ru);
        assert_eq!(Lang::negotiate("fr;q=2, es;q=0.2"), Lang::Es);
        assert_eq!(Lang::negotiate("fr;level=1, es;q=0.2"), Lang::Es);
        for header in ["", "*", "de", ";;;q=,", "q=0.5", "fr;q=0"] {
            assert_eq!(Lang::negotiate(header), Lang::En, "{header:?}");
        }
    }

    #[test]
    fn a_code_leads_back_to_its_language_in_serde_too() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_code(lang.code()), Some(lang));
            let json = serde_json::to_string(&lang).expect("a unit variant is always a string");
            assert_eq!(json, format!("\"{lang}\""));
            assert_eq!(serde_json::from_str::<Lang>(&json).ok(), Some(lang));
        }
        assert_eq!(Lang::from_code("fr-CA"), None);
    }

    #[test]
    fn only_arabic_runs_from_right_to_left() {
        let rtl: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| lang.dir() == "rtl").collect();
        assert_eq!(rtl, [Lang::Ar]);
    }
}
