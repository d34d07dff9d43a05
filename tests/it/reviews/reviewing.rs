//! What reviewers see and do.

use entity::assignment::AssignmentStatus;
use entity::role_grant::Role;
use sea_orm::EntityTrait;
use serde_json::json;

use super::scene::{ANA, RUI, SAMI, Scene, fill, fill_all_but};
use crate::support::world::Official;

/// Somebody of whom much could leak.
fn teuea() -> Official {
    Official::new("Teuea Tebau", "KIR")
        .woman()
        .with("latin_name", json!("Latinnameleak"))
        .with("email", json!("teuea.private@leak.example"))
        .with("phone", json!("+686 555 0199"))
        .with("employer", json!("Ministry of Leaking Employers"))
        .with("department", json!("Department of Leaks"))
        .with("supervisor", json!("Supervisor Leakson"))
        .with("ministry_type", json!("ict_digital"))
        .with("gender", json!({"choice": "woman", "text": "genderleak"}))
        .with("access_needs", json!("Needs a leaking ramp"))
        .with("referees", json!([{"name": "Referee Leakmann", "email": "referee@leak.example", "role": "Leader of leaks", "present_employer": true}]))
        .with("motivation", json!("I answered the telephone for nine days."))
        .with("project_title", json!("Who calls whom"))
}

#[tokio::test]
async fn the_page_shows_the_case_and_nothing_of_the_person() {
    let scene = Scene::new().await;
    let application = scene.eligible(&teuea()).await;
    scene.assign_all(&mut scene.manager().await).await;
    let email = scene.asked(&application).await.remove(0);
    let one = scene.of(&email, &application).await;
    let mut reviewer = scene.sign_in(&email).await;
    reviewer.get(&format!("/reviews/{}", one.id)).await;
    let html = reviewer.page().html();
    assert!(html.contains("I answered the telephone for nine days."), "{}", reviewer.text());
    assert!(html.contains("Who calls whom"));
    let mut pages = vec![html];
    pages.push(reviewer.get("/reviews").await.html());
    pages.push(reviewer.get(&format!("/reviews/{}/recusal", one.id)).await.html());
    pages.extend(
        scene.app.mails(&email).await.into_iter().map(|mail| format!("{}\n{}", mail.subject, mail.body)),
    );
    let (id, applicant) = (application.id.to_string(), application.applicant_id.to_string());
    let hidden =
        ["Teuea", "Tebau", "Latinnameleak", "eak.example", "555 0199", "Leaking", "Department of Leaks"];
    let more =
        ["Leakson", "Leakmann", "leaking", "genderleak", "woman", "Woman", "Kiribati", "KIR", "kir.example"];
    for page in &pages {
        for leak in hidden.iter().chain(&more).copied().chain([&*id, &*applicant, &*application.reference]) {
            assert!(!page.contains(leak), "{leak:?} leaks:\n{page}");
        }
    }
}

#[tokio::test]
async fn a_review_without_every_mark_is_shown_again_with_all_that_was_typed() {
    let scene = Scene::new().await;
    let application = scene.eligible(&teuea()).await;
    scene.assign_all(&mut scene.manager().await).await;
    let email = scene.asked(&application).await.remove(0);
    let one = scene.of(&email, &application).await;
    let mut reviewer = scene.sign_in(&email).await;
    reviewer.get(&format!("/reviews/{}", one.id)).await;
    fill_all_but(&mut reviewer, "3", "experience");
    reviewer.fill("mark-experience", "9").fill("comment", "Strong on practice").press("Hand in").await;
    assert_eq!(reviewer.status(), 422);
    assert_eq!(reviewer.page().text(".errors li"), "Choose a mark from 0 to 4");
    assert!(reviewer.page().has("#mark-experience"), "the summary's link leads somewhere");
    assert!(reviewer.page().html().contains("Strong on practice"));
    assert_eq!(reviewer.page().texts("input[type=radio][checked]").len(), 5);
    assert_eq!(scene.of(&email, &application).await.status, AssignmentStatus::Assigned);
    reviewer.press("Save draft").await;
    let draft = scene.of(&email, &application).await;
    assert_eq!(
        (draft.status, draft.score, &*draft.comment),
        (AssignmentStatus::Draft, None, "Strong on practice")
    );
}

