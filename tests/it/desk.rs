//! The desk: who sees which editions; the list of applications searched, filtered, sorted and paged.

use std::collections::BTreeSet;

use atoll::paths;
use entity::application::{self, ApplicationStatus};
use entity::assignment::{self, AssignmentStatus};
use entity::role_grant::Role;
use entity::{edition, person};
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use serde_json::json;

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::world::{self, Official};

const NOW: &str = "2026-11-21T09:00:00Z";

async fn manager(app: &TestApp) -> Client {
    app.grant("sela@fellowship.example", Role::Manager, Some("sscf")).await;
    app.sign_in("sela@fellowship.example").await
}

/// Many handed-in applications in one write: only what the list shows differs.
async fn many(app: &TestApp, edition: &edition::Model, count: usize, name: impl Fn(usize) -> String) {
    let (ctx, edition) = (app.ctx(), edition.clone());
    let names: Vec<String> = (0..count).map(name).collect();
    let store = ctx.store().clone();
    let made = store.write(async move |txn| {
        for (nth, name) in names.iter().enumerate() {
            let person: entity::PersonId = ctx.new_id();
            let row = person::ActiveModel {
                id: Set(person),
                email: Set(format!("{person}@x.example")),
                full_name: Set(name.clone()),
                language: Set("en".to_owned()),
                country_iso3: Set(None),
                time_zone: Set(None),
                created_at: Set(ctx.now),
            };
            person::Entity::insert(row).exec_without_returning(txn).await?;
            let country = ["KIR", "TON", "WSM", "LCA", "RWA"][nth % 5];
            let reference = format!("R-{nth:05}");
            let row = application::ActiveModel {
                id: Set(ctx.new_id()),
                edition_id: Set(edition.id),
                applicant_id: Set(person),
                status: Set(ApplicationStatus::Submitted),
                questionnaire_id: Set(edition.questionnaire_id),
                answers: Set(json!({"motivation": "words ".repeat(500)})),
                full_name: Set(name.clone()),
                country_iso3: Set(Some(country.to_owned())),
                employer: Set("Ministry".to_owned()),
                ministry_type: Set(None),
                seniority: Set(Some("mid".to_owned())),
                track: Set(Some(["policy", "technical"][nth % 2].to_owned())),
                search_text: Set(atoll::applications::search_text(&[name.as_str(), "Ministry", &reference])),
                reference: Set(reference),
                submitted_at: Set(Some(ctx.now)),
                score: Set(atoll::applications::UNSCORED),
                revision: Set(1),
                created_at: Set(ctx.now),
                updated_at: Set(ctx.now),
            };
            application::Entity::insert(row).exec_without_returning(txn).await?;
        }
        Ok(())
    });
    made.await.unwrap();
}

#[tokio::test]
async fn each_sees_the_editions_they_run_and_nobody_elses() {
    let app = TestApp::at(NOW).await;
    world::edition(&app, 10).await;
    world::edition_as(&app, "other", "other-2027", 10).await;
    app.visitor().get("/desk").await;
    let mut visitor = app.visitor();
    visitor.get("/desk").await;
    assert!(visitor.path().starts_with("/sign-in"));
    let mut applicant = app.sign_in("teuea@mfa.gov.ki").await;
    assert_eq!(applicant.get("/desk").await.status, 403);
    let mut client = manager(&app).await;
    assert_eq!(client.get("/desk").await.texts("main li h2").len(), 1);
    assert_eq!(client.get("/desk/other-2027").await.status, 403);
    assert_eq!(client.get("/desk/other-2027/applications").await.status, 403);
    assert_eq!(client.get("/desk/none-2027").await.status, 404);
    app.grant("admin@fellowship.example", Role::Administrator, None).await;
    let mut admin = app.sign_in("admin@fellowship.example").await;
    assert_eq!(admin.get("/desk").await.texts("main li h2").len(), 2);
}

