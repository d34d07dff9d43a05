//! What was posted. `Checked` proves that the form came from a page of ours: without it nothing can be read.

use std::collections::BTreeMap;

use poem::{FromRequest, Request, RequestBody};
use serde::Serialize;
use serde_json::Value;

use crate::ctx::Ctx;
use crate::error::{AppError, Denied};

/// The largest form: 40,000 Arabic letters, percent-encoded, fit.
const LARGEST_FORM: usize = 256 * 1024;

/// The fields of a form, in the order in which they were sent.
#[derive(Clone, Debug, Default)]
pub struct Posted(Vec<(String, String)>);

impl Posted {
    /// From `name=value&name=value`, as browsers send it.
    pub fn parse(encoded: &str) -> Posted {
        let pair = |part: &str| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decoded(name), decoded(value))
        };
        Posted(encoded.split('&').filter(|part| !part.is_empty()).map(pair).collect())
    }

    /// The first value under `name`, untrimmed; empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// Whether something was sent under `name`, be it empty.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// Every value under `name`.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All fields, in order.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Posted {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Self {
        Posted(fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

/// One thing that is wrong with a form: which field, which sentence, with what figures in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FieldError {
    /// The id of the input that the summary links to.
    pub field: String,
    /// The key of a sentence that says what to do.
    pub key: String,
    pub args: BTreeMap<String, Value>,
}

impl FieldError {
    /// `key` names a sentence; values that it wants are added with `with`.
    pub fn new(field: impl Into<String>, key: impl Into<String>) -> FieldError {
        FieldError { field: field.into(), key: key.into(), args: BTreeMap::new() }
    }

    /// Adds a value that the sentence wants.
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> FieldError {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

/// A form that came from a page of ours in this very browser.
#[derive(Debug)]
pub struct Checked(pub Posted);

impl<'a> FromRequest<'a> for Checked {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> poem::Result<Self> {
        let ctx = Ctx::from_request(request, body).await?;
        let is_form =
            request.content_type().is_none_or(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        if !is_form {
            return Err(AppError::Unsupported.into());
        }
        let bytes = body.take()?.into_bytes_limit(LARGEST_FORM).await.map_err(|error| match error {
            poem::error::ReadBodyError::PayloadTooLarge => AppError::TooLarge,
            other => AppError::Internal(other.into()),
        })?;
        let posted = Posted::parse(&String::from_utf8_lossy(&bytes));
        if ctx.is_csrf(posted.get("_csrf")) {
            Ok(Checked(posted))
        } else {
            Err(AppError::from(Denied("denied-form-too-old")).into())
        }
    }
}

/// The query of the address, by the same rules as a form. Nothing is changed by it, so nothing is proven.
#[derive(Clone, Debug, Default)]
pub struct Queried(pub Posted);

impl<'a> FromRequest<'a> for Queried {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> poem::Result<Self> {
        Ok(Queried(Posted::parse(request.uri().query().unwrap_or_default())))
    }
}

/// Percent-encodes a value for a query or a form.
pub fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// Undoes `encoded`; `+` is a space; what is no valid sequence stays as it is. Nobody types a NUL, and PostgreSQL
/// takes none: it becomes the sign for a letter that could not be read.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = bytes
            .get(at + 1..at + 3)
            .filter(|_| byte == b'%')
            .and_then(|hex| std::str::from_utf8(hex).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok()));
        match (byte, escaped) {
            (_, Some(value)) => {
                out.push(value);
                at += 2;
            }
            (b'+', _) => out.push(b' '),
            _ => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&out).replace('\0', "\u{FFFD}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_was_typed_arrives(name in "\\PC{1,8}", value in "(?s).{0,60}") {
            let posted = Posted::parse(&format!("{}={}", encoded(&name), encoded(&value)));
            prop_assert_eq!(posted.get(&name), value.replace('\0', "\u{FFFD}"));
        }
    }

    #[test]
    fn a_broken_escape_is_kept_as_it_was_typed() {
        assert_eq!(Posted::parse("a=100%+of+it%2").get("a"), "100% of it%2");
    }
}
