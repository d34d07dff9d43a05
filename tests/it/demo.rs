//! The demonstration: a world that stands, a cast that can be signed in with one press, and nothing that leaves.

use atoll::demo::Player;
use atoll::{demo, seed};
use entity::outgoing::{self, OutgoingStatus};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::support::app::TestApp;
use crate::support::client::Client;
use atoll::store::StoreOptions;

const NOW: &str = "2026-11-21T09:00:00Z";

/// A demonstration with a fraction of the completed edition's applications.
async fn small() -> TestApp {
    let app = TestApp::with(NOW, |settings| settings.demo = true, StoreOptions::default()).await;
    seed::build_share(&app.instance, 5).await.unwrap();
    app
}

/// Presses a player's button.
async fn pressed(app: &TestApp, player: &Player) -> Client {
    let mut client = app.visitor();
    let proof = client.proof().await;
    client.post_once("/demo/sign-in", &[proof, ("email".into(), player.email.clone())]).await;
    client
}

#[tokio::test]
async fn every_player_is_signed_in_with_one_press_and_begins_on_a_page_in_their_language() {
    let app = small().await;
    let players = demo::cast(&app.ctx()).await.unwrap();
    let mut scripts = std::collections::BTreeSet::new();
    for player in &players {
        let client = pressed(&app, player).await;
        assert_eq!(client.status(), 303, "{}: {}", player.email, client.text());
        let mut client = client;
        client.get(&player.start).await;
        assert_eq!(client.status(), 200, "{} begins at {}: {}", player.email, player.start, client.text());
        let person =
            atoll::people::by_email(app.instance.store.read(), &player.email).await.unwrap().unwrap();
        let lang = format!("lang=\"{}\"", person.language);
        assert!(client.page().html().contains(&lang), "{} reads {}", player.email, person.language);
        scripts.insert(person.language);
    }
    assert_eq!(scripts.len(), 6, "all six languages are played: {scripts:?}");
    let roles: Vec<&str> = players.iter().map(|player| player.role.as_str()).collect();
    for role in ["administrator", "manager", "reviewer", "trainer", "publisher", "newcomer", "draft"] {
        assert!(roles.contains(&role), "nobody is a {role}");
    }
    for role in ["applicant", "selected", "reserve", "fellow"] {
        assert!(roles.contains(&role), "nobody is a {role}");
    }
    nothing_leaves(&app).await;
    mails_are_shown_as_json(&app).await;
    somebody_else_is_not_signed_in(&app, &players).await;
}

async fn nothing_leaves(app: &TestApp) {
    let db = app.instance.store.read();
    let mails = outgoing::Entity::find();
    assert!(mails.clone().count(db).await.unwrap() > 50, "people were told something");
    let leaving = mails.filter(outgoing::Column::Status.ne(OutgoingStatus::Kept)).count(db).await.unwrap();
    assert_eq!(leaving, 0, "every mail is kept");
}

async fn mails_are_shown_as_json(app: &TestApp) {
    let mut client = app.visitor();
    client.get("/demo/mails.json").await;
    let shown: serde_json::Value = serde_json::from_str(&client.page().html()).unwrap();
    let newest = &shown["mails"][0];
    assert!(newest["to"].as_str().unwrap().ends_with(".example"), "{newest}");
    assert!(!newest["subject"].as_str().unwrap().is_empty());
}

async fn somebody_else_is_not_signed_in(app: &TestApp, players: &[Player]) {
    let everybody = entity::person::Entity::find().all(app.instance.store.read()).await.unwrap();
    let other = everybody.iter().find(|person| players.iter().all(|player| player.email != person.email));
    let other = Player { email: other.unwrap().email.clone(), ..players[0].clone() };
    let client = pressed(app, &other).await;
    assert_eq!(client.status(), 404);
    assert!(client.cookie("sign_in").is_none(), "whoever is not of the cast stays outside");
}

#[tokio::test]
async fn whoever_runs_no_demonstration_has_none_of_its_pages() {
    let app = TestApp::at(NOW).await;
    for path in ["/demo", "/demo/mails", "/demo/mails.json"] {
        let mut client = app.visitor();
        client.get(path).await;
        assert_eq!(client.status(), 404, "{path}");
    }
    let mut client = app.visitor();
    let proof = client.proof().await;
    client.post_once("/demo/sign-in", &[proof, ("email".into(), "sela@fellowship.example".into())]).await;
    assert_eq!(client.status(), 404);
}

