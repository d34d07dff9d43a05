//! Registers, who may take them, what fellows see of them, and how a cohort ends.

use atoll::{attendance, cohorts};
use chrono::TimeDelta;
use entity::application::ApplicationStatus;
use entity::membership::{self, MembershipStatus};
use entity::presence::{self, PresenceMark};
use entity::role_grant::Role;
use entity::{MembershipId, edition, membership_event, session};
use sea_orm::EntityTrait;

use crate::support::app::TestApp;
use crate::support::client::Client;
use crate::support::{learning, world};

mod closing;

const NOW: &str = "2026-11-21T09:00:00Z";
const MANAGER: &str = "sela@fellowship.example";
const TRAINER: &str = "kirsi@fellowship.example";

/// An edition with a manager, a trainer and three fellows.
struct Cohort {
    app: TestApp,
    edition: edition::Model,
    fellows: Vec<membership::Model>,
}

const FELLOWS: [(&str, &str); 3] =
    [("Deepika Seebaluck", "MUS"), ("Ofa Tupou", "TON"), ("Teuea Toatu", "KIR")];

async fn cohort() -> Cohort {
    let app = TestApp::at(NOW).await;
    let (_, edition) = world::edition(&app, 10).await;
    learning::modules(&app, &edition).await;
    app.grant(MANAGER, Role::Manager, Some("sscf")).await;
    app.grant(TRAINER, Role::Trainer, Some("sscf")).await;
    let mut fellows = Vec::new();
    for (name, country) in FELLOWS {
        fellows.push(fellow(&app, &edition, name, country).await);
    }
    Cohort { app, edition, fellows }
}

async fn fellow(app: &TestApp, edition: &edition::Model, name: &str, country: &str) -> membership::Model {
    let official = world::Official::new(name, country);
    let application = world::application(app, edition, &official, ApplicationStatus::Shortlisted).await;
    learning::membership(app, &application).await
}

impl Cohort {
    /// A session of the trainer that began so many hours ago.
    async fn session(&self, hours_ago: i64) -> session::Model {
        let at = self.app.now() - TimeDelta::hours(hours_ago);
        learning::session(&self.app, &self.edition, &format!("Session {hours_ago}"), at, Some(TRAINER)).await
    }

    async fn mark(&self, session: &session::Model, member: MembershipId) -> Option<PresenceMark> {
        let found =
            presence::Entity::find_by_id((session.id, member)).one(self.app.instance.store.read()).await;
        found.unwrap().map(|row| row.mark)
    }

    /// Takes a register: the first `present` fellows were there, the others were not.
    async fn take(&self, client: &mut Client, session: &session::Model, present: usize) {
        client.get(&register(session)).await;
        for (at, fellow) in self.fellows.iter().enumerate() {
            client.fill(&field(fellow), if at < present { "present" } else { "absent" });
        }
        client.press("Save the register").await;
    }
}

fn register(session: &session::Model) -> String {
    format!("/sessions/{}/register", session.id)
}

fn field(fellow: &membership::Model) -> String {
    format!("mark-{}", fellow.id)
}

#[tokio::test]
async fn a_trainer_takes_a_register_and_sees_who_is_not_marked() {
    let cohort = cohort().await;
    let session = cohort.session(1).await;
    let mut trainer = cohort.app.sign_in(TRAINER).await;
    trainer.get("/sessions").await;
    assert!(trainer.text().contains("One register is due"), "{}", trainer.text());
    trainer.click("Session 1").await;
    assert_eq!(trainer.page().texts("tbody th bdi"), FELLOWS.map(|(name, _)| name), "by name");
    trainer.fill(&field(&cohort.fellows[0]), "present").fill(&field(&cohort.fellows[1]), "excused");
    trainer.press("Save the register").await;
    assert_eq!(trainer.page().text("h1"), "Present: 1 of 3");
    assert_eq!(trainer.page().texts(".notice li"), ["Teuea Toatu"]);
    assert_eq!(cohort.mark(&session, cohort.fellows[1].id).await, Some(PresenceMark::Excused));
    assert_eq!(cohort.mark(&session, cohort.fellows[2].id).await, None);
    trainer.get("/sessions").await;
    assert!(!trainer.text().contains("is due"), "{}", trainer.text());
}

#[tokio::test]
async fn the_second_button_marks_all_others_as_present() {
    let cohort = cohort().await;
    let session = cohort.session(1).await;
    let mut trainer = cohort.app.sign_in(TRAINER).await;
    trainer.get(&register(&session)).await;
    trainer.fill(&field(&cohort.fellows[2]), "absent").press("Save, all others present").await;
    assert_eq!(trainer.page().text("h1"), "Present: 2 of 3");
    assert_eq!(cohort.mark(&session, cohort.fellows[2].id).await, Some(PresenceMark::Absent));
}

