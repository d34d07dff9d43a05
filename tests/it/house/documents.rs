//! docs/: what they name is there, and what there is, they name.

use std::collections::BTreeSet;
use std::path::Path;

use atoll::commands::Command;
use atoll::config::Settings;
use clap::CommandFactory;
use serde_json::Value;

use super::none;
use super::source::{files, rust};

fn text(name: &str) -> String {
    let mut found = files("docs", name);
    assert_eq!(found.len(), 1, "docs/{name}");
    found.swap_remove(0).text
}

/// What stands between backticks on one line.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split('`').skip(1).step_by(2))
}

#[test]
fn every_command_and_option_is_in_the_operations() {
    let told = text("operations.md");
    let mut missing = Vec::new();
    let mut open = vec![(String::new(), Command::command())];
    while let Some((path, command)) = open.pop() {
        let path = format!("{path}{}", command.get_name());
        if !command.has_subcommands() && !told.contains(&format!("`{path}")) {
            missing.push(path.clone());
        }
        let options = command.get_arguments().filter_map(|argument| argument.get_long());
        let options = options.filter(|name| !told.contains(&format!("--{name}")));
        missing.extend(options.map(|name| format!("{path} --{name}")));
        open.extend(command.get_subcommands().map(|part| (format!("{path} "), part.clone())));
    }
    none(missing);
}

#[test]
fn every_setting_is_in_the_operations_and_no_other() {
    let told = text("operations.md");
    let rows = told.lines().skip_while(|line| !line.starts_with("| setting ")).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|')).filter_map(|line| line.split('|').nth(1));
    let told: BTreeSet<String> = rows.flat_map(quoted).map(str::to_owned).collect();
    let there = serde_json::to_value(Settings::default()).unwrap();
    assert_eq!(told, names("", &there));
}

/// The names of all settings, those of a table after its own name and a dot.
fn names(above: &str, settings: &Value) -> BTreeSet<String> {
    let Some(table) = settings.as_object() else { return BTreeSet::from([above.to_owned()]) };
    let name = |key: &str| if above.is_empty() { key.to_owned() } else { format!("{above}.{key}") };
    table.iter().flat_map(|(key, value)| names(&name(key), value)).collect()
}

#[test]
fn every_file_that_a_document_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut gone = Vec::new();
    for file in files("docs", ".md") {
        let paths = quoted(&file.text).filter(|name| {
            ["src/", "tests/", "docs/", "entity/", "migration/", "templates/", "data/", "bin/"]
                .iter()
                .any(|folder| name.starts_with(folder))
        });
        let paths = paths.filter(|name| !name.contains(['<', '…', ' ', '*']));
        gone.extend(
            paths.filter(|name| !root.join(name).exists()).map(|name| format!("{}: {name}", file.path)),
        );
    }
    none(gone);
}

#[test]
fn every_test_that_the_table_of_threats_names_is_there() {
    let there: BTreeSet<String> = rust(&["src", "tests"])
        .iter()
        .flat_map(|file| file.text.split("fn ").skip(1).map(first_word).collect::<Vec<_>>())
        .collect();
    let told = text("security.md");
    let rows = told.lines().filter(|line| line.starts_with("| A"));
    let tests: Vec<&str> = rows.filter_map(|line| line.rsplit('|').nth(1)).flat_map(quoted).collect();
    assert!(tests.len() > 20, "the table is read: {tests:?}");
    none(tests.into_iter().filter(|name| !there.contains(*name)).map(str::to_owned).collect());
}

fn first_word(code: &str) -> String {
    code.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}
