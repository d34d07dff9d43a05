//! Where on a page stands what a reader would name by these words: XPaths, the surest first.

/// Fields by their label, their `aria-label` or, failing both, their `name`.
pub fn fields(label: &str, group: Option<&str>) -> Vec<String> {
    let (place, quoted) = (place(group), quoted(label));
    let field = "*[self::input or self::select or self::textarea]";
    let mut paths = Vec::new();
    for says in says(label) {
        paths.push(format!("{place}//{field}[@id=//label[{says}]/@for] | {place}//label[{says}]//{field}"));
    }
    paths.push(format!("{place}//{field}[@aria-label={quoted}]"));
    paths.push(format!("{place}//{field}[@name={quoted}]"));
    paths
}

/// Labels of radio buttons and boxes to tick: what a finger would aim at.
pub fn choices(words: &str, group: Option<&str>) -> Vec<String> {
    let place = place(group);
    let input = "input[@type='radio' or @type='checkbox']";
    let label = |says: String| format!("{place}//label[{says}][@for=//{input}/@id or .//{input}]");
    says(words).map(label).into()
}

/// Buttons by what they say; the head of a fold-out counts as one.
pub fn buttons(words: &str) -> Vec<String> {
    let quoted = quoted(words);
    let mut paths = says(words).map(|says| {
        format!("//button[{says}] | //summary[{says}] | //*[@role='button'][{says}] | //input[@type='submit'][@value={quoted}]")
    });
    paths[1] = format!("{} | //button[@aria-label={quoted}]", paths[1]);
    paths.into()
}

/// Links by what they say.
pub fn links(words: &str) -> Vec<String> {
    says(words).map(|says| format!("//a[@href][{says}]")).into()
}

/// An option of the select at hand.
pub fn option(words: &str) -> String {
    format!(".//option[{SEEN}={}]", quoted(words))
}

/// Text as it is read: without folding of white space, unbreakable spaces and the invisible marks around names.
const SEEN: &str = "normalize-space(translate(string(.), '\u{a0}\u{202f}\u{2068}\u{2069}', '  '))";

/// Exactly these words; then words that begin so, because a hint or an “(optional)” may follow.
fn says(words: &str) -> [String; 2] {
    let quoted = quoted(words);
    [format!("{SEEN}={quoted}"), format!("starts-with({SEEN}, {quoted})")]
}

/// Anywhere, or in the group that begins with this legend.
fn place(group: Option<&str>) -> String {
    group.map_or_else(String::new, |legend| {
        format!("//*[self::fieldset][legend[starts-with({SEEN}, {})]]", quoted(legend))
    })
}

/// A string for XPath 1.0, which knows no escapes: one with both kinds of quotes is pieced together.
fn quoted(words: &str) -> String {
    if !words.contains('\'') {
        format!("'{words}'")
    } else if !words.contains('"') {
        format!("\"{words}\"")
    } else {
        format!("concat('{}')", words.split('\'').collect::<Vec<_>>().join("', \"'\", '"))
    }
}

#[test]
fn words_with_both_kinds_of_quotes_are_still_one_string() {
    assert_eq!(quoted("I agree"), "'I agree'");
    assert_eq!(quoted("Quel est l'objet ?"), "\"Quel est l'objet ?\"");
    assert_eq!(quoted(r#"l'"État""#), r#"concat('l', "'", '"État"')"#);
}
