//! The spreadsheet: its parts are read as XML texts out of the archive.

use std::collections::BTreeMap;
use std::io::Read;

use super::{sample, written};
use crate::statistics::formats::labels::{Labels, Word};

/// The members of a zip archive by name, found by its central directory.
fn members(archive: &[u8]) -> BTreeMap<String, String> {
    let number = |at: usize, bytes: usize| {
        archive[at..at + bytes].iter().rev().fold(0_usize, |number, byte| number << 8 | usize::from(*byte))
    };
    let end = archive.windows(4).rposition(|four| four == b"PK\x05\x06").expect("the end of the directory");
    let mut at = number(end + 16, 4);
    let mut members = BTreeMap::new();
    for _ in 0..number(end + 10, 2) {
        let (packed, name) = (number(at + 20, 4), number(at + 28, 2));
        let local = number(at + 42, 4);
        let from = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        let mut content = String::new();
        let mut inflated = flate2::read::DeflateDecoder::new(&archive[from..from + packed]);
        inflated.read_to_string(&mut content).expect("a deflated text");
        let name_text = String::from_utf8_lossy(&archive[at + 46..at + 46 + name]).into_owned();
        members.insert(name_text, content);
        at += 46 + name + number(at + 30, 2) + number(at + 32, 2);
    }
    members
}

/// What stands between each `open` and the next `close`.
fn between<'a>(text: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    text.split(open).skip(1).map(|rest| rest.split(close).next().unwrap_or_default()).collect()
}

fn plain(xml: &str) -> String {
    let text = xml.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&amp;", "&")
}

/// The rows of the sheet of this name.
pub fn sheet(archive: &[u8], name: &str) -> Vec<Vec<String>> {
    let members = members(archive);
    let names = between(&members["xl/workbook.xml"], "<sheet name=\"", "\"");
    let at = names.iter().position(|found| *found == name).expect("a sheet of this name") + 1;
    let shared = between(&members["xl/sharedStrings.xml"], "<si>", "</si>");
    let text = |index: &str| {
        let item = shared[index.parse::<usize>().expect("the place of a text")];
        plain(item.split_once('>').map_or("", |(_, rest)| rest).trim_end_matches("</t>"))
    };
    let cell = |xml: &str| {
        let value = between(xml, "<v>", "</v>").first().copied().unwrap_or_default().to_owned();
        if xml.contains(" t=\"s\"") { text(&value) } else { value }
    };
    let rows = between(&members[&format!("xl/worksheets/sheet{at}.xml")], "<row ", "</row>").into_iter();
    rows.map(|row| row.split("<c ").skip(1).map(cell).collect()).collect()
}

#[test]
fn nothing_in_the_spreadsheet_runs_or_hides() {
    let mut labels = sample::english();
    labels.title = "=HYPERLINK(\"http://example.org\")".to_owned();
    labels.codes.insert(("gender".to_owned(), "woman".to_owned()), "=1+1".to_owned());
    let archive = &written(&sample::release(), &labels)["tables.xlsx"];
    for (name, content) in members(archive) {
        assert!(!content.contains("<f>") && !content.contains("<f "), "{name} has a formula");
        assert!(
            !content.contains("state=\"hidden\"") && !content.contains("hidden=\"1\""),
            "{name} hides something"
        );
        assert!(!content.contains("<hyperlink") && !name.contains("vba"), "{name}");
    }
    assert_eq!(sheet(archive, "about")[0], ["=HYPERLINK(\"http://example.org\")"]);
    assert_eq!(sheet(archive, "t1")[19][4], "=1+1", "a text, as it is");
}

#[test]
fn the_first_sheet_says_what_the_tables_are_and_when_they_were_closed() {
    let mut labels = sample::english();
    labels.words.insert(Word::DataCutOff, "Data as of".to_owned());
    let about = sheet(&written(&sample::release(), &labels)["tables.xlsx"], "about");
    for expected in
        [["Data as of", "2026-06-30"], ["method", labels.method_note.as_str()], ["t2", "Table t2. By gender"]]
    {
        assert!(about.iter().any(|row| row == &expected), "{expected:?} in {about:?}");
    }
}

#[test]
fn the_heads_stay_in_sight_and_the_created_date_is_that_of_the_data() {
    let members = members(&written(&sample::release(), &sample::arabic())["tables.xlsx"]);
    let sheet = &members["xl/worksheets/sheet2.xml"];
    assert!(sheet.contains("<pane ySplit=\"1\"") && sheet.contains("state=\"frozen\""), "{sheet}");
    assert!(sheet.contains("rightToLeft=\"1\""), "Arabic begins at the right");
    assert!(members["docProps/core.xml"].contains(">2026-06-30T00:00:00Z</dcterms:created>"));
}

#[test]
fn a_text_longer_than_a_cell_is_cut_and_no_letter_broken() {
    let labels = Labels { method_note: "𝄞".repeat(20_000), ..sample::english() };
    let about = sheet(&written(&sample::release(), &labels)["tables.xlsx"], "about");
    let method = about.iter().find(|row| row[0] == "method").expect("a method");
    assert_eq!(method[1].encode_utf16().count(), 32_767 - 1);
}
