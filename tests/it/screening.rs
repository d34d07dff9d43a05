//! Screening: rules against applications, staff's word, findings one by one and in bulk.

use atoll::paths;
use entity::application::{self, ApplicationStatus};
use entity::role_grant::Role;
use entity::{ApplicationId, application_event, check_override, edition};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::world::{self, Official};

const NOW: &str = "2026-11-21T09:00:00Z";
const MANAGER: &str = "sela@fellowship.example";

async fn manager(app: &TestApp) -> Client {
    app.grant(MANAGER, Role::Manager, Some("sscf")).await;
    app.sign_in(MANAGER).await
}

/// Meets every rule but the nomination.
fn official(name: &str, country: &str) -> Official {
    Official::new(name, country)
        .with("official_status", json!("official"))
        .with("years_total", json!(8))
        .with("attends_throughout", json!(true))
        .with("languages", json!([{"language": "en", "level": "C1"}]))
}

async fn status(app: &TestApp, id: ApplicationId) -> ApplicationStatus {
    application::Entity::find_by_id(id).one(app.instance.store.read()).await.unwrap().unwrap().status
}

/// Submitted and nominated: every rule is met.
async fn ready(app: &TestApp, edition: &edition::Model, name: &str, country: &str) -> ApplicationId {
    let made = world::application(app, edition, &official(name, country), ApplicationStatus::Submitted).await;
    crate::nominations::nominate(app, edition, &made, 1).await;
    made.id
}

#[tokio::test]
async fn only_managers_of_the_programme_screen() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    world::edition_as(&app, "other", "other-2027", 10).await;
    let path = paths::screening(&edition.code);
    let mut visitor = app.visitor();
    visitor.get(&path).await;
    assert!(visitor.path().starts_with("/sign-in"), "{}", visitor.path());
    let mut applicant = app.sign_in("teuea@mfa.gov.ki").await;
    assert_eq!(applicant.get(&path).await.status, 403);
    app.grant("other@fellowship.example", Role::Manager, Some("other")).await;
    let mut stranger = app.sign_in("other@fellowship.example").await;
    assert_eq!(stranger.get(&path).await.status, 403);
    assert!(stranger.text().contains("Your account holds no role in this programme"), "{}", stranger.text());
    assert_eq!(manager(&app).await.get(&path).await.status, 200);
}

#[tokio::test]
async fn applications_stand_under_the_tab_of_their_checks() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    ready(&app, &edition, "Mele Taufa", "TON").await;
    world::application(&app, &edition, &official("Teuea Tebau", "KIR"), ApplicationStatus::Submitted).await;
    world::application(&app, &edition, &official("Jean Martin", "FRA"), ApplicationStatus::Submitted).await;
    world::application(&app, &edition, &official("Draft Person", "WSM"), ApplicationStatus::Draft).await;
    let mut client = manager(&app).await;
    client.get(&paths::screening(&edition.code)).await;
    assert!(client.text().contains("3 applications wait"), "{}", client.text());
    assert_eq!(client.page().texts("tbody th"), ["Mele Taufa"]);
    client.click("A rule not met: 1").await;
    assert_eq!(client.page().texts("tbody th"), ["Jean Martin"]);
    assert!(client.page().text("tbody").contains("Nationality: Not met"));
    client.click("A rule not yet known: 1").await;
    assert_eq!(client.page().texts("tbody th"), ["Teuea Tebau"]);
}

#[tokio::test]
async fn staffs_word_needs_a_reason_and_then_counts_instead_of_the_rule() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let junior = official("Mele Taufa", "TON").with("seniority", json!("junior"));
    let made = world::application(&app, &edition, &junior, ApplicationStatus::Submitted).await;
    crate::nominations::nominate(&app, &edition, &made, 1).await;
    let mut client = manager(&app).await;
    let path = paths::screening_of(&edition.code, made.id);
    client.get(&path).await;
    assert_eq!(client.page().text("h1"), "At least one rule is not met");
    let rules = atoll::programmes::rules(app.instance.store.read(), edition.id).await.unwrap();
    let rule = rules.iter().find(|rule| rule.reason_code == "level-too-junior").unwrap();
    let action = format!("{path}/checks/{}", rule.id);
    let proof = client.proof().await;
    let empty = [proof.clone(), ("outcome".into(), "pass".into()), ("reason".into(), "  ".into())];
    client.post(&action, &empty).await;
    assert_eq!(client.status(), 422);
    assert!(
        client.page().has(&format!("a[href='#reason-{}']", rule.position)),
        "the summary leads to the field"
    );
    let word =
        [proof, ("outcome".into(), "pass".into()), ("reason".into(), "Acting director since May".into())];
    client.post(&action, &word).await;
    client.post(&action, &word).await;
    assert_eq!(client.page().text("h1"), "Every rule is met");
    assert!(client.text().contains("Acting director since May"));
    let words = check_override::Entity::find().all(app.instance.store.read()).await.unwrap();
    assert_eq!(words.len(), 1, "the same word twice is one word");
}

