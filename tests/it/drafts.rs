//! Drafts: nothing typed is lost, not on another computer, not in another window, not when it is wrong.

use entity::sensitive_answers;
use sea_orm::EntityTrait;

use crate::support::app::TestApp;
use crate::support::applicant::{EMAIL, SAVE, begun, complete, handed_in, only};
use crate::support::questionnaire::{PAGES, type_all};
use crate::support::world;

const NOW: &str = "2026-11-21T09:00:00Z";

#[tokio::test]
async fn whoever_begins_again_is_led_to_the_application_there_is() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = begun(&app, EMAIL).await;
    client.get("/editions/sscf-2027/application").await;
    assert_eq!(client.path(), path);
    let proof = client.proof().await;
    client.post("/editions/sscf-2027/application", &[proof]).await;
    assert_eq!(client.path(), path);
}

#[tokio::test]
async fn a_draft_is_left_and_found_again_on_another_computer() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = begun(&app, EMAIL).await;
    client.get(&format!("{path}/pages/project")).await;
    client.fill("project_title", "Half a title").fill("project_date-month", "quarter");
    client.press("Save and come back later").await;
    assert_eq!((client.status(), client.path()), (200, path.as_str()));
    assert!(client.text().contains("Incomplete"), "{}", client.text());
    let mut other = app.sign_in(EMAIL).await;
    other.get(&format!("{path}/pages/project")).await;
    assert_eq!(other.page().attribute("#project_title", "value"), "Half a title");
    assert_eq!(other.page().attribute("#project_date-month", "value"), "quarter");
}

#[tokio::test]
async fn a_text_that_is_too_long_is_kept_whole_and_sent_back() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = begun(&app, EMAIL).await;
    let text = "word ".repeat(501).trim().to_owned();
    client.get(&format!("{path}/pages/motivation")).await;
    client.fill("motivation", &text).press(SAVE).await;
    assert_eq!(client.status(), 422);
    assert!(client.page().text("title").starts_with("Error:"));
    assert_eq!(client.page().text("#motivation"), text);
    client.get(&format!("{path}/pages/motivation")).await;
    assert_eq!(client.page().text("#motivation"), text, "stored although it is too long");
    let larger = "x".repeat(20_001);
    client.fill("motivation", &larger).press(SAVE).await;
    assert_eq!(client.status(), 422);
    assert_eq!(client.page().text("#motivation"), larger, "not stored, and still there");
}

#[tokio::test]
async fn a_page_that_was_saved_elsewhere_shows_both_and_asks() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut here, path) = begun(&app, EMAIL).await;
    let page = format!("{path}/pages/motivation");
    here.get(&page).await;
    let mut there = app.sign_in(EMAIL).await;
    there.get(&page).await;
    there.fill("motivation", "Typed there").press(SAVE).await;
    here.fill("motivation", "Typed here").press(SAVE).await;
    assert_eq!(here.status(), 409);
    assert!(here.text().contains("Typed there"), "{}", here.text());
    assert_eq!(here.page().text("#motivation"), "Typed here");
    assert!(only(&app).await.answers.to_string().contains("Typed there"));
    here.press("Save what I typed").await;
    assert_eq!(here.status(), 200);
    assert!(only(&app).await.answers.to_string().contains("Typed here"));
}

#[tokio::test]
async fn another_page_saved_elsewhere_is_no_conflict() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut here, path) = begun(&app, EMAIL).await;
    here.get(&format!("{path}/pages/motivation")).await;
    let mut there = here.clone();
    there.get(&format!("{path}/pages/name")).await;
    type_all(&mut there, PAGES[0].1);
    there.press(SAVE).await;
    here.fill("motivation", "Typed here").press(SAVE).await;
    assert_eq!(here.status(), 200);
    let stored = only(&app).await.answers.to_string();
    assert!(stored.contains("Typed here") && stored.contains("Teuea Toatu"), "{stored}");
}

