//! Every template is somebody's, every partial is used, every mail has its two parts.

use std::collections::BTreeSet;

use super::none;
use super::source::{File, files, rust};

/// A text without `/* … */` and `{{!-- … --}}`, line for line.
pub fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut plain = String::new();
    while let Some((at, end)) = next_comment(rest) {
        plain.push_str(&rest[..at]);
        plain.extend(rest[at..end].chars().filter(|c| *c == '\n'));
        rest = &rest[end..];
    }
    plain + rest
}

fn next_comment(text: &str) -> Option<(usize, usize)> {
    let marks = [("{{!--", "--}}"), ("/*", "*/")];
    let found = marks.iter().filter_map(|(open, close)| {
        let at = text.find(open)?;
        let end = text[at..].find(close).map_or(text.len(), |end| at + end + close.len());
        Some((at, end))
    });
    found.min()
}

fn pages() -> Vec<File> {
    let mut all = files("templates", ".hbs");
    all.extend(files("templates/mail", ".txt"));
    for file in &mut all {
        file.text = without_comments(&file.text);
    }
    all
}

#[test]
fn nothing_is_printed_unescaped() {
    let mut offences = Vec::new();
    for file in pages() {
        let lines = file.text.lines().enumerate().filter(|(_, line)| {
            line.contains("{{{")
                || line.contains("{{&")
                || line.contains(" style=")
                || line.contains("<style")
        });
        offences.extend(lines.map(|(at, line)| format!("{}:{}: {}", file.path, at + 1, line.trim())));
    }
    none(offences);
}

/// Names after `{{>` and `{{#>`: the templates that this text calls.
fn called(text: &str) -> BTreeSet<String> {
    let tags = text.split("{{").skip(1).map(|tag| tag.trim_start_matches('~'));
    let calls = tags.filter_map(|tag| tag.strip_prefix("#>").or_else(|| tag.strip_prefix('>')));
    calls
        .filter_map(|call| call.split([' ', '}', '~', '\n']).find(|name| !name.is_empty()))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_template_is_the_one_of_a_page_or_a_part_of_one() {
    let all = pages();
    let mut known: BTreeSet<String> = all.iter().flat_map(|file| called(&file.text)).collect();
    for file in rust(&["src"]).iter().filter(|file| !file.is_for_tests) {
        known.extend(file.literals.iter().map(|literal| literal.text.clone()));
    }
    let name = |file: &File| file.path.trim_start_matches("templates/").trim_end_matches(".hbs").to_owned();
    let is_unused = |file: &&File| !known.contains(&name(file));
    let unused = all.iter().filter(|file| file.path.ends_with(".hbs")).filter(is_unused);
    none(unused.map(|file| format!("{}: no page and no template uses it", file.path)).collect());
}

#[test]
fn every_part_that_is_called_exists() {
    let all = pages();
    let there: BTreeSet<String> = all
        .iter()
        .filter_map(|file| file.path.strip_prefix("templates/")?.strip_suffix(".hbs"))
        .map(str::to_owned)
        .collect();
    let mut offences = Vec::new();
    for file in &all {
        let parts =
            called(&file.text).into_iter().filter(|name| !name.starts_with('@') && !name.starts_with('('));
        offences
            .extend(parts.filter(|name| !there.contains(name)).map(|name| format!("{}: {name}", file.path)));
    }
    none(offences);
}

#[test]
fn every_mail_that_is_posted_has_a_subject_and_a_body_and_every_other_is_gone() {
    let mails = files("templates/mail", ".txt");
    let folders: BTreeSet<&str> = mails.iter().filter_map(|file| file.path.split('/').nth(2)).collect();
    let source = rust(&["src"]);
    let mut offences = Vec::new();
    for folder in &folders {
        for part in ["subject", "body"] {
            if !mails.iter().any(|file| file.path == format!("templates/mail/{folder}/{part}.txt")) {
                offences.push(format!("templates/mail/{folder}/{part}.txt: missing"));
            }
        }
        if !source.iter().any(|file| file.literals.iter().any(|literal| literal.text == **folder)) {
            offences.push(format!("templates/mail/{folder}: nobody posts it"));
        }
    }
    for file in source.iter().filter(|file| !file.is_for_tests) {
        for literal in &file.literals {
            let before: String = file.code[..literal.at].iter().rev().take(10).collect();
            let is_message = before.trim_start().starts_with(":egassem");
            if is_message && !folders.contains(literal.text.as_str()) {
                offences.push(format!("{}: no mail {:?}", file.place(literal.at), literal.text));
            }
        }
    }
    none(offences);
}
