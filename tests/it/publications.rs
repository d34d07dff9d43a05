//! Publications: counted quietly, read first, published once; what could give a person away is in no file.

use atoll::statistics::{import_history, read_history};
use entity::application::ApplicationStatus::{self, Eligible, Submitted};
use entity::offer::{self, OfferStatus};
use entity::role_grant::Role;
use entity::sensitive_answers::Gender;
use entity::{application, edition};
use sea_orm::{ActiveModelTrait, EntityTrait, PaginatorTrait, Set};
use serde_json::Value;

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::world::{self, Official};

mod cuts;
mod elsewhere;
mod files;

use files::{downloaded, text};

const NOW: &str = "2026-11-21T09:00:00Z";
pub const PUBLISHER: &str = "mere@fellowship.example";

/// So many applications from one State, of one gender, that came as far as `status`.
async fn apply(
    app: &TestApp,
    edition: &edition::Model,
    many: usize,
    (country, gender): (&str, Option<Gender>),
    status: ApplicationStatus,
) -> Vec<application::Model> {
    let mut made = Vec::new();
    for n in 0..many {
        let mut official = Official::new(&format!("P{n} {status:?} {gender:?}"), country);
        official.email = format!("{n}-{country}-{status}-{gender:?}@example.org").to_lowercase();
        official.gender = gender;
        made.push(world::application(app, edition, &official, status).await);
    }
    made
}

const WOMAN: Option<Gender> = Some(Gender::Woman);
const MAN: Option<Gender> = Some(Gender::Man);

async fn offered(app: &TestApp, of: &application::Model, status: OfferStatus) {
    let (ctx, of) = (app.ctx(), of.clone());
    let store = ctx.store().clone();
    let made = store.write(async move |txn| {
        let row = offer::ActiveModel {
            id: Set(ctx.new_id()),
            edition_id: Set(of.edition_id),
            application_id: Set(of.id),
            person_id: Set(of.applicant_id),
            status: Set(status),
            replaces_id: Set(None),
            expires_at: Set(ctx.now),
            decline_reason: Set(None),
            note: Set(String::new()),
            revision: Set(1),
            made_at: Set(ctx.now),
        };
        row.insert(txn).await?;
        Ok(())
    });
    made.await.unwrap();
}

/// The edition closes; its publisher signs in.
async fn publisher(app: &TestApp, edition: &edition::Model) -> Client {
    app.clock.set(edition.closes_at);
    app.grant(PUBLISHER, Role::Publisher, Some("sscf")).await;
    app.sign_in(PUBLISHER).await
}

async fn publish(client: &mut Client) {
    client.get("/desk/sscf-2027/publications").await;
    client.press("Prepare a publication").await;
    client.fill("confirm", "yes").press("Publish now").await;
    assert_eq!(client.path(), "/en/statistics/sscf-2027-1", "{}", client.text());
}

/// A closed edition without a small count: 24 women and 24 men applied, 10 and 10 were found eligible.
pub async fn safe_edition(app: &TestApp) -> edition::Model {
    let (_, edition) = world::edition(app, 5).await;
    for country in ["KEN", "FJI"] {
        for gender in [WOMAN, MAN] {
            apply(app, &edition, 7, (country, gender), Submitted).await;
            apply(app, &edition, 5, (country, gender), Eligible).await;
        }
    }
    edition
}

#[tokio::test]
async fn a_publisher_prepares_reads_and_publishes_and_everybody_reads_it() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    let mut client = publisher(&app, &edition).await;
    client.get("/desk/sscf-2027/publications").await;
    client.press("Prepare a publication").await;
    assert_eq!(client.page().text("h1"), "Read before you publish");
    let mut visitor = app.visitor();
    for path in ["", "/files", "/archive.zip", "/files/release.json", "/tables/t1"] {
        visitor.get(&format!("/en/statistics/sscf-2027-1{path}")).await;
        assert_eq!(visitor.status(), 404, "what is prepared is not public: {path}");
    }
    visitor.get("/en/statistics").await;
    assert!(!visitor.page().html().contains("sscf-2027-1"));
    client.press("Publish now").await;
    assert_eq!(client.status(), 422, "it wants to be confirmed");
    client.fill("confirm", "yes").press("Publish now").await;
    visitor.get("/en/statistics/sscf-2027-1").await;
    assert_eq!(visitor.page().text("h1"), "Women were 50% of those who applied");
    assert!(visitor.text().contains("48 applications from 2 States"), "{}", visitor.text());
    let rows = visitor.page().texts("table:first-of-type tbody tr");
    assert!(rows[0].contains("24") && rows[0].contains("48") && rows[1].contains("10"), "{rows:?}");
    visitor.get("/en/statistics").await;
    assert!(visitor.text().contains("sscf-2027-1"));
    visitor.get("/en").await;
    assert!(visitor.text().contains("50% women (24 of 48)"), "the front page tells it: {}", visitor.text());
}

#[tokio::test]
async fn a_decliner_counts_as_selected_and_whoever_accepted_as_accepted() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 5).await;
    let listed = ApplicationStatus::Shortlisted;
    for (gender, offers) in [(WOMAN, 20), (MAN, 20)] {
        let people = apply(&app, &edition, 40, ("KEN", gender), listed).await;
        for (person, n) in people.iter().take(offers).zip(0..) {
            offered(&app, person, if n < 10 { OfferStatus::Declined } else { OfferStatus::Accepted }).await;
        }
    }
    publish(&mut publisher(&app, &edition).await).await;
    let funnel = text(&downloaded(&app, "en").await, "t5.csv");
    for line in ["woman,WORLD,shortlisted,40,F", "woman,WORLD,selected,20,F", "woman,WORLD,accepted,10,F"] {
        assert!(funnel.contains(line), "{line} is missing: {funnel}");
    }
    let page = app.visitor().get("/en/statistics/sscf-2027-1").await.clone();
    assert!(
        !page.texts("table:first-of-type tbody th").contains(&"Completed".to_owned()),
        "nobody has got there yet"
    );
}

