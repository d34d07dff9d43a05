//! The pages of the demo.

use chrono::{DateTime, Utc};
use entity::outgoing;
use serde::Serialize;

use super::cast::Player;
use crate::page::{Layout, Page};

/// The cast, each with a button.
#[derive(Debug, Serialize)]
pub struct DemoPage {
    pub cast: Vec<Player>,
}

impl Page for DemoPage {
    const TEMPLATE: &'static str = "demo/cast";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let player = Player {
            email: "sela@fellowship.example".into(),
            name: "Sela Vaipulu".into(),
            country_iso3: Some("TON".into()),
            role: "manager".into(),
            start: "/desk".into(),
        };
        vec![DemoPage { cast: vec![] }, DemoPage { cast: vec![player] }]
    }
}

/// The kept mails.
#[derive(Debug, Serialize)]
pub struct DemoMails {
    pub mails: Vec<DemoMail>,
}

#[derive(Debug, Serialize)]
pub struct DemoMail {
    pub email: String,
    pub lang: String,
    pub subject: String,
    pub body: String,
    pub made_at: DateTime<Utc>,
}

impl From<outgoing::Model> for DemoMail {
    fn from(mail: outgoing::Model) -> Self {
        DemoMail {
            email: mail.email,
            lang: mail.language,
            subject: mail.subject,
            body: mail.body,
            made_at: mail.made_at,
        }
    }
}

impl Page for DemoMails {
    const TEMPLATE: &'static str = "demo/mails";
    const LAYOUT: Layout = Layout::Person;

    fn samples() -> Vec<Self> {
        let mail = DemoMail {
            email: "teuea@mfa.gov.ki".into(),
            lang: "en".into(),
            subject: "1234 5678 is your code".into(),
            body: "Your code to sign in:\n\n    1234 5678".into(),
            made_at: DateTime::UNIX_EPOCH,
        };
        vec![DemoMails { mails: vec![] }, DemoMails { mails: vec![mail] }]
    }
}
