//! A button that is pressed twice: the second press finds what the first one did, and adds nothing.

use atoll::paths;
use entity::application::ApplicationStatus;
use entity::offer::OfferStatus;
use entity::role_grant::Role;
use entity::{journal_entry, nomination, offer_event, person, sign_in};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::panel::{Panel, email};
use crate::support::world::{self, Official};

const NOW: &str = "2026-11-21T09:00:00Z";

/// How often the journal tells of this act.
async fn acts(app: &TestApp, act: &str) -> u64 {
    let acts = journal_entry::Entity::find().filter(journal_entry::Column::Act.eq(act));
    acts.count(app.instance.store.read()).await.unwrap()
}

/// The same page in two windows, and the same button in both: the answers to the first and the second press.
async fn twice(client: &mut Client, button: &str) -> (u16, u16) {
    let mut other = client.clone();
    let first = client.press(button).await.status;
    (first, other.press(button).await.status)
}

#[tokio::test]
async fn a_code_that_is_sent_twice_makes_one_account_and_one_sign_in() {
    let app = TestApp::at(NOW).await;
    let mut client = app.visitor();
    client.get("/sign-in").await;
    client.fill("email", "teuea@mfa.gov.ki").press("Send me a code").await;
    let code = app.mailed_code("teuea@mfa.gov.ki").await;
    client.fill("code", &code);
    twice(&mut client, "Sign in").await;
    let db = app.instance.store.read();
    assert_eq!(person::Entity::find().count(db).await.unwrap(), 1);
    assert_eq!(sign_in::Entity::find().count(db).await.unwrap(), 1, "a code is used up");
    assert!(client.cookie("sign_in").is_some());
}

#[tokio::test]
async fn a_nomination_that_is_entered_twice_is_one_and_the_second_press_names_it() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    app.grant("sela@fellowship.example", Role::Manager, Some("sscf")).await;
    let mut client = app.sign_in("sela@fellowship.example").await;
    client.get(&paths::nomination_new(&edition.code)).await;
    client.fill("state", "Kiribati").fill("route", "mission_geneva").fill("note_verbale", "KIR/27/4");
    client.fill("authority_name", "Permanent Mission").fill("rank", "1").fill("nominee_name", "Teuea Tebau");
    assert_eq!(twice(&mut client, "Save").await, (200, 422));
    assert_eq!(nomination::Entity::find().count(app.instance.store.read()).await.unwrap(), 1);
}

#[tokio::test]
async fn an_application_that_is_withdrawn_twice_is_withdrawn_once() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let made = world::application(
        &app,
        &edition,
        &Official::new("Teuea Tebau", "KIR"),
        ApplicationStatus::Submitted,
    )
    .await;
    let mut client = app.sign_in("teuea@kir.example").await;
    let path = format!("/applications/{}/withdrawal", made.id);
    let proof = client.proof().await;
    for _ in 0..2 {
        client.post(&path, std::slice::from_ref(&proof)).await;
        assert!([200, 403, 409].contains(&client.status()), "{}", client.text());
    }
    assert_eq!(acts(&app, "application.withdraw").await, 1);
}

#[tokio::test]
async fn an_offer_that_is_declined_twice_is_declined_once() {
    let panel = Panel::released().await;
    let mut ana = panel.offered("Ana Tora").await;
    ana.click("Decline").await;
    ana.fill("reason", "other_duties");
    twice(&mut ana, "Decline the place").await;
    let offer = panel.offer_of("Ana Tora").await;
    assert_eq!(offer.status, OfferStatus::Declined);
    let declined = offer_event::Entity::find()
        .filter(offer_event::Column::OfferId.eq(offer.id))
        .filter(offer_event::Column::Step.eq("decline"));
    assert_eq!(declined.count(panel.app.instance.store.read()).await.unwrap(), 1);
    let mails = panel.app.mails(&email("Ana Tora")).await;
    assert!(mails.iter().filter(|mail| mail.message == "offer-declined").count() <= 1);
}

#[tokio::test]
async fn modules_that_are_asked_for_twice_are_there_once() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    app.grant("sela@fellowship.example", Role::Manager, Some("sscf")).await;
    let mut client = app.sign_in("sela@fellowship.example").await;
    let proof = client.proof().await;
    for _ in 0..2 {
        client.post(&paths::modules(&edition.code), std::slice::from_ref(&proof)).await;
        assert_eq!(client.status(), 200, "{}", client.text());
    }
    assert_eq!(acts(&app, "curriculum.create").await, 1);
}
