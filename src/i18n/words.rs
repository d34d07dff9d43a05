//! The words of every page, by key, in six languages. Loaded once; afterwards only read.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::sentence::Parts;
use super::{Args, Lang, format};

/// `<lang>/<slice>.ftl`: read from disk in a debug build, part of the program in a release.
#[derive(RustEmbed)]
#[folder = "templates/locales/"]
struct Files;

/// All sentences of all languages.
pub struct Words {
    tongues: [Tongue; 6],
}

/// One language: its sentences, and their keys in order.
struct Tongue {
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
}

impl Words {
    /// The words of this program, loaded at the first call.
    pub fn shared() -> &'static Words {
        static SHARED: OnceLock<Words> = OnceLock::new();
        SHARED.get_or_init(|| {
            let (words, faults) = Words::load();
            for fault in faults {
                tracing::error!(fault, "locale file");
            }
            words
        })
    }

    /// The words in the locale files, and what is wrong with the files. A faulty sentence is left out, the others
    /// are kept; the tests refuse any fault, so that none is met at run time.
    pub fn load() -> (Words, Vec<String>) {
        let paths = Files::iter().filter(|path| path.ends_with(".ftl"));
        Words::from_files(paths.filter_map(|path| {
            let file = Files::get(&path)?;
            Some((path.into_owned(), String::from_utf8_lossy(&file.data).into_owned()))
        }))
    }

    /// From pairs of path (`fr/common.ftl`) and content.
    fn from_files(files: impl Iterator<Item = (String, String)>) -> (Words, Vec<String>) {
        let mut words = Words { tongues: Lang::ALL.map(Tongue::new) };
        let mut faults = Vec::new();
        let mut sorted: Vec<_> = files.collect();
        sorted.sort();
        for (path, text) in sorted {
            match path.split_once('/').and_then(|(folder, _)| Lang::from_code(folder)) {
                Some(lang) => words.tongues[lang as usize].add(&path, text, &mut faults),
                None => faults.push(format!("{path}: not in the folder of a language")),
            }
        }
        (words, faults)
    }

    /// The sentence `key` in `lang`; in English where `lang` lacks it; `⟦key⟧` where English does too. Plain text:
    /// whoever puts it on a page escapes it.
    pub fn say(&self, lang: Lang, key: &str, args: &Args) -> String {
        if let Some(text) = self.tongue(lang).say(key, args) {
            return text;
        }
        tracing::warn!(%lang, key, "no such words");
        self.tongue(Lang::En).say(key, args).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// Whether `lang` itself has the sentence, without the help of English.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.tongue(lang).keys.contains(key)
    }

    /// All keys of a language, in order.
    pub fn keys(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.tongue(lang).keys.iter().map(String::as_str)
    }

    /// The names of the values which the sentence wants, those of all its plural forms together.
    pub fn variables(&self, lang: Lang, key: &str) -> BTreeSet<String> {
        self.parts(lang, key).variables
    }

    fn parts(&self, lang: Lang, key: &str) -> Parts {
        let message = self.tongue(lang).bundle.get_message(key);
        message.and_then(|message| message.value()).map(Parts::of).unwrap_or_default()
    }

    fn tongue(&self, lang: Lang) -> &Tongue {
        &self.tongues[lang as usize]
    }
}

impl Tongue {
    fn new(lang: Lang) -> Tongue {
        let id: LanguageIdentifier = lang.code().parse().expect("a two-letter code is a language identifier");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Marks around values would end up in attributes, subjects and CSV; templates put <bdi> where it is needed.
        bundle.set_use_isolating(false);
        bundle.add_builtins().expect("NUMBER is added to an empty bundle");
        // A formatter is a plain function and cannot capture, hence one for each language.
        bundle.set_formatter(Some(match lang {
            Lang::En => |value, _| figure(Lang::En, value),
            Lang::Fr => |value, _| figure(Lang::Fr, value),
            Lang::Es => |value, _| figure(Lang::Es, value),
            Lang::Ar => |value, _| figure(Lang::Ar, value),
            Lang::Zh => |value, _| figure(Lang::Zh, value),
            Lang::Ru => |value, _| figure(Lang::Ru, value),
        }));
        Tongue { bundle, keys: BTreeSet::new() }
    }

    fn add(&mut self, path: &str, text: String, faults: &mut Vec<String>) {
        let resource = FluentResource::try_new(text).unwrap_or_else(|(rest, errors)| {
            faults.extend(errors.iter().map(|error| format!("{path}: {error}")));
            rest
        });
        self.keys.extend(resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => message.value.as_ref().map(|_| message.id.name.to_owned()),
            _ => None,
        }));
        if let Err(errors) = self.bundle.add_resource(resource) {
            faults.extend(errors.iter().map(|error| format!("{path}: {error}")));
        }
    }

    fn say(&self, key: &str, args: &Args) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args.as_fluent()), &mut errors).into_owned();
        for error in errors {
            tracing::warn!(key, %error, "words");
        }
        Some(text)
    }
}