#[tokio::test]
async fn others_marks_are_hidden_before_ones_own_and_shown_without_names_after() {
    let scene = Scene::new().await;
    let application = scene.eligible(&teuea()).await;
    scene.assign_all(&mut scene.manager().await).await;
    let [first, second] = <[String; 2]>::try_from(scene.asked(&application).await).unwrap();
    let reviewer = scene.hand_in(&first, &application, "3").await;
    assert!(reviewer.text().contains("No other review"), "{}", reviewer.text());
    let one = scene.of(&second, &application).await;
    let mut other = scene.sign_in(&second).await;
    other.get(&format!("/reviews/{}", one.id)).await;
    assert!(!other.text().contains("75.0") && !other.text().contains("Reviewer 2"), "{}", other.text());
    fill(&mut other, "1").press("Hand in").await;
    assert!(other.text().contains("Reviewer 2"), "{}", other.text());
    let shown = other.page().texts("dl.facts dd");
    assert_eq!(shown.last().map(String::as_str), Some("75.0"), "the other reviewer's score");
    assert!(!other.page().html().contains(&first), "a name of the other reviewer");
}

#[tokio::test]
async fn handing_in_twice_is_once_and_changing_it_is_refused() {
    let scene = Scene::new().await;
    let application = scene.eligible(&teuea()).await;
    scene.assign_all(&mut scene.manager().await).await;
    let email = scene.asked(&application).await.remove(0);
    let one = scene.of(&email, &application).await;
    let path = format!("/reviews/{}", one.id);
    let mut reviewer = scene.sign_in(&email).await;
    reviewer.get(&path).await;
    let page = reviewer.clone();
    let mut again = page.clone();
    fill(&mut reviewer, "2").press("Hand in").await;
    let handed_in = scene.of(&email, &application).await;
    fill(&mut again, "2").press("Hand in").await;
    assert_eq!(again.status(), 200, "the same review, sent twice");
    assert_eq!(scene.of(&email, &application).await, handed_in);
    let mut changed = page.clone();
    fill(&mut changed, "4").press("Hand in").await;
    assert_eq!(changed.status(), 409);
    let mut draft = page;
    fill(&mut draft, "4").press("Save draft").await;
    assert_eq!(draft.status(), 409);
    assert_eq!(scene.of(&email, &application).await, handed_in);
}

#[tokio::test]
async fn a_draft_from_an_older_page_overwrites_nothing() {
    let scene = Scene::new().await;
    let application = scene.eligible(&teuea()).await;
    scene.assign_all(&mut scene.manager().await).await;
    let email = scene.asked(&application).await.remove(0);
    let one = scene.of(&email, &application).await;
    let mut reviewer = scene.sign_in(&email).await;
    reviewer.get(&format!("/reviews/{}", one.id)).await;
    let mut older = reviewer.clone();
    reviewer.fill("comment", "newer").press("Save draft").await;
    older.fill("comment", "older").press("Save draft").await;
    assert_eq!(older.status(), 409);
    assert_eq!(scene.of(&email, &application).await.comment, "newer");
}

