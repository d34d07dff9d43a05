//! The ISO 3166-1 alpha-3 code of a country: three upper-case ASCII letters.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A well-formed code. Whether it is one of our 195 countries is the answer of `countries::find`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Iso3([u8; 3]);

/// The text is not three upper-case ASCII letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an ISO alpha-3 country code")]
pub struct NotIso3;

impl Iso3 {
    /// The code, when `text` is exactly three letters A–Z.
    pub fn parse(text: &str) -> Option<Iso3> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Iso3(bytes))
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a code is made of ASCII letters only")
    }
}

impl FromStr for Iso3 {
    type Err = NotIso3;

    fn from_str(text: &str) -> Result<Iso3, NotIso3> {
        Iso3::parse(text).ok_or(NotIso3)
    }
}

impl TryFrom<String> for Iso3 {
    type Error = NotIso3;

    fn try_from(text: String) -> Result<Iso3, NotIso3> {
        text.parse()
    }
}

impl From<Iso3> for String {
    fn from(code: Iso3) -> String {
        code.as_str().to_owned()
    }
}

impl fmt::Display for Iso3 {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Iso3 {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_three_upper_case_ascii_letters_are_a_code() {
        assert_eq!(Iso3::parse("FJI").map(|code| code.to_string()), Some("FJI".to_owned()));
        for text in ["fji", "FJ", "FJIJ", "F1I", "ÉJ", "", " FJ"] {
            assert_eq!(Iso3::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_travels_as_plain_text() {
        let code = Iso3::parse("TUV").expect("three letters");
        assert_eq!(serde_json::to_string(&code).ok().as_deref(), Some("\"TUV\""));
        assert_eq!(serde_json::from_str::<Iso3>("\"TUV\"").ok(), Some(code));
        assert!(serde_json::from_str::<Iso3>("\"tuv\"").is_err());
    }
}
