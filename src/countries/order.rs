//! The alphabetical order of the countries, as readers of each language expect it.

use std::sync::LazyLock;

use icu::collator::{Collator, options::CollatorOptions};
use icu::locale::Locale;

use super::country::{Country, all};
use crate::i18n::Lang;

/// All countries in the collation order of their names in `lang`.
pub fn sorted(lang: Lang) -> &'static [&'static Country] {
    let at = Lang::ALL.iter().position(|other| *other == lang).expect("Lang::ALL holds every language");
    &ORDERS[at]
}

static ORDERS: LazyLock<Vec<Vec<&'static Country>>> =
    LazyLock::new(|| Lang::ALL.iter().map(|lang| collated(*lang)).collect());

fn collated(lang: Lang) -> Vec<&'static Country> {
    let locale: Locale = lang.code().parse().expect("a language code is a locale");
    let collator = Collator::try_new(locale.into(), CollatorOptions::default())
        .expect("the collation of the six languages is compiled in");
    let mut countries: Vec<&Country> = all().iter().collect();
    countries.sort_by(|a, b| collator.compare(a.name(lang), b.name(lang)));
    countries
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(code: &str, lang: Lang) -> usize {
        sorted(lang).iter().position(|country| country.iso3.as_str() == code).expect("a country of ours")
    }

    #[test]
    fn accented_names_stand_among_their_letter_and_not_at_the_end() {
        assert!(place("EGY", Lang::Fr) < place("FIN", Lang::Fr), "Égypte before Finlande");
        assert!(place("CIV", Lang::En) < place("HRV", Lang::En), "Côte d’Ivoire before Croatia");
        assert!(place("TUR", Lang::En) < place("UGA", Lang::En), "Türkiye before Uganda");
    }

    #[test]
    fn chinese_names_are_ordered_by_pinyin() {
        assert!(place("ALB", Lang::Zh) < place("CHN", Lang::Zh), "ā before zhōng");
        assert!(place("CHN", Lang::Zh) > place("JPN", Lang::Zh), "zhōng after rì");
    }

    #[test]
    fn arabic_and_russian_names_follow_their_alphabets() {
        assert!(place("PRT", Lang::Ar) < place("YEM", Lang::Ar));
        assert_eq!(place("AUS", Lang::Ru), 0, "Австралия is first");
        assert_eq!(place("JPN", Lang::Ru), 194, "Япония is last");
    }

    #[test]
    fn every_order_holds_all_countries() {
        assert!(Lang::ALL.iter().all(|lang| sorted(*lang).len() == 195));
    }
}
