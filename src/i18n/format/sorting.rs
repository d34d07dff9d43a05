//! Alphabetical order by the collation rules of each language: É beside E in French, by sound in Chinese.

use std::sync::OnceLock;

use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;

use super::tools;
use crate::i18n::Lang;

/// The collator of a language: `compare(lang).compare(a, b)`.
pub fn compare(lang: Lang) -> &'static CollatorBorrowed<'static> {
    static COLLATORS: [OnceLock<CollatorBorrowed<'static>>; 6] = [const { OnceLock::new() }; 6];
    COLLATORS[lang as usize].get_or_init(|| {
        CollatorBorrowed::try_new((&tools::locale(lang)).into(), CollatorOptions::default())
            .expect("the compiled data hold the six languages")
    })
}

/// Sorts by name as a reader of the language expects; equal names by their code points, so that the order never
/// depends on where the things came from.
pub fn sort_by_name<T>(lang: Lang, things: &mut [T], name: impl Fn(&T) -> &str) {
    let collator = compare(lang);
    things.sort_by(|a, b| collator.compare(name(a), name(b)).then_with(|| name(a).cmp(name(b))));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted<const N: usize>(lang: Lang, mut names: [&'static str; N]) -> [&'static str; N] {
        sort_by_name(lang, &mut names, |name| name);
        names
    }

    #[test]
    fn accents_stand_beside_their_letter() {
        assert_eq!(
            sorted(Lang::Fr, ["Zambie", "Fidji", "Équateur", "Espagne", "Érythrée", "Eswatini"]),
            ["Équateur", "Érythrée", "Espagne", "Eswatini", "Fidji", "Zambie"]
        );
        assert_eq!(sorted(Lang::Es, ["Oman", "Ñ", "Nauru", "Níger"]), ["Nauru", "Níger", "Ñ", "Oman"]);
    }

    #[test]
    fn chinese_is_sorted_by_its_sounds_not_by_code_point() {
        // Pinyin: Bāxī, Fěijì, Jīlǐbāsī, Túwǎlú, Zhōngguó.
        assert_eq!(
            sorted(Lang::Zh, ["中国", "图瓦卢", "基里巴斯", "斐济", "巴西"]),
            ["巴西", "斐济", "基里巴斯", "图瓦卢", "中国"]
        );
    }

    #[test]
    fn own_alphabets_have_their_own_order() {
        assert_eq!(
            sorted(Lang::Ru, ["Йемен", "Ёлки", "Израиль", "Жуков"]),
            ["Ёлки", "Жуков", "Израиль", "Йемен"]
        );
        assert_eq!(
            sorted(Lang::Ar, ["يمن", "كيريباس", "أنغولا", "بلجيكا"]),
            ["أنغولا", "بلجيكا", "كيريباس", "يمن"]
        );
    }

    #[test]
    fn names_that_collate_alike_keep_one_order() {
        let (one, other) = ("e\u{301}", "\u{e9}");
        assert_eq!(sorted(Lang::Fr, [one, other]), sorted(Lang::Fr, [other, one]));
    }
}
