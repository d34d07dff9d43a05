//! The outermost layer: the moment of arrival, kept public pages, compression, security headers, panics.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use poem::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header};
use poem::web::Redirect;
use poem::{Endpoint, IntoResponse, Request, Response};

use super::requests::Received;
use crate::assets;
use crate::cache::{self, PublicPages, Shareable, Stored};
use crate::i18n::Lang;
use crate::instance::Instance;

/// Nothing runs, loads or frames that we did not bring.
const HEADERS: [(&str, &str); 7] = [
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=()"),
];

pub(super) async fn around_all<E: Endpoint>(
    instance: Arc<Instance>,
    pages: Arc<PublicPages>,
    next: Arc<E>,
    mut request: Request,
) -> poem::Result<Response> {
    let now = instance.clock.now();
    if let Some(page) = kept(&instance, &pages, &request, now) {
        return Ok(page);
    }
    request.set_data(Received(now));
    let is_head = *request.method() == Method::HEAD;
    if is_head {
        request.set_method(Method::GET);
    }
    let asked = AssertUnwindSafe(answer(&instance, &pages, next, request));
    let mut response = asked.catch_unwind().await.unwrap_or_else(|_| {
        tracing::error!("a request panicked");
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    });
    secure(&instance, response.headers_mut());
    Ok(if is_head { without_body(response).await } else { response })
}

/// The answer to HEAD: everything about the page but the page. All that is within works as for GET, so that a
/// page without its body is never kept.
async fn without_body(mut response: Response) -> Response {
    let length = response.take_body().into_bytes().await.map_or(0, |bytes| bytes.len());
    if length > 0 {
        response.headers_mut().insert(header::CONTENT_LENGTH, HeaderValue::from(length));
    }
    response
}

/// A public page that is kept leaves at once, with headers and all: nothing in it can fail.
fn kept(instance: &Instance, pages: &PublicPages, request: &Request, now: DateTime<Utc>) -> Option<Response> {
    let (lang, address) = shared_address(request)?;
    let page = pages.find(address, instance.public_version(), now)?;
    Some(remembered(lang, request.headers(), page.answer(request.headers())))
}

/// The language and path under which a page may be kept; none when the answer is for this reader only.
fn shared_address(request: &Request) -> Option<(Lang, &str)> {
    let path = request.uri().path();
    let lang = path.split('/').nth(1).and_then(Lang::from_code)?;
    let is_plain = *request.method() == Method::GET && request.uri().query().is_none();
    (is_plain && !has_message(request.headers())).then_some((lang, path))
}

async fn answer<E: Endpoint>(
    instance: &Instance,
    pages: &PublicPages,
    next: Arc<E>,
    request: Request,
) -> Response {
    let path = request.uri().path();
    if path == "/healthz" {
        return "ok\n".into_response();
    }
    if let Some(asset) = assets::find(path) {
        return assets::answer(asset, request.method(), request.headers());
    }
    let is_read = *request.method() == Method::GET;
    if let (true, Some(trimmed)) = (is_read, without_last_slash(request.uri())) {
        return Redirect::permanent(trimmed).into_response();
    }
    let address = shared_address(&request).map(|(lang, path)| (lang, path.to_owned()));
    let version = instance.public_version();
    let now = instance.clock.now();
    let headers = request.headers().clone();
    let response = next.get_response(request).await;
    match (address, response.data::<Shareable>().copied()) {
        (Some((lang, address)), Some(mark)) if response.status() == StatusCode::OK => {
            let mut common = HeaderMap::new();
            secure(instance, &mut common);
            let page = Arc::new(stored((version, now), mark, common, response).await);
            pages.keep(address, page.clone());
            remembered(lang, &headers, page.answer(&headers))
        }
        _ => {
            let mut response = response;
            let quiet = HeaderValue::from_static("no-store");
            response.headers_mut().entry(header::CACHE_CONTROL).or_insert(quiet);
            cache::compress(&headers, response).await
        }
    }
}

/// The address that was meant by one with a slash too many; an address of another host (`//…`) is never made.
fn without_last_slash(uri: &Uri) -> Option<String> {
    let trimmed = uri.path().strip_suffix('/').filter(|path| !path.is_empty() && !path.starts_with("//"))?;
    Some(uri.query().map_or_else(|| trimmed.to_owned(), |query| format!("{trimmed}?{query}")))
}

/// A message of the page before is for one reader only.
fn has_message(headers: &HeaderMap) -> bool {
    let cookies = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
    cookies.flat_map(|line| line.split(';')).any(|pair| pair.trim().starts_with("flash="))
}

async fn stored(
    (version, now): (u64, DateTime<Utc>),
    mark: Shareable,
    common: HeaderMap,
    mut response: Response,
) -> Stored {
    let text = HeaderValue::from_static("text/html; charset=utf-8");
    let kind = response.headers().get(header::CONTENT_TYPE).cloned().unwrap_or(text);
    let body = response.take_body().into_vec().await.unwrap_or_default();
    Stored::new(version, now, mark, (common, kind), body)
}

/// The language of the last public page is what `/` and the sign-in page come back to.
fn remembered(lang: Lang, headers: &HeaderMap, mut response: Response) -> Response {
    let cookies = headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_known = |pair: &str| pair.trim().strip_prefix("lang=") == Some(lang.code());
    if !cookies.split(';').any(is_known)
        && let Ok(cookie) = format!("lang={}; Path=/; Max-Age=31536000; SameSite=Lax", lang.code()).parse()
    {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

fn secure(instance: &Instance, headers: &mut HeaderMap) {
    for (name, value) in HEADERS {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if instance.settings.is_https() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
}
