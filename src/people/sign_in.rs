//! The rules of signing in: how long codes and sign-ins live, and how often one may try.

use chrono::{DateTime, TimeDelta, Utc};
use entity::sign_in::{self, SignInKind};
use entity::sign_in_code;
use totp_rs::{Algorithm, Secret, TOTP};

use crate::clock;
use crate::form::Posted;

/// The cookie of a signed-in browser.
pub const COOKIE: &str = "sign_in";

/// How long a mailed code opens the door.
pub const CODE_LIVES: TimeDelta = TimeDelta::minutes(10);
const MOST_WRONG_TRIES: i32 = 5;
/// Wrong codes of a second factor in one sign-in, after which it ends.
pub const MOST_WRONG_CODES: i32 = 5;
/// Codes to one address from one client, in a quarter of an hour.
pub const MOST_CODES_TOGETHER: u64 = 5;
/// Codes to one address from anywhere, in an hour.
pub const MOST_CODES_TO_ADDRESS: u64 = 20;
/// Codes from one client to anybody, in an hour: a ministry behind one address still gets in.
pub const MOST_CODES_FROM_CLIENT: u64 = 60;

/// Eight decimal digits that nobody can guess.
pub fn new_code() -> String {
    // house: a secret is made where its rules stand
    let number = u64::from_be_bytes(clock::random_bytes::<8>()) % 100_000_000;
    format!("{number:08}")
}

/// What a person typed as a code: digits only, Arabic-Indic ones too.
pub fn typed_code(text: &str) -> String {
    text.chars().filter_map(digit).filter_map(|value| char::from_digit(value, 10)).collect()
}

fn digit(typed: char) -> Option<u32> {
    match typed {
        '0'..='9' => typed.to_digit(10),
        '\u{0660}'..='\u{0669}' => Some(u32::from(typed) - 0x0660),
        '\u{06F0}'..='\u{06F9}' => Some(u32::from(typed) - 0x06F0),
        _ => None,
    }
}

/// A code that may still be tried.
pub fn is_running(code: &sign_in_code::Model, now: DateTime<Utc>) -> bool {
    code.used_at.is_none() && now < code.expires_at && code.wrong_tries < MOST_WRONG_TRIES
}

/// The latest end of a sign-in of this kind.
pub fn ends_at(now: DateTime<Utc>) -> DateTime<Utc> {
    now + TimeDelta::hours(12)
}

/// An applicant's sign-in ends after an hour without a request, a staff member's after a quarter.
pub fn is_alive(sign_in: &sign_in::Model, now: DateTime<Utc>) -> bool {
    let idle = match sign_in.kind {
        SignInKind::Applicant => TimeDelta::minutes(60),
        SignInKind::Staff => TimeDelta::minutes(15),
    };
    now < sign_in.ends_at && now - sign_in.last_seen_at < idle
}

/// An address that can be one, in the form in which it is stored.
pub fn address(typed: &str) -> Option<String> {
    let address = typed.trim().to_lowercase();
    let (local, domain) = address.rsplit_once('@')?;
    let has_shape =
        !local.is_empty() && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.');
    let is_clean = address.len() <= 254 && !address.chars().any(|c| c.is_whitespace() || c.is_control());
    (has_shape && is_clean && address.parse::<lettre::Address>().is_ok()).then_some(address)
}

/// Where to go after signing in: a path of ours, never another site.
pub fn next(posted: &Posted) -> String {
    let next = posted.get("next");
    let is_ours =
        next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\n', '\r', '\t']);
    if is_ours { next.to_owned() } else { crate::paths::HOME.to_owned() }
}

/// A new secret for a second factor, in base 32.
pub fn new_totp_secret() -> String {
    // house: a secret is made where its rules stand
    data_encoding::BASE32_NOPAD.encode(&clock::random_bytes::<20>())
}

/// The address behind the QR code of a second factor.
pub fn totp_address(secret: &str, email: &str) -> anyhow::Result<String> {
    Ok(totp(secret, email)?.get_url())
}

/// The time step that `code` belongs to: now, or one before or after; each step counts once.
pub fn totp_step(secret: &str, code: &str, last_step: i64, now: DateTime<Utc>) -> Option<i64> {
    use subtle::ConstantTimeEq;
    let totp = totp(secret, "").ok()?;
    let step = now.timestamp() / 30;
    [step - 1, step, step + 1].into_iter().filter(|step| *step > last_step).find(|step| {
        u64::try_from(step * 30).is_ok_and(|at| totp.generate(at).as_bytes().ct_eq(code.as_bytes()).into())
    })
}

/// The code that an authenticator app shows at this moment: tests sign staff in with it.
pub fn totp_now(secret: &str, now: DateTime<Utc>) -> Option<String> {
    Some(totp(secret, "").ok()?.generate(u64::try_from(now.timestamp()).ok()?))
}

fn totp(secret: &str, email: &str) -> anyhow::Result<TOTP> {
    let bytes =
        Secret::Encoded(secret.to_owned()).to_bytes().map_err(|error| anyhow::anyhow!("{error:?}"))?;
    Ok(TOTP::new_unchecked(Algorithm::SHA1, 6, 1, 30, bytes, Some("Atoll".to_owned()), email.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_with_spaces_and_in_arabic_digits() {
        assert_eq!(typed_code(" 1234 5678 "), "12345678");
        assert_eq!(typed_code("١٢٣٤٥٦٧٨"), "12345678");
    }

    #[test]
    fn nobody_is_sent_to_another_site_after_signing_in() {
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", ""] {
            let posted: Posted = [("next", elsewhere)].into_iter().collect();
            assert_eq!(next(&posted), crate::paths::HOME, "{elsewhere}");
        }
        let posted: Posted = [("next", "/applications/7")].into_iter().collect();
        assert_eq!(next(&posted), "/applications/7");
    }

    #[test]
    fn an_address_is_kept_in_lower_case_and_must_have_a_domain() {
        assert_eq!(address(" Teuea@MFA.gov.KI ").as_deref(), Some("teuea@mfa.gov.ki"));
        for wrong in ["teuea", "teuea@", "@mfa.gov.ki", "te uea@mfa.gov.ki", "teuea@mfa"] {
            assert_eq!(address(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_second_factor_counts_once_and_for_a_minute_and_a_half_at_most() {
        let secret = new_totp_secret();
        let now = DateTime::from_timestamp(1_800_000_000, 0).expect("a time");
        let code = totp_now(&secret, now).expect("a code");
        let step = totp_step(&secret, &code, 0, now).expect("accepted");
        assert_eq!(totp_step(&secret, &code, step, now), None, "the same code again");
        assert_eq!(totp_step(&secret, &code, 0, now + TimeDelta::seconds(95)), None, "too late");
    }
}