#[tokio::test]
async fn a_failed_rule_must_be_overridden_before_an_application_is_found_eligible() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let made =
        world::application(&app, &edition, &official("Jean Martin", "FRA"), ApplicationStatus::Submitted)
            .await;
    let mut client = manager(&app).await;
    let path = paths::screening_of(&edition.code, made.id);
    let act = |proof, act: &str, seen: i32| {
        [
            proof,
            ("act".into(), act.to_owned()),
            ("seen".into(), seen.to_string()),
            ("reason_code".into(), "state-not-on-the-list".into()),
        ]
    };
    let proof = client.proof().await;
    client.post(&format!("{path}/finding"), &act(proof.clone(), "eligible", made.revision)).await;
    assert_eq!(client.status(), 409);
    assert_eq!(status(&app, made.id).await, ApplicationStatus::Submitted);
    client.post(&format!("{path}/finding"), &act(proof.clone(), "ineligible", made.revision + 7)).await;
    assert_eq!(client.status(), 409, "a stale page");
    for _ in 0..2 {
        client.post(&format!("{path}/finding"), &act(proof.clone(), "ineligible", made.revision)).await;
        assert_eq!(client.status(), 200, "sent twice it is done once: {}", client.text());
    }
    assert_eq!(status(&app, made.id).await, ApplicationStatus::Ineligible);
    assert!(app.mails("jean@fra.example").await.is_empty(), "nobody is told at this stage");
}

#[tokio::test]
async fn what_the_preview_counts_is_what_happens_and_can_be_undone() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let first = ready(&app, &edition, "Mele Taufa", "TON").await;
    let second = ready(&app, &edition, "Pule Fiti", "WSM").await;
    let failing =
        world::application(&app, &edition, &official("Jean Martin", "FRA"), ApplicationStatus::Submitted)
            .await;
    let mut client = manager(&app).await;
    client.get(&paths::screening(&edition.code)).await;
    client.press("Find all of them eligible").await;
    assert_eq!(client.page().text("h1"), "2 applications would be found eligible");
    assert!(client.text().contains("Stay as they are: 1"), "{}", client.text());
    assert_eq!(status(&app, first).await, ApplicationStatus::Submitted, "a preview changes nothing");
    let mut again = client.clone();
    client.press("Confirm").await;
    assert_eq!(status(&app, first).await, ApplicationStatus::Eligible);
    assert_eq!(status(&app, second).await, ApplicationStatus::Eligible);
    assert_eq!(status(&app, failing.id).await, ApplicationStatus::Submitted);
    again.press("Confirm").await;
    assert!(again.page().html().contains("Nothing was left to change"), "{}", again.text());
    let steps = application_event::Entity::find().filter(application_event::Column::ApplicationId.eq(first));
    assert_eq!(
        steps.all(app.instance.store.read()).await.unwrap().len(),
        2,
        "submitted, found eligible once"
    );
    app.clock.advance(chrono::TimeDelta::minutes(2));
    client.press("Undo").await;
    assert_eq!(status(&app, first).await, ApplicationStatus::Submitted);
    assert_eq!(status(&app, second).await, ApplicationStatus::Submitted);
}

#[tokio::test]
async fn a_confirmation_of_an_older_preview_shows_the_new_one_instead() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let first = ready(&app, &edition, "Mele Taufa", "TON").await;
    let mut client = manager(&app).await;
    client.get(&paths::screening(&edition.code)).await;
    client.press("Find all of them eligible").await;
    ready(&app, &edition, "Pule Fiti", "WSM").await;
    client.press("Confirm").await;
    assert_eq!(client.status(), 409);
    assert_eq!(client.page().text("h1"), "2 applications would be found eligible");
    assert_eq!(status(&app, first).await, ApplicationStatus::Submitted);
}

#[tokio::test]
async fn after_ten_minutes_a_bulk_finding_is_no_longer_undone() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let only = ready(&app, &edition, "Mele Taufa", "TON").await;
    let mut client = manager(&app).await;
    client.get(&paths::screening(&edition.code)).await;
    client.press("Find all of them eligible").await;
    client.press("Confirm").await;
    app.clock.advance(chrono::TimeDelta::minutes(11));
    client.press("Undo").await;
    assert_eq!(client.status(), 409);
    assert_eq!(status(&app, only).await, ApplicationStatus::Eligible);
}
