//! Sessions are planned in real time zones, and calendars hold the right instants.

mod news;

use atoll::{curricula, people};
use chrono::TimeDelta;
use entity::application::ApplicationStatus;
use entity::role_grant::Role;
use entity::{edition, membership};

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::{learning, world};

const NOW: &str = "2026-11-21T09:00:00Z";
const MANAGER: &str = "sela@fellowship.example";
const TRAINER: &str = "kirsi@fellowship.example";

async fn planned() -> (TestApp, edition::Model) {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    learning::modules(&app, &edition).await;
    app.grant(MANAGER, Role::Manager, Some("sscf")).await;
    app.grant(TRAINER, Role::Trainer, Some("sscf")).await;
    (app, edition)
}

async fn fellow(
    app: &TestApp,
    edition: &edition::Model,
    name: &str,
    country: &str,
) -> (String, membership::Model) {
    let official = world::Official::new(name, country);
    let application = world::application(app, edition, &official, ApplicationStatus::Shortlisted).await;
    (official.email, learning::membership(app, &application).await)
}

/// Fills the page of a new session; what is left out is a sound session of an hour.
async fn plan(app: &TestApp, client: &mut Client, edition: &edition::Model, changes: &[(&str, &str)]) {
    let module = curricula::modules(app.instance.store.read(), edition.id).await.unwrap()[0].id.to_string();
    client.get("/desk/sscf-2027/sessions/new").await;
    let sound = [
        ("module", module.as_str()),
        ("title-en", "Norms 13a to 13e"),
        ("date-day", "28"),
        ("date-month", "3"),
        ("date-year", "2027"),
        ("starts", "09:00"),
        ("ends", "10:00"),
        ("zone", "Europe/Paris"),
    ];
    for (name, value) in sound {
        let changed = changes.iter().find(|(other, _)| *other == name).map_or(value, |(_, value)| *value);
        client.fill(name, changed);
    }
    for (name, value) in changes.iter().filter(|(name, _)| sound.iter().all(|(known, _)| known != name)) {
        client.fill(name, value);
    }
    client.press("Save").await;
}

async fn starts(app: &TestApp, edition: &edition::Model) -> Vec<String> {
    let sessions = curricula::sessions_of(app.instance.store.read(), [edition.id]).await.unwrap();
    sessions.iter().map(|session| session.starts_at.format("%Y-%m-%dT%H:%MZ").to_string()).collect()
}

#[tokio::test]
async fn a_manager_plans_a_session_by_the_clocks_of_its_place() {
    let (app, edition) = planned().await;
    let mut client = app.sign_in(MANAGER).await;
    plan(&app, &mut client, &edition, &[]).await;
    assert_eq!(client.path(), "/desk/sscf-2027/sessions", "{}", client.text());
    plan(&app, &mut client, &edition, &[("zone", "apia"), ("date-day", "7"), ("date-month", "6")]).await;
    plan(&app, &mut client, &edition, &[("zone", "Kiritimati"), ("date-day", "7"), ("date-month", "6")])
        .await;
    assert_eq!(starts(&app, &edition).await, ["2027-03-28T07:00Z", "2027-06-06T19:00Z", "2027-06-06T20:00Z"]);
    assert!(client.text().contains("Norms 13a to 13e"), "{}", client.text());
}

#[tokio::test]
async fn a_session_whose_button_is_pressed_twice_is_planned_once() {
    let (app, edition) = planned().await;
    let mut client = app.sign_in(MANAGER).await;
    for _ in 0..2 {
        plan(&app, &mut client, &edition, &[]).await;
        assert_eq!(client.path(), "/desk/sscf-2027/sessions", "{}", client.text());
    }
    assert_eq!(starts(&app, &edition).await.len(), 1);
    plan(&app, &mut client, &edition, &[("place", "The other room")]).await;
    assert_eq!(starts(&app, &edition).await.len(), 2, "two rooms at the same time are two sessions");
}

#[tokio::test]
async fn a_time_that_does_not_exist_or_exists_twice_is_asked_again_with_everything_typed_still_there() {
    let (app, edition) = planned().await;
    let mut client = app.sign_in(MANAGER).await;
    plan(&app, &mut client, &edition, &[("starts", "02:30"), ("ends", "04:00")]).await;
    assert_eq!(client.status(), 422);
    assert!(client.page().text(".errors").contains("does not exist"), "{}", client.text());
    assert_eq!(client.page().attribute("input[name=title-en]", "value"), "Norms 13a to 13e");
    assert_eq!(client.page().attribute("input[name=starts]", "value"), "02:30");
    let autumn = [("date-day", "31"), ("date-month", "10"), ("starts", "02:30"), ("ends", "04:00")];
    plan(&app, &mut client, &edition, &autumn).await;
    assert_eq!(client.status(), 422);
    assert!(client.page().text(".errors").contains("occurs twice"), "{}", client.text());
    assert!(starts(&app, &edition).await.is_empty());
}

