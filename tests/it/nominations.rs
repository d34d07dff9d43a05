//! Nominations: entered once per rank, late after the deadline, linked by address, replaced, removed.

use atoll::paths;
use entity::application::ApplicationStatus;
use entity::nomination::{self, NominationRoute};
use entity::role_grant::Role;
use entity::{application, edition};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use serde_json::json;

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::world::{self, Official};

const NOW: &str = "2026-11-21T09:00:00Z";

/// A nomination of an application by its own State, as if entered by its applicant's colleague.
pub async fn nominate(app: &TestApp, edition: &edition::Model, of: &application::Model, rank: i32) {
    let (ctx, edition, of) = (app.ctx(), edition.clone(), of.clone());
    let store = ctx.store().clone();
    let made = store.write(async move |txn| {
        let row = nomination::ActiveModel {
            id: Set(ctx.new_id()),
            edition_id: Set(edition.id),
            state_iso3: Set(of.country_iso3.clone().unwrap_or_default()),
            route: Set(NominationRoute::MissionNewYork),
            note_verbale: Set("NV/27/1".to_owned()),
            note_verbale_on: Set(None),
            authority_name: Set("Permanent Mission".to_owned()),
            authority_title: Set(String::new()),
            rank: Set(rank),
            nominee_name: Set(of.full_name.clone()),
            nominee_email: Set(String::new()),
            application_id: Set(Some(of.id)),
            declarations: Set(json!([])),
            received_on: Set(ctx.now.date_naive()),
            late: Set(false),
            entered_by: Set(of.applicant_id),
            entered_at: Set(ctx.now),
        };
        row.insert(txn).await?;
        Ok(())
    });
    made.await.unwrap();
}

async fn manager(app: &TestApp) -> Client {
    app.grant("sela@fellowship.example", Role::Manager, Some("sscf")).await;
    app.sign_in("sela@fellowship.example").await
}

async fn all(app: &TestApp) -> Vec<nomination::Model> {
    nomination::Entity::find().all(app.instance.store.read()).await.unwrap()
}

fn filled<'a>(client: &'a mut Client, state: &str, rank: &str, name: &str, email: &str) -> &'a mut Client {
    client
        .fill("state", state)
        .fill("route", "mission_geneva")
        .fill("note_verbale", "KIR/27/4")
        .fill("authority_name", "Permanent Mission")
        .fill("rank", rank)
        .fill("nominee_name", name)
        .fill("nominee_email", email)
}

#[tokio::test]
async fn only_managers_of_the_programme_see_and_enter_nominations() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    world::edition_as(&app, "other", "other-2027", 10).await;
    app.grant("other@fellowship.example", Role::Manager, Some("other")).await;
    let list = paths::nominations(&edition.code);
    let mut stranger = app.sign_in("other@fellowship.example").await;
    assert_eq!(stranger.get(&list).await.status, 403);
    let proof = stranger.proof().await;
    stranger.post(&list, &[proof]).await;
    assert_eq!(stranger.status(), 403);
    let mut applicant = app.sign_in("teuea@mfa.gov.ki").await;
    assert_eq!(applicant.get(&list).await.status, 403);
    let mut visitor = app.visitor();
    visitor.get(&list).await;
    assert!(visitor.path().starts_with("/sign-in"));
}

#[tokio::test]
async fn a_nomination_finds_the_application_from_the_nominees_address_but_no_draft() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let made = world::application(
        &app,
        &edition,
        &Official::new("Teuea Tebau", "KIR"),
        ApplicationStatus::Submitted,
    )
    .await;
    world::application(&app, &edition, &Official::new("Mele Taufa", "TON"), ApplicationStatus::Draft).await;
    let mut client = manager(&app).await;
    client.get(&paths::nomination_new(&edition.code)).await;
    filled(&mut client, "كيريباس", "1", "Teuea Tebau", "Teuea@KIR.example").press("Save").await;
    assert_eq!(client.status(), 200, "{}", client.text());
    client.get(&paths::nomination_new(&edition.code)).await;
    filled(&mut client, "Tonga", "1", "Mele Taufa", "mele@ton.example").press("Save").await;
    let all = all(&app).await;
    let of = |state: &str| all.iter().find(|one| one.state_iso3 == state).unwrap();
    assert_eq!(of("KIR").application_id, Some(made.id), "{all:?}");
    assert_eq!(of("TON").application_id, None, "drafts belong to the applicants");
    client.get(&paths::nominations(&edition.code)).await;
    assert!(client.text().contains("2 nominations"), "{}", client.text());
    client.click("Without an application: 1").await;
    assert_eq!(client.page().texts("tbody th"), ["Mele Taufa"]);
}

