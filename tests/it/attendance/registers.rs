//! Who takes a register, when, and what happens when two do.

use chrono::TimeDelta;
use entity::membership;
use entity::presence::PresenceMark;
use entity::role_grant::Role;

use super::{FELLOWS, MANAGER, TRAINER, cohort, fellow, field, leave, register};
use crate::support::{learning, world};

#[tokio::test]
async fn a_trainer_takes_a_register_and_sees_who_is_not_marked() {
    let cohort = cohort().await;
    let session = cohort.session(1).await;
    let mut trainer = cohort.app.sign_in(TRAINER).await;
    trainer.get("/account").await;
    trainer.fill("full_name", "Kirsi Aalto").fill("time_zone", "Europe/Helsinki").press("Save").await;
    trainer.get("/sessions").await;
    assert!(trainer.text().contains("One register is due"), "{}", trainer.text());
    assert!(trainer.page().text(".rows .hint").contains("Helsinki (UTC+2)"), "{}", trainer.text());
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
