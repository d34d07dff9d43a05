//! The public site: six languages, kept pages, feeds, the eligibility check; what is not announced is nowhere.

use chrono::TimeDelta;
use entity::{module, target};
use sea_orm::{ActiveModelTrait, Set};
use serde_json::json;

use crate::support::app::TestApp;
use crate::support::wire::{FIRST_VISIT, first_visit, readable};
use crate::support::world;

const NOW: &str = "2026-11-21T09:00:00Z";
const LANGS: [(&str, &str); 6] =
    [("en", "ltr"), ("fr", "ltr"), ("es", "ltr"), ("ar", "rtl"), ("zh", "ltr"), ("ru", "ltr")];
const PAGES: [&str; 13] = [
    "",
    "/calls",
    "/calls/sscf-2027",
    "/calls/sscf-2027/curriculum",
    "/calls/sscf-2027/eligibility",
    "/calls/sscf-2027/eligibility?nationality=FJI&official=yes&seniority=mid&years=9&level=C1",
    "/programmes/sscf",
    "/statistics",
    "/method",
    "/accessibility",
    "/privacy",
    "/contact",
    "/calls/sscf-2027?state=KIR",
];

/// An edition with its whole curriculum and its targets.
async fn whole_edition(app: &TestApp) -> entity::edition::Model {
    let (_, edition) = world::edition(app, 55).await;
    let (ctx, id) = (app.ctx(), edition.id);
    let store = ctx.store().clone();
    let filled = store.write(async move |txn| {
        for (data, position) in atoll::programmes::defaults::modules().into_iter().zip(1..) {
            let row = module::ActiveModel {
                id: Set(ctx.new_id()),
                edition_id: Set(id),
                position: Set(position),
                code: Set(data.code),
                title: Set(data.title),
                outcome: Set(data.outcome),
                pillars: Set(json!(data.pillars)),
                hours: Set(data.hours),
            };
            row.insert(txn).await?;
        }
        for (data, position) in atoll::programmes::defaults::targets().into_iter().zip(1..) {
            let row = target::ActiveModel {
                id: Set(ctx.new_id()),
                edition_id: Set(id),
                position: Set(position),
                code: Set(data.code),
                rule: Set(data.rule),
            };
            row.insert(txn).await?;
        }
        ctx.public_changed(txn);
        Ok(())
    });
    filled.await.unwrap();
    edition
}

#[tokio::test]
async fn every_public_page_speaks_six_languages_and_fits_into_one_flight() {
    let app = TestApp::at(NOW).await;
    whole_edition(&app).await;
    let history = atoll::statistics::read_history(atoll::countries::HISTORY).unwrap();
    let history = history.into_iter().map(Result::unwrap).collect();
    atoll::statistics::import_history(&app.ctx(), history, true).await.unwrap();
    let mut client = app.visitor().with_header("accept-encoding", "br");
    for (lang, dir) in LANGS {
        for page in PAGES {
            let path = format!("/{lang}{page}");
            let came = client.get_once(&path).await.clone();
            assert_eq!(came.status, 200, "{path}");
            let bytes = first_visit(&came);
            assert!(bytes <= FIRST_VISIT, "{path}: {bytes} bytes");
            let page = readable(&came);
            assert_eq!(page.attribute("html", "lang"), lang, "{path}");
            assert_eq!(page.attribute("html", "dir"), dir, "{path}");
            assert_eq!(page.texts("h1").len(), 1, "{path}");
            assert!(!page.html().contains('⟦'), "{path} lacks words: {}", page.text("main"));
        }
    }
}

#[tokio::test]
async fn the_root_leads_to_the_remembered_language_else_to_the_browser_s() {
    let app = TestApp::at(NOW).await;
    let mut french = app.visitor().speaking("fr-CH, en;q=0.5");
    french.get_once("/").await;
    assert_eq!((french.status(), french.page().header("location").as_str()), (303, "/fr"));
    assert!(french.page().header("vary").contains("Accept-Language"));
    french.get("/ar").await;
    french.get_once("/").await;
    assert_eq!(french.page().header("location"), "/ar", "the language chosen last is remembered");
}

