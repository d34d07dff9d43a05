//! The manager in the panel's name: a scenario, decisions, the release, and a place that becomes free.

use entity::offer::OfferStatus;

use crate::support::browser::Setting;
use crate::support::panel::{Panel, email};
use crate::support::visit::{enter, look};

const TARGETS: &str = "places=4&min-women=2&max-women=2&max-one-per-state=1";

#[tokio::test]
async fn with_javascript() {
    from_the_best_cohort_to_the_reserve_who_is_next(Setting::default()).await;
}

#[tokio::test]
async fn without_javascript() {
    from_the_best_cohort_to_the_reserve_who_is_next(Setting::default().without_javascript()).await;
}

async fn from_the_best_cohort_to_the_reserve_who_is_next(setting: Setting) {
    let panel = Panel::meets().await;
    let site = panel.app.serve().await;
    let browser = enter(setting, &site, &panel.manager).await;
    browser.go(&format!("{site}/desk/sscf-2027/selection?{TARGETS}")).await;
    look(&browser, setting.javascript).await;
    browser.give("title", "After the second reading").await;
    browser.press("Save scenario").await;
    browser.press("Prepare decisions").await;
    browser.click("Ana Tora").await;
    browser.go(&format!("{site}/desk/sscf-2027/release")).await;
    assert_eq!(browser.text("h1").await, "8 people will be told");
    look(&browser, setting.javascript).await;
    assert!(panel.offers().await.is_empty(), "nothing is known before the release");
    browser.press("Release the decisions").await;
    browser.click("Follow the offers").await;
    assert_eq!(panel.offers().await.len(), 4);
    panel.declines("Ben Keni").await;
    browser.go(&format!("{site}/desk/sscf-2027/offers")).await;
    browser.click("Call up a reserve").await;
    assert_eq!(browser.text("h1").await, "One person on the reserve list keeps every target");
    look(&browser, setting.javascript).await;
    browser.choose("Fred Maka").await;
    browser.press("Offer the place").await;
    assert!(browser.text("main").await.contains("The place is offered to the reserve"));
    let fred = panel.offer_of("Fred Maka").await;
    assert_eq!(
        (fred.status, fred.replaces_id),
        (OfferStatus::Open, Some(panel.offer_of("Ben Keni").await.id))
    );
    assert!(panel.app.newest_mail(&email("Fred Maka")).await.body.contains("/offers/"));
    browser.quit().await;
}
