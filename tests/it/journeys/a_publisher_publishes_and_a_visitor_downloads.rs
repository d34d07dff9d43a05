//! Figures are read, published, and taken home by a visitor.

use entity::role_grant::Role;

use crate::publications::{PUBLISHER, safe_edition};
use crate::support::app::TestApp;
use crate::support::browser::{Browser, Setting};
use crate::support::visit::{enter, look};

#[tokio::test]
async fn with_javascript() {
    published_and_taken_home(Setting::default(), Setting::phone()).await;
}

#[tokio::test]
async fn without_javascript() {
    published_and_taken_home(Setting::default().without_javascript(), Setting::phone().without_javascript())
        .await;
}

async fn published_and_taken_home(desk: Setting, phone: Setting) {
    let app = TestApp::at("2026-11-21T09:00:00Z").await;
    let edition = safe_edition(&app).await;
    app.clock.set(edition.closes_at);
    app.grant(PUBLISHER, Role::Publisher, Some("sscf")).await;
    let (site, publisher) = (app.serve().await, app.sign_in(PUBLISHER).await);
    let browser = enter(desk, &site, &publisher).await;
    browser.go(&format!("{site}/desk/sscf-2027/publications")).await;
    browser.press("Prepare a publication").await;
    browser.choose("I have read the tables").await;
    assert_eq!(browser.text("h1").await, "Read before you publish");
    browser.press("Publish now").await;
    browser.click("SHA256SUMS").await;
    browser.quit().await;
    let visitor = Browser::open(phone).await;
    visitor.go(&format!("{site}/en/statistics")).await;
    visitor.click("Women were 50% of those who applied").await;
    visitor.text("main aside code").await;
    look(&visitor, phone.javascript).await;
    let csv = String::from_utf8(visitor.download("CSV").await).unwrap();
    assert!(csv.contains("sscf-2027-1,funnel,eligible,total,woman,10,F"), "{csv}");
    visitor.quit().await;
}