#[tokio::test]
async fn a_state_with_several_zones_asks_which_and_takes_the_answer() {
    let (app, edition) = planned().await;
    let mut client = app.sign_in(MANAGER).await;
    plan(&app, &mut client, &edition, &[("zone", "Kiribati")]).await;
    assert_eq!(client.status(), 422);
    client.fill("zone-match", "Pacific/Kiritimati").press("Save").await;
    assert_eq!(starts(&app, &edition).await, ["2027-03-27T19:00Z"]);
}

#[tokio::test]
async fn every_wrong_field_of_a_session_is_named_at_once() {
    let (app, edition) = planned().await;
    let mut client = app.sign_in(MANAGER).await;
    let wrong =
        [("module", "x"), ("title-en", " "), ("date-day", "31"), ("date-month", "2"), ("zone", "Atlantis")];
    let wrong =
        [wrong.as_slice(), &[("link", "javascript:alert(1)"), ("starts", "9"), ("ends", "25:00")]].concat();
    plan(&app, &mut client, &edition, &wrong).await;
    assert_eq!(client.status(), 422);
    assert_eq!(client.page().texts(".errors li").len(), 7, "{:?}", client.page().texts(".errors li"));
}

#[tokio::test]
async fn a_trainer_of_another_programme_cannot_be_put_before_a_session() {
    let (app, edition) = planned().await;
    world::edition_as(&app, "other", "other-2027", 10).await;
    app.grant("else@fellowship.example", Role::Trainer, Some("other")).await;
    let stranger =
        people::by_email(app.instance.store.read(), "else@fellowship.example").await.unwrap().unwrap();
    let mut client = app.sign_in(MANAGER).await;
    plan(&app, &mut client, &edition, &[("trainer", &stranger.id.to_string())]).await;
    assert_eq!(client.status(), 404);
    assert!(starts(&app, &edition).await.is_empty());
}

#[tokio::test]
async fn only_managers_of_the_programme_plan_its_sessions() {
    let (app, edition) = planned().await;
    let (fellow, _) = fellow(&app, &edition, "Teuea Toatu", "KIR").await;
    world::edition_as(&app, "other", "other-2027", 10).await;
    app.grant("else@fellowship.example", Role::Manager, Some("other")).await;
    for email in [TRAINER, "else@fellowship.example", fellow.as_str()] {
        let mut client = app.sign_in(email).await;
        client.get("/desk/sscf-2027/sessions").await;
        assert_eq!(client.status(), 403, "{email}");
        let proof = client.proof().await;
        client.post("/desk/sscf-2027/modules", &[proof]).await;
        assert_eq!(client.status(), 403, "{email}");
    }
    let mut visitor = app.visitor();
    visitor.get("/desk/sscf-2027/sessions").await;
    assert!(visitor.path().starts_with("/sign-in"), "{}", visitor.path());
}

#[tokio::test]
async fn a_session_of_another_edition_is_not_found_under_this_one() {
    let (app, _) = planned().await;
    let (_, other) = world::edition_as(&app, "other", "other-2027", 10).await;
    learning::modules(&app, &other).await;
    let session = learning::session(&app, &other, "Hidden", app.now(), None).await;
    let mut client = app.sign_in(MANAGER).await;
    client.get(&format!("/desk/sscf-2027/sessions/{}", session.id)).await;
    assert_eq!(client.status(), 404);
    assert!(!client.page().html().contains("Hidden"));
}

#[tokio::test]
async fn a_page_made_from_an_older_session_overwrites_nothing() {
    let (app, edition) = planned().await;
    let session = learning::session(&app, &edition, "Norms", app.now() + TimeDelta::days(3), None).await;
    let page = format!("/desk/sscf-2027/sessions/{}", session.id);
    let mut first = app.sign_in(MANAGER).await;
    let mut second = first.clone();
    first.get(&page).await;
    second.get(&page).await;
    first.fill("title-en", "Norms, new").press("Save").await;
    second.fill("title-en", "Norms, old").press("Save").await;
    assert_eq!(second.status(), 409);
    let kept = curricula::session(app.instance.store.read(), session.id).await.unwrap();
    assert_eq!((kept.title.get("en").text.as_str(), kept.revision), ("Norms, new", 2));
    assert_eq!(kept.starts_at, session.starts_at, "what was not changed stays to the minute");
}

