//! The manager in the panel's name: targets that contradict each other, the least change, and why not this person.

use crate::support::browser::Setting;
use crate::support::panel::Panel;
use crate::support::visit::{enter, look};

#[tokio::test]
async fn with_javascript() {
    from_the_impossible_to_a_scenario(Setting::default()).await;
}

#[tokio::test]
async fn without_javascript() {
    from_the_impossible_to_a_scenario(Setting::default().without_javascript()).await;
}

async fn from_the_impossible_to_a_scenario(setting: Setting) {
    let panel = Panel::meets().await;
    let eva = panel.application_of("Eva Lupe").await.reference;
    let site = panel.app.serve().await;
    let browser = enter(setting, &site, &panel.manager).await;
    browser.go(&format!("{site}/desk/sscf-2027/selection?places=4&max-one-per-state=1")).await;
    browser.give("min-women", "2").await;
    browser.give("max-women", "2").await;
    browser.give("min-region-african", "3").await;
    browser.press("Try").await;
    assert_eq!(browser.text("h1").await, "No cohort keeps all these targets");
    let why = browser.text(".notice").await;
    assert!(why.contains("African States: at least 1 instead of 3"), "{why}");
    look(&browser, setting.javascript).await;
    browser.click("Apply this change").await;
    assert_eq!(browser.text("h1").await, "No cohort under these targets scores higher than 374.0");
    assert!(browser.text("table.sticky").await.contains("Safe"), "the seats say how firm they are");
    look(&browser, setting.javascript).await;
    browser.give("with", &eva).await;
    browser.give("frontier", "women").await;
    browser.press("Try").await;
    let found = browser.text(".notice").await;
    assert!(found.contains("With Tonga") && found.contains("less"), "{found}");
    assert!(browser.text("figure table").await.contains("374.0"), "what a further seat would cost");
    look(&browser, setting.javascript).await;
    assert!(!browser.scrolls_sideways_at(360).await, "nor on a phone");
    browser.give("title", "After the relaxation").await;
    browser.press("Save scenario").await;
    assert_eq!(browser.text("h1").await, "After the relaxation");
    look(&browser, setting.javascript).await;
    browser.quit().await;
}
