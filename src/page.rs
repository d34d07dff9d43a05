//! A page is a struct: what its template sees, and nothing else. This file turns one into a response.

use std::collections::HashMap;
use std::sync::OnceLock;

use chrono::{DateTime, Utc};
use handlebars::Handlebars;
use poem::http::{HeaderValue, StatusCode, header};
use poem::{IntoResponse, Response};
use rust_embed::RustEmbed;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::cache::Shareable;
use crate::ctx::Ctx;
use crate::error::AppError;

mod helpers;
mod inclusion;
#[cfg(test)]
mod samples;
mod shell;

pub use shell::Layout;

/// What a template sees. `samples` are rendered by the tests in every language, in strict mode.
pub trait Page: Serialize {
    /// The template below `templates/`, without its ending.
    const TEMPLATE: &'static str;
    /// Which frame stands around it.
    const LAYOUT: Layout;

    /// The entry of the navigation that is marked as the current one: a locale key.
    fn nav(&self) -> &'static str {
        if Self::LAYOUT == Layout::Staff { "nav-desk" } else { "" }
    }

    /// Small, whole and different examples; at least one has what is usually absent.
    fn samples() -> Vec<Self>
    where
        Self: Sized;
}

#[derive(RustEmbed)]
#[folder = "templates"]
#[include = "*.hbs"]
#[include = "*.txt"]
struct Sources;

/// All templates, read once; a broken one is found when the program starts, and by the tests.
pub fn templates() -> &'static Handlebars<'static> {
    static TEMPLATES: OnceLock<Handlebars<'static>> = OnceLock::new();
    TEMPLATES.get_or_init(|| registry(".hbs"))
}

/// The texts of mails: as `templates`, but nothing is escaped.
pub fn mail_texts() -> &'static Handlebars<'static> {
    static TEXTS: OnceLock<Handlebars<'static>> = OnceLock::new();
    TEXTS.get_or_init(|| {
        let mut registry = registry(".txt");
        registry.register_escape_fn(handlebars::no_escape);
        registry
    })
}

fn registry(ending: &str) -> Handlebars<'static> {
    let mut registry = Handlebars::new();
    registry.set_strict_mode(true);
    registry.set_prevent_indent(true);
    helpers::register(&mut registry);
    let sources: HashMap<String, String> = Sources::iter()
        .filter_map(|path| {
            let file = Sources::get(&path).expect("a listed template is there");
            Some((path.strip_suffix(ending)?.to_owned(), String::from_utf8_lossy(&file.data).into_owned()))
        })
        .collect();
    for (name, source) in &sources {
        registry
            .register_template_string(name, inclusion::with_partials(source, &sources))
            // house: a broken template is found when the program starts
            .unwrap_or_else(|error| panic!("templates/{name}{ending}: {error}"));
    }
    registry
}

/// The HTML of a page in the language of `ctx`.
///
/// # Errors
/// A template that asks for what the struct does not have; the tests over all samples find it first.
pub fn html<P: Page>(ctx: &Ctx, page: &P) -> Result<String, AppError> {
    let fields = serde_json::to_value(page).map_err(anyhow::Error::from)?;
    let Value::Object(mut data) = fields else {
        return Err(AppError::Internal(anyhow::anyhow!(
            "{}: a page is a struct with named fields",
            P::TEMPLATE
        )));
    };
    data.insert("shell".to_owned(), shell::of(ctx, P::LAYOUT, page.nav()));
    let errors = worded(ctx, data.remove("errors"));
    data.insert("errors".to_owned(), errors);
    render(P::TEMPLATE, &data)
}

/// The errors of a form in words: the summary and the fields say the same.
fn worded(ctx: &Ctx, errors: Option<Value>) -> Value {
    let Some(Value::Array(errors)) = errors else { return Value::Array(Vec::new()) };
    let word = |error: Value| json!({"field": error["field"], "question": error["question"], "text": helpers::sentence(&error, ctx.lang)});
    errors.into_iter().map(word).collect()
}

fn render(template: &str, data: &Map<String, Value>) -> Result<String, AppError> {
    templates()
        .render(template, data)
        .map_err(|error| AppError::Internal(anyhow::anyhow!("template {template}: {error}")))
}

/// The responses that handlers give.
pub trait Pages {
    fn page<P: Page>(&self, page: &P) -> Result<Response, AppError>;
    /// A page that everybody is given alike; it changes by itself at `until`, for example because a call closes.
    fn public<P: Page>(&self, page: &P, until: Option<DateTime<Utc>>) -> Result<Response, AppError>;
    /// 422: the same page, with its errors and everything typed still there.
    fn unprocessable<P: Page>(&self, page: &P) -> Result<Response, AppError>;
    /// 409: the page again, with the way on.
    fn conflict<P: Page>(&self, page: &P) -> Result<Response, AppError>;
    /// 303 with a message for the next page: a locale key, or nothing.
    fn see_other(&self, path: impl AsRef<str>, flash: &str) -> Response;
}

impl Pages for Ctx {
    fn page<P: Page>(&self, page: &P) -> Result<Response, AppError> {
        with_status(self, page, StatusCode::OK)
    }

    fn public<P: Page>(&self, page: &P, until: Option<DateTime<Utc>>) -> Result<Response, AppError> {
        let mut response = self.page(page)?;
        if self.request.flash.is_none() {
            response.set_data(Shareable { until });
        }
        Ok(response)
    }

    fn unprocessable<P: Page>(&self, page: &P) -> Result<Response, AppError> {
        with_status(self, page, StatusCode::UNPROCESSABLE_ENTITY)
    }

    fn conflict<P: Page>(&self, page: &P) -> Result<Response, AppError> {
        with_status(self, page, StatusCode::CONFLICT)
    }

    fn see_other(&self, path: impl AsRef<str>, flash: &str) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        let location = HeaderValue::from_str(path.as_ref()).unwrap_or_else(|_| HeaderValue::from_static("/"));
        response.headers_mut().insert(header::LOCATION, location);
        if !flash.is_empty() {
            let cookie = format!("flash={flash}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax");
            if let Ok(cookie) = HeaderValue::from_str(&cookie) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
        }
        response
    }
}

/// The page with any status: error pages use it.
pub fn with_status<P: Page>(ctx: &Ctx, page: &P, status: StatusCode) -> Result<Response, AppError> {
    let mut response =
        Response::builder().status(status).content_type("text/html; charset=utf-8").body(html(ctx, page)?);
    if ctx.request.flash.is_some() {
        let gone = HeaderValue::from_static("flash=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        response.headers_mut().append(header::SET_COOKIE, gone);
    }
    Ok(response)
}
