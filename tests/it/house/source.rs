//! The project's own files, read as text: what is code, what is a comment, what is a literal.

use std::collections::BTreeSet;
use std::path::Path;

/// One file: where it is from the project's root, and what it says.
pub struct File {
    pub path: String,
    pub text: String,
}

/// One Rust file, taken apart.
pub struct Rust {
    pub path: String,
    pub text: String,
    /// The text with comments, literals and what only tests see blanked out, letter for letter.
    pub code: Vec<char>,
    /// The same with the code of tests left in.
    pub code_with_tests: Vec<char>,
    pub literals: Vec<Literal>,
    /// The whole file is compiled for tests only.
    pub is_for_tests: bool,
}

/// A string in the source.
pub struct Literal {
    pub at: usize,
    pub text: String,
}

/// Every file below `folder` whose name ends so.
pub fn files(folder: &str, ending: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders: Vec<_> = Some(root.join(folder)).into_iter().filter(|folder| folder.is_dir()).collect();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(ending) {
                found.push(File { path: name, text: std::fs::read_to_string(path).unwrap() });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Every Rust file below these folders.
pub fn rust(folders: &[&str]) -> Vec<Rust> {
    let mut all: Vec<Rust> = folders.iter().flat_map(|folder| files(folder, ".rs")).map(Rust::of).collect();
    let for_tests: BTreeSet<String> = all.iter().flat_map(Rust::modules_for_tests).collect();
    for file in &mut all {
        let below = |module: &String| file.path.starts_with(&format!("{module}/"));
        file.is_for_tests =
            for_tests.contains(file.path.trim_end_matches(".rs")) || for_tests.iter().any(below);
    }
    all
}

impl Rust {
    pub fn of(file: File) -> Rust {
        let (code_with_tests, literals) = taken_apart(&file.text);
        let code = without_tests(&code_with_tests);
        Rust { path: file.path, text: file.text, code, code_with_tests, literals, is_for_tests: false }
    }

    /// `path:line` of a place in the text.
    pub fn place(&self, at: usize) -> String {
        format!("{}:{}", self.path, line_of(&self.code_with_tests, at))
    }

    /// Every place where the code that is shipped names `word`, unless a comment `// house: why` excuses it.
    pub fn mentions(&self, word: &str) -> Vec<usize> {
        if self.is_for_tests {
            return Vec::new();
        }
        found(&self.code, word).into_iter().filter(|at| !self.is_excused(*at)).collect()
    }

    /// The line, or the one before it, says why the rule does not hold here.
    pub fn is_excused(&self, at: usize) -> bool {
        let line = line_of(&self.code, at);
        let said = |line: &str| {
            line.split_once("// house:").is_some_and(|(_, reason)| reason.trim().split(' ').count() >= 3)
        };
        self.text.lines().skip(line.saturating_sub(2)).take(2).any(said)
    }

    /// What stands between the brackets of each call of `name`: where it begins and ends.
    pub fn calls(&self, name: &str) -> Vec<(usize, usize)> {
        let end = |at: usize| at + name.chars().count();
        let opened = found(&self.code, name).into_iter().map(end);
        let opened = opened.filter(|at| self.code.get(*at) == Some(&'('));
        opened.map(|at| (at + 1, closing(&self.code, at))).collect()
    }

    /// `mod name;` under `#[cfg(test)]`, as paths without ending.
    fn modules_for_tests(&self) -> Vec<String> {
        let stem = self.path.trim_end_matches(".rs");
        let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
        let folder = if ["mod", "lib", "main"].contains(&name) { folder } else { stem };
        let lines: Vec<&str> = self.text.lines().map(str::trim).collect();
        let pairs = lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]");
        let names = pairs.filter_map(|pair| pair[1].strip_suffix(';')?.rsplit_once("mod "));
        names.map(|(_, name)| format!("{folder}/{name}")).collect()
    }
}

/// Where `word` stands by itself: not as a part of a longer name.
pub fn found(code: &[char], word: &str) -> Vec<usize> {
    let word: Vec<char> = word.chars().collect();
    let is_name = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric() || *c == '_');
    let is_alone = |at: usize| {
        let is_free = |edge: Option<&char>, beyond: Option<&char>| !(is_name(edge) && is_name(beyond));
        let before = at.checked_sub(1).and_then(|before| code.get(before));
        is_free(word.first(), before) && is_free(word.last(), code.get(at + word.len()))
    };
    let starts = code.windows(word.len()).enumerate().filter(|(_, part)| *part == word.as_slice());
    starts.map(|(at, _)| at).filter(|at| is_alone(*at)).collect()
}