/// The lines of a calendar, unfolded: written here on its own, so that it checks what we write.
fn lines(calendar: &str) -> Vec<String> {
    assert!(calendar.lines().all(|line| line.len() <= 75), "lines are folded at 75 octets");
    calendar.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

async fn address(app: &TestApp, email: &str) -> String {
    let person = people::by_email(app.instance.store.read(), email).await.unwrap().unwrap();
    let address = curricula::feed_address(app.instance.store.read(), &app.ctx(), person.id).await.unwrap();
    address[address.find("/calendar/").unwrap()..].to_owned()
}

#[tokio::test]
async fn a_fellows_calendar_holds_the_sessions_of_their_cohort_in_utc() {
    let (app, edition) = planned().await;
    let (_, other) = world::edition_as(&app, "other", "other-2027", 10).await;
    learning::modules(&app, &other).await;
    let (email, _) = fellow(&app, &edition, "Teuea Toatu", "KIR").await;
    let at = "2027-06-06T20:00:00Z".parse().unwrap();
    let session = learning::session(&app, &edition, "Norms, part 1; with room", at, None).await;
    learning::session(&app, &other, "Not theirs", at, None).await;
    let mut program = app.visitor();
    program.get(&address(&app, &email).await).await;
    assert_eq!(program.status(), 200);
    assert_eq!(program.page().header("content-type"), "text/calendar; charset=utf-8");
    let lines = lines(&program.page().html());
    assert_eq!(
        (lines[0].as_str(), lines.iter().filter(|line| *line == "BEGIN:VEVENT").count()),
        ("BEGIN:VCALENDAR", 1)
    );
    let uid = format!("UID:{}", session.id);
    let wanted =
        ["DTSTART:20270606T200000Z", "DTEND:20270606T210000Z", "SEQUENCE:1", "STATUS:CONFIRMED", &uid];
    for line in
        wanted.into_iter().chain([r"SUMMARY:Norms\, part 1\; with room", "URL:https://meet.example/room"])
    {
        assert!(lines.iter().any(|found| found == line), "{line} is missing in {lines:#?}");
    }
}

#[tokio::test]
async fn a_cancelled_session_stays_in_the_calendar_struck_out_with_a_higher_sequence() {
    let (app, edition) = planned().await;
    let session =
        learning::session(&app, &edition, "Norms", app.now() + TimeDelta::days(2), Some(TRAINER)).await;
    let mut client = app.sign_in(MANAGER).await;
    client.get(&format!("/desk/sscf-2027/sessions/{}", session.id)).await;
    client.press("Cancel this session").await;
    let mut program = app.visitor();
    program.get(&address(&app, TRAINER).await).await;
    let lines = lines(&program.page().html());
    for line in ["STATUS:CANCELLED".to_owned(), "SEQUENCE:2".to_owned(), format!("UID:{}", session.id)] {
        assert!(lines.contains(&line), "{line} is missing in {lines:#?}");
    }
    client.get(&format!("/desk/sscf-2027/sessions/{}", session.id)).await;
    assert!(client.text().contains("This session is cancelled") && !client.page().has("button[name=save]"));
}

#[tokio::test]
async fn the_calendar_speaks_the_language_of_its_reader() {
    let (app, edition) = planned().await;
    let (email, _) = fellow(&app, &edition, "Teuea Toatu", "KIR").await;
    learning::session(&app, &edition, "Norms", app.now(), None).await;
    let mut client = app.sign_in(&email).await;
    let proof = client.proof().await;
    client.post("/account/language", &[proof, ("lang".into(), "fr".into())]).await;
    let mut program = app.visitor().speaking("en");
    program.get(&address(&app, &email).await).await;
    assert!(program.page().html().contains(r"SUMMARY:Séance\, suite\; fin"), "{}", program.page().html());
}

#[tokio::test]
async fn a_renewed_address_kills_the_old_one_and_a_forged_one_opens_nothing() {
    let (app, edition) = planned().await;
    let (email, membership) = fellow(&app, &edition, "Teuea Toatu", "KIR").await;
    learning::session(&app, &edition, "Norms", app.now(), None).await;
    let old = address(&app, &email).await;
    let mut client = app.sign_in(&email).await;
    client.get(&format!("/fellowships/{}", membership.id)).await;
    assert!(client.page().html().contains(&old), "the page shows the address");
    client.press("Get a new address").await;
    assert_eq!(client.path(), format!("/fellowships/{}", membership.id));
    let new = address(&app, &email).await;
    let mut program = app.visitor();
    let forged = new.replace(".2.", ".3.");
    for dead in [old.as_str(), forged.as_str(), "/calendar/x.ics", new.trim_end_matches(".ics")] {
        program.get(dead).await;
        assert_eq!(program.status(), 404, "{dead}");
        assert!(!program.page().html().contains("Norms"));
    }
    program.get(&new).await;
    assert!(program.page().html().contains("SUMMARY:Norms"));
}

#[tokio::test]
async fn an_edition_without_modules_takes_the_default_curriculum_once() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    app.grant(MANAGER, Role::Manager, Some("sscf")).await;
    let mut client = app.sign_in(MANAGER).await;
    client.get("/desk/sscf-2027/sessions").await;
    client.press("Take the default curriculum").await;
    let proof = client.proof().await;
    client.post("/desk/sscf-2027/modules", &[proof]).await;
    let modules = curricula::modules(app.instance.store.read(), edition.id).await.unwrap();
    assert_eq!((modules.len(), modules.iter().map(|module| module.hours).sum::<i32>()), (11, 60));
}
