//! The pages of sign-in and account.

use chrono::{DateTime, Utc};
use entity::{OutgoingId, SignInId, outgoing, sign_in};
use serde::Serialize;

use crate::clock;
use crate::form::FieldError;
use crate::page::{Layout, Page};
use crate::paths;

/// Asks for the address that a code goes to.
#[derive(Debug, Default, Serialize)]
pub struct AskCode {
    pub errors: Vec<FieldError>,
    pub email: String,
    pub next: String,
}

impl Page for AskCode {
    const TEMPLATE: &'static str = "people/ask_code";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-sign-in"
    }

    fn samples() -> Vec<Self> {
        let wrong = AskCode {
            errors: vec![FieldError::new("email", "people-email-shape")],
            email: "teuea@mfa".into(),
            next: paths::HOME.into(),
        };
        vec![AskCode::default(), wrong]
    }
}

/// Asks for the code that was mailed to `email`.
#[derive(Debug, Default, Serialize)]
pub struct EnterCode {
    pub errors: Vec<FieldError>,
    pub email: String,
    pub next: String,
    /// In the demo the kept mails are a link away.
    pub demo_mails: bool,
}

impl Page for EnterCode {
    const TEMPLATE: &'static str = "people/enter_code";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let asked =
            EnterCode { email: "teuea@mfa.gov.ki".into(), next: paths::HOME.into(), ..EnterCode::default() };
        let wrong = vec![FieldError::new("code", "people-code-wrong")];
        vec![
            EnterCode { errors: wrong, demo_mails: true, email: "a@b.org".into(), ..EnterCode::default() },
            asked,
        ]
    }
}

/// Shows a new second factor and asks for its first code.
#[derive(Debug, Default, Serialize)]
pub struct EnrolTotp {
    pub errors: Vec<FieldError>,
    /// In groups of four, to be typed where no camera is.
    pub secret: String,
    /// A picture as `data:` address.
    pub picture: String,
    pub address: String,
    pub next: String,
}

impl Page for EnrolTotp {
    const TEMPLATE: &'static str = "people/enrol_totp";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let secret = "JBSW Y3DP EHPK 3PXP".to_owned();
        let picture = "data:image/svg+xml;base64,PHN2Zy8+".to_owned();
        let address = "otpauth://totp/Atoll".to_owned();
        vec![EnrolTotp { secret, picture, address, ..EnrolTotp::default() }]
    }
}

/// Asks for a code of a known second factor.
#[derive(Debug, Default, Serialize)]
pub struct GiveTotp {
    pub errors: Vec<FieldError>,
    pub next: String,
}

impl Page for GiveTotp {
    const TEMPLATE: &'static str = "people/give_totp";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let errors = vec![FieldError::new("code", "people-totp-wrong")];
        vec![GiveTotp::default(), GiveTotp { errors, next: paths::DESK.into() }]
    }
}

/// A person's account: name, language, the browsers that are signed in.
#[derive(Debug, Default, Serialize)]
pub struct Account {
    pub errors: Vec<FieldError>,
    pub email: String,
    pub full_name: String,
    pub time_zone: String,
    pub zone: String,
    pub sign_ins: Vec<SignInRow>,
}

#[derive(Debug, Serialize)]
pub struct SignInRow {
    pub browser: String,
    pub started_at: DateTime<Utc>,
    pub last_seen_at: DateTime<Utc>,
    pub is_this: bool,
    pub end: String,
}

impl SignInRow {
    pub fn of(row: &sign_in::Model, current: SignInId) -> SignInRow {
        SignInRow {
            browser: row.browser.clone(),
            started_at: row.started_at,
            last_seen_at: row.last_seen_at,
            is_this: row.id == current,
            end: paths::sign_in_end(row.id),
        }
    }
}

impl Page for Account {
    const TEMPLATE: &'static str = "people/account";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-account"
    }

    fn samples() -> Vec<Self> {
        let at = DateTime::UNIX_EPOCH;
        let row = |is_this| SignInRow {
            browser: "Firefox, Android".into(),
            started_at: at,
            last_seen_at: at,
            is_this,
            end: paths::sign_in_end(SignInId(clock::new_uuid())),
        };
        vec![Account {
            email: "teuea@mfa.gov.ki".into(),
            full_name: "Teuea Toatu".into(),
            zone: "Pacific/Tarawa".into(),
            sign_ins: vec![row(true), row(false)],
            ..Account::default()
        }]
    }
}

/// Every mail that was sent to a person, newest first.
#[derive(Debug, Default, Serialize)]
pub struct Mails {
    pub mails: Vec<MailRow>,
    pub zone: String,
    /// The address of the next page, or nothing.
    pub next: String,
}

#[derive(Debug, Serialize)]
pub struct MailRow {
    pub subject: String,
    pub lang: String,
    pub made_at: DateTime<Utc>,
    pub url: String,
}

impl MailRow {
    pub fn of(mail: &outgoing::Model) -> MailRow {
        MailRow {
            subject: mail.subject.clone(),
            lang: mail.language.clone(),
            made_at: mail.made_at,
            url: paths::mail(mail.id),
        }
    }
}

impl Page for Mails {
    const TEMPLATE: &'static str = "people/mails";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-messages"
    }

    fn samples() -> Vec<Self> {
        let row = MailRow {
            subject: "Your application was received".into(),
            lang: "en".into(),
            made_at: DateTime::UNIX_EPOCH,
            url: paths::mail(OutgoingId(clock::new_uuid())),
        };
        vec![
            Mails::default(),
            Mails { mails: vec![row], zone: "UTC".into(), next: "/account/mails?before=1".into() },
        ]
    }
}

/// One mail, as it was sent.
#[derive(Debug, Serialize)]
pub struct MailPage {
    pub subject: String,
    /// Paragraphs, each a list of lines.
    pub lines: Vec<String>,
    pub lang: String,
    pub email: String,
    pub made_at: DateTime<Utc>,
    pub zone: String,
}

impl Page for MailPage {
    const TEMPLATE: &'static str = "people/mail";
    const LAYOUT: Layout = Layout::Person;

    fn nav(&self) -> &'static str {
        "nav-messages"
    }

    fn samples() -> Vec<Self> {
        vec![MailPage {
            subject: "Your application was received".into(),
            lines: vec!["Dear Teuea Toatu".into(), String::new(), "We have it.".into()],
            lang: "en".into(),
            email: "teuea@mfa.gov.ki".into(),
            made_at: DateTime::UNIX_EPOCH,
            zone: "UTC".into(),
        }]
    }
}
