//! The house stays a house: sizes, names, levels, words and templates, read from the source itself.
//!
//! Each check lists every offence with its place. A line may be excused by `// house: why`, with a real reason.

mod documents;
mod layers;
mod source;
mod states;
mod templates;
mod words;

use source::{File, Rust, closing, files, found, line_of, rust};

const LONGEST_FILE: usize = 300;
const LONGEST_FUNCTION: usize = 50;
const LONGEST_TEMPLATE: usize = 60;

/// Everything that we wrote in Rust.
fn ours() -> Vec<Rust> {
    rust(&["src", "entity/src", "migration/src", "tests", "benches", "examples"])
}

/// What is shipped.
fn shipped() -> Vec<Rust> {
    rust(&["src", "entity/src", "migration/src"])
}

/// Fails with every offence on a line of its own.
fn none(offences: Vec<String>) {
    assert!(offences.is_empty(), "{} offences:\n{}", offences.len(), offences.join("\n"));
}

#[test]
fn every_file_begins_with_what_it_is_for() {
    let silent = ours().into_iter().filter(|file| !file.text.starts_with("//! "));
    none(silent.map(|file| format!("{}:1: no //! at the head", file.path)).collect());
}

#[test]
fn a_file_fits_into_three_hundred_lines() {
    let length = |file: &Rust| file.text.lines().count();
    let long = ours().into_iter().filter(|file| length(file) > LONGEST_FILE);
    none(long.map(|file| format!("{}: {} lines", file.path, length(&file))).collect());
}

#[test]
fn a_function_fits_into_fifty_lines() {
    none(ours().iter().flat_map(long_functions).collect());
}

fn long_functions(file: &Rust) -> Vec<String> {
    let code = &file.code_with_tests;
    let mut long = Vec::new();
    for at in found(code, "fn") {
        let Some((end, name)) = body_end(code, at) else { continue };
        let lines = line_of(code, end) - line_of(code, at) + 1;
        if lines > LONGEST_FUNCTION && !file.is_excused(at) {
            long.push(format!("{}: fn {name} has {lines} lines", file.place(at)));
        }
    }
    long
}

/// Where the function that begins at `at` ends, and its name; nothing for a type or a bare declaration.
fn body_end(code: &[char], at: usize) -> Option<(usize, String)> {
    let named = code.get(at + 2).filter(|c| c.is_whitespace()).map(|_| &code[at + 3..])?;
    let name: String = named.iter().take_while(|c| c.is_alphanumeric() || **c == '_').collect();
    let mut next = at;
    while let Some(c) = code.get(next).filter(|_| !name.is_empty()) {
        match c {
            '(' | '[' => next = closing(code, next),
            '{' => return Some((closing(code, next), name)),
            ';' => return None,
            _ => {}
        }
        next += 1;
    }
    None
}

#[test]
fn a_template_fits_into_sixty_lines() {
    let long = files("templates", ".hbs").into_iter().filter(|file| lines(file) > LONGEST_TEMPLATE);
    none(long.map(|file| format!("{}: {} lines", file.path, lines(&file))).collect());
}

fn lines(file: &File) -> usize {
    file.text.lines().count()
}

#[test]
fn the_doors_of_the_house_are_small() {
    let doors = [("src/main.rs", 30), ("src/lib.rs", 90), ("src/app.rs", 150)];
    let all = shipped();
    let sizes = doors.iter().filter_map(|(path, most)| {
        let length = all.iter().find(|file| file.path == *path).map_or(0, |file| file.text.lines().count());
        (length == 0 || length > *most).then(|| format!("{path}: {length} lines, at most {most}"))
    });
    none(sizes.collect());
}

#[test]
fn nothing_is_silenced_postponed_or_left_to_luck() {
    let banned = [
        ".unwrap()",
        "#[allow",
        "#![allow",
        "#[ignore",
        "todo!",
        "unimplemented!",
        "dbg!",
        "println!",
        "unsafe",
        "panic!",
    ];
    let mut offences = Vec::new();
    for file in shipped() {
        for word in banned {
            offences.extend(file.mentions(word).iter().map(|at| format!("{}: {word}", file.place(*at))));
        }
        let ignored = ["#[ignore", "#[allow", "#![allow", ".unwrap()"];
        for word in ignored {
            let in_tests = found(&file.code_with_tests, word).into_iter();
            offences.extend(in_tests.map(|at| format!("{}: {word}", file.place(at))));
        }
    }
    for file in rust(&["tests"]) {
        for word in ["#[ignore", "#[allow", "#![allow", "todo!"] {
            let places = found(&file.code_with_tests, word).into_iter();
            offences.extend(places.map(|at| format!("{}: {word}", file.place(at))));
        }
    }
    offences.sort();
    offences.dedup();
    none(offences);
}

#[test]
fn no_file_is_called_by_a_name_that_says_nothing() {
    let empty = ["utils", "util", "common", "helper", "manager", "service", "misc", "types"];
    let nameless = shipped()
        .into_iter()
        .filter(|file| file.path.trim_end_matches(".rs").split('/').any(|part| empty.contains(&part)));
    none(nameless.map(|file| file.path).collect());
}

#[test]
fn the_stylesheet_knows_start_and_end_and_neither_left_nor_right() {
    let mut offences = Vec::new();
    for file in files("templates/assets", ".css") {
        let code = templates::without_comments(&file.text);
        for (at, line) in code.lines().enumerate() {
            let chars: Vec<char> = line.chars().collect();
            let sides = ["left", "right"]
                .into_iter()
                .filter(|side| found(&chars, side).into_iter().any(|at| at == 0 || chars[at - 1] != '.'));
            offences.extend(sides.map(|side| format!("{}:{}: {side}", file.path, at + 1)));
        }
    }
    none(offences);
}