#[tokio::test]
async fn an_edition_for_women_only_is_shown_as_restricted_and_tells_no_share() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::women_only_edition(&app, 5).await;
    for (many, country) in [(20, "KEN"), (30, "FJI")] {
        apply(&app, &edition, many, (country, WOMAN), Submitted).await;
    }
    publish(&mut publisher(&app, &edition).await).await;
    let page = app.visitor().get("/en/statistics/sscf-2027-1").await.clone();
    assert_eq!(page.text("h1"), "50 officials applied");
    assert!(page.text("main").contains("open to women only"));
    assert!(
        !page.texts("thead th").iter().any(|head| head.contains("share") || head == "Men"),
        "no share is told"
    );
    let release: Value = serde_json::from_slice(&downloaded(&app, "en").await["release.json"]).unwrap();
    assert_eq!(release["editions"][0]["restricted"], true);
    assert!(release["dims"].get("gender").is_none(), "{release}");
}

#[tokio::test]
async fn too_few_applications_are_not_published_and_it_is_said_why() {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 5).await;
    apply(&app, &edition, 4, ("KEN", WOMAN), Submitted).await;
    let mut client = publisher(&app, &edition).await;
    client.get("/desk/sscf-2027/publications").await;
    client.press("Prepare a publication").await;
    assert_eq!(client.status(), 422);
    assert!(client.text().contains("fewer than five applications"), "{}", client.text());
    let rows = entity::publication::Entity::find().count(app.instance.store.read()).await.unwrap();
    assert_eq!(rows, 0);
}

#[tokio::test]
async fn a_publication_happens_once_and_never_changes() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    let mut client = publisher(&app, &edition).await;
    client.get("/desk/sscf-2027/publications").await;
    client.press("Prepare a publication").await;
    let mut other_window = client.clone();
    client.fill("confirm", "yes").press("Publish now").await;
    let before = app.visitor().get("/en/statistics/sscf-2027-1/archive.zip").await.body.clone();
    other_window.fill("confirm", "yes").press("Publish now").await;
    assert_eq!(other_window.status(), 409);
    client.get("/desk/sscf-2027/publications").await;
    assert!(!client.page().has("button.button"), "nothing can be prepared any more: {}", client.text());
    apply(&app, &edition, 6, ("TON", WOMAN), Eligible).await;
    let proof = client.proof().await;
    client.post("/desk/sscf-2027/publications", &[proof]).await;
    assert_eq!(client.status(), 409);
    let after = app.visitor().get("/en/statistics/sscf-2027-1/archive.zip").await.body.clone();
    assert_eq!(before, after);
}

#[tokio::test]
async fn what_was_counted_again_must_be_read_again() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    let mut client = publisher(&app, &edition).await;
    client.get("/desk/sscf-2027/publications").await;
    client.press("Prepare a publication").await;
    let path = client.path().to_owned();
    let proof = client.proof().await;
    let fields = [proof, ("confirm".into(), "yes".into()), ("seen".into(), "another".into())];
    client.post(&format!("{path}/release"), &fields).await;
    assert_eq!(client.status(), 409);
    assert_eq!(app.visitor().get("/en/statistics/sscf-2027-1").await.status, 404);
}

#[tokio::test]
async fn nothing_is_counted_while_the_call_is_open() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    let mut client = publisher(&app, &edition).await;
    app.clock.set(edition.closes_at - chrono::TimeDelta::seconds(1));
    let proof = client.proof().await;
    client.post("/desk/sscf-2027/publications", &[proof]).await;
    assert_eq!(client.status(), 409);
    let rows = entity::publication::Entity::find().count(app.instance.store.read()).await.unwrap();
    assert_eq!(rows, 0);
}

#[tokio::test]
async fn only_publishers_of_the_programme_publish_and_managers_look() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    world::edition_as(&app, "women", "women-2027", 5).await;
    app.clock.set(edition.closes_at);
    app.grant("boss@x.example", Role::Manager, Some("sscf")).await;
    app.grant("other@x.example", Role::Publisher, Some("women")).await;
    app.grant("reader@x.example", Role::Reviewer, Some("sscf")).await;
    let path = "/desk/sscf-2027/publications";
    for (email, sees, posts) in
        [("boss@x.example", 200, 403), ("other@x.example", 404, 404), ("reader@x.example", 403, 403)]
    {
        let mut client = app.sign_in(email).await;
        client.get(path).await;
        assert_eq!(client.status(), sees, "{email}");
        let proof = client.proof().await;
        client.post(path, &[proof]).await;
        assert_eq!(client.status(), posts, "{email}");
    }
    let mut visitor = app.visitor();
    visitor.get(path).await;
    assert!(visitor.path().starts_with("/sign-in"), "{}", visitor.path());
    let rows = entity::publication::Entity::find().count(app.instance.store.read()).await.unwrap();
    assert_eq!(rows, 0, "nobody of these could prepare anything");
}

#[tokio::test]
async fn the_reading_of_genders_is_in_the_journal() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    publish(&mut publisher(&app, &edition).await).await;
    let acts = entity::journal_entry::Entity::find().all(app.instance.store.read()).await.unwrap();
    let is_there = |act: &str| acts.iter().any(|entry| entry.act == act);
    assert!(
        is_there("sensitive.read_genders")
            && is_there("publication.prepare")
            && is_there("publication.publish")
    );
}