/// The place of the bracket that closes the one at `open`.
pub fn closing(code: &[char], open: usize) -> usize {
    let mut depth = 0_i32;
    for (at, c) in code.iter().enumerate().skip(open) {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    code.len()
}

pub fn line_of(code: &[char], at: usize) -> usize {
    1 + code.iter().take(at).filter(|c| **c == '\n').count()
}

/// Blanks comments and literals, and keeps the strings.
fn taken_apart(text: &str) -> (Vec<char>, Vec<Literal>) {
    let chars: Vec<char> = text.chars().collect();
    let mut code = chars.clone();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let end = match (chars[at], chars.get(at + 1)) {
            ('/', Some('/')) => until(&chars, at, |rest| rest[0] == '\n'),
            ('/', Some('*')) => until(&chars, at + 2, |rest| rest.starts_with(&['*', '/'])) + 2,
            ('"', _) => {
                let (end, literal) = string(&chars, at);
                literals.push(literal);
                end
            }
            ('r', Some('"' | '#')) if !is_in_name(&chars, at) && raw_hashes(&chars, at).is_some() => {
                let (end, literal) = raw_string(&chars, at);
                literals.push(literal);
                end
            }
            ('\'', Some('\\')) => until(&chars, at + 3, |rest| rest[0] == '\'') + 1,
            ('\'', Some(_)) if chars.get(at + 2) == Some(&'\'') => at + 3,
            _ => {
                at += 1;
                continue;
            }
        };
        let end = end.min(chars.len());
        code[at..end].iter_mut().filter(|c| **c != '\n').for_each(|c| *c = ' ');
        at = end;
    }
    (code, literals)
}

fn until(chars: &[char], from: usize, is_end: impl Fn(&[char]) -> bool) -> usize {
    (from..chars.len()).find(|at| is_end(&chars[*at..])).unwrap_or(chars.len())
}

fn string(chars: &[char], open: usize) -> (usize, Literal) {
    let mut end = open + 1;
    while end < chars.len() && chars[end] != '"' {
        end += if chars[end] == '\\' { 2 } else { 1 };
    }
    let end = end.min(chars.len());
    (end + 1, Literal { at: open, text: chars[open + 1..end].iter().collect() })
}

fn is_in_name(chars: &[char], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| chars.get(before));
    before.is_some_and(|c| (c.is_alphanumeric() || *c == '_') && *c != 'b')
}

/// The number of hashes between `r` and the quotation mark, if there is one.
fn raw_hashes(chars: &[char], at: usize) -> Option<usize> {
    let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    (chars.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

fn raw_string(chars: &[char], at: usize) -> (usize, Literal) {
    let hashes = raw_hashes(chars, at).unwrap();
    let begin = at + hashes + 2;
    let mark: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let end = until(chars, begin, |rest| rest.starts_with(&mark));
    (end + mark.len(), Literal { at, text: chars[begin..end].iter().collect() })
}

/// Blanks what stands under `#[cfg(test)]`.
fn without_tests(code: &[char]) -> Vec<char> {
    let mut shipped = code.to_vec();
    for at in found(code, "#[cfg(test)]") {
        let body = until(code, at, |rest| rest[0] == '{' || rest[0] == ';');
        let end = if code.get(body) == Some(&'{') { closing(code, body) } else { body };
        let end = end.min(code.len());
        shipped[at..end].iter_mut().filter(|c| **c != '\n').for_each(|c| *c = ' ');
    }
    shipped
}

#[test]
fn code_is_told_from_words_and_tests() {
    let text = "fn a() { b(\"poem \\\" {\", 'x', '\\'', r#\"sea\"orm\"#); } // await\n#[cfg(test)]\nmod t { c(); }\nd();";
    let file = Rust::of(File { path: "src/a.rs".into(), text: text.into() });
    let code: String = file.code.iter().collect();
    assert!(!code.contains("poem") && !code.contains("await") && !code.contains("c()"), "{code}");
    assert!(code.contains("fn a() { b(") && code.contains("d();"), "{code}");
    let words: Vec<&str> = file.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(words, ["poem \\\" {", "sea\"orm"]);
    assert_eq!(file.place(found(&file.code, "d")[0]), "src/a.rs:4");
}