#[tokio::test]
async fn the_figures_of_the_completed_edition_are_published_and_its_funnel_is_shown() {
    let patient = StoreOptions { tries: 200, ..StoreOptions::default() };
    let app = TestApp::with(NOW, |settings| settings.demo = true, patient).await;
    seed::build(&app.instance).await.unwrap();
    let published = atoll::statistics::published(app.instance.store.read()).await.unwrap();
    let content: atoll::statistics::Content = serde_json::from_value(published[0].content.clone()).unwrap();
    let shares: Vec<_> = content.funnel.iter().map(|reached| reached.counts.share().is_some()).collect();
    assert!(shares.len() > 3 && shares[0] && shares[1], "{content:?}");
    assert!(content.states > 30 && content.applied().total.is_some_and(|total| total > 500), "{content:?}");
    assert_eq!(atoll::statistics::elsewhere_editions(app.instance.store.read()).await.unwrap().len(), 6);
}

/// Where `atoll demo` made its world, and its address.
struct Place {
    data: tempfile::TempDir,
    address: String,
}

impl Place {
    /// A directory with a whole world in it, as an earlier start would have left it.
    async fn with_a_world() -> Place {
        let place = Place::empty();
        let data = place.data.path().to_owned();
        let settings = atoll::config::Settings { data: data.clone(), demo: true, ..Default::default() };
        atoll::commands::migrate_up(&settings.database()).await.unwrap();
        let clock = atoll::clock::Clock::Machine;
        let url = settings.database();
        let store = atoll::store::Store::open(&url, clock.clone(), StoreOptions::default());
        let secret = atoll::instance::secret_in(&data).unwrap();
        let instance = atoll::instance::Instance::new(store.await.unwrap(), clock, settings, secret);
        seed::build_share(&instance, 5).await.unwrap();
        instance.store.shutdown().await;
        std::fs::write(data.join("demo"), "whole").unwrap();
        place
    }

    fn empty() -> Place {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = free.local_addr().unwrap().to_string();
        Place { data: tempfile::TempDir::new().unwrap(), address }
    }

    fn demo(&self) -> std::process::Command {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_atoll"));
        command.args(["demo", "--listen", &self.address, "--data"]).arg(self.data.path());
        command.env("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nowhere");
        command.stderr(std::process::Stdio::piped());
        command
    }

    /// `GET /demo`, once the server answers.
    fn page(&self) -> String {
        use std::io::{Read, Write};
        for _ in 0..200 {
            std::thread::sleep(std::time::Duration::from_millis(100));
            let Ok(mut stream) = std::net::TcpStream::connect(&self.address) else { continue };
            let head = format!("GET /demo HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address);
            stream.write_all(head.as_bytes()).unwrap();
            let mut answer = String::new();
            if stream.read_to_string(&mut answer).is_ok() && answer.starts_with("HTTP/1.1 200") {
                return answer;
            }
        }
        panic!("the demonstration does not answer at {}", self.address);
    }
}

#[tokio::test]
async fn a_demonstration_starts_again_with_the_world_that_it_has_and_asks_no_other_database() {
    let place = Place::with_a_world().await;
    let mut server = place.demo().spawn().unwrap();
    let page = place.page();
    server.kill().unwrap();
    let said = server.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(page.contains("sela.vaipulu@fellowship.example"), "{page}");
    assert!(said.contains("the demonstration is ready") && !said.contains("building"), "{said}");
}

#[test]
fn a_directory_that_the_demonstration_did_not_make_is_refused() {
    let place = Place::empty();
    let letter = place.data.path().join("letter.txt");
    std::fs::write(&letter, "mine").unwrap();
    let said = place.demo().output().unwrap();
    assert!(!said.status.success());
    let error = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(error.contains("holds something that the demonstration did not make"), "{error}");
    assert_eq!(std::fs::read_to_string(letter).unwrap(), "mine");
    assert_eq!(std::fs::read_dir(place.data.path()).unwrap().count(), 1, "nothing was added");
}

#[tokio::test]
async fn whoever_is_of_the_crowd_hands_in_with_the_next_request() {
    let app = small().await;
    let ready = seed::crowd::crowd(&app.instance, "sscf-2027", 3).await.unwrap();
    for one in &ready {
        let mut client = app.visitor();
        for cookie in one.cookies.split("; ") {
            let (name, value) = cookie.split_once('=').unwrap();
            client.set_cookie(name, value);
        }
        client.post_once(&one.path, &one.fields).await;
        assert_eq!(client.page().header("location"), atoll::paths::application_receipt(one.application));
    }
    seed::crowd::handed_in(&app.instance, "sscf-2027", 1200).await.unwrap();
    let edition = atoll::programmes::edition_by_code(app.instance.store.read(), "sscf-2027").await.unwrap();
    let status = [entity::application::ApplicationStatus::Submitted];
    let all = atoll::applications::of_edition(app.instance.store.read(), edition.id, &status).await.unwrap();
    assert_eq!(all.len(), 18 + 3 + 1200);
}
