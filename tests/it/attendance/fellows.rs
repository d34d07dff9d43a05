//! What fellows see of their cohort, who looks after it, and how it ends.

use atoll::{attendance, cohorts, people};
use entity::membership::MembershipStatus;
use entity::membership_event;
use entity::role_grant::Role;
use sea_orm::EntityTrait;

use super::{Cohort, MANAGER, TRAINER, cohort, fellow, leave, register};
use crate::support::world;

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
    let times = client.page().texts(".rows .hint");
    assert!(times.len() == 4 && times.iter().all(|time| time.contains("Tarawa (UTC+12)")), "{times:?}");
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

async fn standings(cohort: &Cohort) -> Vec<MembershipStatus> {
    let members = cohorts::members(cohort.app.instance.store.read(), cohort.edition.id).await.unwrap();
    members.iter().map(|member| member.status).collect()
}

#[tokio::test]
async fn closing_gives_completion_from_eighty_per_cent_and_participation_below() {
    let cohort = cohort().await;
    let mut trainer = cohort.app.sign_in(TRAINER).await;
    for (hours_ago, present) in [(9, 3), (8, 3), (7, 3), (6, 3), (5, 2), (4, 1)] {
        let session = cohort.session(hours_ago).await;
        cohort.take(&mut trainer, &session, present).await;
    }
    let mut manager = cohort.app.sign_in(MANAGER).await;
    manager.get("/desk/sscf-2027/cohort").await;
    manager.click("Close the cohort").await;
    assert!(manager.text().contains("Completion: 2 fellows"), "{}", manager.text());
    let mut again = manager.clone();
    manager.press("Close the cohort").await;
    again.press("Close the cohort").await;
    assert_eq!(again.path(), "/desk/sscf-2027/cohort", "closing twice is closing once: {}", again.text());
    use MembershipStatus::{Completed, Participated};
    assert_eq!(standings(&cohort).await, [Completed, Completed, Participated], "6, 5 and 4 of 6");
    let session = cohort.session(3).await;
    trainer.get(&register(&session)).await;
    assert!(trainer.text().contains("can no longer be changed"), "{}", trainer.text());
}

#[tokio::test]
async fn a_cohort_with_a_missing_register_or_a_session_ahead_is_not_closed() {
    let cohort = cohort().await;
    let due = cohort.session(3).await;
    let mut manager = cohort.app.sign_in(MANAGER).await;
    let proof = manager.proof().await;
    manager.post("/desk/sscf-2027/cohort/closing", &[proof]).await;
    assert_eq!(manager.status(), 409);
    manager.get("/desk/sscf-2027/cohort/closing").await;
    assert!(manager.text().contains("One register is missing") && !manager.page().has("main form"));
    cohort.take(&mut manager, &due, 3).await;
    cohort.session(-2).await;
    let proof = manager.proof().await;
    manager.post("/desk/sscf-2027/cohort/closing", &[proof]).await;
    assert_eq!(manager.status(), 409);
    assert_eq!(standings(&cohort).await, [MembershipStatus::Active; 3]);
}

#[tokio::test]
async fn home_is_told_what_is_due_and_what_is_next() {
    let cohort = cohort().await;
    let session = cohort.session(1).await;
    let next = cohort.session(-5).await;
    let db = cohort.app.instance.store.read();
    let trainer = people::by_email(db, TRAINER).await.unwrap().unwrap();
    let brief = attendance::trainer_brief(db, trainer.id, cohort.app.now()).await.unwrap().unwrap();
    assert_eq!(brief.due.iter().map(|due| due.id).collect::<Vec<_>>(), [session.id]);
    assert_eq!(brief.next.map(|next| next.id), Some(next.id));
    let own = &cohort.fellows[0];
    let briefs = attendance::fellow_briefs(db, own.person_id, cohort.app.now()).await.unwrap();
    assert_eq!(briefs.len(), 1);
    assert_eq!(briefs[0].next.as_ref().map(|session| session.id), Some(next.id));
    assert!(attendance::trainer_brief(db, own.person_id, cohort.app.now()).await.unwrap().is_none());
}