#[tokio::test]
async fn a_rank_is_given_once_per_state_and_the_form_says_to_whom() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let mut client = manager(&app).await;
    let new = paths::nomination_new(&edition.code);
    client.get(&new).await;
    filled(&mut client, "Kiribati", "1", "Teuea Tebau", "").press("Save").await;
    client.get(&new).await;
    filled(&mut client, "Kiribati", "1", "Rokobua Teannaki", "").press("Save").await;
    assert_eq!(client.status(), 422);
    assert!(client.text().contains("rank 1 is held by Teuea Tebau"), "{}", client.text());
    assert_eq!(client.page().attribute("#nominee_name", "value"), "Rokobua Teannaki", "what was typed stays");
    client.fill("rank", "2").press("Save").await;
    assert_eq!(client.status(), 200);
    client.get(&new).await;
    filled(&mut client, "Tuvalu", "1", "Pule Fiti", "").press("Save").await;
    assert_eq!(all(&app).await.len(), 3, "another State has its own ranks");
}

#[tokio::test]
async fn wrong_input_is_named_field_by_field_and_kept() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let mut client = manager(&app).await;
    client.get(&paths::nomination_new(&edition.code)).await;
    filled(&mut client, "Guinea-Bisau", "0", "", "not an address").press("Save").await;
    assert_eq!(client.status(), 422);
    for field in ["state", "rank", "nominee_name", "nominee_email"] {
        assert!(client.page().has(&format!(".errors a[href='#{field}']")), "{field}: {}", client.text());
    }
    assert_eq!(client.page().attribute("#state", "value"), "Guinea-Bisau");
    assert!(all(&app).await.is_empty());
}

#[tokio::test]
async fn what_is_received_after_the_deadline_is_late() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, -2).await;
    let mut client = manager(&app).await;
    client.get(&paths::nomination_new(&edition.code)).await;
    filled(&mut client, "Kiribati", "1", "Teuea Tebau", "").press("Save").await;
    client.get(&paths::nomination_new(&edition.code)).await;
    filled(&mut client, "Kiribati", "2", "Rokobua Teannaki", "");
    client.fill("received_on-day", "18").press("Save").await;
    let late: Vec<bool> = all(&app).await.iter().map(|one| one.late).collect();
    assert_eq!(late, [true, false]);
}

#[tokio::test]
async fn a_nominee_is_replaced_in_the_same_place_and_the_old_link_ends() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let old = world::application(
        &app,
        &edition,
        &Official::new("Teuea Tebau", "KIR"),
        ApplicationStatus::Submitted,
    )
    .await;
    let new = world::application(
        &app,
        &edition,
        &Official::new("Rokobua Teannaki", "KIR"),
        ApplicationStatus::Submitted,
    )
    .await;
    nominate(&app, &edition, &old, 1).await;
    let mut client = manager(&app).await;
    let id = all(&app).await[0].id;
    client.get(&paths::nomination(&edition.code, id)).await;
    client.fill("new_name", "Rokobua Teannaki").fill("new_email", "rokobua@kir.example");
    client.fill("new_note_verbale", "KIR/27/9").press("Replace the nominee").await;
    assert_eq!(client.status(), 200, "{}", client.text());
    let one = all(&app).await.pop().unwrap();
    assert_eq!((one.id, one.rank, one.application_id), (id, 1, Some(new.id)));
    client.press("Remove").await;
    assert!(all(&app).await.is_empty());
    client.get(&paths::nomination(&edition.code, id)).await;
    assert_eq!(client.status(), 404);
}

#[tokio::test]
async fn another_editions_nomination_is_not_found_here() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let (_, other) = world::edition_as(&app, "other", "other-2027", 10).await;
    let theirs =
        world::application(&app, &other, &Official::new("Teuea Tebau", "KIR"), ApplicationStatus::Submitted)
            .await;
    nominate(&app, &other, &theirs, 1).await;
    let mut client = manager(&app).await;
    let id = all(&app).await[0].id;
    assert_eq!(client.get(&paths::nomination(&edition.code, id)).await.status, 404);
    let proof = client.proof().await;
    client.post(&format!("{}/removal", paths::nomination(&edition.code, id)), &[proof]).await;
    assert_eq!(all(&app).await.len(), 1, "nothing of another edition is removed from here");
}