#[tokio::test]
async fn who_steps_back_says_why_goes_on_and_is_not_asked_again() {
    let scene = Scene::new().await;
    let application = scene.eligible(&teuea()).await;
    let mut manager = scene.manager().await;
    scene.assign_all(&mut manager).await;
    let email = scene.asked(&application).await.remove(0);
    let one = scene.of(&email, &application).await;
    let mut reviewer = scene.sign_in(&email).await;
    reviewer.get(&format!("/reviews/{}", one.id)).await;
    reviewer.click("I recognise this person").await;
    reviewer.press("Step back").await;
    assert_eq!(reviewer.status(), 422, "without a reason");
    reviewer.fill("reason", "We served together").press("Step back").await;
    assert_eq!(reviewer.path(), "/reviews");
    assert_eq!(scene.of(&email, &application).await.status, AssignmentStatus::Recused);
    reviewer.get(&format!("/reviews/{}", one.id)).await;
    assert!(!reviewer.page().html().contains("nine days"), "the case is hidden again");
    manager.get(&format!("/desk/sscf-2027/reviews/applications/{}", application.id)).await;
    assert!(manager.text().contains("We served together"));
    scene.assign_all(&mut manager).await;
    let asked = scene.asked(&application).await;
    assert!(asked.len() == 2 && !asked.contains(&email), "{asked:?}");
}

#[tokio::test]
async fn another_reviewers_assignment_is_not_there() {
    let scene = Scene::new().await;
    let application = scene.eligible(&teuea()).await;
    scene.assign_all(&mut scene.manager().await).await;
    let asked = scene.asked(&application).await;
    let stranger = [ANA, SAMI, RUI].into_iter().find(|email| !asked.contains(&(*email).to_owned())).unwrap();
    let one = scene.of(&asked[0], &application).await;
    let mut client = scene.sign_in(stranger).await;
    for path in [format!("/reviews/{}", one.id), format!("/reviews/{}/recusal", one.id)] {
        assert_eq!(client.get(&path).await.status, 404, "{path}");
        let proof = client.proof().await;
        assert_eq!(client.post(&path, &[proof, ("reason".into(), "x".into())]).await.status, 404, "{path}");
    }
    assert_eq!(scene.of(&asked[0], &application).await.status, AssignmentStatus::Assigned);
}

#[tokio::test]
async fn who_is_no_longer_a_reviewer_of_the_programme_is_told_so() {
    let scene = Scene::new().await;
    let application = scene.eligible(&teuea()).await;
    scene.assign_all(&mut scene.manager().await).await;
    let email = scene.asked(&application).await.remove(0);
    let one = scene.of(&email, &application).await;
    let store = scene.app.instance.store.clone();
    let gone =
        store.write(async |txn| Ok(entity::role_grant::Entity::delete_many().exec(txn).await.map(|_| ())?));
    gone.await.unwrap();
    crate::support::world::edition_as(&scene.app, "other", "other-2027", 3).await;
    scene.app.grant(&email, Role::Reviewer, Some("other")).await;
    let mut reviewer = scene.sign_in(&email).await;
    let page = reviewer.get(&format!("/reviews/{}", one.id)).await;
    assert_eq!(page.status, 403);
    assert!(page.html().contains("no longer a reviewer"), "{}", page.html());
}

#[tokio::test]
async fn a_withdrawn_application_is_closed_and_says_so() {
    let scene = Scene::new().await;
    let application = scene.eligible(&teuea()).await;
    scene.assign_all(&mut scene.manager().await).await;
    let email = scene.asked(&application).await.remove(0);
    let one = scene.of(&email, &application).await;
    let mut reviewer = scene.sign_in(&email).await;
    reviewer.get(&format!("/reviews/{}", one.id)).await;
    let (ctx, store) = (scene.app.ctx(), scene.app.instance.store.clone());
    let withdrawn = store.write(async move |txn| {
        let step = entity::application_event::ApplicationStep::Withdraw;
        atoll::applications::transition(txn, &ctx, &application, step, "").await
    });
    withdrawn.await.unwrap();
    fill(&mut reviewer, "2").press("Hand in").await;
    assert_eq!(reviewer.status(), 409);
    reviewer.get(&format!("/reviews/{}", one.id)).await;
    assert!(reviewer.text().contains("was withdrawn") && !reviewer.page().html().contains("nine days"));
    reviewer.get("/reviews").await;
    assert!(reviewer.text().contains("Closed"), "{}", reviewer.text());
}
