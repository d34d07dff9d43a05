//! The named cast: officials of small States, and the staff. All of them are invented.

use entity::role_grant::Role;
use entity::sensitive_answers::Gender;
use serde::Deserialize;

/// Everybody.
#[derive(Clone, Debug, Deserialize)]
pub struct Cast {
    pub officials: Vec<Official>,
    pub staff: Vec<Member>,
    pub newcomer: Newcomer,
}

/// An official who has an account and has begun nothing.
#[derive(Clone, Debug, Deserialize)]
pub struct Newcomer {
    pub full_name: String,
    pub country_iso3: String,
    pub language: String,
}

impl Newcomer {
    pub fn email(&self) -> String {
        format!("{}@gov.{}.example", slug(&self.full_name), self.country_iso3.to_lowercase())
    }
}

/// An official who applies.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Official {
    pub full_name: String,
    #[serde(default)]
    pub latin_name: String,
    pub country_iso3: String,
    pub gender: Option<Gender>,
    pub language: String,
    pub ministry_type: String,
    pub employer: String,
    pub title: String,
    pub seniority: String,
    pub years_total: i64,
    pub years_cyber: i64,
    pub track: String,
    /// Language and CEFR level.
    pub languages: Vec<(String, String)>,
    pub motivation: String,
    pub project_title: String,
    pub project_plan: String,
}

/// A member of the programme's staff.
#[derive(Clone, Debug, Deserialize)]
pub struct Member {
    pub full_name: String,
    #[serde(default)]
    pub latin_name: String,
    pub language: String,
    pub employer: String,
    pub country_iso3: String,
    pub role: Role,
}

impl Official {
    pub fn email(&self) -> String {
        let name = if self.latin_name.is_empty() { &self.full_name } else { &self.latin_name };
        format!("{}@gov.{}.example", slug(name), self.country_iso3.to_lowercase())
    }
}

impl Member {
    pub fn email(&self) -> String {
        let name = if self.latin_name.is_empty() { &self.full_name } else { &self.latin_name };
        format!("{}@fellowship.example", slug(name))
    }
}

/// A name as the first part of an address: letters without marks, joined by dots.
pub(super) fn slug(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = name.nfd().filter(|c| c.is_ascii_alphabetic() || *c == ' ' || *c == '-').collect();
    plain.to_lowercase().split([' ', '-']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
}

/// The cast as it is written in `data/demo/cast.json`.
pub fn read() -> Cast {
    serde_json::from_str(include_str!("../../data/demo/cast.json"))
        .expect("the cast is data of this crate, and a test reads it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_comes_from_a_state_that_exists_and_every_role_is_played() {
        let cast = read();
        let known =
            |code: &str| crate::countries::Iso3::parse(code).and_then(crate::countries::find).is_some();
        assert!(cast.officials.iter().all(|official| known(&official.country_iso3)));
        assert!(cast.staff.iter().all(|member| known(&member.country_iso3)));
        let emails: std::collections::BTreeSet<_> = cast.officials.iter().map(Official::email).collect();
        assert_eq!(emails.len(), cast.officials.len(), "everybody has an address of their own");
        assert!(emails.iter().all(|email| crate::people::address(email).as_deref() == Some(email)));
        for role in Role::ALL {
            assert!(cast.staff.iter().any(|member| member.role == *role), "nobody plays {role}");
        }
    }
}
