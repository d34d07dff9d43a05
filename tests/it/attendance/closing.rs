//! How a cohort ends, and what home is told.

use super::*;

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
    let trainer = atoll::people::by_email(db, TRAINER).await.unwrap().unwrap();
    let brief = attendance::trainer_brief(db, trainer.id, cohort.app.now()).await.unwrap().unwrap();
    assert_eq!(brief.due.iter().map(|due| due.id).collect::<Vec<_>>(), [session.id]);
    assert_eq!(brief.next.map(|next| next.id), Some(next.id));
    let own = &cohort.fellows[0];
    let briefs = attendance::fellow_briefs(db, own.person_id, cohort.app.now()).await.unwrap();
    assert_eq!(briefs.len(), 1);
    assert_eq!(briefs[0].next.as_ref().map(|session| session.id), Some(next.id));
    assert!(attendance::trainer_brief(db, own.person_id, cohort.app.now()).await.unwrap().is_none());
}
