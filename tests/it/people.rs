//! Signing in is signing up; staff give a second factor; nothing tells known from unknown addresses.

use atoll::people;
use entity::role_grant::Role;

use crate::support::app::TestApp;
use crate::support::client::Client;

const NOW: &str = "2026-11-21T09:00:00Z";
const SELA: &str = "sela@fellowship.example";

#[tokio::test]
async fn an_official_signs_in_with_a_mailed_code_and_has_an_account() {
    let app = TestApp::at(NOW).await;
    let mut client = app.sign_in("teuea@mfa.gov.ki").await;
    client.get("/account").await;
    assert_eq!(client.status(), 200);
    assert!(client.text().contains("teuea@mfa.gov.ki"), "{}", client.text());
}

#[tokio::test]
async fn a_code_dies_after_five_wrong_tries() {
    let app = TestApp::at(NOW).await;
    let mut client = app.visitor();
    client.get("/sign-in").await;
    client.fill("email", "teuea@mfa.gov.ki").press("Send me a code").await;
    for _ in 0..5 {
        client.fill("code", "00000000").press("Sign in").await;
    }
    let body = app.newest_mail("teuea@mfa.gov.ki").await.body;
    let code: String = body.lines().nth(2).unwrap().chars().filter(char::is_ascii_digit).collect();
    assert!(client.path().starts_with("/sign-in?"), "sent back to ask anew, not {}", client.path());
    client.get("/sign-in/code").await;
    let proof = client.proof().await;
    client.post("/sign-in/code", &[proof, ("code".into(), code)]).await;
    assert!(client.cookie("sign_in").is_none(), "a dead code opened the door");
}

#[tokio::test]
async fn a_code_opens_only_the_browser_that_asked() {
    let app = TestApp::at(NOW).await;
    let mut asking = app.visitor();
    asking.get("/sign-in").await;
    asking.fill("email", "teuea@mfa.gov.ki").press("Send me a code").await;
    let body = app.newest_mail("teuea@mfa.gov.ki").await.body;
    let code: String = body.lines().nth(2).unwrap().chars().filter(char::is_ascii_digit).collect();
    let mut other = app.visitor();
    let proof = other.proof().await;
    other.post("/sign-in/code", &[proof, ("code".into(), code.clone())]).await;
    assert!(other.cookie("sign_in").is_none());
    asking.fill("code", &code).press("Sign in").await;
    assert!(asking.cookie("sign_in").is_some());
}

#[tokio::test]
async fn staff_enrol_a_second_factor_at_their_first_sign_in() {
    let app = TestApp::at(NOW).await;
    app.grant("sela@fellowship.example", Role::Administrator, None).await;
    let mut client = app.sign_in("sela@fellowship.example").await;
    assert_eq!(client.get_once("/account").await.status, 200);
    let mut half_way = app.visitor();
    half_way.get("/sign-in").await;
    half_way.fill("email", "sela@fellowship.example").press("Send me a code").await;
    let body = app.newest_mail("sela@fellowship.example").await.body;
    let code: String = body.lines().nth(2).unwrap().chars().filter(char::is_ascii_digit).collect();
    half_way.fill("code", &code).press("Sign in").await;
    half_way.get("/account").await;
    assert!(half_way.path().starts_with("/sign-in/totp"), "without the second factor: {}", half_way.path());
}

/// A browser of staff that gave its mailed code, before the page of the second factor.
async fn half_way(app: &TestApp) -> Client {
    let mut client = app.visitor();
    client.get("/sign-in").await;
    client.fill("email", SELA).press("Send me a code").await;
    let code = app.mailed_code(SELA).await;
    client.fill("code", &code).press("Sign in").await;
    client.get("/account").await;
    assert!(client.path().starts_with("/sign-in/totp"), "{}", client.path());
    client
}

#[tokio::test]
async fn whoever_guesses_second_factors_is_signed_out_after_five_wrong_ones() {
    let app = TestApp::at(NOW).await;
    app.grant(SELA, Role::Administrator, None).await;
    app.sign_in(SELA).await;
    let mut client = half_way(&app).await;
    for _ in 0..4 {
        client.fill("code", "000000").press("Continue").await;
        assert_eq!(client.status(), 422, "a wrong code can be mended: {}", client.text());
    }
    client.fill("code", "000000").press("Continue").await;
    assert!(client.text().contains("Five wrong codes"), "{}", client.text());
    client.get("/account").await;
    assert!(client.path().starts_with("/sign-in?"), "no sixth try without another mail: {}", client.path());
}

#[tokio::test]
async fn who_lost_a_telephone_enrols_another_after_the_operator_forgot_the_first() {
    let app = TestApp::at(NOW).await;
    app.grant(SELA, Role::Administrator, None).await;
    let mut before = app.sign_in(SELA).await;
    let person = people::by_email(app.instance.store.read(), SELA).await.unwrap().unwrap().id;
    let ctx = app.ctx();
    let forget =
        app.instance.store.write(async move |txn| people::forget_second_factor(txn, &ctx, person).await);
    assert!(forget.await.unwrap(), "there was one");
    before.get("/account").await;
    assert!(before.path().starts_with("/sign-in"), "the old sign-in has ended: {}", before.path());
    let page = half_way(&app).await;
    assert!(page.text().contains("Scan this picture"), "a new key is shown: {}", page.text());
}

