//! Every page of every kind of person, looked at by axe-core, and by a reader who has zoomed in.

use atoll::store::StoreOptions;
use chrono::TimeDelta;
use entity::application::ApplicationStatus::{Shortlisted, Submitted};
use entity::role_grant::Role;

use crate::publications::{PUBLISHER, safe_edition};
use crate::reviews::scene::Scene;
use crate::support::app::TestApp;
use crate::support::applicant::{EMAIL, begun, handed_in};
use crate::support::browser::{Browser, Setting};
use crate::support::client::Client;
use crate::support::panel::{Panel, email};
use crate::support::visit::enter;
use crate::support::{learning, world};

const NOW: &str = "2026-11-21T09:00:00Z";
/// What is left of a window of 1280 pixels at a zoom of 400 %.
const ZOOMED: u32 = 320;

/// Opens each page and collects what is wrong with it; a page that does not answer as it should is wrong too.
async fn wrong_with(browser: &Browser, site: &str, client: &Client, paths: &[String]) -> Vec<String> {
    let mut client = client.clone();
    let mut wrong = Vec::new();
    for path in paths {
        client.get(path).await;
        let awaited = if path.contains("nowhere") { 404 } else { 200 };
        if client.status() != awaited || client.path().starts_with("/sign-in") != path.starts_with("/sign-in")
        {
            wrong.push(format!("{path} answers {} at {}", client.status(), client.path()));
            continue;
        }
        browser.go(&format!("{site}{path}")).await;
        wrong.extend(browser.axe().await.iter().map(|violation| format!("{path}: {violation}")));
        if browser.scrolls_sideways_at(ZOOMED).await {
            wrong.push(format!("{path} scrolls sideways at {ZOOMED} pixels"));
        }
    }
    wrong
}

async fn nothing_is_wrong(app: &TestApp, client: &Client, paths: &[&str]) {
    let site = app.serve().await;
    let browser = enter(Setting::default(), &site, client).await;
    let paths: Vec<String> = paths.iter().map(|path| path.replace("DESK", "/desk/sscf-2027")).collect();
    let wrong = wrong_with(&browser, &site, client, &paths).await;
    browser.quit().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn for_a_visitor_in_english_and_in_arabic() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    learning::modules(&app, &edition).await;
    let site = app.serve().await;
    let result =
        "/calls/sscf-2027/eligibility?nationality=Kiribati&official=yes&seniority=senior&years=11&level=C1";
    let bare = "/calls/sscf-2027/eligibility?nationality=Nowhere%20known&official=&seniority=&years=x&level=";
    let mut wrong = Vec::new();
    for lang in ["en", "ar"] {
        let browser = Browser::open(Setting { language: lang, ..Setting::default() }).await;
        let mut visitor = app.visitor().speaking(lang);
        visitor.get("/sign-in").await;
        let under = [
            "",
            "/calls",
            "/calls/sscf-2027",
            "/calls/sscf-2027/eligibility",
            result,
            "/calls/sscf-2027/curriculum",
            "/programmes/sscf",
            "/statistics",
            "/method",
            "/accessibility",
            "/privacy",
            "/contact",
            "/nowhere",
        ];
        let mut paths: Vec<String> = under.iter().map(|path| format!("/{lang}{path}")).collect();
        paths.push("/sign-in".to_owned());
        wrong.extend(wrong_with(&browser, &site, &visitor, &paths).await);
        browser.go(&format!("{site}/{lang}{bare}")).await;
        wrong.extend(browser.axe().await.iter().map(|violation| format!("wrong answers: {violation}")));
        browser.go(&format!("{site}/sign-in")).await;
        browser.give("email", EMAIL).await;
        browser.click("main form button").await;
        browser.text("#code").await;
        wrong.extend(browser.axe().await.iter().map(|violation| format!("code: {violation}")));
        browser.quit().await;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn for_an_applicant() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 10).await;
    let (mut client, path) = handed_in(&app).await;
    let mail = client.get("/account/mails").await.attribute("main .rows a", "href");
    let of = |page: &str| format!("{}/{page}", path.trim_end_matches('/'));
    let (receipt, withdrawal) = (of("receipt"), of("withdrawal"));
    nothing_is_wrong(
        &app,
        &client,
        &["/home", "/account", "/account/mails", &mail, &path, &receipt, &withdrawal],
    )
    .await;
    let (other, draft) = begun(&app, "other@gov.example").await;
    let pages = ["name", "contact", "gender_access", "motivation", "project", "referees", "consent"];
    let mut paths = vec![draft.clone(), format!("{draft}/answers")];
    paths.extend(pages.iter().map(|page| format!("{draft}/pages/{page}")));
    nothing_is_wrong(&app, &other, &paths.iter().map(String::as_str).collect::<Vec<_>>()).await;
}