/// Numbers as ICU prints them; everything else as Fluent does. `NUMBER($year, useGrouping: "false")` prints a year.
fn figure(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            format::written(lang, &FluentNumber::as_string(number), number.options.use_grouping)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(files: &[(&str, &str)]) -> (Words, Vec<String>) {
        Words::from_files(files.iter().map(|(path, text)| (path.to_string(), text.to_string())))
    }

    #[test]
    fn every_locale_file_is_sound() {
        let (_, faults) = Words::load();
        assert_eq!(faults, Vec::<String>::new());
    }

    #[test]
    fn a_fault_is_named_with_its_file_and_the_rest_still_speaks() {
        let (words, faults) = from(&[
            ("en/a.ftl", "good = Good\nbad = { $\n"),
            ("en/b.ftl", "good = Twice\n"),
            ("de/c.ftl", "gut = Gut\n"),
        ]);
        let files: Vec<&str> = faults.iter().filter_map(|fault| fault.split(':').next()).collect();
        assert_eq!(files, ["de/c.ftl", "en/a.ftl", "en/b.ftl"], "{faults:?}");
        assert_eq!(words.say(Lang::En, "good", &Args::new()), "Good");
    }

    #[test]
    fn a_missing_sentence_is_said_in_english_and_a_missing_key_is_shown() {
        let (words, _) = from(&[("en/a.ftl", "x-only = Only { $n }"), ("fr/a.ftl", "x-other = Autre")]);
        assert_eq!(words.say(Lang::Fr, "x-only", &Args::new().with("n", 1200)), "Only 1,200");
        assert_eq!(words.say(Lang::Fr, "x-none", &Args::new()), "⟦x-none⟧");
        assert!(!words.has(Lang::Fr, "x-only") && words.has(Lang::En, "x-only"));
    }

    #[test]
    fn every_language_has_the_keys_and_the_values_of_english() {
        let words = Words::shared();
        let english: Vec<&str> = words.keys(Lang::En).collect();
        for lang in Lang::ALL {
            assert_eq!(words.keys(lang).collect::<Vec<_>>(), english, "{lang}");
            for key in &english {
                assert_eq!(words.variables(lang, key), words.variables(Lang::En, key), "{lang} {key}");
            }
        }
    }

    #[test]
    fn a_number_in_a_sentence_is_printed_as_its_language_prints_it() {
        let source = "n = { $n }\nyear = { NUMBER($n, useGrouping: \"false\") }";
        let (words, _) = from(
            &Lang::ALL
                .map(|lang| (format!("{lang}/a.ftl"), source))
                .each_ref()
                .map(|(path, text)| (path.as_str(), *text)),
        );
        let printed = Lang::ALL.map(|lang| words.say(lang, "n", &Args::new().with("n", 1_234_567)));
        assert_eq!(
            printed,
            [
                "1,234,567",
                "1\u{202f}234\u{202f}567",
                "1.234.567",
                "1,234,567",
                "1,234,567",
                "1\u{a0}234\u{a0}567"
            ]
        );
        for lang in Lang::ALL {
            assert_eq!(words.say(lang, "year", &Args::new().with("n", 2027)), "2027");
        }
    }

    /// The plural categories of whole numbers (CLDR), `other` included.
    fn categories(lang: Lang) -> &'static [&'static str] {
        match lang {
            Lang::En | Lang::Fr | Lang::Es => &["one", "other"],
            Lang::Ar => &["zero", "one", "two", "few", "many", "other"],
            Lang::Zh => &["other"],
            Lang::Ru => &["one", "few", "many", "other"],
        }
    }

    #[test]
    fn every_plural_has_all_the_forms_of_its_language() {
        let words = Words::shared();
        for lang in Lang::ALL {
            for key in words.keys(lang) {
                for choice in words.parts(lang, key).choices {
                    if ["zero", "one", "two", "few", "many"].iter().any(|form| choice.contains(*form)) {
                        let missing = categories(lang).iter().find(|form| !choice.contains(**form));
                        assert_eq!(missing, None, "{lang} {key}");
                    }
                }
            }
        }
    }

    #[test]
    fn russian_and_arabic_choose_their_own_plural_forms() {
        let forms = ["zero", "one", "two", "few", "many"].map(|form| format!(" [{form}] {form}\n")).concat();
        let source = format!("n = {{ $n ->\n{forms} *[other] other\n }}\n");
        let (words, faults) = from(&[("ar/a.ftl", &source), ("ru/a.ftl", &source)]);
        assert_eq!(faults, Vec::<String>::new());
        let form = |lang, n| words.say(lang, "n", &Args::new().with("n", n));
        let ru = [1, 2, 5, 11, 21].map(|n| form(Lang::Ru, n));
        assert_eq!(ru, ["one", "few", "many", "many", "one"]);
        let ar = [0, 1, 2, 5, 11, 21, 100].map(|n| form(Lang::Ar, n));
        assert_eq!(ar, ["zero", "one", "two", "few", "many", "many", "other"]);
    }

    #[test]
    fn the_days_left_are_counted_in_good_russian_and_arabic() {
        let left = |lang, n| Words::shared().say(lang, "days-left", &Args::new().with("count", n));
        let ru = [1, 2, 5, 11, 21].map(|n| left(Lang::Ru, n));
        assert_eq!(
            ru,
            ["Остался 1 день", "Осталось 2 дня", "Осталось 5 дней", "Осталось 11 дней", "Остался 21 день"]
        );
        let ar = [1, 2, 5, 11, 100].map(|n| left(Lang::Ar, n));
        assert_eq!(ar, ["يتبقى يوم واحد", "يتبقى يومان", "تتبقى 5 أيام", "يتبقى 11 يوما", "يتبقى 100 يوم"]);
    }
}
