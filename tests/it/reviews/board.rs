//! What managers do: assign, follow, remind, take back, reopen.

use std::collections::BTreeMap;

use entity::assignment::AssignmentStatus;
use entity::role_grant::Role;
use serde_json::json;

use super::scene::{ANA, RUI, SAMI, Scene, nationality};
use crate::support::world::{self, Official};

const PATHS: [&str; 4] = [
    "/desk/sscf-2027/reviews",
    "/desk/sscf-2027/reviews/plan",
    "/desk/sscf-2027/reviews/reminder",
    "/desk/sscf-2027/ranking",
];

#[tokio::test]
async fn nobody_is_given_an_application_of_their_own_state_and_loads_are_even() {
    let scene = Scene::new().await;
    let mut all = Vec::new();
    for (name, country) in
        [("Abel", "FJI"), ("Bana", "JOR"), ("Caro", "TLS"), ("Dalu", "KIR"), ("Eno", "TON")]
    {
        all.push(scene.eligible(&Official::new(name, country)).await);
    }
    scene.assign_all(&mut scene.manager().await).await;
    assert_eq!(scene.asked(&all[0]).await, [RUI, SAMI], "not the Fijian");
    assert_eq!(scene.asked(&all[1]).await, [ANA, RUI], "not the Jordanian");
    assert_eq!(scene.asked(&all[2]).await, [ANA, SAMI], "not the Timorese");
    let mut loads = BTreeMap::new();
    for one in scene.assignments().await {
        *loads.entry(one.reviewer_id).or_insert(0) += 1;
    }
    let mut loads: Vec<i32> = loads.into_values().collect();
    loads.sort_unstable();
    assert_eq!(loads, [3, 3, 4]);
}

#[tokio::test]
async fn the_preview_is_what_happens_and_each_reviewer_has_one_mail() {
    let scene = Scene::new().await;
    let one = scene.eligible(&Official::new("Abel", "KIR")).await;
    scene.eligible(&Official::new("Bana", "TON")).await;
    let mut manager = scene.manager().await;
    manager.get("/desk/sscf-2027/reviews/plan").await;
    assert_eq!(manager.page().text("h1"), "4 reviews would be assigned");
    let planned = manager.page().texts("table.sticky tbody tr");
    let row = planned.iter().find(|row| row.contains(&one.reference)).unwrap().clone();
    assert!(scene.assignments().await.is_empty(), "looking assigns nothing");
    let mut twice = manager.clone();
    manager.press("Assign 4 reviews").await;
    for email in scene.asked(&one).await {
        let name = email.split('@').next().unwrap();
        assert!(row.contains(name), "{name} was not in {row}");
    }
    for email in [ANA, SAMI, RUI] {
        let mails = scene.app.mails(email).await;
        let asked = mails.iter().filter(|mail| mail.message == "review-assigned").count();
        assert_eq!(asked, 1, "{email}");
    }
    twice.press("Assign 4 reviews").await;
    assert_eq!(twice.status(), 409, "the page is older than what is stored");
    assert_eq!(scene.assignments().await.len(), 4);
}

#[tokio::test]
async fn a_shortfall_is_named_and_an_unknown_nationality_assigns_nothing() {
    let scene = Scene::new().await;
    scene.eligible(&Official::new("Abel", "FJI")).await;
    nationality(&scene.app, SAMI, "FJI").await;
    let mut manager = scene.manager().await;
    manager.get("/desk/sscf-2027/reviews/plan").await;
    assert!(manager.text().contains("One application lacks a reviewer"), "{}", manager.text());
    scene.app.grant("new@other.example", Role::Reviewer, Some("sscf")).await;
    manager.get("/desk/sscf-2027/reviews/plan").await;
    assert_eq!(manager.page().text("h1"), "One review would be assigned", "nobody of unknown nationality");
    manager.get("/desk/sscf-2027/reviews").await;
    manager.click("new").await;
    manager.fill("nationality", "Atlantis").press("Save").await;
    assert_eq!(manager.status(), 422);
    assert!(manager.page().html().contains("Atlantis"));
    manager.fill("nationality", "Kiribati").press("Save").await;
    manager.get("/desk/sscf-2027/reviews/plan").await;
    assert_eq!(manager.page().text("h1"), "2 reviews would be assigned");
}

