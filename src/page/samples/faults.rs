//! What can be wrong with a page that nevertheless rendered.

use std::collections::BTreeSet;
use std::io::Write as _;

use scraper::{ElementRef, Html, Selector};

use super::Rendered;
use crate::assets;
use crate::page::Layout;

/// Bytes of a first visit, page and stylesheet compressed: one flight of packets.
const FIRST_VISIT: usize = 14_000;

/// All that is wrong with this page.
pub fn of(page: &Rendered) -> Vec<String> {
    let tree = Html::parse_document(&page.html);
    let mut faults = words(page, &tree);
    faults.extend(inline(&tree));
    faults.extend(fields(&tree));
    faults.extend(references(&tree));
    faults.extend(forms(&tree));
    faults.extend(weight(page));
    faults
}

fn words(page: &Rendered, tree: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    let mut expect = |holds: bool, fault: &str| {
        if !holds {
            faults.push(fault.to_owned());
        }
    };
    let root = tree.root_element();
    expect(page.html.trim_start().starts_with("<!doctype html>"), "no doctype");
    expect(page.html.trim_end().ends_with("</html>"), "no end");
    expect(root.attr("lang") == Some(page.lang.code()), "another lang than asked for");
    expect(root.attr("dir") == Some(page.lang.dir()), "another dir than the language's");
    expect(!page.html.contains("{$"), "a sentence lacks one of its values ({$…})");
    expect(all(tree, "h1").len() == 1, "not exactly one h1");
    expect(all(tree, "main").len() == 1, "not exactly one main");
    expect(all(tree, "h1").iter().all(|h1| !text(*h1).is_empty()), "an empty h1");
    let title = all(tree, "title").first().map(|title| text(*title)).unwrap_or_default();
    let own = title.split(" – ").next().unwrap_or_default();
    expect(title.contains(" – ") && !own.trim().is_empty(), "no title of its own");
    let alert = page.html.find("class=\"errors\"").unwrap_or_default();
    expect(alert <= page.html.find("<h1").unwrap_or_default(), "what is wrong stands below the title");
    for missing in page.html.split('⟦').skip(1) {
        faults.push(format!("no words for {}", missing.split('⟧').next().unwrap_or_default()));
    }
    faults
}

/// The policy forbids what stands in the page itself, so it would silently do nothing.
fn inline(tree: &Html) -> Vec<String> {
    let mut faults = Vec::new();
    for element in all(tree, "*") {
        let name = element.value().name();
        let runs = element.value().attrs().find(|(name, _)| name.starts_with("on") || *name == "style");
        if let Some((attribute, _)) = runs {
            faults.push(format!("<{name}> has {attribute}="));
        }
        let own = name == "style" || (name == "script" && !text(element).is_empty());
        if own {
            faults.push(format!("an inline <{name}>"));
        }
        let elsewhere = ["src", "href", "action"].iter().filter_map(|name| element.attr(name));
        for address in elsewhere.filter(|address| !address.is_empty() && !is_safe(address)) {
            faults.push(format!("<{name}> leads to {address:?}"));
        }
    }
    faults
}

fn is_safe(address: &str) -> bool {
    let own = address.starts_with('/') && !address.starts_with("//");
    let outward = ["#", "?", "https://", "mailto:", "otpauth://", "webcal://", "data:image/"];
    own || (address.len() > 1 && outward.iter().any(|start| address.starts_with(start)))
}

fn fields(tree: &Html) -> Vec<String> {
    let labelled: BTreeSet<String> =
        all(tree, "label[for]").iter().filter_map(|label| label.attr("for").map(str::to_owned)).collect();
    let mut faults = Vec::new();
    for field in all(tree, "input:not([type=hidden]), select, textarea:not([hidden])") {
        let by_id = field.attr("id").is_some_and(|id| labelled.contains(id));
        let by_itself = ["aria-label", "aria-labelledby"].iter().any(|name| field.attr(name).is_some());
        let inside =
            field.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "label");
        if !(by_id || by_itself || inside) {
            faults.push(format!("a field without a label: {}", field.html()));
        }
    }
    for control in all(tree, "button, a[href]") {
        let named =
            !text(control).is_empty() || control.attr("aria-label").is_some_and(|name| !name.is_empty());
        if !named {
            faults.push(format!("nothing to read on {}", control.html()));
        }
    }
    faults
}