#[tokio::test]
async fn a_register_is_corrected_by_whoever_saw_its_newest_state() {
    let cohort = cohort().await;
    let session = cohort.session(1).await;
    let mut trainer = cohort.app.sign_in(TRAINER).await;
    cohort.take(&mut trainer, &session, 3).await;
    let mut manager = cohort.app.sign_in(MANAGER).await;
    manager.get(&register(&session)).await;
    trainer.fill(&field(&cohort.fellows[0]), "absent").press("Save the register").await;
    assert_eq!(cohort.mark(&session, cohort.fellows[0].id).await, Some(PresenceMark::Absent));
    manager.fill(&field(&cohort.fellows[1]), "absent").press("Save the register").await;
    assert_eq!(manager.status(), 409, "the manager's page was older than the trainer's correction");
    assert_eq!(cohort.mark(&session, cohort.fellows[1].id).await, Some(PresenceMark::Present));
}

#[tokio::test]
async fn the_same_register_sent_twice_is_one_register() {
    let cohort = cohort().await;
    let session = cohort.session(1).await;
    let mut trainer = cohort.app.sign_in(TRAINER).await;
    trainer.get(&register(&session)).await;
    let mut again = trainer.clone();
    trainer.press("Save, all others present").await;
    again.press("Save, all others present").await;
    assert_eq!((again.status(), again.page().text("h1").as_str()), (200, "Present: 3 of 3"));
    assert_eq!(again.page().hidden("revision"), "1");
}

#[tokio::test]
async fn an_empty_register_is_asked_again() {
    let cohort = cohort().await;
    let session = cohort.session(1).await;
    let mut trainer = cohort.app.sign_in(TRAINER).await;
    trainer.get(&register(&session)).await;
    trainer.press("Save the register").await;
    assert_eq!(trainer.status(), 422);
    assert!(trainer.page().text(".errors").contains("Mark at least one fellow"));
}

#[tokio::test]
async fn nobody_but_the_sessions_trainer_and_managers_takes_its_register() {
    let cohort = cohort().await;
    let session = cohort.session(1).await;
    cohort.app.grant("another@fellowship.example", Role::Trainer, Some("sscf")).await;
    cohort.app.grant("reviewer@fellowship.example", Role::Reviewer, Some("sscf")).await;
    let outsiders = ["another@fellowship.example", "reviewer@fellowship.example", "teuea@kir.example"];
    for email in outsiders {
        let mut client = cohort.app.sign_in(email).await;
        client.get(&register(&session)).await;
        assert_eq!(client.status(), 403, "{email}");
        assert!(!client.page().html().contains("Seebaluck"), "{email} reads the names");
        let proof = client.proof().await;
        let fields = [proof, (field(&cohort.fellows[0]), "present".into()), ("revision".into(), "0".into())];
        client.post(&register(&session), &fields).await;
        assert_eq!(client.status(), 403, "{email}");
    }
    assert_eq!(cohort.mark(&session, cohort.fellows[0].id).await, None);
    let mut manager = cohort.app.sign_in(MANAGER).await;
    manager.get(&register(&session)).await;
    assert_eq!(manager.status(), 200);
}

#[tokio::test]
async fn fellows_of_another_edition_and_those_who_left_are_not_on_the_register() {
    let cohort = cohort().await;
    let session = cohort.session(1).await;
    let (_, other) = world::edition_as(&cohort.app, "other", "other-2027", 10).await;
    let stranger = fellow(&cohort.app, &other, "Sonam Wangdi", "BTN").await;
    let mut manager = cohort.app.sign_in(MANAGER).await;
    leave(&mut manager, &cohort.fellows[0], "Called back by the ministry").await;
    manager.get(&register(&session)).await;
    assert_eq!(manager.page().texts("tbody th bdi"), ["Ofa Tupou", "Teuea Toatu"]);
    let proof = manager.proof().await;
    let forged = |fellow: &membership::Model| (field(fellow), "present".to_owned());
    let fields = [proof, forged(&stranger), forged(&cohort.fellows[0]), forged(&cohort.fellows[1])];
    manager.post(&register(&session), &fields).await;
    assert_eq!(cohort.mark(&session, stranger.id).await, None);
    assert_eq!(cohort.mark(&session, cohort.fellows[0].id).await, None);
    assert_eq!(cohort.mark(&session, cohort.fellows[1].id).await, Some(PresenceMark::Present));
}

async fn leave(manager: &mut Client, fellow: &membership::Model, reason: &str) {
    manager.get("/desk/sscf-2027/cohort").await;
    let proof = manager.proof().await;
    let path = format!("/desk/sscf-2027/cohort/{}/leaving", fellow.id);
    manager.post(&path, &[proof, ("reason".into(), reason.into())]).await;
}