#[tokio::test]
async fn a_wrong_due_day_is_shown_again_as_typed() {
    let scene = Scene::new().await;
    scene.eligible(&Official::new("Abel", "KIR")).await;
    let mut manager = scene.manager().await;
    manager.get("/desk/sscf-2027/reviews/plan").await;
    manager
        .fill("due-day", "31")
        .fill("due-month", "2")
        .fill("due-year", "2027")
        .press("Assign 2 reviews")
        .await;
    assert_eq!(manager.status(), 422);
    assert_eq!(manager.page().attribute("#due", "value"), "31");
    manager
        .fill("due-day", "1")
        .fill("due-month", "1")
        .fill("due-year", "2020")
        .press("Assign 2 reviews")
        .await;
    assert_eq!(manager.status(), 422);
    manager
        .fill("due-day", "28")
        .fill("due-month", "2")
        .fill("due-year", "2027")
        .press("Assign 2 reviews")
        .await;
    let due = scene.assignments().await.into_iter().map(|one| one.due_on.map(|day| day.to_string()));
    assert!(due.clone().all(|day| day.as_deref() == Some("2027-02-28")), "{:?}", due.collect::<Vec<_>>());
}

#[tokio::test]
async fn asking_by_hand_is_refused_with_the_reason() {
    let scene = Scene::new().await;
    let abel = Official::new("Abel", "FJI").with("email", json!("abel@digital.example"));
    let application = scene.eligible(&abel).await;
    let mut manager = scene.manager().await;
    let path = format!("/desk/sscf-2027/reviews/applications/{}", application.id);
    let db = scene.app.instance.store.read();
    let reasons = [
        (ANA, "The reviewer has the nationality of the applicant"),
        (SAMI, "The reviewer and the applicant have addresses of the same organisation"),
    ];
    for (email, reason) in reasons {
        let reviewer = atoll::people::by_email(db, email).await.unwrap().unwrap();
        let proof = manager.proof().await;
        manager.post(&path, &[proof, ("reviewer".into(), reviewer.id.to_string())]).await;
        assert_eq!(manager.status(), 422);
        assert_eq!(manager.page().text(".errors li"), reason);
    }
    assert!(scene.assignments().await.is_empty());
    manager.get(&path).await;
    let rui = atoll::people::by_email(db, RUI).await.unwrap().unwrap();
    manager.fill("reviewer", &rui.id.to_string()).press("Ask").await;
    assert_eq!(scene.asked(&application).await, [RUI]);
    assert_eq!(scene.app.newest_mail(RUI).await.message, "review-assigned");
}

#[tokio::test]
async fn a_request_is_taken_back_and_made_again() {
    let scene = Scene::new().await;
    let application = scene.eligible(&Official::new("Abel", "KIR")).await;
    let mut manager = scene.manager().await;
    scene.assign_all(&mut manager).await;
    let first = scene.asked(&application).await.remove(0);
    let one = scene.of(&first, &application).await;
    let proof = manager.proof().await;
    let path = format!("/desk/sscf-2027/reviews/assignments/{}/cancellation", one.id);
    manager.post(&path, std::slice::from_ref(&proof)).await;
    assert_eq!(scene.of(&first, &application).await.status, AssignmentStatus::Cancelled);
    manager.post(&path, &[proof]).await;
    assert_eq!(manager.status(), 409, "twice");
    let mut reviewer = scene.sign_in(&first).await;
    reviewer.get(&format!("/reviews/{}", one.id)).await;
    assert!(reviewer.text().contains("taken back"), "{}", reviewer.text());
    manager.get(&format!("/desk/sscf-2027/reviews/applications/{}", application.id)).await;
    manager.fill("reviewer", &one.reviewer_id.to_string()).press("Ask").await;
    assert_eq!(scene.of(&first, &application).await.status, AssignmentStatus::Assigned);
}

