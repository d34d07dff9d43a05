//! Mails leave when the server answers, wait when it does not, and stand in the account either way.

use atoll::outbox;
use atoll::store::StoreOptions;
use chrono::TimeDelta;
use entity::outgoing::OutgoingStatus;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::support::app::TestApp;

const NOW: &str = "2026-11-21T09:00:00Z";

#[tokio::test]
async fn a_mail_leaves_once_when_the_mail_server_answers() {
    let (port, mut letters) = mail_server().await;
    let app = app_with_mail(port).await;
    ask_for_a_code(&app).await;
    assert_eq!(outbox::deliver_due(&app.instance).await.unwrap(), 1);
    let letter = letters.recv().await.unwrap();
    assert!(letter.contains("To: teuea@mfa.gov.ki"), "{letter}");
    assert!(letter.contains("From: Fellowship <office@fellowship.example>"), "{letter}");
    assert_eq!(outbox::deliver_due(&app.instance).await.unwrap(), 0, "sent twice");
    assert_eq!(app.newest_mail("teuea@mfa.gov.ki").await.status, OutgoingStatus::Sent);
}

#[tokio::test]
async fn a_dead_mail_server_costs_a_delay_and_never_a_mail() {
    let dead = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = dead.local_addr().unwrap().port();
    drop(dead);
    let app = app_with_mail(port).await;
    ask_for_a_code(&app).await;
    assert_eq!(outbox::deliver_due(&app.instance).await.unwrap(), 0);
    let waiting = app.newest_mail("teuea@mfa.gov.ki").await;
    assert_eq!((waiting.status, waiting.attempts), (OutgoingStatus::Waiting, 1));
    assert!(!waiting.error.is_empty(), "the operator is told why");
    assert!(waiting.next_at > app.now(), "it is not tried again at once");
    outbox::deliver_due(&app.instance).await.unwrap();
    assert_eq!(app.newest_mail("teuea@mfa.gov.ki").await.attempts, 1);
    app.clock.advance(TimeDelta::minutes(5));
    outbox::deliver_due(&app.instance).await.unwrap();
    assert_eq!(app.newest_mail("teuea@mfa.gov.ki").await.attempts, 2);
}

#[tokio::test]
async fn every_mail_can_be_read_in_the_account_and_only_there() {
    let app = TestApp::at(NOW).await;
    drop(app.sign_in("teuea@mfa.gov.ki").await);
    let mut client = app.sign_in("teuea@mfa.gov.ki").await;
    client.get("/account/mails").await;
    let link = client.page().attribute("ul.rows a", "href");
    client.get(&link).await;
    assert!(client.text().contains("Your code to sign in"), "{}", client.text());
    let mut other = app.sign_in("seini@gov.to").await;
    other.get(&link).await;
    assert_eq!(other.status(), 404, "another person's mail");
}

async fn app_with_mail(port: u16) -> TestApp {
    let change = |settings: &mut atoll::config::Settings| {
        settings.mail.host = Some("127.0.0.1".to_owned());
        settings.mail.port = Some(port);
        settings.mail.plain = true;
        settings.mail.from = Some("Fellowship <office@fellowship.example>".to_owned());
    };
    TestApp::with(NOW, change, StoreOptions::default()).await
}

async fn ask_for_a_code(app: &TestApp) {
    let mut client = app.visitor();
    client.get("/sign-in").await;
    client.fill("email", "teuea@mfa.gov.ki").press("Send me a code").await;
}

/// A mail server that takes everything, and hands over each letter that it took.
async fn mail_server() -> (u16, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let (sender, letters) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (reader, mut writer) = stream.into_split();
            let mut lines = BufReader::new(reader).lines();
            writer.write_all(b"220 sink\r\n").await.unwrap();
            let mut letter: Option<String> = None;
            while let Ok(Some(line)) = lines.next_line().await {
                let answer: &[u8] = match (&mut letter, line.as_str()) {
                    (Some(_), ".") => {
                        let _ = sender.send(letter.take().unwrap_or_default());
                        b"250 taken\r\n"
                    }
                    (Some(text), _) => {
                        text.push_str(&line);
                        text.push('\n');
                        continue;
                    }
                    (None, "DATA") => {
                        letter = Some(String::new());
                        b"354 go on\r\n"
                    }
                    (None, "QUIT") => b"221 bye\r\n",
                    _ => b"250 ok\r\n",
                };
                if writer.write_all(answer).await.is_err() {
                    break;
                }
            }
        }
    });
    (port, letters)
}