/// An id stands once, and whatever points to an id finds it.
fn references(tree: &Html) -> Vec<String> {
    let mut ids = BTreeSet::new();
    let mut faults = Vec::new();
    for id in all(tree, "[id]").iter().filter_map(|element| element.attr("id").map(str::to_owned)) {
        if !ids.insert(id.clone()) {
            faults.push(format!("two elements with the id {id}"));
        }
    }
    let pointing = ["for", "aria-describedby", "aria-labelledby", "aria-controls", "list", "form"];
    for element in all(tree, "*") {
        let named = pointing.iter().filter_map(|name| element.attr(name)).flat_map(str::split_whitespace);
        let linked = element.attr("href").and_then(|href| href.strip_prefix('#'));
        for id in named.chain(linked).filter(|id| !ids.contains(*id)) {
            faults.push(format!("<{}> points to the id {id}, which is not there", element.value().name()));
        }
    }
    faults
}

/// A form that changes something carries its proof, and one that asks does not.
fn forms(tree: &Html) -> Vec<String> {
    let proof = selector("input[type=hidden][name=_csrf]");
    let mut faults = Vec::new();
    for form in all(tree, "form") {
        let posts = form.attr("method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
        if posts != form.select(&proof).next().is_some() {
            faults.push(format!("the form to {:?}: a proof if and only if it posts", form.attr("action")));
        }
        if form.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "form") {
            faults.push("a form inside a form".to_owned());
        }
    }
    faults
}

fn weight(page: &Rendered) -> Option<String> {
    let stylesheet = assets::find(assets::url("atoll.css")).map_or(0, |asset| asset.br.len());
    let bytes = compressed(&page.html) + stylesheet;
    let is_light = page.layout == Layout::Staff || bytes <= FIRST_VISIT;
    (!is_light).then(|| format!("{bytes} bytes for a first visit, at most {FIRST_VISIT}"))
}

/// As `cache::compress` does it.
fn compressed(html: &str) -> usize {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 4096, 5, 20);
    writer.write_all(html.as_bytes()).and_then(|()| writer.flush()).expect("memory takes every byte");
    drop(writer);
    out.len()
}

fn all<'a>(tree: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    tree.select(&selector(css)).collect()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a well-formed selector")
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

#[test]
fn a_page_with_everything_wrong_is_told_all_of_it() {
    let html = "<!doctype html><html lang=en dir=rtl><title>– Atoll</title><main><h1>⟦x-y⟧</h1><h1 style='a'></h1>\
        <form method=post action='javascript:x'><input name=n onclick=x><label for=gone>Name</label></form>\
        <script>x</script><p id=a></p><p id=a>{$name}</p><a href='#b'></a></main></html>";
    let page = Rendered {
        name: "bad".into(),
        lang: crate::i18n::Lang::En,
        layout: Layout::Person,
        html: html.to_owned(),
    };
    let faults = of(&page).join("\n");
    for expected in [
        "another dir",
        "not exactly one h1",
        "an empty h1",
        "no title of its own",
        "no words for x-y",
        "{$…}",
        "<h1> has style=",
        "<input> has onclick=",
        "an inline <script>",
        "leads to \"javascript:x\"",
        "a field without a label",
        "nothing to read on <a",
        "two elements with the id a",
        "points to the id gone",
        "points to the id b",
        "a proof if and only if it posts",
    ] {
        assert!(faults.contains(expected), "{expected:?} is not among:\n{faults}");
    }
}
