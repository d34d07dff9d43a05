//! An official who applies to `sscf-2027`, through the pages.

use entity::{application, submission};
use sea_orm::EntityTrait;

use super::app::TestApp;
use super::client::Client;
use super::questionnaire::fill_in;

pub const EMAIL: &str = "teuea@mfa.gov.ki";
pub const SAVE: &str = "Save and continue";
pub const HAND_IN: &str = "Hand in the application";

/// An application begun through the pages: the browser, and where the application is.
pub async fn begun(app: &TestApp, email: &str) -> (Client, String) {
    let mut client = app.sign_in(email).await;
    client.get("/editions/sscf-2027/application").await;
    client.press("Begin the application").await;
    let path = client.path().to_owned();
    assert!(path.starts_with("/applications/"), "{path}");
    (client, path)
}

/// The same, complete and on the page that hands it in.
pub async fn complete(app: &TestApp, email: &str) -> (Client, String) {
    let (mut client, path) = begun(app, email).await;
    fill_in(&mut client, &path, SAVE).await;
    (client, path)
}

/// The same, handed in and on the receipt.
pub async fn handed_in(app: &TestApp) -> (Client, String) {
    let (mut client, path) = complete(app, EMAIL).await;
    client.press(HAND_IN).await;
    assert!(client.path().ends_with("/receipt"), "{} {}", client.path(), client.text());
    (client, path)
}

/// Signed in anew, hours later, and still on the page opened before.
pub async fn again(app: &TestApp, mut client: Client) -> Client {
    let fresh = app.sign_in(EMAIL).await;
    client.set_cookie("sign_in", fresh.cookie("sign_in").unwrap());
    client
}

/// The application that there is.
pub async fn only(app: &TestApp) -> application::Model {
    application::Entity::find().one(app.instance.store.read()).await.unwrap().unwrap()
}

/// Everything that was ever handed in.
pub async fn submissions(app: &TestApp) -> Vec<submission::Model> {
    submission::Entity::find().all(app.instance.store.read()).await.unwrap()
}