#[tokio::test]
async fn a_reader_who_has_the_page_is_told_so_and_a_change_is_seen_at_once() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 55).await;
    let mut client = app.visitor();
    client.get("/en/calls").await;
    let etag = client.page().header("etag");
    assert!(etag.starts_with('"'), "{etag}");
    let mut again = app.visitor().with_header("if-none-match", &etag);
    again.get_once("/en/calls").await;
    assert_eq!(again.status(), 304);
    assert!(again.page().body.is_empty());
    world::edition_as(&app, "women", "women-2027", 20).await;
    again.get_once("/en/calls").await;
    assert_eq!(again.status(), 200);
    assert!(again.text().contains("2 calls are open"), "{}", again.text());
}

#[tokio::test]
async fn a_kept_page_changes_by_itself_when_the_call_closes() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 1).await;
    app.clock.set(edition.closes_at - TimeDelta::seconds(5));
    let mut client = app.visitor();
    client.get("/en/calls/sscf-2027").await;
    assert!(client.page().has("a.button[href$='/eligibility']"), "{}", client.text());
    app.clock.set(edition.closes_at);
    client.get("/en/calls/sscf-2027").await;
    assert!(!client.page().has("a.button"), "the call is over: {}", client.text());
    assert!(client.text().contains("Closed"));
}

#[tokio::test]
async fn midnight_anywhere_on_earth_is_shown_as_the_last_minute_of_the_day_that_is_still_in_time() {
    let app = TestApp::at("2026-11-21T12:00:00Z").await;
    world::edition(&app, 1).await;
    let mut client = app.visitor();
    client.get("/en/calls/sscf-2027").await;
    let text = client.text();
    assert!(text.contains("Saturday, 21 November 2026, 23:59, UTC\u{2212}12"), "{text}");
    assert!(text.contains("Sunday, 22 November 2026, 11:59, UTC"), "{text}");
    assert!(!text.contains("00:00, UTC\u{2212}12"), "{text}");
    client.get("/en/calls.json").await;
    assert!(client.page().html().contains("2026-11-22T11:59:59Z"), "{}", client.page().html());
    for (email, now, status) in
        [("teuea@mfa.gov.ki", "2026-11-22T11:59:30Z", 200), ("ofa@mfa.gov.to", "2026-11-22T12:00:00Z", 403)]
    {
        app.clock.set(now.parse().unwrap());
        let mut late = app.sign_in(email).await;
        let proof = late.proof().await;
        late.post("/editions/sscf-2027/application", &[proof]).await;
        assert_eq!(late.status(), status, "{now}: {}", late.text());
    }
}

#[tokio::test]
async fn a_page_leaves_as_the_reader_can_take_it() {
    let app = TestApp::at(NOW).await;
    let plain = app.visitor().get("/en/method").await.clone();
    assert_eq!(plain.header("content-encoding"), "");
    for encoding in ["br", "gzip"] {
        let packed = app.visitor().with_header("accept-encoding", encoding).get("/en/method").await.clone();
        assert_eq!(packed.header("content-encoding"), encoding);
        assert!(packed.body.len() < plain.body.len() / 2);
        assert_eq!(readable(&packed).html(), plain.html());
    }
}

#[tokio::test]
async fn a_message_for_one_reader_is_not_kept_for_the_next() {
    let app = TestApp::at(NOW).await;
    let mut told = app.visitor();
    told.set_cookie("flash", "flash-signed-out");
    told.get("/en/method").await;
    assert!(told.text().contains("You are signed out"), "{}", told.text());
    let other = app.visitor().get("/en/method").await.clone();
    assert!(!other.html().contains("You are signed out"));
}

#[tokio::test]
async fn an_edition_that_is_not_announced_is_nowhere() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition_as(&app, "secret", "secret-2028", 30).await;
    let ctx = app.ctx();
    let store = ctx.store().clone();
    let hidden = store.write(async move |txn| {
        let row = entity::edition::ActiveModel {
            id: Set(edition.id),
            announced_at: Set(None),
            ..Default::default()
        };
        row.update(txn).await?;
        ctx.public_changed(txn);
        Ok(())
    });
    hidden.await.unwrap();
    let mut client = app.visitor();
    for path in [
        "/calls/secret-2028",
        "/calls/secret-2028/curriculum",
        "/calls/secret-2028/eligibility",
        "/calls/secret-2028?state=FJI",
        "/programmes/secret",
        "/calls/never-was",
    ] {
        client.get_once(&format!("/en{path}")).await;
        assert_eq!(client.status(), 404, "{path}");
    }
    for path in ["", "/calls", "/statistics", "/calls.atom", "/calls.ics", "/calls.json"] {
        client.get(&format!("/en{path}")).await;
        assert_eq!(client.status(), 200, "{path}");
        assert!(!client.page().html().contains("secret"), "{path}");
    }
}

