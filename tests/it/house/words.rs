//! Every key that is used has its words, and every key that has words is used.

use std::collections::BTreeSet;

use super::none;
use super::source::{Rust, files, rust};
use super::templates::without_comments;

/// Keys that are put together at run time from what is neither a literal in Rust nor in a template.
const PUT_TOGETHER: [(&str, &str); 1] = [
    // The status of an error page: `error-404-title`, `error-404-text`.
    ("error-", "the statuses that app/errors.rs writes pages for"),
];

/// The keys of the English files; that the others have the same is tested where they are loaded.
fn keys() -> Vec<(String, String)> {
    let mut keys = Vec::new();
    for file in files("templates/locales/en", ".ftl") {
        for (at, line) in file.text.lines().enumerate() {
            let Some((key, _)) = line.split_once('=') else { continue };
            let is_key = line.starts_with(|c: char| c.is_ascii_lowercase()) && !key.trim().contains(' ');
            if is_key {
                keys.push((key.trim().to_owned(), format!("{}:{}", file.path, at + 1)));
            }
        }
    }
    keys
}

/// What a key may begin with when it is put together: the literal part before what is filled in.
struct Uses {
    whole: BTreeSet<String>,
    beginnings: BTreeSet<String>,
}

impl Uses {
    fn of_everything() -> Uses {
        let mut uses = Uses { whole: BTreeSet::new(), beginnings: BTreeSet::new() };
        for file in rust(&["src"]).iter().filter(|file| !file.is_for_tests) {
            file.literals.iter().for_each(|literal| uses.note(&literal.text));
        }
        for (folder, ending) in [("templates", ".hbs"), ("templates/mail", ".txt"), ("data", ".json")] {
            for file in files(folder, ending) {
                without_comments(&file.text).split('"').for_each(|word| uses.note(word));
            }
        }
        uses.beginnings.extend(PUT_TOGETHER.map(|(beginning, _)| beginning.to_owned()));
        uses
    }

    fn note(&mut self, word: &str) {
        let is_key = |word: &str| word.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
        let beginning = word.split('{').next().unwrap_or_default();
        if is_key(word) && !word.ends_with('-') {
            self.whole.insert(word.to_owned());
        } else if is_key(beginning) && beginning.len() > 3 && beginning.ends_with('-') {
            self.beginnings.insert(beginning.to_owned());
        }
    }

    fn has(&self, key: &str) -> bool {
        self.whole.contains(key) || self.beginnings.iter().any(|beginning| key.starts_with(beginning))
    }
}

#[test]
fn every_key_with_words_is_used() {
    let uses = Uses::of_everything();
    let unused = keys().into_iter().filter(|(key, _)| !uses.has(key));
    none(unused.map(|(key, place)| format!("{place}: {key}")).collect());
}

#[test]
fn every_key_that_is_used_has_words() {
    let keys: BTreeSet<String> = keys().into_iter().map(|(key, _)| key).collect();
    let mut used: Vec<(String, String)> = in_templates();
    for file in rust(&["src"]).iter().filter(|file| !file.is_for_tests) {
        used.extend(in_rust(file));
    }
    let missing = used.into_iter().filter(|(key, _)| !keys.contains(key));
    none(missing.map(|(key, place)| format!("{place}: no words for {key}")).collect());
}

/// `{{t "key"` and `(t "key"`.
fn in_templates() -> Vec<(String, String)> {
    let mut used = Vec::new();
    for (folder, ending) in [("templates", ".hbs"), ("templates/mail", ".txt")] {
        for file in files(folder, ending) {
            for (at, line) in without_comments(&file.text).lines().enumerate() {
                for call in ["{{t \"", "{{~t \"", "(t \""] {
                    let words = line.split(call).skip(1).filter_map(|rest| rest.split('"').next());
                    used.extend(words.map(|key| (key.to_owned(), format!("{}:{}", file.path, at + 1))));
                }
            }
        }
    }
    used
}

/// The second argument of `FieldError::new`, the reasons of refusals, messages, entries of the navigation.
fn in_rust(file: &Rust) -> Vec<(String, String)> {
    let families = ["flash-", "denied-", "illegal-", "nav-"];
    let reasons =
        ["Denied", "AppError::Illegal", "AppError::Invalid"].iter().flat_map(|name| file.calls(name));
    let errors = file.calls("FieldError::new").into_iter().filter_map(|(from, to)| {
        let comma = (from..to).find(|at| file.code[*at] == ',')?;
        Some((comma, to))
    });
    let spans: Vec<(usize, usize)> = reasons.chain(errors).collect();
    let shipped = file.literals.iter().filter(|literal| !file.code[literal.at..].is_empty());
    let keys = shipped.filter(|literal| {
        let is_whole = !literal.text.contains(['{', ' ', '=', ';']) && !literal.text.ends_with('-');
        let is_reason = spans.iter().any(|(from, to)| (*from..*to).contains(&literal.at));
        is_whole && (is_reason || families.iter().any(|family| literal.text.starts_with(family)))
    });
    keys.map(|literal| (literal.text.clone(), file.place(literal.at))).collect()
}
