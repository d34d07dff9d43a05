//! The stage on which templates are tried: the real templates, the real words, stand-ins for the rest.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use handlebars::{
    Context, Handlebars, Helper, HelperDef, RenderContext, RenderError, RenderErrorReason, ScopedJson,
    handlebars_helper,
};
use serde_json::{Value, json};

use super::{templates_in, text_of};
use crate::problem::Problem;

pub const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ar", "zh", "ru"];

handlebars_helper!(number: |n: i64| n.to_string());
handlebars_helper!(lang_name: |code: str| code.to_uppercase());

/// `{{t "key" name=value}}`: a missing key or argument is an error, and `text:` passes words through.
struct Said;

impl HelperDef for Said {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let key = helper.param(0).and_then(|key| key.value().as_str()).unwrap_or_default();
        let lang = context.data()["shell"]["lang"].as_str().unwrap_or("en");
        let mut args = FluentArgs::new();
        for (name, value) in helper.hash() {
            match value.value() {
                Value::Number(n) => args.set(*name, n.as_f64().unwrap_or_default()),
                other => args.set(*name, other.as_str().unwrap_or_default().to_owned()),
            }
        }
        let text = key.strip_prefix("text:").map(str::to_owned).or_else(|| say(lang, key, &args));
        let text =
            text.ok_or_else(|| RenderErrorReason::Other(format!("{lang} has no words for {key:?}")))?;
        Ok(ScopedJson::Derived(Value::String(text)))
    }
}

static WORDS: LazyLock<HashMap<&str, FluentResource>> =
    LazyLock::new(|| LANGUAGES.iter().map(|lang| (*lang, words_of(lang))).collect());

fn words_of(lang: &str) -> FluentResource {
    let words =
        std::fs::read_to_string(format!("templates/locales/{lang}/page.ftl")).expect("a file of words");
    FluentResource::try_new(format!("site-name = Atoll\n{words}")).expect("words without mistakes")
}

fn say(lang: &str, key: &str, args: &FluentArgs) -> Option<String> {
    let mut bundle = FluentBundle::new(vec![lang.parse().expect("a language")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(&WORDS[lang]).expect("each key once");
    let mut problems = Vec::new();
    let text =
        bundle.format_pattern(bundle.get_message(key)?.value()?, Some(args), &mut problems).into_owned();
    problems.is_empty().then_some(text)
}

/// All shared templates, in strict mode, as the site registers them.
static STAGE: LazyLock<Handlebars<'static>> = LazyLock::new(stage);

fn stage() -> Handlebars<'static> {
    let mut stage = Handlebars::new();
    stage.set_strict_mode(true);
    stage.set_prevent_indent(true);
    stage.register_helper("t", Box::new(Said));
    stage.register_helper("problem", Box::new(Problem));
    stage.register_helper("number", Box::new(number));
    stage.register_helper("lang_name", Box::new(lang_name));
    for path in templates_in("templates/layouts").into_iter().chain(templates_in("templates/partials")) {
        let name = path.with_extension("");
        let name = name
            .strip_prefix("templates")
            .expect("below templates")
            .to_str()
            .expect("a plain name")
            .to_owned();
        stage.register_template_string(&name, text_of(&path)).expect("a well-formed template");
    }
    stage
}

/// The shell of a page in this language, as page.rs hands it over.
fn shell(lang: &str) -> Value {
    let names = ["English", "Français", "Español", "العربية", "中文", "Русский"];
    let langs = LANGUAGES.iter().zip(names);
    let langs = langs.map(|(code, name)| json!({ "code": code, "name": name, "url": format!("/{code}/"), "current": *code == lang }));
    json!({
        "lang": lang, "dir": if lang == "ar" { "rtl" } else { "ltr" }, "langs": langs.collect::<Vec<_>>(),
        "nav": [
            { "key": "text:Home", "url": "/en/", "current": false },
            { "key": "text:Calls", "url": "/en/calls", "current": true },
            { "key": "text:Messages", "url": "/messages", "current": false, "count": 1 },
        ],
        "foot": [{ "key": "text:Accessibility", "url": "/en/accessibility" }, { "key": "text:Privacy", "url": "/en/privacy" }],
        "csrf": "c5rf", "signed_in": false, "person_name": "Sela Vaipulu", "account_url": "/account", "sign_out_url": "/session/end",
        "flash": null, "demo": true, "dense": false, "css_url": crate::assets::url("atoll.css"),
        "js_url": crate::assets::url("atoll.js"), "icon_url": crate::assets::url("favicon.svg"), "year": 2026, "path": "/en/calls",
    })
}

/// One template text rendered on the stage; `page` is the root, to which the shell is added.
pub fn render(template: &str, lang: &str, mut page: Value) -> String {
    page["shell"] = shell(lang);
    STAGE.render_template(template, &page).unwrap_or_else(|error| panic!("{template}\n{error}"))
}
