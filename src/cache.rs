//! Public pages, rendered once per address, language and data version, and kept compressed.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use chrono::{DateTime, TimeDelta, Utc};
use poem::http::{HeaderMap, HeaderValue, StatusCode, header};
use poem::{Body, Response};
use sha2::{Digest, Sha256};

use crate::assets::Encoding;

/// More addresses than this are not kept: somebody is guessing.
const MOST_PAGES: usize = 4_000;
/// A page shows the time that is left; it is never older than this.
const OLDEST: TimeDelta = TimeDelta::seconds(60);

/// The mark that a handler puts on a response that everybody may be given.
#[derive(Clone, Copy, Debug)]
pub struct Shareable {
    /// When the page changes by itself, for example because a call closes.
    pub until: Option<DateTime<Utc>>,
}

/// One rendered page in the three forms in which it can leave, each with its headers ready.
pub struct Stored {
    version: u64,
    until: DateTime<Utc>,
    etag: HeaderValue,
    unchanged: HeaderMap,
    plain: (HeaderMap, Vec<u8>),
    gz: (HeaderMap, Vec<u8>),
    br: (HeaderMap, Vec<u8>),
}

/// All pages that are kept.
#[derive(Default)]
pub struct PublicPages(RwLock<HashMap<String, Arc<Stored>>>);

impl PublicPages {
    /// The page under `address`, if it is still true.
    pub fn find(&self, address: &str, version: u64, now: DateTime<Utc>) -> Option<Arc<Stored>> {
        let pages = self.0.read().ok()?;
        pages.get(address).filter(|page| page.version == version && now < page.until).cloned()
    }

    /// Keeps a page.
    pub fn keep(&self, address: String, page: Arc<Stored>) {
        if let Ok(mut pages) = self.0.write() {
            if pages.len() >= MOST_PAGES {
                pages.clear();
            }
            pages.insert(address, page);
        }
    }
}

impl Stored {
    /// Keeps `plain`; `common` are headers that every answer carries.
    pub fn new(
        version: u64,
        now: DateTime<Utc>,
        mark: Shareable,
        (mut common, kind): (HeaderMap, HeaderValue),
        plain: Vec<u8>,
    ) -> Stored {
        let oldest = now + OLDEST;
        let until = mark.until.map_or(oldest, |until| until.min(oldest));
        let digest = data_encoding::HEXLOWER.encode(&Sha256::digest(&plain)[..10]);
        let etag = HeaderValue::from_str(&format!("\"{digest}\"")).expect("hexadecimal is a header value");
        common.insert(header::ETAG, etag.clone());
        common.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
        common.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        let form = |encoding: Encoding| {
            let mut headers = common.clone();
            headers.insert(header::CONTENT_TYPE, kind.clone());
            if let Some(name) = encoding.name() {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
            }
            (headers, compressed(&plain, encoding, 9))
        };
        let (plain, gz, br) = (form(Encoding::Identity), form(Encoding::Gzip), form(Encoding::Br));
        Stored { version, until, etag, unchanged: common, plain, gz, br }
    }

    /// The answer to a request with these headers: 304 when the reader has the page already.
    pub fn answer(&self, request: &HeaderMap) -> Response {
        let mut response = Response::default();
        if request.get(header::IF_NONE_MATCH).is_some_and(|tags| is_among(tags, &self.etag)) {
            response.set_status(StatusCode::NOT_MODIFIED);
            response.headers_mut().clone_from(&self.unchanged);
            return response;
        }
        let (headers, body) = match wanted(request) {
            Encoding::Br => &self.br,
            Encoding::Gzip => &self.gz,
            Encoding::Identity => &self.plain,
        };
        response.headers_mut().clone_from(headers);
        response.set_body(body.clone());
        response
    }
}

/// The best encoding that the reader takes.
pub fn wanted(request: &HeaderMap) -> Encoding {
    let accepted = request.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    accepted.map_or(Encoding::Identity, crate::assets::negotiate)
}

/// Compresses a text answer that is not kept. What is small, encoded already, or no text stays as it is.
pub async fn compress(request: &HeaderMap, mut response: Response) -> Response {
    let kind = response.content_type().unwrap_or_default();
    let is_text = ["text/", "application/json", "image/svg"].iter().any(|start| kind.starts_with(start));
    if !is_text || response.headers().contains_key(header::CONTENT_ENCODING) {
        return response;
    }
    response.headers_mut().append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    let encoding = wanted(request);
    let Some(name) = encoding.name() else { return response };
    let Ok(bytes) = response.take_body().into_bytes().await else { return response };
    response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    response.headers_mut().remove(header::CONTENT_LENGTH);
    response.set_body(Body::from_vec(compressed(&bytes, encoding, 5)));
    response
}

fn compressed(plain: &[u8], encoding: Encoding, quality: u32) -> Vec<u8> {
    use std::io::Write;
    let mut out = Vec::with_capacity(plain.len() / 3);
    match encoding {
        Encoding::Identity => out.extend_from_slice(plain),
        Encoding::Gzip => {
            let mut writer = flate2::write::GzEncoder::new(&mut out, flate2::Compression::new(quality));
            writer.write_all(plain).and_then(|()| writer.try_finish()).expect("memory takes every byte");
        }
        Encoding::Br => {
            let mut writer = brotli::CompressorWriter::new(&mut out, 4096, quality, 20);
            writer.write_all(plain).and_then(|()| writer.flush()).expect("memory takes every byte");
        }
    }
    out
}

fn is_among(tags: &HeaderValue, etag: &HeaderValue) -> bool {
    let (Ok(tags), Ok(etag)) = (tags.to_str(), etag.to_str()) else { return false };
    tags.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag || tag.trim() == "*")
}