#[tokio::test]
async fn the_deadline_is_told_on_the_reader_s_own_clocks() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 55).await;
    let mut client = app.visitor();
    client.get("/en/calls/sscf-2027").await;
    assert!(client.text().contains("Anywhere on Earth"));
    client.fill("state", "Kiribati").press("Show").await;
    let rows = client.page().texts("table tbody tr").join("\n");
    assert_eq!(rows.matches("Kiribati").count(), 3, "three zones: {rows}");
    client.fill("state", "Atlantis").press("Show").await;
    assert_eq!(client.status(), 422);
    assert_eq!(client.page().attribute("#state", "value"), "Atlantis", "what was typed stays");
    client.get("/en/calls/sscf-2027?state=Guinea-B").await;
    assert!(client.page().html().contains("Guinea-Bissau"), "{}", client.text());
}

#[tokio::test]
async fn the_check_says_yes_or_names_each_rule_that_is_not_met() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 55).await;
    let mut client = app.visitor();
    client.get("/en/calls/sscf-2027/eligibility").await;
    client.fill("nationality", "Fiji").fill("official", "yes").fill("seniority", "mid").fill("years", "8");
    client.fill("level", "C1").press("See the answer").await;
    assert_eq!(client.status(), 200);
    assert_eq!(client.page().text("h1"), "You can apply");
    assert_eq!(client.page().link("Apply"), "/editions/sscf-2027/application");
    client.click("Change the answers").await;
    client.fill("nationality", "Norway").fill("years", "2").press("See the answer").await;
    assert_eq!(client.status(), 200, "not eligible is a page, not an error");
    assert_eq!(client.page().text("h1"), "You cannot apply as things stand");
    let failed = client.page().texts("main ul.plain:first-of-type h3");
    assert_eq!(failed, ["Nationality", "Experience"], "{}", client.text());
    assert!(client.text().contains("a later edition"), "it says what to do: {}", client.text());
    assert!(!client.page().has("a.button"), "no way to apply is offered");
}

#[tokio::test]
async fn the_check_leaves_open_what_was_not_answered_and_asks_again_what_it_cannot_read() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 55).await;
    let mut client = app.visitor();
    client.get("/en/calls/sscf-2027/eligibility?nationality=FJI&official=yes").await;
    assert_eq!(client.page().text("h1"), "You may be able to apply");
    client.get("/en/calls/sscf-2027/eligibility?nationality=Atlantis&years=many&official=yes").await;
    assert_eq!(client.status(), 422);
    assert_eq!(client.page().texts(".errors a").len(), 2);
    assert_eq!(client.page().attribute("#nationality", "value"), "Atlantis");
    assert!(client.page().has("input[name=official][value=yes][checked]"));
}

#[tokio::test]
async fn calls_can_be_followed_by_machines() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 55).await;
    let mut client = app.visitor();
    let atom = client.get("/fr/calls.atom").await.clone();
    assert!(atom.header("content-type").starts_with("application/atom+xml"));
    assert!(atom.html().contains("Bourse cyber 2027") && atom.html().contains("/fr/calls/sscf-2027"));
    let ics = client.get("/en/calls.ics").await.clone();
    assert!(ics.header("content-type").starts_with("text/calendar"));
    assert!(ics.html().contains("DTSTART:20270115T090000Z"), "{}", ics.html());
    let json = client.get("/en/calls.json").await.clone();
    let json: serde_json::Value = serde_json::from_slice(&json.body).unwrap();
    assert_eq!(json["calls"][0]["closes_at"], "2027-01-15T09:00:00Z");
    assert_eq!(json["calls"][0]["phase"], "open");
}

#[tokio::test]
async fn an_address_with_a_slash_too_many_leads_to_the_page_and_never_to_another_host() {
    let app = TestApp::at(NOW).await;
    let mut visitor = app.visitor();
    for (asked, meant) in [("/en/", "/en"), ("/en/calls/?page=2", "/en/calls?page=2")] {
        let answer = visitor.get_once(asked).await;
        assert_eq!((answer.status, answer.header("location").as_str()), (308, meant), "{asked}");
    }
    for asked in ["//evil.example/", "/nowhere//"] {
        let answer = visitor.get_once(asked).await;
        assert!(!answer.header("location").starts_with("//"), "{asked}");
    }
}
