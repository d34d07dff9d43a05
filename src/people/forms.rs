//! What is typed on the pages of sign-in and account.

use super::sign_in as rules;
use crate::form::{FieldError, Posted};
use crate::zone::Zone;

/// The address that a code goes to.
pub fn email(posted: &Posted) -> Result<String, FieldError> {
    let typed = posted.get("email").trim();
    if typed.is_empty() {
        return Err(FieldError::new("email", "people-email-needed"));
    }
    rules::address(typed).ok_or_else(|| FieldError::new("email", "people-email-shape"))
}

/// A code of eight digits.
pub fn code(posted: &Posted) -> Result<String, FieldError> {
    let code = rules::typed_code(posted.get("code"));
    if code.len() == 8 { Ok(code) } else { Err(FieldError::new("code", "people-code-shape")) }
}

/// A second factor of six digits.
pub fn totp(posted: &Posted) -> Result<String, FieldError> {
    let code = rules::typed_code(posted.get("code"));
    if code.len() == 6 { Ok(code) } else { Err(FieldError::new("code", "people-totp-shape")) }
}

/// A name and a time zone; an empty zone follows the country.
pub fn name(posted: &Posted) -> Result<(String, Option<String>), FieldError> {
    use unicode_normalization::UnicodeNormalization;
    let name: String = posted.get("full_name").trim().nfc().filter(|c| !c.is_control()).collect();
    if name.is_empty() || name.chars().count() > 200 {
        return Err(FieldError::new("full_name", "people-name-needed"));
    }
    let zone = posted.get("time_zone").trim();
    if !zone.is_empty() && zone.parse::<Zone>().is_err() {
        return Err(FieldError::new("time_zone", "people-zone-unknown"));
    }
    Ok((name, (!zone.is_empty()).then(|| zone.to_owned())))
}
