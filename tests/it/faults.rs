//! What people read when a part of the machine does not work: a clear page, in their language, and when to come back.

use std::time::Duration;

use atoll::store::{Faults, StoreOptions};
use futures_util::future::join_all;
use poem::http::Method;

use crate::support::app::TestApp;
use crate::support::client::Page;
use crate::support::world;

const NOW: &str = "2026-11-21T09:00:00Z";
const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

/// The page of an error that passes: what to do and when, and nothing of the machine.
fn assert_says_come_back(page: &Page, place: &str) {
    assert_eq!(page.status, 503, "{place}: {}", page.text("main"));
    assert!(page.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds > 0), "{place}");
    assert_eq!(page.texts("h1").len(), 1, "{place}");
    assert!(page.header("content-security-policy").starts_with("default-src 'none'"), "{place}");
    let html = page.html().to_lowercase();
    let machine = ["sqlx", "sqlite", "postgres", "dberr", "panicked", "pool", "connection"];
    let told = machine.iter().find(|word| html.contains(**word));
    assert!(told.is_none(), "{place} tells of {told:?}: {html}");
}

#[tokio::test]
async fn a_dead_database_is_a_page_that_says_when_to_come_back() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let mut person = app.sign_in("teuea@mfa.gov.ki").await;
    let (_, proof) = person.proof().await;
    let visitor = app.visitor().speaking("fr");
    app.instance.store.shutdown().await;
    let body = format!("_csrf={}&full_name=Teuea&time_zone=", atoll::form::encoded(&proof)).into_bytes();
    for (method, path) in [(Method::GET, "/home"), (Method::GET, "/en"), (Method::POST, "/account/name")] {
        let page = person.raw(method, path, &[FORM], body.clone()).await;
        assert_says_come_back(&page, path);
        assert!(page.text("main").contains("The database cannot be reached"), "{path}");
    }
    let page = visitor.raw(Method::GET, "/fr/calls", &[], Vec::new()).await;
    assert_says_come_back(&page, "/fr/calls");
    assert!(page.text("main").contains("La base de données est injoignable"), "{}", page.text("main"));
    assert_eq!(visitor.raw(Method::GET, "/healthz", &[], Vec::new()).await.status, 200, "the process lives");
}

#[tokio::test]
async fn a_full_lane_turns_the_rest_away_at_once_with_a_page_and_loses_nobody_it_took() {
    let faults = Faults { commit_delay: Duration::from_millis(400), ..Faults::default() };
    let narrow = StoreOptions { queue: 1, group_size: 1, faults, ..StoreOptions::default() };
    let app = TestApp::with(NOW, |_| {}, narrow).await;
    let mut person = app.sign_in("teuea@mfa.gov.ki").await;
    let (_, proof) = person.proof().await;
    let post = |n: usize| {
        let name = format!("Teuea {n}");
        let fields = [("_csrf", proof.as_str()), ("full_name", &name), ("time_zone", "")];
        let fields = fields.map(|(key, value)| format!("{key}={}", atoll::form::encoded(value)));
        let (person, body) = (person.clone(), fields.join("&").into_bytes());
        async move { (name, person.raw(Method::POST, "/account/name", &[FORM], body).await) }
    };
    let answers = join_all((0..12).map(post)).await;
    let (taken, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|(_, page)| page.status == 303);
    assert!(!taken.is_empty() && !refused.is_empty(), "{} taken, {} refused", taken.len(), refused.len());
    refused.iter().for_each(|(name, page)| assert_says_come_back(page, name));
    let stored = atoll::people::by_email(app.instance.store.read(), "teuea@mfa.gov.ki").await.unwrap();
    let stored = stored.unwrap().full_name;
    assert!(taken.iter().any(|(name, _)| *name == stored), "{stored} was not taken");
}
