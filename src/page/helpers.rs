//! The few verbs that templates know. Their words come from the locale files, their figures from ICU.

use chrono::{DateTime, NaiveDate, Utc};
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError,
    RenderErrorReason, ScopedJson,
};
use serde_json::Value;

use crate::i18n::{Args, Lang, Words, format};
use crate::problem::Problem;
use crate::zone::Zone;

type Said<'rc> = Result<ScopedJson<'rc>, RenderError>;

/// A helper that gives a value: it can be printed, escaped, or handed to another helper.
struct Gives(fn(&Helper<'_>, Lang, &Value) -> Result<Value, RenderError>);

impl HelperDef for Gives {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Said<'rc> {
        let lang = lang_of(helper, context.data());
        (self.0)(helper, lang, context.data()).map(ScopedJson::Derived)
    }
}

pub(super) fn register(registry: &mut Handlebars<'static>) {
    registry.register_helper("t", Box::new(Gives(|h, lang, _| Ok(words(h, lang, text(h, 0)).into()))));
    registry.register_helper("number", Box::new(Gives(number)));
    registry.register_helper("thousandths", Box::new(Gives(thousandths)));
    registry.register_helper("percent", Box::new(Gives(percent)));
    registry.register_helper("date", Box::new(Gives(date)));
    registry.register_helper("instant", Box::new(Gives(instant)));
    registry.register_helper("time", Box::new(Gives(time)));
    registry.register_helper("lang_name", Box::new(Gives(lang_name)));
    registry.register_helper("country", Box::new(Gives(country)));
    registry.register_helper("concat", Box::new(Gives(concat)));
    registry.register_helper("problem", Box::new(Problem));
    registry.register_helper("markdown", Box::new(markdown));
}

/// `lang="fr"` among the parameters wins over the page's language.
fn lang_of(helper: &Helper<'_>, data: &Value) -> Lang {
    let code = helper
        .hash_get("lang")
        .and_then(|param| param.value().as_str())
        .or_else(|| data.get("shell")?.get("lang")?.as_str());
    code.and_then(Lang::from_code).unwrap_or(Lang::En)
}

fn value<'a>(helper: &'a Helper<'_>, at: usize) -> &'a Value {
    helper.param(at).map_or(&Value::Null, |param| param.value())
}

fn text<'a>(helper: &'a Helper<'_>, at: usize) -> &'a str {
    value(helper, at).as_str().unwrap_or_default()
}

/// `{{t "key" name=value}}`; `args=object` hands in a whole object.
fn words(helper: &Helper<'_>, lang: Lang, key: &str) -> String {
    let params = helper.hash().iter().flat_map(|(name, param)| match (*name, param.value()) {
        ("args", Value::Object(fields)) => {
            fields.iter().map(|(name, value)| (name.as_str(), value)).collect()
        }
        (name, value) => vec![(name, value)],
    });
    Words::shared().say(lang, key, &params.collect::<Args>())
}

/// One error of a form in words: `{key, args}` → a sentence.
pub(super) fn sentence(error: &Value, lang: Lang) -> String {
    let fields = error.get("args").and_then(Value::as_object).into_iter().flatten();
    let args: Args = fields.map(|(name, value)| (name.as_str(), value)).collect();
    let key = error.get("key").and_then(Value::as_str).unwrap_or_default();
    Words::shared().say(lang, key, &args)
}

fn number(helper: &Helper<'_>, lang: Lang, _: &Value) -> Result<Value, RenderError> {
    match value(helper, 0).as_i64() {
        Some(whole) => Ok(format::number(lang, whole).into()),
        None => Err(wrong("number", value(helper, 0))),
    }
}

/// `{{thousandths 81500 1}}`: a number stored in thousandths, with so many decimals.
fn thousandths(helper: &Helper<'_>, lang: Lang, _: &Value) -> Result<Value, RenderError> {
    let places = value(helper, 1).as_u64().and_then(|n| u8::try_from(n).ok()).unwrap_or(1);
    match value(helper, 0) {
        Value::Null => Ok(Value::Null),
        some => match some.as_i64() {
            Some(n) => Ok(format::decimal(lang, n, places).into()),
            None => Err(wrong("thousandths", some)),
        },
    }
}

/// `{{percent 3 20 0}}`: a share with so many decimals.
fn percent(helper: &Helper<'_>, lang: Lang, _: &Value) -> Result<Value, RenderError> {
    let places = value(helper, 2).as_u64().and_then(|n| u8::try_from(n).ok()).unwrap_or(0);
    match (value(helper, 0).as_i64(), value(helper, 1).as_i64()) {
        (Some(part), Some(whole)) if whole > 0 => Ok(format::percent(lang, part, whole, places).into()),
        _ => Err(wrong("percent", value(helper, 0))),
    }
}

fn date(helper: &Helper<'_>, lang: Lang, _: &Value) -> Result<Value, RenderError> {
    if value(helper, 0).is_null() {
        return Ok(Value::Null);
    }
    let day = text(helper, 0).get(..10).and_then(|day| day.parse::<NaiveDate>().ok());
    day.map(|day| format::date(lang, day).into()).ok_or_else(|| wrong("date", value(helper, 0)))
}

/// `{{instant at zone}}`: date, time and zone; the zone is UTC when none is given.
fn instant(helper: &Helper<'_>, lang: Lang, _: &Value) -> Result<Value, RenderError> {
    if value(helper, 0).is_null() {
        return Ok(Value::Null);
    }
    Ok(format::instant(lang, moment(helper)?, zone(helper)).into())
}

fn time(helper: &Helper<'_>, lang: Lang, _: &Value) -> Result<Value, RenderError> {
    Ok(format::time(lang, moment(helper)?, zone(helper)).into())
}

fn moment(helper: &Helper<'_>) -> Result<DateTime<Utc>, RenderError> {
    text(helper, 0).parse().map_err(|_| wrong("instant", value(helper, 0)))
}

fn zone(helper: &Helper<'_>) -> Zone {
    text(helper, 1).parse().unwrap_or(Zone::UTC)
}

fn lang_name(helper: &Helper<'_>, _: Lang, _: &Value) -> Result<Value, RenderError> {
    let code = text(helper, 0);
    Ok(Lang::from_code(code).map_or_else(|| code.to_owned(), |lang| lang.own_name().to_owned()).into())
}

fn country(helper: &Helper<'_>, lang: Lang, _: &Value) -> Result<Value, RenderError> {
    let code = text(helper, 0);
    let found = crate::countries::Iso3::parse(code).and_then(crate::countries::find);
    Ok(found.map_or_else(|| code.to_owned(), |country| country.name(lang).to_owned()).into())
}

/// `{{concat "value-track-" track}}`: puts a key together.
fn concat(helper: &Helper<'_>, _: Lang, _: &Value) -> Result<Value, RenderError> {
    let part = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    Ok(helper.params().iter().map(|param| part(param.value())).collect::<String>().into())
}

/// `{{markdown text}}`: the one audited way to HTML that people wrote: parsed, then cleaned by ammonia.
fn markdown(
    helper: &Helper<'_>,
    _: &Handlebars<'_>,
    _: &Context,
    _: &mut RenderContext<'_, '_>,
    out: &mut dyn Output,
) -> HelperResult {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new(text(helper, 0)));
    let cleaner_html = ammonia::Builder::default()
        .rm_tags(["img"])
        .link_rel(Some("noopener noreferrer nofollow"))
        .clean(&html);
    out.write(&cleaner_html.to_string())?;
    Ok(())
}

fn wrong(what: &str, value: &Value) -> RenderError {
    RenderErrorReason::Other(format!("{what}: cannot show {value}")).into()
}