#[tokio::test]
async fn for_reviewers_and_the_manager_who_screens_and_assigns() {
    let scene = Scene::new().await;
    let application = scene.eligible(&world::Official::new("Teuea Toatu", "KIR")).await;
    let unscreened = world::Official::new("Ofa Tupou", "TON");
    let unscreened = world::application(&scene.app, &scene.edition, &unscreened, Submitted).await;
    let mut manager = scene.manager().await;
    nothing_is_wrong(&scene.app, &manager, &["DESK/reviews", "DESK/reviews/plan"]).await;
    scene.assign_all(&mut manager).await;
    let (one, two) = (application.id, unscreened.id);
    let reviewer = scene.assignments().await[0].reviewer_id;
    let paths = [
        "/desk",
        "DESK",
        "DESK/applications",
        &format!("DESK/applications/{one}"),
        "DESK/nominations",
        "DESK/nominations/new",
        "DESK/screening",
        &format!("DESK/screening/{two}"),
        "DESK/reviews",
        &format!("DESK/reviews/applications/{one}"),
        "DESK/reviews/reminder",
        &format!("DESK/reviews/reviewers/{reviewer}"),
        &format!("DESK/applications/{one}/access-needs"),
        &format!("DESK/ranking/shortlist?act=shortlist&id={one}"),
        "DESK/ranking",
    ];
    nothing_is_wrong(&scene.app, &manager, &paths).await;
    let assignments = scene.assignments().await;
    let reviewer =
        atoll::people::find(scene.app.instance.store.read(), assignments[0].reviewer_id).await.unwrap();
    let client = scene.sign_in(&reviewer.email).await;
    let review = format!("/reviews/{}", assignments[0].id);
    nothing_is_wrong(&scene.app, &client, &["/reviews", &review, &format!("{review}/recusal")]).await;
}

#[tokio::test]
async fn for_the_panel_and_those_it_selects() {
    let mut panel = Panel::prepared().await;
    let ana = panel.decision_of("Ana Tora").await.id;
    let board = "DESK/selection?places=4&min-women=2&max-women=2&max-one-per-state=1";
    let scenario =
        panel.manager.get("/desk/sscf-2027/selection").await.attribute("[href*='/scenarios/']", "href");
    let paths = [
        board,
        &scenario,
        "DESK/ranking",
        "DESK/decisions",
        &format!("DESK/decisions/{ana}"),
        "DESK/release",
    ];
    nothing_is_wrong(&panel.app, &panel.manager, &paths).await;
    panel.manager.get("/desk/sscf-2027/release").await;
    panel.manager.press("Release the decisions").await;
    panel.declines("Ben Keni").await;
    let (ana, ben) = (panel.offer_of("Ana Tora").await.id, panel.offer_of("Ben Keni").await.id);
    let paths = [
        "DESK",
        "DESK/offers",
        &format!("DESK/offers/{ana}/withdrawal"),
        &format!("DESK/offers/{ben}/successor"),
        "DESK/release",
    ];
    nothing_is_wrong(&panel.app, &panel.manager, &paths).await;
    let selected = panel.app.sign_in(&email("Ana Tora")).await;
    let offer = format!("/offers/{ana}");
    nothing_is_wrong(&panel.app, &selected, &["/home", &offer, &format!("{offer}/decline")]).await;
}

#[tokio::test]
async fn for_a_trainer_a_fellow_and_the_manager_of_a_cohort() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    learning::modules(&app, &edition).await;
    for (email, role) in [("sela@x.example", Role::Manager), ("kirsi@x.example", Role::Trainer)] {
        app.grant(email, role, Some("sscf")).await;
    }
    let official = world::Official::new("Teuea Toatu", "KIR");
    let application = world::application(&app, &edition, &official, Shortlisted).await;
    let fellow = learning::membership(&app, &application).await.id;
    let at = app.now() - TimeDelta::hours(1);
    let session = learning::session(&app, &edition, "Past", at, Some("kirsi@x.example")).await.id;
    learning::session(&app, &edition, "Next", app.now() + TimeDelta::days(2), Some("kirsi@x.example")).await;
    let register = format!("/sessions/{session}/register");
    nothing_is_wrong(&app, &app.sign_in("kirsi@x.example").await, &["/home", "/sessions", &register]).await;
    let fellowship = format!("/fellowships/{fellow}");
    nothing_is_wrong(&app, &app.sign_in(&official.email).await, &["/home", &fellowship]).await;
    let session = format!("DESK/sessions/{session}");
    let paths = ["DESK/cohort", "DESK/cohort/closing", "DESK/sessions", "DESK/sessions/new", &session];
    nothing_is_wrong(&app, &app.sign_in("sela@x.example").await, &paths).await;
}

#[tokio::test]
async fn for_a_publisher_and_the_readers_of_the_figures() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    app.clock.set(edition.closes_at);
    app.grant(PUBLISHER, Role::Publisher, Some("sscf")).await;
    let mut client = app.sign_in(PUBLISHER).await;
    client.get("/desk/sscf-2027/publications").await;
    client.press("Prepare a publication").await;
    let prepared = client.path().to_owned();
    nothing_is_wrong(&app, &client, &["DESK/publications", &prepared]).await;
    client.fill("confirm", "yes").press("Publish now").await;
    nothing_is_wrong(&app, &client, &["/en/statistics/sscf-2027-1", "/ar/statistics/sscf-2027-1", "/ar"])
        .await;
}

#[tokio::test]
async fn for_staff_who_prove_themselves_and_for_guests_of_the_demonstration() {
    let app = TestApp::with(NOW, |settings| settings.demo = true, StoreOptions::default()).await;
    world::edition(&app, 10).await;
    let (client, _) = begun(&app, EMAIL).await;
    nothing_is_wrong(&app, &client, &["/demo", "/demo/mails"]).await;
    let app = TestApp::at(NOW).await;
    world::edition(&app, 10).await;
    app.grant("sela@x.example", Role::Manager, Some("sscf")).await;
    let mut fresh = app.visitor();
    fresh.get("/sign-in").await;
    fresh.fill("email", "sela@x.example").press("Send me a code").await;
    let code = app.mailed_code("sela@x.example").await;
    fresh.fill("code", &code).press("Sign in").await;
    nothing_is_wrong(&app, &fresh, &["/sign-in/totp"]).await;
}
