//! The applicant's journey: handed in once, withdrawn and taken back, and nobody sees another's.

mod needs;

use entity::application::ApplicationStatus;
use entity::application_event::ApplicationStep;
use entity::sensitive_answers::{self, Gender};
use entity::{application_event, journal_entry};
use sea_orm::EntityTrait;

use crate::support::app::TestApp;
use crate::support::applicant::{EMAIL, HAND_IN, SAVE, again, begun, complete, handed_in, only, submissions};
use crate::support::questionnaire::{PAGES, fill_in, type_all};
use crate::support::world;

const NOW: &str = "2026-11-21T09:00:00Z";

#[tokio::test]
async fn an_official_applies_from_the_first_page_to_the_receipt() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = begun(&app, EMAIL).await;
    assert!(client.text().contains("Parts complete: 0 of 13"), "{}", client.text());
    fill_in(&mut client, &path, SAVE).await;
    assert!(client.path().ends_with("/answers"), "the last page leads to the answers: {}", client.path());
    assert!(client.text().contains("Ministère du numérique") && client.text().contains("Kiribati"));
    client.press(HAND_IN).await;
    let stored = only(&app).await;
    assert_eq!(stored.status, ApplicationStatus::Submitted);
    assert!(client.text().contains(&stored.reference), "{}", client.text());
    assert!(client.text().contains("A directory with a duty roster."), "the receipt is a full copy");
    let columns = (stored.full_name.as_str(), stored.country_iso3.as_deref(), stored.seniority.as_deref());
    assert_eq!(columns, ("Teuea Toatu", Some("KIR"), Some("senior")));
    let reference = stored.reference.to_lowercase().replace('-', " ");
    assert_eq!(stored.search_text, format!("teuea toatu ministere du numerique {reference}"));
    client.get(&path).await;
    assert!(client.text().contains("We are considering your application"), "{}", client.text());
    client.get("/home").await;
    assert!(client.text().contains("Being considered"), "{}", client.text());
}

#[tokio::test]
async fn an_official_applies_in_arabic() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let mut client = app.sign_in(EMAIL).await;
    let proof = client.proof().await;
    client.post("/account/language", &[proof, ("lang".into(), "ar".into())]).await;
    client.get("/editions/sscf-2027/application").await;
    client.press("بدء الطلب").await;
    assert_eq!(client.page().attribute("html", "dir"), "rtl");
    let path = client.path().to_owned();
    fill_in(&mut client, &path, "حفظ ومتابعة").await;
    client.press("تقديم الطلب").await;
    assert!(client.text().contains("تم استلام طلبكم"), "{}", client.text());
    let mail = app.newest_mail(EMAIL).await;
    assert!(mail.subject.starts_with("تم استلام الطلب"), "{}", mail.subject);
}

#[tokio::test]
async fn the_receipt_is_mailed_with_reference_checksum_and_address() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (_, path) = handed_in(&app).await;
    let mail = app.newest_mail(EMAIL).await;
    let (stored, frozen) = (only(&app).await, submissions(&app).await.remove(0));
    assert_eq!(mail.subject, format!("Application {} received", stored.reference));
    for part in
        [stored.reference.as_str(), &frozen.sha256, &format!("{path}/receipt"), "21:00", "Teuea Toatu"]
    {
        assert!(mail.body.contains(part), "{part} in {}", mail.body);
    }
    assert!(!mail.body.contains("binabinaaine") && !mail.body.contains("duty roster"), "{}", mail.body);
}

#[tokio::test]
async fn another_persons_application_is_not_found_anywhere() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (_, path) = handed_in(&app).await;
    let mut stranger = app.sign_in("mallory@elsewhere.example").await;
    for page in ["", "/pages/name", "/answers", "/receipt", "/receipt/answers.json", "/withdrawal"] {
        stranger.get(&format!("{path}{page}")).await;
        assert_eq!(stranger.status(), 404, "{page}");
        assert!(!stranger.page().html().contains("Teuea"), "{page}");
    }
    for verb in ["/pages/name", "/submission", "/withdrawal", "/reinstatement"] {
        let proof = stranger.proof().await;
        stranger.post(&format!("{path}{verb}"), &[proof, ("full_name".into(), "Mallory".into())]).await;
        assert_eq!(stranger.status(), 404, "{verb}");
    }
    assert_eq!(only(&app).await.full_name, "Teuea Toatu");
}

