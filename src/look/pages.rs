//! Whole pages made of the parts: a draft sent back with problems, a list for staff, a sign-in.

use std::io::Write as _;

use serde_json::{Value, json};

use super::stage::{LANGUAGES, STAGE, shell};
use crate::assets;

const QUESTION: &str = include_str!("pages/question.hbs");
const LIST: &str = include_str!("pages/list.hbs");
const CODE: &str = include_str!("pages/code.hbs");
const TASKS: &str = include_str!("pages/tasks.hbs");

/// Bytes of a first visit: page and stylesheet, compressed; one flight of packets.
const FIRST_VISIT: usize = 14_000;

/// Every composed page: its name, its template, whether it is dense, what it shows.
fn composed() -> Vec<(&'static str, &'static str, bool, Value)> {
    let plan = "Tonga has one submarine cable and, since 2022, a national plan for the days when it is cut.";
    let need = |value: &str, label: &str| json!({ "value": value, "label": label });
    let row = |kind: &str, status: &str, name: &str| json!({ "id": name, "name": name, "tag": { "kind": kind, "text": status }, "reference": "0142", "state": "Saint Vincent and the Grenadines", "score": "86.4", "url": "/a" });
    let task = |kind: &str, status: &str, label: &str| json!({ "url": "/a", "label": label, "tag": { "kind": kind, "text": status } });
    let question = json!({
        "plan": plan, "needs": [need("1", "Points of contact"), need("2", "Submarine cables")],
        "matches": [need("GIN", "Guinea"), need("GNB", "Guinea-Bissau")],
        "errors": [
            { "field": "plan", "text": "Shorten the plan to 800 words: it has 863" },
            { "field": "seen", "text": "Give the month in which the result can be seen" },
            { "field": "need", "text": "Choose at least one need that the project serves" },
        ],
    });
    let tasks = json!({
        "parts": [true, true, true, false, false],
        "rows": [task("done", "Complete", "Identity"), task("due", "Incomplete", "National action project"), task("go", "1 of 2 received", "Two referees"), task("plain", "Not started", "Needs it serves"), { "label": "Check answers and hand in", "tag": { "kind": "off", "text": "Cannot start yet" }, "hint": "Opens when Your case is complete" }],
        "steps": [{ "state": "past", "label": "Handed in", "text": "14 January 2027" }, { "state": "now", "label": "Under review", "text": "8 to 26 February" }, { "state": "next", "label": "Decision" }],
        "facts": [{ "label": "Reference", "value": "SSCF27-0142", "ref": true }, { "label": "Applicant", "value": "Mele Lupe Taufa" }],
    });
    let list = json!({ "rows": [row("done", "Scored", "Mele Lupe Taufa"), row("due", "Endorsement late", "Tomé Vaz d’Almeida"), row("go", "In review", "Djamila Abdou Mohamed"), row("stop", "Not eligible", "فاطمة سعيد عبد الله")] });
    vec![
        ("question", QUESTION, false, question),
        ("list", LIST, true, list),
        ("code", CODE, false, json!({})),
        ("tasks", TASKS, false, tasks),
    ]
}

fn render(template: &str, lang: &str, dense: bool, mut page: Value) -> String {
    page["shell"] = shell(lang, dense);
    STAGE.render_template(template, &page).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn composed_pages_are_whole_in_every_language_and_fit_into_one_flight() {
    let stylesheet = assets::find(assets::url("atoll.css")).expect("an asset").br.len();
    for (name, template, dense, page) in composed() {
        for lang in LANGUAGES {
            let html = render(template, lang, dense, page.clone());
            assert!(html.starts_with("<!doctype html>"), "{name} begins with {:?}", html.get(..40));
            assert!(html.trim_end().ends_with("</html>"), "{name}");
            assert_eq!(html.matches("<h1").count(), 1, "{name} has one title");
            assert_eq!(html.matches("<form").count(), html.matches("</form>").count(), "{name}");
            assert_eq!(
                html.matches(r#"method="post""#).count(),
                html.matches(r#"name="_csrf""#).count(),
                "{name}"
            );
            assert!(!html.contains("style=") && !html.contains("onclick"), "{name} has nothing inline");
            assert!(
                compressed(&html) + stylesheet <= FIRST_VISIT,
                "{name} in {lang} takes {}",
                compressed(&html) + stylesheet
            );
        }
    }
}

#[test]
fn a_page_with_problems_says_so_before_its_title() {
    let (_, template, dense, page) = composed().swap_remove(0);
    let html = render(template, "fr", dense, page);
    assert!(html.contains("<title>Erreur\u{a0}: "), "{}", html.get(..400).unwrap_or_default());
    let summary = html.find(r#"role="alert""#).expect("a summary");
    assert!(summary < html.find("<h1").expect("a title"), "the summary stands first");
}

#[test]
fn a_dense_page_is_one_for_staff() {
    for (name, template, dense, page) in composed() {
        assert_eq!(render(template, "en", dense, page).contains(r#"<body class="dense">"#), dense, "{name}");
    }
}

fn compressed(html: &str) -> usize {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    writer.write_all(html.as_bytes()).expect("memory takes every byte");
    writer.finish().expect("memory takes every byte").len()
}
