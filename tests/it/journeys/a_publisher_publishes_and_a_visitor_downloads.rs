//! Figures are read, published, and taken home by a visitor who repeats the audit.

use std::io::Cursor;

use entity::role_grant::Role;

use crate::publications::{PUBLISHER, safe_edition};
use crate::support::app::TestApp;
use crate::support::browser::{Browser, Setting};
use crate::support::folder::Folder;
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
    assert!(browser.text("h1").await.contains("Women were 50%"));
    browser.quit().await;
    let visitor = Browser::open(phone).await;
    visitor.go(&format!("{site}/en/statistics")).await;
    visitor.click("Women were 50% of those who applied").await;
    look(&visitor, phone.javascript).await;
    visitor.click("All files").await;
    look(&visitor, phone.javascript).await;
    let home = Folder::with(&[]);
    let archive = visitor.download("Everything in one archive (ZIP)").await;
    visitor.quit().await;
    zip::ZipArchive::new(Cursor::new(archive)).unwrap().extract(home.path("")).unwrap();
    let funnel = home.read("sscf-2027-1/t5.csv");
    assert!(funnel.contains("woman,WORLD,eligible,10,F"), "{funnel}");
    let told = home.run("verify publication sscf-2027-1").exit(0);
    assert!(told.out.contains("Nothing can be worked out"), "{told:?}");
}
