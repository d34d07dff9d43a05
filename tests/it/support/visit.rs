//! A browser on an application that is served: how it comes in, and what every page must be like.

use super::app::TestApp;
use super::browser::{Browser, Setting};
use super::client::Client;

/// A browser on the site, signed in as this client is.
pub async fn enter(setting: Setting, site: &str, client: &Client) -> Browser {
    let browser = Browser::open(setting).await;
    browser.go(&format!("{site}/sign-in")).await;
    for name in ["browser", "sign_in"] {
        browser.set_cookie(name, client.cookie(name).unwrap_or_else(|| panic!("no cookie {name}"))).await;
    }
    browser
}

/// From the page that asks for an address through the mailed code: what the two buttons say is given.
pub async fn sign_in(app: &TestApp, browser: &Browser, email: &str, buttons: [&str; 2]) {
    browser.give("email", email).await;
    browser.press(buttons[0]).await;
    browser.text("#code").await;
    browser.give("code", &app.mailed_code(email).await).await;
    browser.press(buttons[1]).await;
}

/// The page fits its window and, where scripts run, axe-core finds nothing wrong with it.
pub async fn look(browser: &Browser, with_script: bool) {
    assert!(!browser.scrolls_sideways().await, "{} scrolls sideways", browser.address().await);
    if with_script {
        browser.assert_accessible().await;
    }
}
