//! Tab, arrows, space and Enter are enough: from the call into the form, an error, its mending, the next page.

use thirtyfour::Key;

use crate::support::app::TestApp;
use crate::support::applicant::{EMAIL, only};
use crate::support::browser::{Browser, Setting};
use crate::support::world;

/// More steps than any page of an applicant has things to stop at.
const FAR: usize = 60;

/// Goes on with Tab to the thing that a screen reader calls so; every stop on the way can be seen.
async fn reach(browser: &Browser, name: &str) {
    for _ in 0..FAR {
        browser.keys(Key::Tab).await;
        assert!(browser.focus_is_visible().await, "the focus is lost on {}", browser.address().await);
        if browser.focused().await == name {
            return;
        }
    }
    panic!("Tab never reaches “{name}” on {}", browser.address().await);
}

async fn press(browser: &Browser, name: &str) {
    reach(browser, name).await;
    browser.keys(Key::Enter).await;
}

#[tokio::test]
async fn by_the_keyboard_alone() {
    let app = TestApp::at("2026-11-21T09:00:00Z").await;
    world::edition(&app, 10).await;
    let site = app.serve().await;
    let browser = Browser::open(Setting::default()).await;
    browser.go(&format!("{site}/en/calls/sscf-2027")).await;
    browser.keys(Key::Tab).await;
    assert_eq!(browser.focused().await, "Skip to main content", "the first stop leads past the navigation");
    browser.go(&format!("{site}/editions/sscf-2027/application")).await;
    reach(&browser, "E-mail address").await;
    browser.keys(EMAIL).await;
    browser.keys(Key::Enter).await;
    browser.text("#code").await;
    reach(&browser, "Code of eight digits").await;
    browser.keys(app.mailed_code(EMAIL).await).await;
    browser.keys(Key::Enter).await;
    browser.text("form[action='/editions/sscf-2027/application']").await;
    press(&browser, "Begin the application").await;
    browser.text(".tasks").await;
    press(&browser, "Continue").await;
    browser.text("form[action*='/pages/name']").await;
    press(&browser, "Save and continue").await;
    browser.text(".errors").await;
    assert_eq!(browser.focused().await, browser.text(".errors h2").await, "the summary takes the focus");
    browser.keys(Key::Tab).await;
    browser.keys(Key::Enter).await;
    assert_eq!(browser.focused_name().await, "full_name", "its link leads into the field");
    browser.keys("Teuea Toatu").await;
    reach(&browser, "Nationality").await;
    browser.keys("Kiribati").await;
    reach(&browser, "Yes").await;
    browser.keys(Key::Down).await;
    press(&browser, "Save and continue").await;
    browser.text("form[action*='/pages/contact']").await;
    let kept = only(&app).await;
    assert_eq!((kept.full_name.as_str(), kept.country_iso3.as_deref()), ("Teuea Toatu", Some("KIR")));
    browser.quit().await;
}
