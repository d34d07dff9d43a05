//! The fellows of a cohort are told when a session is planned, moved or cancelled; nobody else is.

use chrono::TimeDelta;
use entity::{membership, person};
use sea_orm::{ActiveModelTrait, Set};

use super::{MANAGER, fellow, plan, planned};
use crate::support::app::TestApp;
use crate::support::learning;

/// The fellow reads this language.
async fn speaks(app: &TestApp, fellow: &membership::Model, country: &str, language: &str) {
    let (country, language) = (country.to_owned(), language.to_owned());
    let change = person::ActiveModel {
        id: Set(fellow.person_id),
        country_iso3: Set(Some(country)),
        language: Set(language),
        ..Default::default()
    };
    let write =
        app.instance.store.write(async move |txn| Ok(change.clone().update(txn).await.map(|_| ())?));
    write.await.unwrap();
}

/// The messages about sessions to an address, oldest first.
async fn news(app: &TestApp, email: &str) -> Vec<(String, String)> {
    let mails = app.mails(email).await.into_iter().filter(|mail| mail.message.starts_with("session-"));
    mails.map(|mail| (mail.message, format!("{}\n{}", mail.subject, mail.body))).collect()
}

#[tokio::test]
async fn fellows_are_told_of_a_session_in_their_own_language_and_time_from_its_plan_to_its_end() {
    let (app, edition) = planned().await;
    let (teuea, of_teuea) = fellow(&app, &edition, "Teuea Toatu", "KIR").await;
    let (fatou, of_fatou) = fellow(&app, &edition, "Fatou Diallo", "DJI").await;
    speaks(&app, &of_fatou, "DJI", "fr").await;
    let mut client = app.sign_in(MANAGER).await;
    plan(&app, &mut client, &edition, &[("title-fr", "Normes 13a à 13e")]).await;
    let (message, text) = news(&app, &teuea).await.pop().unwrap();
    assert_eq!(message, "session-planned");
    assert!(text.contains("Norms 13a to 13e") && text.contains("19:00, Tarawa (UTC+12)"), "{text}");
    assert!(text.contains(&format!("/fellowships/{}", of_teuea.id)), "{text}");
    let (_, text) = news(&app, &fatou).await.pop().unwrap();
    assert!(text.contains("Normes 13a à 13e") && text.contains("10:00, Djibouti (UTC+3)"), "{text}");
    client.click("Norms 13a to 13e").await;
    client.fill("starts", "11:00").fill("ends", "12:00").press("Save").await;
    let (message, text) = news(&app, &teuea).await.pop().unwrap();
    assert_eq!(message, "session-moved");
    assert!(text.contains("21:00, Tarawa") && text.contains("Before: "), "{text}");
    assert!(text.contains("19:00, Tarawa"), "the time that it had: {text}");
    client.click("Norms 13a to 13e").await;
    client.press("Cancel this session").await;
    let (message, text) = news(&app, &fatou).await.pop().unwrap();
    assert_eq!(message, "session-cancelled");
    assert!(text.contains("n’aura pas lieu"), "{text}");
    assert_eq!(news(&app, &teuea).await.len(), 3, "one mail for each change");
}

#[tokio::test]
async fn who_left_and_who_is_in_another_cohort_is_told_nothing() {
    let (app, edition) = planned().await;
    let (_, other) = crate::support::world::edition_as(&app, "other", "other-2027", 10).await;
    learning::modules(&app, &other).await;
    let (stays, _) = fellow(&app, &edition, "Teuea Toatu", "KIR").await;
    let (elsewhere, _) = fellow(&app, &other, "Ofa Tupou", "TON").await;
    let (gone, left) = fellow(&app, &edition, "Deepika Seebaluck", "MUS").await;
    let mut client = app.sign_in(MANAGER).await;
    let proof = client.proof().await;
    let path = format!("/desk/sscf-2027/cohort/{}/leaving", left.id);
    client.post(&path, &[proof, ("reason".into(), "Called back".into())]).await;
    plan(&app, &mut client, &edition, &[]).await;
    assert_eq!(news(&app, &stays).await.len(), 1);
    assert!(news(&app, &gone).await.is_empty());
    assert!(news(&app, &elsewhere).await.is_empty());
}

#[tokio::test]
async fn another_title_and_a_session_that_is_over_are_no_news() {
    let (app, edition) = planned().await;
    let (email, _) = fellow(&app, &edition, "Teuea Toatu", "KIR").await;
    let over = app.now() - TimeDelta::days(2);
    let over = learning::session(&app, &edition, "Over", over, None).await;
    assert!(news(&app, &email).await.is_empty(), "it is entered afterwards");
    let ahead = learning::session(&app, &edition, "Norms", app.now() + TimeDelta::days(2), None).await;
    assert_eq!(news(&app, &email).await.len(), 1);
    let mut client = app.sign_in(MANAGER).await;
    client.get(&format!("/desk/sscf-2027/sessions/{}", ahead.id)).await;
    client.fill("title-en", "Norms, again").press("Save").await;
    client.get(&format!("/desk/sscf-2027/sessions/{}", over.id)).await;
    client.press("Cancel this session").await;
    assert_eq!(news(&app, &email).await.len(), 1);
}
