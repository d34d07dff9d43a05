//! Proof that every layout and partial of templates/ is well formed, says its words in all six languages,
//! and escapes what people typed. The words are the real ones; the other helpers are stand-ins.

mod parts;
mod stage;

use std::fs;
use std::path::{Path, PathBuf};

/// All `.hbs` files below `folder`, as paths from the package's root.
fn templates_in(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of templates") {
            let path = entry.expect("an entry").path();
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(extension) if extension == "hbs" => found.push(path),
                _ => {}
            }
        }
    }
    found.sort();
    found
}

fn text_of(path: &Path) -> String {
    fs::read_to_string(path).expect("a readable template")
}

#[test]
fn a_shared_template_says_what_it_takes() {
    for folder in ["templates/partials", "templates/layouts"] {
        for path in templates_in(folder) {
            let text = text_of(&path);
            assert!(text.starts_with("{{!-- "), "{} begins with what it is", path.display());
        }
    }
}

#[test]
fn no_page_asks_for_a_bare_title_inside_its_layout() {
    for path in templates_in("templates").iter().filter(|path| !is_shared(path)) {
        let text = text_of(path);
        let bare = tags(&text).find(|tag| !tag.starts_with("#> layouts/") && has_bare(tag, "title"));
        assert_eq!(
            bare,
            None,
            "{}: inside a layout this is the layout's own title, also in a loop",
            path.display()
        );
    }
}

fn is_shared(path: &Path) -> bool {
    path.starts_with("templates/layouts") || path.starts_with("templates/partials")
}

fn tags(text: &str) -> impl Iterator<Item = &str> {
    text.split("{{").skip(1).filter_map(|rest| rest.split_once("}}")).map(|(tag, _)| tag)
}

/// Whether a tag names `word` by itself: not `row.title`, not `title=…`, not `"title"`.
fn has_bare(tag: &str, word: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || "._-\"=".contains(c);
    tag.replace("this.", "")
        .split(|c| !part_of_name(c))
        .any(|name| name == word || name.ends_with(&format!("={word}")))
}

#[test]
fn a_bare_title_is_told_from_the_title_of_a_row() {
    for bare in
        ["title", "this.title", "#if title", "t \"x\" name=title", "#> partials/empty heading=(lower title)"]
    {
        assert!(has_bare(bare, "title"), "{bare}");
    }
    for named in ["row.title", "t \"title\"", "> partials/field title=\"x\"", "subtitle", "page_title"] {
        assert!(!has_bare(named, "title"), "{named}");
    }
}