#[tokio::test]
async fn what_arrives_after_the_deadline_is_refused_with_the_reason_and_shown_to_be_copied() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 1).await;
    let (mut client, path) = complete(&app, EMAIL).await;
    let mut other = client.clone();
    other.get(&format!("{path}/pages/motivation")).await;
    app.clock.advance(chrono::TimeDelta::days(1));
    (client, other) = (again(&app, client).await, again(&app, other).await);
    client.press(HAND_IN).await;
    assert_eq!(client.status(), 403);
    assert!(client.text().contains("The call has closed"), "{}", client.text());
    other.fill("motivation", "My last thought").press(SAVE).await;
    assert_eq!(other.status(), 403);
    assert!(other.text().contains("My last thought"), "{}", other.text());
    let stored = only(&app).await;
    assert_eq!(stored.status, ApplicationStatus::Draft);
    assert!(stored.answers.to_string().contains("nine days"), "what was saved stays");
    client.get(&path).await;
    assert!(client.text().contains("This application was not handed in"), "{}", client.text());
    let mut late = app.sign_in("late@mfa.gov.ki").await;
    late.get("/editions/sscf-2027/application").await;
    assert!(late.text().contains("The call has closed"), "{}", late.text());
}

#[tokio::test]
async fn handing_in_twice_gives_the_same_receipt() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (client, path) = complete(&app, EMAIL).await;
    let (mut one, mut two, mut three) = (client.clone(), client.clone(), client.clone());
    tokio::join!(one.press(HAND_IN), two.press(HAND_IN));
    three.press(HAND_IN).await;
    for client in [&one, &two, &three] {
        assert_eq!((client.status(), client.path()), (200, format!("{path}/receipt").as_str()));
    }
    assert_eq!(one.page().texts(".facts dd")[0], two.page().texts(".facts dd")[0]);
    assert_eq!(submissions(&app).await.len(), 1);
    let mails = app.mails(EMAIL).await;
    assert_eq!(mails.iter().filter(|mail| mail.message == "application-received").count(), 1);
    let proof = three.proof().await;
    three.post(&format!("{path}/submission"), &[proof, ("key".into(), "another".into())]).await;
    assert_eq!(three.path(), format!("{path}/receipt"));
    assert_eq!(submissions(&app).await.len(), 1);
}

#[tokio::test]
async fn what_is_missing_is_named_and_linked_and_nothing_is_handed_in() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = begun(&app, EMAIL).await;
    client.get(&format!("{path}/answers")).await;
    client.press(HAND_IN).await;
    assert_eq!(client.status(), 422);
    assert!(client.page().text("title").starts_with("Error:"), "{}", client.page().text("title"));
    let link = client.page().attribute(".errors li a", "href");
    assert_eq!(link, format!("{path}/pages/name?from=answers#full_name"));
    assert_eq!(only(&app).await.status, ApplicationStatus::Draft);
    client.get(&link).await;
    type_all(&mut client, PAGES[0].1);
    client.press(SAVE).await;
    assert!(client.path().ends_with("/answers"), "back to where the link was: {}", client.path());
}

#[tokio::test]
async fn answers_changed_in_another_window_are_not_handed_in_unread() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = complete(&app, EMAIL).await;
    let mut other = client.clone();
    other.get(&format!("{path}/pages/motivation")).await;
    other.fill("motivation", "On second thoughts").press(SAVE).await;
    client.press(HAND_IN).await;
    assert_eq!(client.status(), 409);
    assert!(client.text().contains("On second thoughts"), "{}", client.text());
    client.press(HAND_IN).await;
    assert!(client.path().ends_with("/receipt"), "{}", client.text());
}