#[tokio::test]
async fn an_autosave_keeps_the_draft_and_tells_the_script_what_the_page_is_made_from() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = begun(&app, EMAIL).await;
    let page = format!("{path}/pages/motivation");
    client.get(&page).await;
    let mut script = client.autosaving();
    script.fill("later", "1").fill("motivation", "Typed so far").press(SAVE).await;
    assert_eq!(script.status(), 204);
    let revision = script.page().header("x-revision");
    client.fill("revision", &revision).fill("motivation", "Typed so far, and more").press(SAVE).await;
    assert_eq!(client.status(), 200, "{}", client.text());
    client.get(&page).await;
    assert_eq!(client.page().text("#motivation"), "Typed so far, and more");
}

#[tokio::test]
async fn a_sensitive_page_shows_its_owner_what_they_said_and_taking_it_back_takes_it_back() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = begun(&app, EMAIL).await;
    let page = format!("{path}/pages/gender_access");
    client.get(&page).await;
    client.fill("gender", "woman").fill("access_needs", "A ramp").press(SAVE).await;
    client.get(&page).await;
    assert_eq!(client.page().text("#access_needs"), "A ramp");
    assert_eq!(client.page().attribute("input[name=gender][checked]", "value"), "woman");
    client.fill("gender", "").fill("access_needs", "").press(SAVE).await;
    let apart = sensitive_answers::Entity::find().one(app.instance.store.read()).await.unwrap().unwrap();
    assert_eq!((apart.gender, apart.access_needs.as_str()), (None, ""));
}

#[tokio::test]
async fn what_was_said_in_an_earlier_application_need_not_be_typed_again() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    handed_in(&app).await;
    world::edition_as(&app, "wicd", "wicd-2027", 30).await;
    let mut client = app.sign_in(EMAIL).await;
    client.get("/editions/wicd-2027/application").await;
    client.press("Begin the application").await;
    let path = client.path().to_owned();
    assert!(client.text().contains("Parts complete: 0 of 13"), "nothing counts before it is confirmed");
    client.get(&format!("{path}/pages/name")).await;
    assert_eq!(client.page().attribute("#full_name", "value"), "Teuea Toatu");
    assert_eq!(client.page().attribute("#nationality", "value"), "Kiribati");
    client.get(&format!("{path}/pages/motivation")).await;
    assert_eq!(client.page().text("#motivation"), "", "a motive is new each time");
    client.get("/home").await;
    assert_eq!(client.page().texts(".rows li h3").len(), 2, "both years are listed");
}

#[tokio::test]
async fn a_whole_application_costs_little_to_fetch() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = complete(&app, EMAIL).await;
    let mut total = 0;
    let pages = PAGES.iter().map(|(page, _)| format!("{path}/pages/{page}"));
    for page in pages.chain([path.clone(), format!("{path}/answers"), "/home".to_owned()]) {
        client.get(&page).await;
        let size = brotli_size(&client.page().body);
        assert!(size <= 8_000, "{page}: {size} bytes");
        total += size;
    }
    assert!(total <= 100_000, "{total} bytes");
}

fn brotli_size(body: &[u8]) -> usize {
    let mut packed = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 5, ..Default::default() };
    brotli::BrotliCompress(&mut &body[..], &mut packed, &params).unwrap();
    packed.len()
}

#[tokio::test]
async fn every_page_of_the_journey_can_be_drawn_in_every_language() {
    use atoll::applications::{CheckAnswers, Closed, Question, Receipt, Start, Status, Tasks, Withdrawal};
    let app = TestApp::at(NOW).await;
    draws::<Start>(&app);
    draws::<Tasks>(&app);
    draws::<Question>(&app);
    draws::<CheckAnswers>(&app);
    draws::<Receipt>(&app);
    draws::<Closed>(&app);
    draws::<Status>(&app);
    draws::<Withdrawal>(&app);
    draws::<atoll::home::Home>(&app);
}

fn draws<P: atoll::page::Page>(app: &TestApp) {
    for lang in atoll::i18n::Lang::ALL {
        let ctx = atoll::ctx::Ctx { lang, ..app.ctx() };
        for sample in P::samples() {
            let html = atoll::page::html(&ctx, &sample).unwrap();
            assert!(!html.contains('⟦') && !html.contains("[object]"), "{lang} {}", P::TEMPLATE);
        }
    }
}
