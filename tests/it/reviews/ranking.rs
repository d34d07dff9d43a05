//! From scores to the shortlist.

use entity::application::{self, ApplicationStatus};
use sea_orm::EntityTrait;

use super::scene::Scene;
use crate::support::world::Official;

async fn status(scene: &Scene, one: &application::Model) -> ApplicationStatus {
    let found = application::Entity::find_by_id(one.id).one(scene.app.instance.store.read()).await;
    found.unwrap().unwrap().status
}

/// Three applications: 81.25 from 75 and 87.5, 75 twice, and one without a score.
async fn scored() -> (Scene, [application::Model; 3]) {
    let scene = Scene::new().await;
    let abel = scene.eligible(&Official::new("Abel", "KIR")).await;
    let bana = scene.eligible(&Official::new("Bana", "TON")).await;
    let caro = scene.eligible(&Official::new("Caro", "WSM")).await;
    scene.assign_all(&mut scene.manager().await).await;
    for (application, marks) in [(&abel, ["3", "3"]), (&bana, ["3", "4"])] {
        for (email, mark) in scene.asked(application).await.iter().zip(marks) {
            scene.hand_in(email, application, mark).await;
        }
    }
    (scene, [abel, bana, caro])
}

#[tokio::test]
async fn applications_are_ranked_by_the_mean_of_their_reviews() {
    let (scene, [abel, bana, caro]) = scored().await;
    let mut manager = scene.manager().await;
    manager.get("/desk/sscf-2027/ranking?top=1").await;
    let rows = manager.page().texts("tbody tr");
    assert!(rows[0].contains(&bana.reference) && rows[0].contains("87.500"), "{rows:?}");
    assert!(rows[1].contains(&abel.reference) && rows[1].contains("75.000"), "{rows:?}");
    assert!(rows[2].contains(&caro.reference) && rows[2].contains("0 of 2"), "{rows:?}");
    assert_eq!(manager.page().texts("tr.cut").len(), 1);
    assert!(manager.page().text("tr.cut").contains(&bana.reference));
}

#[tokio::test]
async fn those_above_the_line_are_shortlisted_as_previewed_and_taken_off_again() {
    let (scene, [abel, bana, caro]) = scored().await;
    let mut manager = scene.manager().await;
    manager.get("/desk/sscf-2027/ranking?top=1").await;
    manager.click("Shortlist all above the line").await;
    assert_eq!(manager.page().text("h1"), "Put one application on the shortlist");
    assert_eq!(status(&scene, &bana).await, ApplicationStatus::Eligible, "looking changes nothing");
    let mut twice = manager.clone();
    manager.press("Confirm").await;
    assert_eq!(status(&scene, &bana).await, ApplicationStatus::Shortlisted);
    twice.press("Confirm").await;
    assert_eq!(twice.status(), 409);
    manager.get("/desk/sscf-2027/ranking").await;
    manager.fill("id", &abel.id.to_string()).fill("id", &bana.id.to_string());
    manager.fill("id", &caro.id.to_string()).press("Preview").await;
    assert!(manager.text().contains("One of those chosen is there already"), "{}", manager.text());
    assert!(manager.text().contains("One of them has no score yet"));
    manager.press("Confirm").await;
    manager.get("/desk/sscf-2027/ranking?show=shortlisted").await;
    assert_eq!(manager.page().texts("tbody tr").len(), 3);
    manager.fill("id", &abel.id.to_string()).fill("act", "unshortlist").press("Preview").await;
    manager.press("Confirm").await;
    assert_eq!(status(&scene, &abel).await, ApplicationStatus::Eligible);
    assert_eq!(status(&scene, &caro).await, ApplicationStatus::Shortlisted);
}

#[tokio::test]
async fn other_slices_read_the_score_and_what_it_rests_on() {
    let (scene, [_, bana, caro]) = scored().await;
    let scores = atoll::reviews::scores(scene.app.instance.store.read(), &scene.edition).await.unwrap();
    let score = scores[&bana.id];
    assert_eq!((score.score, score.spread, score.reviews), (Some(87_500), Some(25_000), 2));
    assert_eq!(scores[&caro.id].score, None, "no review is in");
}