#[tokio::test]
async fn an_application_is_withdrawn_with_a_reason_and_reinstated_until_the_call_closes() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 1).await;
    let (mut client, path) = handed_in(&app).await;
    client.get(&path).await;
    client.click("Withdraw the application").await;
    client.fill("reason", &"x".repeat(1_001)).press("Withdraw").await;
    assert_eq!(client.status(), 422);
    assert_eq!(client.page().text("#reason").len(), 1_001);
    client.fill("reason", "A new post").press("Withdraw").await;
    assert!(client.text().contains("You withdrew this application"), "{}", client.text());
    assert_eq!(only(&app).await.status, ApplicationStatus::Withdrawn);
    let events = application_event::Entity::find().all(app.instance.store.read()).await.unwrap();
    let withdrawal = events.iter().find(|event| event.step == ApplicationStep::Withdraw).unwrap();
    assert_eq!(withdrawal.reason, "A new post");
    let journal = journal_entry::Entity::find().all(app.instance.store.read()).await.unwrap();
    assert!(journal.iter().all(|entry| !entry.reason.contains("new post")), "the journal holds no words");
    client.press("Undo the withdrawal").await;
    assert_eq!(only(&app).await.status, ApplicationStatus::Submitted);
    assert_eq!(app.newest_mail(EMAIL).await.message, "application-reinstated");
    client.get(&format!("{path}/withdrawal")).await;
    client.press("Withdraw").await;
    app.clock.advance(chrono::TimeDelta::days(1));
    let mut client = again(&app, client).await;
    client.get(&path).await;
    assert!(!client.page().html().contains("Undo the withdrawal"));
    let proof = client.proof().await;
    client.post(&format!("{path}/reinstatement"), &[proof]).await;
    assert_eq!(client.status(), 403);
    assert_eq!(only(&app).await.status, ApplicationStatus::Withdrawn);
}

#[tokio::test]
async fn gender_and_access_needs_are_kept_apart_and_nowhere_else() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = handed_in(&app).await;
    let stored = only(&app).await;
    let frozen = submissions(&app).await.remove(0).answers;
    let mails = app.mails(EMAIL).await.into_iter().map(|mail| mail.body).collect::<String>();
    for said in ["binabinaaine", "another", "A ramp"] {
        assert!(!stored.answers.to_string().contains(said), "{said} among the answers");
        assert!(
            !frozen.contains(said) && !stored.search_text.contains(said) && !mails.contains(said),
            "{said}"
        );
    }
    let apart = sensitive_answers::Entity::find().one(app.instance.store.read()).await.unwrap().unwrap();
    assert_eq!((apart.gender, apart.gender_term.as_str()), (Some(Gender::Another), "binabinaaine"));
    assert_eq!(apart.access_needs, "A ramp, please");
    client.get(&format!("{path}/receipt")).await;
    assert!(client.text().contains("Given. Not shown here"), "{}", client.text());
    assert!(!client.page().html().contains("binabinaaine"));
}

#[tokio::test]
async fn the_file_of_the_receipt_has_the_checksum_of_the_receipt() {
    use sha2::Digest;
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = handed_in(&app).await;
    let frozen = submissions(&app).await.remove(0);
    client.get(&format!("{path}/receipt/answers.json")).await;
    let sum = data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(&client.page().body));
    assert_eq!(sum, frozen.sha256);
    assert!(client.page().header("content-disposition").starts_with("attachment"));
}

#[tokio::test]
async fn markup_in_an_answer_stays_text_on_every_page() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 30).await;
    let (mut client, path) = complete(&app, EMAIL).await;
    let evil = "</textarea><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    client.get(&format!("{path}/pages/motivation")).await;
    client.fill("motivation", evil).press(SAVE).await;
    client.get(&format!("{path}/pages/employer")).await;
    client.fill("employer", evil).press(SAVE).await;
    client.get(&format!("{path}/answers")).await;
    client.press(HAND_IN).await;
    assert_eq!(client.status(), 200, "{}", client.text());
    for page in ["/receipt", "", "/withdrawal"] {
        client.get(&format!("{path}{page}")).await;
        let html = client.page().html();
        assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{page}");
    }
}

#[tokio::test]
async fn nobody_learns_from_the_status_page_what_is_not_released() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 30).await;
    let statuses =
        [ApplicationStatus::Submitted, ApplicationStatus::Ineligible, ApplicationStatus::Shortlisted];
    let mut told = Vec::new();
    for (status, name) in statuses.into_iter().zip(["Ana A", "Bea B", "Cia C"]) {
        let official = world::Official::new(name, "KIR");
        let application = world::application(&app, &edition, &official, status).await;
        let mut client = app.sign_in(&official.email).await;
        client.get(&format!("/applications/{}", application.id)).await;
        told.push(client.text().replace(&application.reference, ""));
    }
    assert_eq!(told[0], told[1]);
    assert_eq!(told[0], told[2]);
    assert!(told[0].contains("We are considering your application"), "{}", told[0]);
}
