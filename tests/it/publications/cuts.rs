//! How finely an edition is published: what its publisher chooses.

use super::*;

#[tokio::test]
async fn coarser_places_are_chosen_before_publishing_and_the_last_preparation_counts() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    let mut client = publisher(&app, &edition).await;
    client.get("/desk/sscf-2027/publications").await;
    client.press("Prepare a publication").await;
    assert!(client.text().contains("Kenya"), "{}", client.text());
    client.fill("places", "region").press("Count again").await;
    assert_eq!(client.page().text("h1"), "Read before you publish");
    assert!(!client.text().contains("Kenya"), "{}", client.text());
    client.fill("confirm", "yes").press("Publish now").await;
    let files = downloaded(&app, "en").await;
    assert!(!text(&files, "t1.csv").contains("KEN") && text(&files, "t1.csv").contains(",002,"));
}

#[tokio::test]
async fn a_breakdown_that_is_left_out_is_in_no_file_and_stays_left_out_when_counted_again() {
    let app = TestApp::at(NOW).await;
    let edition = safe_edition(&app).await;
    let mut client = publisher(&app, &edition).await;
    client.get("/desk/sscf-2027/publications").await;
    client.press("Prepare a publication").await;
    assert!(client.text().contains("Development group"), "{}", client.text());
    client.fill("left-out", "development").fill("places", "sub-region").press("Count again").await;
    assert!(client.page().has("input[value=development][checked]"), "{}", client.page().html());
    assert!(client.page().has("option[value=sub-region][selected]"), "{}", client.page().html());
    client.press("Count again").await;
    client.fill("confirm", "yes").press("Publish now").await;
    let files = downloaded(&app, "en").await;
    assert!(!files.contains_key("t4.csv") && files.contains_key("t6.csv"), "{:?}", files.keys());
    assert!(text(&files, "t1.csv").contains(",202,") && !text(&files, "t1.csv").contains("KEN"));
}