#[tokio::test]
async fn only_a_reopened_review_can_be_changed_and_its_score_counts_no_more() {
    let scene = Scene::new().await;
    let application = scene.eligible(&Official::new("Abel", "KIR")).await;
    let mut manager = scene.manager().await;
    scene.assign_all(&mut manager).await;
    let email = scene.asked(&application).await.remove(0);
    scene.hand_in(&email, &application, "3").await;
    assert_eq!(scene.of(&email, &application).await.score, Some(75_000));
    manager.get(&format!("/desk/sscf-2027/reviews/applications/{}", application.id)).await;
    manager.press("Reopen").await;
    let reopened = scene.of(&email, &application).await;
    assert_eq!((reopened.status, reopened.score), (AssignmentStatus::Draft, None));
    scene.hand_in(&email, &application, "4").await;
    assert_eq!(scene.of(&email, &application).await.score, Some(100_000));
}

#[tokio::test]
async fn those_with_open_work_are_reminded_once_a_page() {
    let scene = Scene::new().await;
    let application = scene.eligible(&Official::new("Abel", "KIR")).await;
    let mut manager = scene.manager().await;
    scene.assign_all(&mut manager).await;
    let [done, open] = <[String; 2]>::try_from(scene.asked(&application).await).unwrap();
    scene.hand_in(&done, &application, "3").await;
    manager.get("/desk/sscf-2027/reviews/reminder").await;
    let mut twice = manager.clone();
    manager.press("Send one reminder").await;
    twice.press("Send one reminder").await;
    assert_eq!(twice.status(), 409);
    let reminders = async |email: &str| {
        let mails = scene.app.mails(email).await;
        mails.iter().filter(|mail| mail.message == "review-reminder").count()
    };
    assert_eq!((reminders(&done).await, reminders(&open).await), (0, 1));
}

#[tokio::test]
async fn two_reviews_far_apart_ask_for_a_third() {
    let scene = Scene::new().await;
    let application = scene.eligible(&Official::new("Abel", "KIR")).await;
    let mut manager = scene.manager().await;
    scene.assign_all(&mut manager).await;
    let [first, second] = <[String; 2]>::try_from(scene.asked(&application).await).unwrap();
    scene.hand_in(&first, &application, "4").await;
    scene.hand_in(&second, &application, "2").await;
    manager.get("/desk/sscf-2027/reviews?show=third").await;
    assert!(manager.text().contains("Find a third reviewer"), "{}", manager.text());
    assert!(manager.text().contains(&application.reference));
}

#[tokio::test]
async fn managers_of_another_programme_and_reviewers_are_refused() {
    let scene = Scene::new().await;
    let application = scene.eligible(&Official::new("Abel", "KIR")).await;
    scene.assign_all(&mut scene.manager().await).await;
    world::edition_as(&scene.app, "other", "other-2027", 3).await;
    scene.app.grant("stranger@fellowship.example", Role::Manager, Some("other")).await;
    let one = scene.assignments().await.remove(0);
    for email in ["stranger@fellowship.example", ANA] {
        let mut client = scene.sign_in(email).await;
        for path in PATHS {
            assert_eq!(client.get(path).await.status, 403, "{email} {path}");
        }
        let proof = client.proof().await;
        let path = format!("/desk/sscf-2027/reviews/assignments/{}/cancellation", one.id);
        assert_eq!(client.post(&path, std::slice::from_ref(&proof)).await.status, 403, "{email}");
    }
    let mut stranger = scene.sign_in("stranger@fellowship.example").await;
    let proof = stranger.proof().await;
    let path = format!("/desk/other-2027/reviews/assignments/{}/cancellation", one.id);
    assert_eq!(stranger.post(&path, &[proof]).await.status, 404, "through an edition of their own");
    let path = format!("/desk/other-2027/reviews/applications/{}", application.id);
    assert_eq!(stranger.get(&path).await.status, 404);
    assert_eq!(scene.assignments().await[0].status, AssignmentStatus::Assigned);
    let mut official = scene.sign_in("official@mfa.example").await;
    assert_eq!(official.get("/reviews").await.status, 403);
}