#[tokio::test]
async fn staff_are_signed_out_after_a_quarter_of_an_hour_without_a_request() {
    let app = TestApp::at(NOW).await;
    app.grant("sela@fellowship.example", Role::Administrator, None).await;
    let mut client = app.sign_in("sela@fellowship.example").await;
    app.clock.advance(chrono::TimeDelta::minutes(16));
    client.get("/account").await;
    assert!(client.path().starts_with("/sign-in"), "{}", client.path());
}

#[tokio::test]
async fn a_form_without_the_proof_of_its_page_changes_nothing() {
    let app = TestApp::at(NOW).await;
    let mut client = app.sign_in("teuea@mfa.gov.ki").await;
    let forged = [("_csrf".into(), "x.y".into()), ("full_name".into(), "Mallory".into())];
    client.post("/account/name", &forged).await;
    assert_eq!(client.status(), 403);
    client.get("/account").await;
    assert!(!client.page().html().contains("Mallory"));
}

#[tokio::test]
async fn what_was_typed_is_handed_back_when_the_sign_in_had_ended() {
    let app = TestApp::at(NOW).await;
    let mut client = app.sign_in("teuea@mfa.gov.ki").await;
    client.get("/account").await;
    app.clock.advance(chrono::TimeDelta::hours(2));
    client.fill("full_name", "Teuea Toatu").press("Save").await;
    assert_eq!(client.status(), 403);
    let mut again = app.sign_in_on(client.clone(), "teuea@mfa.gov.ki").await;
    client.set_cookie("sign_in", again.cookie("sign_in").unwrap());
    client.press("Send what I typed").await;
    assert_eq!(client.path(), "/account", "{}", client.text());
    again.get("/account").await;
    assert!(again.page().html().contains("Teuea Toatu"), "{}", again.text());
}

#[tokio::test]
async fn another_site_cannot_have_its_own_words_handed_back() {
    let app = TestApp::at(NOW).await;
    let mut client = app.visitor();
    client.get("/sign-in").await;
    client.post_once("/account/name", &[("full_name".into(), "Mallory".into())]).await;
    assert!(!client.page().html().contains("Mallory"));
    assert_eq!(client.status(), 303);
}

#[tokio::test]
async fn known_and_unknown_addresses_are_answered_alike() {
    let app = TestApp::at(NOW).await;
    drop(app.sign_in("known@mfa.gov.ki").await);
    let mut answers = Vec::new();
    for email in ["known@mfa.gov.ki", "unknown@mfa.gov.ki"] {
        let mut client = app.visitor();
        client.get("/sign-in").await;
        client.fill("email", email).press("Send me a code").await;
        let text = client.text().replace(email, "…");
        answers.push((client.status(), client.path().to_owned(), text));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn asking_again_does_not_void_the_first_code() {
    let app = TestApp::at(NOW).await;
    let mut client = app.visitor();
    client.get("/sign-in").await;
    client.fill("email", "teuea@mfa.gov.ki").press("Send me a code").await;
    let first = app.newest_mail("teuea@mfa.gov.ki").await.body;
    client.get("/sign-in").await;
    client.fill("email", "teuea@mfa.gov.ki").press("Send me a code").await;
    let code: String = first.lines().nth(2).unwrap().chars().filter(char::is_ascii_digit).collect();
    client.fill("code", &code).press("Sign in").await;
    assert!(client.cookie("sign_in").is_some());
}

#[tokio::test]
async fn one_client_cannot_flood_one_address_with_codes() {
    let app = TestApp::at(NOW).await;
    let mut client = app.visitor();
    for _ in 0..7 {
        client.get("/sign-in").await;
        client.fill("email", "teuea@mfa.gov.ki").press("Send me a code").await;
    }
    assert_eq!(client.status(), 429);
    assert!(client.text().contains("Too many codes"), "{}", client.text());
    assert_eq!(app.mails("teuea@mfa.gov.ki").await.len(), 5);
}

#[tokio::test]
async fn a_code_is_old_after_ten_minutes() {
    let app = TestApp::at(NOW).await;
    let mut client = app.visitor();
    client.get("/sign-in").await;
    client.fill("email", "teuea@mfa.gov.ki").press("Send me a code").await;
    let body = app.newest_mail("teuea@mfa.gov.ki").await.body;
    let code: String = body.lines().nth(2).unwrap().chars().filter(char::is_ascii_digit).collect();
    app.clock.advance(chrono::TimeDelta::minutes(10));
    client.fill("code", &code).press("Sign in").await;
    assert!(client.cookie("sign_in").is_none());
}
