//! What browsers fetch once and keep: the stylesheet, the optional script, the mark.
//!
//! Made by build.rs: every file is named by its content and lies here plain and compressed, so that an
//! address never changes its meaning and a server never compresses while somebody waits.

mod negotiation;

use poem::http::{HeaderMap, Method, StatusCode, header};
use poem::{Request, Response, handler};

pub use negotiation::{Encoding, negotiate};

/// One file in its three forms.
#[derive(Debug)]
pub struct Asset {
    /// As in templates/assets: `atoll.css`.
    pub name: &'static str,
    /// As on the wire: `/assets/atoll-<hash>.css`.
    pub path: &'static str,
    /// Ten hexadecimal digits of the content's SHA-256.
    pub hash: &'static str,
    pub content_type: &'static str,
    pub plain: &'static [u8],
    pub br: &'static [u8],
    pub gz: &'static [u8],
}

impl Asset {
    /// The bytes in this encoding.
    pub fn bytes(&self, encoding: Encoding) -> &'static [u8] {
        match encoding {
            Encoding::Br => self.br,
            Encoding::Gzip => self.gz,
            Encoding::Identity => self.plain,
        }
    }

    /// A strong tag: other bytes, other tag, so each encoding has its own.
    fn etag(&self, encoding: Encoding) -> String {
        match encoding.name() {
            Some(name) => format!("\"{}-{name}\"", self.hash),
            None => format!("\"{}\"", self.hash),
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of a file of templates/assets.
///
/// # Panics
/// When there is no such file: the names are written in the code, and a test asks for each.
pub fn url(name: &str) -> &'static str {
    let asset = ALL.iter().find(|asset| asset.name == name);
    asset.expect("the name of a file in templates/assets").path
}

/// The file at this address.
pub fn find(path: &str) -> Option<&'static Asset> {
    ALL.iter().find(|asset| asset.path == path)
}

/// `GET /assets/:name`, and HEAD. Mounted with `at`: the path must arrive whole.
#[handler]
pub fn serve(request: &Request) -> poem::Result<Response> {
    match find(request.uri().path()) {
        Some(asset) => Ok(answer(asset, request.method(), request.headers())),
        None => Err(poem::Error::from_status(StatusCode::NOT_FOUND)),
    }
}

pub fn answer(asset: &'static Asset, method: &Method, headers: &HeaderMap) -> Response {
    let encoding = negotiate(&joined(headers, header::ACCEPT_ENCODING));
    let etag = asset.etag(encoding);
    let mut response = Response::builder()
        .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header(header::VARY, "Accept-Encoding")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::ETAG, &etag);
    if is_known(&joined(headers, header::IF_NONE_MATCH), &etag) {
        return response.status(StatusCode::NOT_MODIFIED).finish();
    }
    if let Some(name) = encoding.name() {
        response = response.header(header::CONTENT_ENCODING, name);
    }
    let bytes = asset.bytes(encoding);
    response = response.content_type(asset.content_type).header(header::CONTENT_LENGTH, bytes.len());
    if method == Method::HEAD { response.finish() } else { response.body(bytes) }
}

/// A list may be spread over several lines of the same header.
fn joined(headers: &HeaderMap, name: header::HeaderName) -> String {
    let lines = headers.get_all(name).iter().filter_map(|line| line.to_str().ok());
    lines.collect::<Vec<_>>().join(",")
}

/// Whether an If-None-Match names this tag; the comparison is the weak one.
fn is_known(if_none_match: &str, etag: &str) -> bool {
    if_none_match.split(',').map(str::trim).any(|tag| tag == "*" || tag.trim_start_matches("W/") == etag)
}

#[cfg(test)]
mod tests;
