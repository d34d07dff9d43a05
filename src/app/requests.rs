//! From a request to its circumstances: language, browser, who is signed in.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use poem::http::header;
use poem::{Endpoint, FromRequest, IntoResponse, Request, RequestBody, Response};

use super::errors;
use crate::clock;
use crate::ctx::{Actor, Asked, Browser, Ctx, SignedIn};
use crate::error::AppError;
use crate::i18n::Lang;
use crate::instance::Instance;
use crate::people;

/// The moment at which the head of a request reached us: put on it by the outermost layer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Received(pub DateTime<Utc>);

pub(super) async fn with_ctx<E: Endpoint>(
    instance: Arc<Instance>,
    next: Arc<E>,
    mut request: Request,
) -> poem::Result<Response> {
    let (signed_in, fault) = match signed_in(&instance, &request).await {
        Ok(signed_in) => (signed_in, None),
        Err(error) => (None, Some(error)),
    };
    let ctx = circumstances(instance, &request, signed_in);
    if let Some(fault) = fault {
        return Ok(errors::page_of(&ctx, &fault.into()));
    }
    let cookie = ctx.browser.is_new.then(|| browser_cookie(&ctx));
    request.set_data(ctx);
    let mut response = next.call(request).await?.into_response();
    let is_page = response.content_type().is_some_and(|kind| kind.starts_with("text/html"));
    let is_shared = response.data::<crate::cache::Shareable>().is_some();
    if let (Some(Ok(cookie)), true, false) = (cookie, is_page, is_shared) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// The moment at which the request reached us.
fn arrival(instance: &Instance, request: &Request) -> DateTime<Utc> {
    request.data::<Received>().map_or_else(|| instance.clock.now(), |received| received.0)
}

/// Who is behind the request's cookie, and their language.
async fn signed_in(
    instance: &Arc<Instance>,
    request: &Request,
) -> Result<Option<(SignedIn, Lang)>, AppError> {
    match Cookies::of(request).get(people::COOKIE) {
        Some(token) => people::signed_in(instance, token, arrival(instance, request)).await,
        None => Ok(None),
    }
}

fn circumstances(instance: Arc<Instance>, request: &Request, signed_in: Option<(SignedIn, Lang)>) -> Ctx {
    let now = arrival(&instance, request);
    let cookies = Cookies::of(request);
    let browser = match cookies.get("browser").filter(|token| token.len() == 43) {
        Some(token) => Browser { token: token.to_owned(), is_new: false },
        None => Browser {
            token: data_encoding::BASE64URL_NOPAD.encode(&clock::random_bytes::<32>()),
            is_new: true,
        },
    };
    let lang = language(request, &cookies, signed_in.as_ref().map(|(_, lang)| *lang));
    let request = Asked {
        id: clock::new_uuid(),
        uri: request.uri().path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
        flash: cookies.get("flash").filter(|key| key.starts_with("flash-")).map(str::to_owned),
        client: client(request, &instance),
    };
    let actor = signed_in.map_or(Actor::Visitor, |(person, _)| Actor::Person(Arc::new(person)));
    Ctx { instance, now, lang, actor, browser, request }
}

/// The first segment, else the person's own, else `?lang=`, else what was chosen before, else the browser's.
fn language(request: &Request, cookies: &Cookies<'_>, own: Option<Lang>) -> Lang {
    let segment = request.uri().path().split('/').nth(1).and_then(Lang::from_code);
    let asked = || {
        let posted = crate::form::Posted::parse(request.uri().query().unwrap_or_default());
        Lang::from_code(posted.get("lang"))
    };
    let chosen = || cookies.get("lang").and_then(Lang::from_code);
    let accepted = || {
        let header = request.headers().get(header::ACCEPT_LANGUAGE)?;
        Some(Lang::negotiate(header.to_str().ok()?))
    };
    segment.or(own).or_else(asked).or_else(chosen).or_else(accepted).unwrap_or(Lang::En)
}

/// The address of the client; a proxy is believed only when it is configured.
fn client(request: &Request, instance: &Instance) -> String {
    let peer = request.remote_addr().as_socket_addr().map(|address| address.ip());
    let is_proxy = peer.is_some_and(|ip| instance.settings.trusted_proxies.contains(&ip));
    let forwarded = request.header("x-forwarded-for").and_then(|list| list.rsplit(',').next()).map(str::trim);
    match (is_proxy, forwarded) {
        (true, Some(address)) => address.to_owned(),
        _ => peer.map(|ip| ip.to_string()).unwrap_or_default(),
    }
}

fn browser_cookie(ctx: &Ctx) -> Result<poem::http::HeaderValue, poem::http::header::InvalidHeaderValue> {
    let secure = if ctx.instance.settings.is_https() { "; Secure" } else { "" };
    let token = &ctx.browser.token;
    format!("browser={token}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}").parse()
}

/// The cookies of a request, by name.
struct Cookies<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Cookies<'a> {
    fn of(request: &'a Request) -> Cookies<'a> {
        let headers = request.headers().get_all(header::COOKIE).into_iter();
        let pairs = headers
            .filter_map(|header| header.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        Cookies(pairs.collect())
    }

    fn get(&self, name: &str) -> Option<&'a str> {
        self.0.iter().find(|(key, _)| *key == name).map(|(_, value)| *value).filter(|value| !value.is_empty())
    }
}

impl<'a> FromRequest<'a> for Ctx {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        let ctx = request.data::<Ctx>().cloned();
        Ok(ctx.ok_or_else(|| AppError::Internal(anyhow::anyhow!("a request without circumstances")))?)
    }
}
