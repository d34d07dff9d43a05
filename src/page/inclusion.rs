//! Partials that are called by their bare name see just what their caller sees. They are put in place when the
//! templates are read: for a call at run time the library copies everything that the page shows, each row of it.

use std::borrow::Cow;
use std::collections::HashMap;

/// A partial in a partial in a partial; deeper calls, and those that never end, are left to the library.
const DEEPEST: usize = 6;

/// The text of a template with its bare partials in place. `sources` holds all templates by name.
pub(super) fn with_partials<'a>(source: &'a str, sources: &HashMap<String, String>) -> Cow<'a, str> {
    put_in_place(source, sources, 0)
}

fn put_in_place<'a>(source: &'a str, sources: &HashMap<String, String>, depth: usize) -> Cow<'a, str> {
    if depth == DEEPEST || !source.contains(OPEN) {
        return Cow::Borrowed(source);
    }
    let mut text = String::with_capacity(source.len() * 2);
    let mut rest = source;
    while let Some(at) = rest.find(OPEN) {
        let (before, call) = rest.split_at(at);
        text.push_str(before);
        let Some((name, after)) = call[OPEN.len()..].split_once("}}") else { break };
        rest = match sources.get(name) {
            Some(partial) => {
                text.push_str(&put_in_place(without_comment(partial), sources, depth + 1));
                // As the library does: a call that has its line to itself leaves no empty line behind.
                let is_alone = before.is_empty() || before.ends_with('\n');
                after.strip_prefix('\n').filter(|_| is_alone).unwrap_or(after)
            }
            None => {
                text.push_str(&call[..OPEN.len() + name.len() + 2]);
                after
            }
        };
    }
    text.push_str(rest);
    Cow::Owned(text)
}

const OPEN: &str = "{{> ";

/// Without the comment that says what the partial takes.
fn without_comment(partial: &str) -> &str {
    let comment = partial.strip_prefix("{{!--").and_then(|rest| rest.split_once("--}}"));
    comment.map_or(partial, |(_, text)| text.strip_prefix('\n').unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn included(source: &str) -> String {
        let sources = [
            ("token", "{{!-- Into every form. --}}\n<input>\n"),
            ("form", "<form>\n{{> token}}\n</form>\n"),
            ("line", "a{{> token}}b"),
            ("endless", "x{{> endless}}"),
        ];
        let sources = sources.map(|(name, text)| (name.to_owned(), text.to_owned()));
        with_partials(source, &HashMap::from(sources)).into_owned()
    }

    #[test]
    fn a_bare_partial_stands_in_its_place_and_so_do_its_own() {
        assert_eq!(included("<p>\n{{> form}}\n</p>"), "<p>\n<form>\n<input>\n</form>\n</p>");
        assert_eq!(included("{{> line}}!"), "a<input>\nb!");
    }

    #[test]
    fn a_partial_with_values_of_its_own_stays_a_call() {
        for call in
            ["{{> token row}}", "{{> token id=\"a\"}}", "{{> @partial-block}}", "{{> nobody}}", "{{> "]
        {
            assert_eq!(included(call), call);
        }
    }

    #[test]
    fn a_partial_that_calls_itself_does_not_stop_the_program() {
        assert!(included("{{> endless}}").ends_with("{{> endless}}"));
    }
}
