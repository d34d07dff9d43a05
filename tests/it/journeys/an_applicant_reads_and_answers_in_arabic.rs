//! From right to left: a page is answered wrongly, the summary takes the focus, the answer is mended.

use crate::support::app::TestApp;
use crate::support::applicant::{EMAIL, only};
use crate::support::browser::{Browser, Setting};
use crate::support::visit::{look, sign_in};
use crate::support::world;

const SIGN_IN: [&str; 2] = ["أرسلوا إليّ رمزا", "تسجيل الدخول"];
const SAVE: &str = "حفظ ومتابعة";

#[tokio::test]
async fn the_summary_of_errors_takes_the_focus_and_the_answer_is_kept() {
    let app = TestApp::at("2026-11-21T09:00:00Z").await;
    world::edition(&app, 10).await;
    let site = app.serve().await;
    let browser = Browser::open(Setting { language: "ar", ..Setting::phone() }).await;
    browser.go(&format!("{site}/ar/calls/sscf-2027")).await;
    browser.text("html[dir=rtl][lang=ar] h1").await;
    look(&browser, true).await;
    browser.go(&format!("{site}/editions/sscf-2027/application")).await;
    look(&browser, true).await;
    sign_in(&app, &browser, EMAIL, SIGN_IN).await;
    browser.press("بدء الطلب").await;
    browser.text("html[dir=rtl] main .split").await;
    let id = only(&app).await.id;
    browser.go(&format!("{site}/applications/{id}/pages/name")).await;
    browser.give("full_name", "محمد علي").await;
    browser.give("nationality", "أتلانتس").await;
    browser.press(SAVE).await;
    let heading = browser.text(".errors h2").await;
    assert_eq!(browser.focused().await, heading);
    look(&browser, true).await;
    browser.give("nationality", "جزر القمر").await;
    browser.give("dual_nationality", "no").await;
    browser.press(SAVE).await;
    browser.text("html[dir=rtl] form[action*='/pages/contact']").await;
    look(&browser, true).await;
    let kept = only(&app).await;
    assert_eq!((kept.full_name.as_str(), kept.country_iso3.as_deref()), ("محمد علي", Some("COM")));
    browser.quit().await;
}
