//! Each partial by itself: what it shows with everything given, and with only what it must have.

use serde_json::{Value, json};

use super::stage::{LANGUAGES, render};
use super::templates_in;
use crate::picture::{Bar, Ring};

/// How each partial is called: with as little as it takes, then with all it takes.
// house: a table, one call of a partial after the other
fn samples() -> Vec<(&'static str, &'static str, Value)> {
    let options = json!([{ "value": "a", "key": "text:First" }, { "value": "b", "label": "Second", "hint": "A hint", "checked": true, "selected": true }, { "value": "c", "said": said() }]);
    let rows = json!([
        { "label": "Name", "value": "Mele\nLupe", "change_url": "/name", "url": "/name", "tag": { "kind": "done", "key": "text:Complete" } },
        { "key": "text:Reference", "value": "SSCF27-0142", "ref": true, "tag": { "kind": "due", "text": "Incomplete" }, "hint": "A hint" },
        { "key": "text:Case", "said": said(), "tag": { "kind": "off", "text": "Cannot start yet" } },
        { "key": "text:Letter", "tag": { "kind": "stop", "text": "Refused" } }, { "key": "text:Track", "key_value": "text:Policy" },
    ]);
    let steps = json!([{ "state": "past", "key": "text:Handed in", "text": "14 January", "url": "/receipt", "link_key": "text:Receipt" }, { "state": "now", "label": "Under review" }, { "state": "next", "label": "Decision" }]);
    let chart = json!([{ "label": "Applied", "said": "41 %", "bars": [{ "class": "c1", "bar": Bar::new(247.0, 420.0), "text": "247" }] }, { "label": "Completed" }]);
    vec![
        ("bulk", r#"{{#> partials/bulk}}<button class="button">x</button>{{/partials/bulk}}"#, json!({})),
        ("button_form", r#"{{> partials/button_form action="/a" label="Go" kind="main"}}"#, json!({})),
        (
            "button_form",
            r#"{{> partials/button_form action="/a" label="Go" kind="quiet" hidden=hidden}}"#,
            json!({ "hidden": [{ "name": "n", "value": "v" }] }),
        ),
        (
            "chart_bar",
            r#"{{> partials/chart_bar id="f" heading="Women rise" note="By stage" keys=keys rows=chart}}"#,
            json!({ "keys": [{ "class": "c1", "key": "text:women" }], "chart": chart }),
        ),
        (
            "choices",
            r#"{{> partials/choices id="need" label="Needs" options=options}}"#,
            json!({ "options": options }),
        ),
        (
            "choices",
            r#"{{> partials/choices id="need" name="needs" label="Needs" options=options type="checkbox" hint="h" optional=true said_lang="fr"}}"#,
            json!({ "options": options, "errors": [{ "field": "need", "text": "Choose one" }] }),
        ),
        ("country", r#"{{> partials/country id="state" label="State"}}"#, json!({})),
        (
            "country",
            r#"{{> partials/country id="state" label="State" value="Guin" countries=countries matches=matches}}"#,
            json!({ "countries": ["Guinea", "Guinea-Bissau"], "matches": [{ "value": "GIN", "label": "Guinea" }] }),
        ),
        ("crumb", r#"{{> partials/crumb crumb_url="/a" crumb_label="Your application"}}"#, json!({})),
        ("csrf", "{{> partials/csrf}}", json!({})),
        ("date_fields", r#"{{> partials/date_fields id="seen" label="Date"}}"#, json!({})),
        (
            "date_fields",
            r#"{{> partials/date_fields id="seen" label="Date" day="30" year="2028" ok_day=true ok_year=true hint="For example 30 6 2028"}}"#,
            json!({ "errors": [{ "field": "seen", "text": "Give the month" }] }),
        ),
        ("empty", r#"{{#> partials/empty heading="Nothing yet"}}<p>Why</p>{{/partials/empty}}"#, json!({})),
        (
            "error_summary",
            "{{> partials/error_summary}}",
            json!({ "errors": [{ "field": "a", "text": "One" }, { "field": "", "text": "Two" }] }),
        ),
        ("field", r#"{{> partials/field id="email" label="E-mail"}}"#, json!({})),
        (
            "field",
            r#"{{> partials/field id="code" name="c" label="Code" value="1234" hint="h" type="text" size="8" class="code" inputmode="numeric" autocomplete="one-time-code" maxlength="12" ltr=true required=true optional=true}}"#,
            json!({ "errors": [{ "field": "code", "text": "Wrong" }] }),
        ),
        ("flash", "{{> partials/flash}}", json!({})),
        ("foot", "{{> partials/foot shell}}", json!({})),
        (
            "head",
            r#"{{> partials/head title="Calls"}}"#,
            json!({ "errors": [{ "field": "a", "text": "One" }] }),
        ),
        ("label", r#"{{> partials/label id="a" label="A" hint="h"}}"#, json!({})),
        ("legend", r#"{{> partials/legend id="a" label="A" optional=true}}"#, json!({})),
        ("mark", "{{> partials/mark}}", json!({})),
        ("masthead", "{{> partials/masthead shell}}", json!({})),
        ("notice", "{{#> partials/notice}}<p>Look</p>{{/partials/notice}}", json!({})),
        (
            "notice",
            r#"{{#> partials/notice heading="Your letter is missing" live=true}}<p>Look</p>{{/partials/notice}}"#,
            json!({}),
        ),
        ("pager", "{{> partials/pager shown=50}}", json!({})),
        ("pager", r#"{{> partials/pager shown=50 total=214 next_url="?after=x" first_url="?"}}"#, json!({})),
        (
            "ring",
            r#"{{> partials/ring ring=ring label="13 women" text="13 of 25" cap="are women"}}"#,
            json!({ "ring": Ring::new(25, 13, 12) }),
        ),
        (
            "ring",
            r#"{{> partials/ring ring=ring label="Nobody yet"}}"#,
            json!({ "ring": Ring::new(25, 0, 0) }),
        ),
        ("said", "{{> partials/said thing}}", json!({ "thing": said() })),
        ("saved", "{{> partials/saved}}", json!({})),
        ("scale", "{{> partials/scale parts=parts}}", json!({ "parts": [true, true, false] })),
        (
            "select",
            r#"{{> partials/select id="level" label="Level" options=options empty="Any"}}"#,
            json!({ "options": options }),
        ),
        ("select_all", "{{> partials/select_all}}", json!({})),
        ("status_tag", r#"{{> partials/status_tag kind="go" text="1 of 2 received"}}"#, json!({})),
        ("task_list", "{{> partials/task_list rows=rows}}", json!({ "rows": rows })),
        ("textarea", r#"{{> partials/textarea id="plan" label="Plan"}}"#, json!({})),
        (
            "textarea",
            r#"{{> partials/textarea id="plan" label="Plan" value=text rows=9 max_words=800 words=863}}"#,
            json!({ "text": "\nFirst <b>line</b>", "errors": [{ "field": "plan", "text": "Shorten it" }] }),
        ),
        ("timeline", "{{> partials/timeline steps=steps}}", json!({ "steps": steps })),
        ("told", r#"<i{{> partials/told id="a" max_words=3}}>"#, json!({})),
        ("wrong", r#"{{> partials/wrong id="a"}}"#, json!({ "errors": [{ "field": "a", "text": "One" }] })),
    ]
}

fn said() -> Value {
    json!({ "text": "Politique", "lang": "fr", "dir": "ltr", "fallback": true })
}

#[test]
fn every_partial_renders_in_every_language() {
    for (name, call, page) in samples() {
        for lang in LANGUAGES {
            let html = render(call, lang, page.clone());
            assert!(!html.contains("[object]"), "{name} shows a value that has no words:\n{html}");
            assert_eq!(html.matches("<div").count(), html.matches("</div").count(), "{name}:\n{html}");
            assert_eq!(html.matches('"').count() % 2, 0, "{name} leaves an attribute open:\n{html}");
        }
    }
}

#[test]
fn every_partial_has_a_sample() {
    let tried: Vec<_> = samples().iter().map(|(name, ..)| name.to_string()).collect();
    for path in templates_in("templates/partials") {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        assert!(tried.contains(&name), "{name} is never tried");
    }
}

#[test]
fn the_words_beside_a_field_are_those_of_the_summary() {
    let page = json!({ "errors": [{ "field": "email", "text": "Give an address" }] });
    let html =
        render(r#"{{> partials/error_summary}}{{> partials/field id="email" label="E-mail"}}"#, "en", page);
    assert!(html.contains(r##"<a href="#email">Give an address</a>"##), "{html}");
    assert!(html.contains("</span>Give an address</p>"), "{html}");
    assert!(html.contains(r#"aria-invalid="true" aria-describedby="email-error""#), "{html}");
    assert!(html.contains("One answer needs a change"), "{html}");
}

#[test]
fn nothing_typed_is_lost_or_obeyed() {
    let page = json!({ "text": "\n</textarea><script>alert(1)</script>" });
    let html = render(
        r#"{{> partials/textarea id="plan" label="Plan" value=text}}{{> partials/field id="a" label="A" value=text}}"#,
        "en",
        page,
    );
    assert!(html.contains(">\n\n&lt;/textarea"), "the first line break of what was typed stays:\n{html}");
    assert!(!html.contains("<script"), "{html}");
}

#[test]
fn the_names_of_options_are_their_own_and_not_those_of_the_group() {
    let page =
        json!({ "options": [{ "value": "a", "label": "First" }, { "value": "b", "label": "Second" }] });
    let html = render(r#"{{> partials/choices id="need" label="Needs" options=options}}"#, "en", page);
    assert!(html.contains(r#"<label for="need"><bdi>First</bdi></label>"#), "{html}");
    assert!(
        html.contains(
            r#"<input type="radio" id="need-1" name="need" value="b"><label for="need-1"><bdi>Second</bdi>"#
        ),
        "{html}"
    );
}

#[test]
fn a_bar_begins_on_the_side_where_reading_begins() {
    let page = json!({ "keys": [], "rows": [{ "label": "Applied", "bars": [{ "class": "c1", "bar": Bar::new(1.0, 4.0), "text": "1" }] }] });
    let call = r#"{{> partials/chart_bar id="f" heading="h" note="n" keys=keys rows=rows}}"#;
    assert!(render(call, "en", page.clone()).contains(r#"<rect class="c1" y="2" width="25.00%""#));
    assert!(render(call, "ar", page).contains(r#"<rect class="c1" x="75.00%" y="2" width="25.00%""#));
}