#[tokio::test]
async fn a_register_opens_half_an_hour_before_its_session() {
    let cohort = cohort().await;
    let session = cohort.session(-1).await;
    let mut trainer = cohort.app.sign_in(TRAINER).await;
    trainer.get(&register(&session)).await;
    assert!(trainer.text().contains("opens 30 minutes before") && !trainer.page().has("button[name=save]"));
    let proof = trainer.proof().await;
    let fields = [proof, ("others".into(), "present".into()), ("revision".into(), "0".into())];
    trainer.post(&register(&session), &fields).await;
    assert_eq!(trainer.status(), 409);
    assert_eq!(cohort.mark(&session, cohort.fellows[0].id).await, None);
    let soon = cohort.app.now() + TimeDelta::minutes(30);
    let soon = learning::session(&cohort.app, &cohort.edition, "Soon", soon, Some(TRAINER)).await;
    trainer.get(&register(&soon)).await;
    assert!(trainer.page().has("button[name=save]"));
}

#[tokio::test]
async fn a_fellow_sees_what_is_next_in_their_own_time_and_how_far_they_are() {
    let cohort = cohort().await;
    let mut trainer = cohort.app.sign_in(TRAINER).await;
    for (hours_ago, present) in [(9, 3), (8, 3), (7, 2)] {
        let session = cohort.session(hours_ago).await;
        cohort.take(&mut trainer, &session, present).await;
    }
    cohort.session(-24).await;
    let mut client = cohort.app.sign_in("teuea@kir.example").await;
    client.get(&format!("/fellowships/{}", cohort.fellows[2].id)).await;
    assert_eq!(client.page().text("h1"), "Next: Session -24");
    assert!(client.page().text(".lead").contains("Tarawa (UTC+12)"), "{}", client.page().text(".lead"));
    assert_eq!(client.page().text(".panel .big"), "2 of 3");
    assert!(
        client.page().text(".panel").contains("below the 80 per cent"),
        "{}",
        client.page().text(".panel")
    );
    assert_eq!(client.page().attribute(".acts a.button", "href"), "https://meet.example/room");
    assert!(client.text().contains("Deepika, Mauritius") && !client.text().contains("Seebaluck"));
}

#[tokio::test]
async fn a_fellowship_is_its_fellows_alone() {
    let cohort = cohort().await;
    cohort.session(-1).await;
    let (_, other) = world::edition_as(&cohort.app, "other", "other-2027", 10).await;
    fellow(&cohort.app, &other, "Sonam Wangdi", "BTN").await;
    let page = format!("/fellowships/{}", cohort.fellows[0].id);
    for email in ["sonam@btn.example", "teuea@kir.example", "nobody@example.org", TRAINER] {
        let mut client = cohort.app.sign_in(email).await;
        client.get(&page).await;
        assert_eq!(client.status(), 404, "{email}");
        assert!(!client.page().html().contains("meet.example"), "{email} got the link");
    }
}

#[tokio::test]
async fn whoever_left_sees_no_session_any_more_and_the_reason_is_kept() {
    let cohort = cohort().await;
    cohort.session(-1).await;
    let mut manager = cohort.app.sign_in(MANAGER).await;
    leave(&mut manager, &cohort.fellows[2], " ").await;
    assert_eq!(manager.status(), 422);
    leave(&mut manager, &cohort.fellows[2], "Called back by the ministry").await;
    assert_eq!(manager.path(), "/desk/sscf-2027/cohort", "{}", manager.text());
    assert!(manager.page().text("h1").contains("2 fellows"), "{}", manager.page().text("h1"));
    let events = membership_event::Entity::find().all(cohort.app.instance.store.read()).await.unwrap();
    assert_eq!((events.len(), events[0].reason.as_str()), (1, "Called back by the ministry"));
    leave(&mut manager, &cohort.fellows[2], "Again").await;
    assert_eq!(manager.status(), 409);
    let mut client = cohort.app.sign_in("teuea@kir.example").await;
    client.get(&format!("/fellowships/{}", cohort.fellows[2].id)).await;
    assert_eq!(client.page().text("h1"), "You have left this cohort");
    assert!(!client.page().html().contains("meet.example") && !client.text().contains("Deepika"));
}

#[tokio::test]
async fn the_cohort_is_for_managers_of_the_programme() {
    let cohort = cohort().await;
    world::edition_as(&cohort.app, "other", "other-2027", 10).await;
    cohort.app.grant("else@fellowship.example", Role::Manager, Some("other")).await;
    for email in [TRAINER, "else@fellowship.example", "teuea@kir.example"] {
        let mut client = cohort.app.sign_in(email).await;
        for path in ["/desk/sscf-2027/cohort", "/desk/sscf-2027/cohort/closing"] {
            client.get(path).await;
            assert_eq!(client.status(), 403, "{email} {path}");
            assert!(!client.page().html().contains("Seebaluck"), "{email} reads the names");
        }
    }
}
