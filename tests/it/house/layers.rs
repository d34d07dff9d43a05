//! Who may mention whom: the table of levels, and the order of the slices.

use super::none;
use super::source::{Rust, found, rust};

/// From the first to the last; a slice may use what stands before it.
const SLICES: [&str; 22] = [
    "people",
    "programmes",
    "questionnaires",
    "documents",
    "applications",
    "nominations",
    "references",
    "screening",
    "reviews",
    "selection",
    "offers",
    "cohorts",
    "curricula",
    "attendance",
    "assessments",
    "certificates",
    "outcomes",
    "cooperation",
    "statistics",
    "site",
    "desk",
    "home",
];

/// They gather what others have, and only these files know them.
const GATHERING: [&str; 3] = ["site", "desk", "home"];
const GATHERERS_ARE_KNOWN_TO: [&str; 6] =
    ["app.rs", "lib.rs", "main.rs", "commands.rs", "commands/", "seed/"];

/// What no pure file mentions.
const IMPURE: [&str; 13] = [
    "sea_orm",
    "DatabaseConnection",
    "ConnectionTrait",
    "Txn",
    "Store",
    "Ctx",
    "async",
    ".await",
    "poem",
    "handlebars",
    "Clock",
    "new_uuid",
    "random_bytes",
];

const NOT_PURE: &str =
    " (a file with a name of its own is a pure rule; else it belongs below queries, actions or handlers)";

/// The level of a file, and what it may never mention.
fn forbidden(path: &str) -> &'static [&'static str] {
    if path.starts_with("migration/") {
        return &["entity", "atoll"];
    }
    if path.starts_with("entity/") {
        return &["poem", "handlebars", "atoll", "async"];
    }
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut parts = inside.split('/');
    let (first, second) = (parts.next().unwrap_or_default(), parts.next());
    match (SLICES.contains(&first), first, second) {
        (false, "clock" | "paths" | "config", _) => &["poem", "handlebars", "sea_orm"],
        (false, "store" | "journal" | "outbox", _) => &["poem", "handlebars", "forms::", "views::"],
        (false, "page" | "form" | "i18n", _) => &["sea_orm", "Txn", "Route", "Store", "store"],
        (false, ..) => &[],
        // The one reader of what is kept apart about a person is named in the house rules.
        (true, _, Some("queries" | "actions" | "sensitive")) => {
            &["poem", "handlebars", "forms::", "views::", "super::forms", "super::views"]
        }
        (true, _, Some("forms" | "views")) => &["sea_orm", "Txn", "Route", "Store", "store", "handlers"],
        (true, _, Some("handlers" | "api" | "mod") | None) => {
            &["sea_orm", "DatabaseConnection", "ActiveModel", "EntityTrait", "Entity", "Column"]
        }
        // What gathers has a file for each thing gathered: it may read.
        (true, "site" | "desk" | "home", Some(_)) => &["poem", "handlebars"],
        (true, _, Some(_)) => &IMPURE,
    }
}

#[test]
fn each_level_mentions_only_what_it_may() {
    let mut offences = Vec::new();
    for file in &rust(&["src", "entity/src", "migration/src"]) {
        let words = forbidden(&file.path);
        let hint = if words == IMPURE { NOT_PURE } else { "" };
        for word in words {
            let Some((first, others)) = file.mentions(word).split_first().map(|(at, rest)| (*at, rest.len()))
            else {
                continue;
            };
            let more = if others > 0 { format!(", and {others} times more") } else { String::new() };
            offences.push(format!("{}: {word}{more}{hint}", file.place(first)));
        }
    }
    none(offences);
}

#[test]
fn what_gathers_writes_nothing() {
    let mut offences = Vec::new();
    for file in rust(&["src/site", "src/desk", "src/home"]) {
        for word in ["Txn", ".write(", "ActiveModel"] {
            offences.extend(file.mentions(word).iter().map(|at| format!("{}: {word}", file.place(*at))));
        }
    }
    none(offences);
}

#[test]
fn a_slice_uses_only_slices_before_it() {
    let mut offences = Vec::new();
    for file in rust(&["src"]).iter().filter(|file| !file.is_for_tests) {
        let inside = file.path.trim_start_matches("src/");
        let own = SLICES.iter().position(|slice| inside.starts_with(&format!("{slice}/")));
        for (at, used) in used_modules(file) {
            let Some(other) = SLICES.iter().position(|slice| *slice == used) else { continue };
            let knows_gatherers = GATHERERS_ARE_KNOWN_TO.iter().any(|known| inside.starts_with(known));
            let is_gathering = GATHERING.contains(&used.as_str());
            let is_wrong = match own {
                Some(own) => other > own || (is_gathering && other != own),
                None => is_gathering && !knows_gatherers,
            };
            if is_wrong && !file.is_excused(at) {
                offences.push(format!("{}: uses {used}", file.place(at)));
            }
        }
    }
    none(offences);
}

/// Every `crate::name`, also inside `crate::{name, …}`.
fn used_modules(file: &Rust) -> Vec<(usize, String)> {
    let code = &file.code;
    let mut used = Vec::new();
    for at in found(code, "crate::") {
        let rest = &code[at + "crate::".len()..];
        if rest.first() != Some(&'{') {
            used.push((at, name(rest)));
            continue;
        }
        let mut depth = 0;
        let mut is_new = false;
        for (offset, c) in rest.iter().enumerate() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            if is_new && c.is_alphabetic() {
                used.push((at + offset, name(&rest[offset..])));
                is_new = false;
            }
            is_new = (is_new && c.is_whitespace()) || (depth == 1 && ['{', ','].contains(c));
        }
    }
    used
}

fn name(code: &[char]) -> String {
    code.iter().take_while(|c| c.is_alphanumeric() || **c == '_').collect()
}

#[test]
fn every_slice_has_its_place_in_the_order() {
    let core =
        ["app", "assets", "commands", "countries", "demo", "i18n", "look", "page", "seed", "sheet", "store"];
    let mut unknown: Vec<String> = rust(&["src"])
        .iter()
        .filter_map(|file| {
            file.path.trim_start_matches("src/").split_once('/').map(|(first, _)| first.to_owned())
        })
        .filter(|folder| !SLICES.contains(&folder.as_str()) && !core.contains(&folder.as_str()))
        .collect();
    unknown.dedup();
    none(unknown);
}

#[test]
fn a_slice_says_what_it_is_in_a_few_lines() {
    let mut offences = Vec::new();
    for file in rust(&["src"]) {
        let parts: Vec<&str> = file.path.split('/').collect();
        if let ["src", slice, "mod.rs"] = parts.as_slice()
            && SLICES.contains(slice)
        {
            let lines = file.text.lines().take_while(|line| line.starts_with("//!")).count();
            if lines > 10 {
                offences.push(format!("{}: {lines} lines of //!, at most 10", file.path));
            }
        }
    }
    none(offences);
}

#[test]
fn a_group_of_imports_is_read_name_by_name() {
    let text = "use crate::{people, page::{Page, home}, offers::release}; crate::site::x();";
    let file = Rust::of(super::File { path: "src/a.rs".into(), text: text.into() });
    let used: Vec<String> = used_modules(&file).into_iter().map(|(_, name)| name).collect();
    assert_eq!(used, ["people", "page", "offers", "site"]);
}