#[tokio::test]
async fn a_publisher_sees_publications_only() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    world::application(&app, &edition, &Official::new("Teuea Tebau", "KIR"), ApplicationStatus::Submitted)
        .await;
    app.grant("pub@fellowship.example", Role::Publisher, Some("sscf")).await;
    let mut client = app.sign_in("pub@fellowship.example").await;
    client.get("/desk/sscf-2027").await;
    assert_eq!(client.page().texts(".tiles a"), ["Publications"]);
    assert!(!client.text().contains("screening"), "{}", client.text());
    assert_eq!(client.get("/desk/sscf-2027/applications").await.status, 403);
}

#[tokio::test]
async fn the_hub_says_what_waits_and_leads_there() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    world::application(&app, &edition, &Official::new("Teuea Tebau", "KIR"), ApplicationStatus::Submitted)
        .await;
    world::application(&app, &edition, &Official::new("Draft Person", "KIR"), ApplicationStatus::Draft).await;
    let mut client = manager(&app).await;
    client.get("/desk/sscf-2027").await;
    assert_eq!(client.page().texts(".tiles li").len(), 10);
    assert_eq!(client.page().texts(".tiles li")[0], "1 Applications", "a draft is not counted");
    client.click("Nominations missing: 1").await;
    assert_eq!(client.page().texts("tbody th"), ["Teuea Tebau"]);
}

#[tokio::test]
async fn every_row_stands_on_exactly_one_page_even_among_equal_names() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    many(&app, &edition, 120, |nth| format!("Same Name {}", nth % 2)).await;
    let mut client = manager(&app).await;
    for sort in ["name", "state", "score", "submitted"] {
        let mut seen = Vec::new();
        client.get(&format!("{}?sort={sort}", paths::staff_applications(&edition.code))).await;
        loop {
            seen.extend(client.page().texts("tbody td.ref"));
            if !client.page().has("a[rel=next]") {
                break;
            }
            let next = client.page().attribute("a[rel=next]", "href");
            client.get(&next).await;
        }
        let distinct: BTreeSet<_> = seen.iter().collect();
        assert_eq!((seen.len(), distinct.len()), (120, 120), "{sort}");
    }
}

#[tokio::test]
async fn search_does_not_mind_accents_case_or_script() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let names = ["Tomé Vaz d’Almeida", "أحمد ولد سيدي", "Анна Иванова", "Pule Fiti"];
    many(&app, &edition, 4, |nth| names[nth].to_owned()).await;
    let mut client = manager(&app).await;
    let list = paths::staff_applications(&edition.code);
    for (typed, found) in [("ALMEIDA tome", 0), ("احمد", 1), ("иванова", 2), ("r-00003", 3)] {
        client.get(&format!("{list}?q={}", atoll::form::encoded(typed))).await;
        assert_eq!(client.page().texts("tbody th"), [names[found]], "{typed}");
    }
    client.get(&format!("{list}?q=%25")).await;
    assert_eq!(client.page().texts("tbody th").len(), 4, "a wildcard is no letter and narrows nothing");
    client.get(&format!("{list}?q=nobody")).await;
    assert!(client.text().contains("Nothing matches"), "{}", client.text());
}

#[tokio::test]
async fn filters_narrow_together_and_live_in_the_address() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    many(&app, &edition, 20, |nth| format!("Person {nth:02}")).await;
    let mut client = manager(&app).await;
    client.get(&paths::staff_applications(&edition.code)).await;
    client.fill("group", "african").fill("track", "policy").press("Filter").await;
    assert!(client.path().contains("group=african"), "{}", client.path());
    assert_eq!(client.page().texts("tbody th"), ["Person 04", "Person 14"]);
    assert!(client.text().contains("2 applications"), "{}", client.text());
    client.get(&format!("{}?state=samoa", paths::staff_applications(&edition.code))).await;
    assert_eq!(client.page().texts("tbody th").len(), 4);
    client.get(&format!("{}?state=atlantis", paths::staff_applications(&edition.code))).await;
    assert!(!client.page().has("tbody"), "a State that is none finds nothing");
}

#[tokio::test]
async fn a_score_shows_when_all_required_reviews_are_in_and_sorts_the_best_first() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let mut made = Vec::new();
    for (name, scores) in
        [("Anna A", vec![80_000, 80_001]), ("Bela B", vec![99_000]), ("Cara C", vec![90_000, 91_000])]
    {
        let official = Official::new(name, "KIR");
        let one = world::application(&app, &edition, &official, ApplicationStatus::Eligible).await;
        review(&app, &one, &scores).await;
        made.push(one);
    }
    let mut client = manager(&app).await;
    client.get(&format!("{}?sort=score", paths::staff_applications(&edition.code))).await;
    assert_eq!(client.page().texts("tbody th"), ["Cara C", "Anna A", "Bela B"]);
    let rows = client.page().texts("tbody tr");
    assert!(rows[0].contains("90.5") && rows[1].contains("80.0"), "{rows:?}");
    assert!(!rows[2].contains("99.0"), "one review of two gives no score: {rows:?}");
}

async fn review(app: &TestApp, of: &application::Model, scores: &[i64]) {
    let (ctx, of, scores) = (app.ctx(), of.clone(), scores.to_vec());
    let store = ctx.store().clone();
    let made = store.write(async move |txn| {
        for (nth, score) in scores.iter().enumerate() {
            let email = format!("r{nth}@review.example");
            let reviewer = atoll::people::ensure_person(txn, &ctx, &email, "Reviewer").await?;
            let row = assignment::ActiveModel {
                id: Set(ctx.new_id()),
                application_id: Set(of.id),
                reviewer_id: Set(reviewer.id),
                status: Set(AssignmentStatus::HandedIn),
                due_on: Set(None),
                comment: Set(String::new()),
                score: Set(Some(*score)),
                revision: Set(1),
                assigned_at: Set(ctx.now),
                updated_at: Set(ctx.now),
            };
            row.insert(txn).await?;
        }
        atoll::reviews::rescore(txn, of.id).await
    });
    made.await.unwrap();
}

#[tokio::test]
async fn staff_read_a_whole_application_but_no_draft_and_nothing_kept_apart() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    let official =
        Official::new("Teuea Tebau", "KIR").woman().with("motivation", json!("To serve my islands"));
    let made = world::application(&app, &edition, &official, ApplicationStatus::Submitted).await;
    let draft =
        world::application(&app, &edition, &Official::new("Draft Person", "TON"), ApplicationStatus::Draft)
            .await;
    let mut client = manager(&app).await;
    client.get(&paths::staff_application(&edition.code, made.id)).await;
    assert_eq!(client.status(), 200, "{}", client.text());
    assert!(client.text().contains("To serve my islands"));
    assert!(!client.text().contains("Woman"), "gender is kept apart");
    assert_eq!(client.get(&paths::staff_application(&edition.code, draft.id)).await.status, 404);
    let (_, other) = world::edition_as(&app, "other", "other-2027", 10).await;
    let path = paths::staff_application(&other.code, made.id);
    assert_eq!(client.get(&path).await.status, 403);
}

#[tokio::test]
async fn a_bulk_act_takes_what_was_ticked_or_all_that_match() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    many(&app, &edition, 60, |nth| format!("Person {nth:02}")).await;
    let mut client = manager(&app).await;
    let list = paths::staff_applications(&edition.code);
    client.get(&list).await;
    client.fill("act", "ineligible").fill("reason_code", "not-nominated").press("Preview").await;
    assert_eq!(client.status(), 422, "nothing was ticked");
    client.get(&format!("{list}?group=african")).await;
    client.fill("scope", "all").fill("act", "ineligible").fill("reason_code", "not-nominated");
    client.press("Preview").await;
    assert_eq!(client.page().text("h1"), "12 applications would be found not eligible");
    client.press("Confirm").await;
    client.get(&format!("{list}?status=ineligible")).await;
    assert!(client.text().contains("12 applications"), "{}", client.text());
    client.get(&list).await;
    let ids: Vec<String> = (0..1).map(|_| client.page().attribute("tbody input", "value")).collect();
    client.fill("id", &ids[0]).fill("act", "eligible").press("Preview").await;
    assert_eq!(
        client.page().text("h1"),
        "0 applications would be found eligible",
        "its checks are not all met"
    );
}
